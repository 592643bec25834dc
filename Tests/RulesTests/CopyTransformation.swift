import LintTesting
import Testing

/// A change to a page that must not change what is found on it; marks move along.
enum CopyTransformation: CaseIterable, CustomTestStringConvertible {
  case none
  case byteOrderMark
  case carriageReturns
  case paragraphBefore
  case articleBefore
  case noFinalLineEnd
  case spacesAtLineEnds
  case wideSpacesAtLineEnds
  case halfWidth

  /// Whether the change may be made to `example`.
  func applies(to example: RulePage.Example) -> Bool {
    self != .halfWidth || example.holdsHalfWidth
  }

  /// The marked copy `text` of `example`, changed.
  func applied(to text: String, of example: RulePage.Example) -> String {
    switch self {
    case .none, .byteOrderMark: text
    case .carriageReturns: text.replacing("\n", with: "\r\n")
    case .paragraphBefore: Self.paragraph(before: example) + text
    case .articleBefore: Self.article(before: example) + text
    case .noFinalLineEnd: String(text.dropLast())
    case .spacesAtLineEnds: text.replacing("\n", with: " \n")
    case .wideSpacesAtLineEnds: text.replacing("\n", with: "\u{3000}\n")
    case .halfWidth: Self.halfWidth(text)
    }
  }

  /// What a file holds whose text is `text`, changed before.
  func file(of text: String) -> [UInt8] {
    (self == .byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  var testDescription: String {
    switch self {
    case .none: "as it stands"
    case .byteOrderMark: "behind a byte order mark"
    case .carriageReturns: "with CR LF"
    case .paragraphBefore: "after a paragraph with an emoji and a four-byte character"
    case .articleBefore: "after another article"
    case .noFinalLineEnd: "without a final line end"
    case .spacesAtLineEnds: "with a space at the end of every line"
    case .wideSpacesAtLineEnds: "with an ideographic space at the end of every line"
    case .halfWidth: "with half-width marks"
    }
  }

  /// A whole paragraph, parted from the page as the page parts its own: a page without a blank line is read
  /// line by line, and a blank one would change that.
  private static func paragraph(before example: RulePage.Example) -> String {
    "🗞 𠮷野村的老槐树今年又开了花，村里人都来树下乘凉。" + separator(of: example)
  }

  /// A headline, a byline and two paragraphs, in the language of the page, without quotation marks and with
  /// a Markdown headline only where the page has them.
  private static func article(before example: RulePage.Example) -> String {
    let mark = example.copy.hasPrefix("#") || example.copy.contains("\n#") ? "# " : ""
    let isChinese = example.copy.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
    let blocks =
      isChinese
      ? [
        mark + "老城区添了三座口袋公园",
        "本报记者 沈砚秋",
        "清晨六点，住在北关街的退休教师已经在新修的步道上走了两圈，鞋底沾着露水。",
        "园林部门介绍，三座公园都由闲置地块改成，占地不大，却各有花木和座椅。",
      ]
      : [
        mark + "Three Pocket Parks Open in the Old Town",
        "By Ruth Alderton",
        "The benches were still damp at six in the morning when the first walkers came through the gate.",
        "All three parks stand on lots that had been empty for years, the parks office said.",
      ]
    return blocks.map { $0 + separator(of: example) }.joined()
  }

  private static func separator(of example: RulePage.Example) -> String {
    let lines = example.copy.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.contains("") || lines.count == 1 ? "\n\n" : "\n"
  }

  /// `text` with the full-width forms U+FF01 to U+FF5E as ASCII, as compatibility normalisation leaves them.
  private static func halfWidth(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      result.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(result)
  }
}
