import CopyText
import Testing

@testable import LintCore

struct SeamFindingTests {
  @Test("a pair is said to stand together 1 time, and 2 times", arguments: [(1, "1 time"), (2, "2 times")])
  func counted(count: Int, times: String) {
    let seam = Seam(
      tail: 0, head: 1, kind: .adjacent, cut: .word, overlap: nil,
      evidence: [.pairElsewhere("菜篮", count: count)], odds: 2)
    #expect(seam.reason.en.hasSuffix("elsewhere on the page, \(times)"))
    #expect(seam.reason.zh.hasSuffix("连用 \(count) 次"))
  }
}
