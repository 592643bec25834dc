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

  @Test(
    "a short line that asks or calls out may be a headline, unless it says a whole sentence; a longer one runs on",
    arguments: [
      ("钱从哪来？村民自己凑", true, false), ("暴晒！“百货货架”露天放", true, false), ("钱不够。村民自己凑", false, true),
      ("永济桥的老桥墩拆还是不拆？两岸居民在会上说出了各自的想法", true, true),
    ])
  func question(line: String, mayBeTitle: Bool, isRunning: Bool) throws {
    let page = try ReadPage(line + "\n\n永济桥昨天通车，两岸的居民不再等船，来往比从前方便了不少。")
    #expect(page.structure.isRunning(0) == isRunning)
    #expect(page.structure.mayBeQuestion(0) == mayBeTitle)
  }
}
