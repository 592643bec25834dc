import LintCore
import Testing

@testable import LintDriver

struct RulesCommandTests {
  @Test(
    "the column of fixes tells what a rule does without options; and with them, where it does nothing else",
    arguments: [
      (["copy bad"], nil),
      (["copy bad", "copy fixed unsafe", "copy bad", "copy fixed"], .safe),
      (["copy bad", "copy fixed unsafe", "options", "copy bad", "copy fixed"], .unsafe),
      (["options", "copy bad", "copy fixed unsafe", "options", "copy bad", "copy fixed"], .unsafe),
      (["options", "copy bad", "copy fixed", "copy good"], .safe),
    ] as [([String], Fix.Safety?)])
  func fixSafety(fences: [String], safety: Fix.Safety?) {
    let page = fences.map { "```\($0)\n```\n" }.joined(separator: "\n")
    #expect(RulePageText(Array(page.utf8)).fixSafety == safety)
  }
}
