import LintTesting
import Testing

@testable import LintDriver

struct WrappedTextTests {
  private static let width = CellWidth(ambiguous: 1)

  @Test(
    "text is broken at spaces and between wide characters, but no mark stands where it must not",
    arguments: [
      ("write a report", 8, ["write a", "report"]), ("write a report", 5, ["write", "a", "report"]),
      ("检查稿件", 4, ["检查", "稿件"]), ("检查，稿件", 4, ["检", "查，", "稿件"]),
      ("（稿件）", 4, ["（稿", "件）"]), ("默认 text，可改", 8, ["默认", "text，可", "改"]), ("", 8, []),
      ("a  b", 8, ["a b"]),
    ])
  func lines(text: String, room: Int, lines: [String]) {
    #expect(Self.width.lines(of: text, room: room) == lines)
  }

  @Test(
    "nothing is lost, and a line is too long only when it cannot be broken",
    arguments: 0..<200 as Range<UInt64>)
  func keepsAll(seed: UInt64) {
    let alphabet = ["报", "a", "bc", " ", "，", "（", "）", "-", "。", "…"]
    let text = String.randomCopy(seed: seed, alphabet: alphabet)
    let lines = Self.width.lines(of: text, room: 10)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    for line in lines {
      #expect(Self.width.cells(of: line) <= 10 || UnbrokenText.pieces(of: line).count == 1)
    }
  }
}
