import Foundation
import Testing

@testable import LintDriver

struct CellWidthTests {
  @Test(
    "a character fills the cells that a terminal gives it",
    arguments: [
      ("a", 1, 1), (" ", 1, 1), ("é", 1, 2), ("报", 2, 2), ("\u{3000}", 2, 2), ("，", 2, 2), ("Ａ", 2, 2),
      ("ｱ", 1, 1),
      ("カ", 2, 2), ("한", 2, 2), ("𠮷", 2, 2), ("😀", 2, 2), ("“", 1, 2), ("…", 1, 2), ("—", 1, 2), ("×", 1, 2),
      ("·", 1, 2), ("①", 1, 2), ("■", 1, 2), ("\u{301}", 0, 0), ("\u{20DD}", 0, 0), ("\u{FE0F}", 0, 0),
      ("《", 2, 2), ("￥", 2, 2), ("￠", 2, 2), ("€", 1, 2), ("Ж", 1, 2), ("\u{1100}", 2, 2), ("\u{1161}", 0, 0),
    ])
  func cells(text: String, narrow: Int, wide: Int) {
    #expect(CellWidth(ambiguous: 1).cells(of: text) == narrow)
    #expect(CellWidth(ambiguous: 2).cells(of: text) == wide)
  }

  @Test("the ranges of a table ascend", arguments: [EastAsianWidth.wide, EastAsianWidth.ambiguous])
  func ascending(table: [UInt32]) {
    let firsts = stride(from: 0, to: table.count, by: 2)
    #expect(table.count.isMultiple(of: 2))
    #expect(firsts.allSatisfy { table[$0] <= table[$0 + 1] })
    #expect(firsts.dropFirst().allSatisfy { table[$0 - 1] + 1 < table[$0] })
  }

  #if os(Linux)
    // There the text library comes with the toolchain, and with it the version of Unicode: older toolchains
    // know an older one than the tables.
    @Test(
      "a table says what the text library knows; the failure shows the table to write",
      .enabled(if: knowsUnicode16, "the tables are those of Unicode 16 or newer"),
      arguments: [
        ("[\\p{ea=W}\\p{ea=F}]", EastAsianWidth.wide), ("\\p{ea=A}", EastAsianWidth.ambiguous),
      ])
    func matchesLibrary(pattern: String, table: [UInt32]) throws {
      let known = try ranges(of: pattern)
      #expect(table == known, "\(known.map { "0x" + String($0, radix: 16, uppercase: true) })")
    }

    /// Whether the text library knows the letters of Todhri, which are new in Unicode 16.
    private static let knowsUnicode16 =
      "\u{105C0}".range(of: "\\p{Alphabetic}", options: .regularExpression) != nil

    /// The bounds of the ranges of scalars that match `pattern`, ascending.
    private func ranges(of pattern: String) throws -> [UInt32] {
      let expression = try NSRegularExpression(pattern: pattern)
      var scalars = String.UnicodeScalarView()
      for value in 0...0x10FFFF as ClosedRange<UInt32> {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let text = NSString(string: String(scalars))
      var ranges: [UInt32] = []
      for match in expression.matches(
        in: String(scalars), range: NSRange(location: 0, length: text.length))
      {
        guard let value = text.substring(with: match.range).unicodeScalars.first?.value else { continue }
        if let last = ranges.last, last + 1 == value {
          ranges[ranges.count - 1] = value
        } else {
          ranges += [value, value]
        }
      }
      return ranges
    }
  #endif

  @Test(
    "text is shortened to a number of cells, the ellipsis among them",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("报纸稿件", 8, "报纸稿件"), ("报纸稿件", 7, "报纸稿…"),
      ("报纸稿件", 6, "报纸…"), ("", 3, ""), ("报", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func shortened(text: String, cells: Int, shown: String) {
    #expect(CellWidth(ambiguous: 1).shortened(text, to: cells) == shown)
  }

  @Test(
    "what a terminal would not show is written as its value",
    arguments: [
      ("报纸 abc", "报纸 abc"), ("\u{1B}[31m", "\\u{1B}[31m"), ("a\u{202E}b", "a\\u{202E}b"),
      ("\u{FEFF}", "\\u{FEFF}"),
      ("\t\n", "\\u{9}\\u{A}"), ("\u{E5E5}", "\\u{E5E5}"), ("\u{3000}“…”", "\u{3000}“…”"),
      ("e\u{301}", "e\u{301}"),
    ])
  func visible(text: String, shown: String) {
    #expect(text.visible == shown)
  }
}
