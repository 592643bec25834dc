import LintCore
import Testing

@testable import LintDriver

struct ProgressBarTests {
  @Test(
    "the bar shows how much is done",
    arguments: [
      (0, 8, 40, Language.en, "checking 0/8 [------------------------]"),
      (2, 8, 40, .en, "checking 2/8 [######------------------]"),
      (8, 8, 40, .en, "checking 8/8 [########################]"),
      (9, 8, 40, .en, "checking 8/8 [########################]"),
      (2, 8, 40, .zh, "检查 2/8 [#######---------------------]"),
      (2, 8, 16, .en, "2/8"), (2, 8, 3, .en, ""), (0, 0, 30, .en, "checking 0/0 [--------------]"),
    ])
  func line(done: Int, total: Int, width: Int, language: Language, line: String) {
    #expect(ProgressBar.line(done, of: total, width: width, in: language) == line)
  }

  @Test("the bar leaves the last cell of the line free, whatever its width", arguments: 1..<120)
  func fits(width: Int) {
    for language in Language.allCases {
      let line = ProgressBar.line(123, of: 45_678, width: width, in: language)
      #expect(CellWidth(ambiguous: 1).cells(of: line) < width)
    }
  }
}
