extension SourceText {
  /// Whether `line`, which has no white space at its ends, is HTML that holds no copy, as extractors leave it
  /// among Markdown: comments such as `<!-- image -->`, tags and nothing else, or a whole table.
  ///
  /// Source: CommonMark 0.31.2, 4.6 (HTML blocks) and 6.6 (raw HTML).
  ///
  /// - Complexity: O(*n*) for *n* bytes of a line that begins with < and ends with >.
  func isHTML(_ line: ByteRange) -> Bool {
    guard line.utf8.count > 2, bytes[line.lowerBound.utf8] == UInt8(ascii: "<"),
      bytes[line.upperBound.utf8 - 1] == UInt8(ascii: ">")
    else { return false }
    var rest = bytes[line.utf8]
    if rest.tagName == "table" {
      return rest.suffix(Self.endOfTable.count).elementsEqual(Self.endOfTable) { $0 | 0x20 == $1 | 0x20 }
    }
    while !rest.isEmpty {
      if rest.starts(with: Self.startOfComment) {
        guard let end = rest.dropFirst(Self.startOfComment.count).firstRange(of: Self.endOfComment) else {
          return false
        }
        rest = rest[end.upperBound...]
      } else {
        guard Self.tagsWithoutCopy.contains(rest.tagName), let end = rest.firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        rest = rest[(end + 1)...]
      }
      rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
    return true
  }

  private static let startOfComment = Array("<!--".utf8)
  private static let endOfComment = Array("-->".utf8)
  private static let endOfTable = Array("</table>".utf8)

  /// The tags that extractors set around pictures and tables, and between paragraphs. Others may be words in
  /// angle brackets.
  private static let tagsWithoutCopy: Set<String> = [
    "a", "br", "center", "div", "figcaption", "figure", "hr", "img", "p", "picture", "source", "span",
    "table", "tbody", "td", "th", "thead", "tr",
  ]
}

extension ArraySlice<UInt8> {
  /// The name of the tag with which the bytes begin, in small letters; empty when they begin with none.
  fileprivate var tagName: String {
    guard first == UInt8(ascii: "<") else { return "" }
    let name = dropFirst().drop { $0 == UInt8(ascii: "/") }
      .prefix(while: \.isASCIILetter)
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
