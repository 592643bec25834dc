import CopyText
import Testing

@testable import LintCore

struct SeamFindingTests {
  @Test(
    "so many other places of a pair are told, and one is told as one",
    arguments: [(1, "1 other place"), (2, "2 other places")])
  func counted(count: Int, places: String) {
    let seam = Seam(
      tail: 0, head: 1, kind: .adjacent, cut: .word, overlap: nil,
      evidence: [.pairElsewhere("菜篮", count: count)], odds: 2)
    #expect(seam.reason.en.hasSuffix("\(places) on the page"))
    #expect(seam.reason.zh.hasSuffix("本版另有 \(count) 处「菜篮」"))
  }
}
