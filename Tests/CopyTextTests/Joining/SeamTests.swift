import Testing

@testable import CopyText

struct SeamTests {
  private func seam(odds: Double, oddsFurtherUp: Double = -.infinity) -> Seam {
    Seam(
      tail: 0, head: 1, kind: .adjacent, cut: .sentence, overlap: nil, evidence: [.openEnd], odds: odds,
      oddsFurtherUp: oddsFurtherUp)
  }

  @Test("a seam is sure from the odds on at which nearly all are right")
  func sure() {
    #expect(seam(odds: Seam.sureOdds).isSure)
    #expect(!seam(odds: Seam.sureOdds - 0.01).isSure)
  }

  @Test("a tail that may go on further up takes better odds to be joined to what is below it")
  func rival() {
    let odds = Seam.sureOdds + 0.3
    #expect(seam(odds: odds, oddsFurtherUp: Seam.rivalOdds - 0.1).isSure)
    #expect(!seam(odds: odds, oddsFurtherUp: Seam.rivalOdds).isSure)
    #expect(seam(odds: Seam.sureOddsAgainstRival, oddsFurtherUp: Seam.rivalOdds).isSure)
  }
}
