/// What a line is by the marks that Markdown begins it with.
///
/// Source: CommonMark 0.31.2, 4.2 (headings), 5.1 (block quotes) and 6.4 (images); GitHub Flavored Markdown
/// 0.29, 4.10 (tables).
struct MarkdownLine {
  /// The level of the heading, 1 to 6; 0 when it is none.
  let headingLevel: Int
  /// Whether it is a row of a table: it begins and ends with |.
  let isTableRow: Bool
  /// Whether it is HTML without copy: `<!-- image -->`, `<br>`.
  let isHTML: Bool
  /// Whether it is a picture: ![words](address).
  let isPicture: Bool
  /// Whether it is quoted: it begins with >.
  let isQuoted: Bool

  /// Reads `line`, which has no white space at its ends.
  ///
  /// - Complexity: O(1), but for a picture and HTML O(*n*) for *n* bytes.
  init(_ line: ByteRange, in source: borrowing SourceText) {
    let first = line.isEmpty ? 0 : source.bytes[line.lowerBound.utf8]
    let last = line.isEmpty ? 0 : source.bytes[line.upperBound.utf8 - 1]
    headingLevel = source.headingLevel(of: line)
    isTableRow = first == UInt8(ascii: "|") && last == first && line.utf8.count > 1
    isHTML = first == UInt8(ascii: "<") && source.isHTML(line)
    isPicture =
      first == UInt8(ascii: "!") && last == UInt8(ascii: ")") && source.text(in: line).hasPrefix("![")
      && source.text(in: line).contains("](")
    isQuoted = first == UInt8(ascii: ">")
  }

  /// A line without marks.
  static let text = MarkdownLine()

  private init() {
    headingLevel = 0
    isTableRow = false
    isHTML = false
    isPicture = false
    isQuoted = false
  }
}

extension SourceText {
  /// The level of the Markdown heading that `range` is: one to six # and a space; 0 when it is none.
  func headingLevel(of range: ByteRange) -> Int {
    // Hardly a line is a heading.
    guard !range.isEmpty, bytes[range.lowerBound.utf8] == UInt8(ascii: "#") else { return 0 }
    let marks = bytes[range.utf8].prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(marks.count), marks.endIndex < range.upperBound.utf8 else { return 0 }
    return bytes[marks.endIndex] == UInt8(ascii: " ") ? marks.count : 0
  }

  /// What the Markdown line `range` quotes: it without each > at its beginning that a space or nothing
  /// follows. Without a space it is as likely an arrow: >>转A3版.
  func withoutQuoteMarks(_ range: ByteRange) -> ByteRange {
    var rest = range
    while let mark = firstScalar(in: rest), mark.scalar == ">" {
      let quoted = trimmed(mark.range.upperBound..<rest.upperBound)
      guard quoted.lowerBound > mark.range.upperBound || quoted.isEmpty else { break }
      rest = quoted
    }
    return rest
  }

  /// Whether the line in `range` parts paragraphs: it is blank, or a lone > as between those of a quotation.
  public func isBlankLine(_ range: ByteRange) -> Bool {
    guard let first = scalars(in: range).first(where: { !$0.scalar.isSpace }) else { return true }
    return first.scalar == ">" && withoutQuoteMarks(trimmed(range)).isEmpty
  }

  /// Whether the line in `range` begins or ends a block of code: it begins with ``` or ~~~ (CommonMark
  /// 0.31.2, 4.5).
  func isFence(_ range: ByteRange) -> Bool {
    let line = bytes[trimmed(range).utf8]
    return line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }
}
