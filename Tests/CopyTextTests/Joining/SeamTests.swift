import Testing

@testable import CopyText

struct SeamTests {
  private func seam(odds: Double, mayBeTitle: Bool = false) -> Seam {
    Seam(
      tail: 0, head: 1, kind: .adjacent, cut: .sentence, overlap: nil, evidence: [.openEnd], odds: odds,
      mayBeTitle: mayBeTitle)
  }

  @Test("a seam is sure from the odds on at which nearly all are right")
  func sure() {
    #expect(seam(odds: Seam.sureOdds).isSure)
    #expect(!seam(odds: Seam.sureOdds - 0.01).isSure)
  }

  @Test("a tail that may be a headline takes better odds")
  func title() {
    #expect(!seam(odds: Seam.sureOdds, mayBeTitle: true).isSure)
    #expect(seam(odds: Seam.sureOddsOfTitle, mayBeTitle: true).isSure)
  }
}
