import CopyText

/// Tells the text of a link or of a picture in Markdown, `![image](bridge.jpg)`, from a note to the desk in
/// square brackets.
///
/// Source: CommonMark 0.31.2, 4.7 (link reference definitions), 6.3 (links) and 6.4 (images); of a definition
/// the address must look like one here, for a prompt is written in the same way: `[标题]: 新桥通车`.
struct MarkdownLinks {
  private let source: SourceText
  /// What links of the page may be called: the words of its definitions, in lower case.
  private let labels: Set<String>

  /// The longest name of a link, in bytes: CommonMark's 999 characters would be no words of a newsroom.
  private static let longestLabel = 200

  /// The longest text of a link that begins with a filler, in bytes.
  private static let longestText = 1_000
  /// How many opening brackets an address holds at most: the limit that CommonMark suggests.
  private static let mostBrackets = 32

  /// Reads the definitions of a page.
  ///
  /// - Complexity: O(*l* + *n*) for *l* lines and *n* bytes of those that begin with a bracket.
  init(_ source: SourceText) {
    self.source = source
    labels = Set((0..<source.lines.count).compactMap { Self.label(ofLine: $0, in: source) })
  }

  /// Whether the square bracket that opens at `offset` of `block` is the text of a link or of a picture, or
  /// defines one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the address, and for all brackets of a line together O(*n*) for
  ///   its bytes.
  func holdBracket(at offset: ByteOffset, in block: ByteRange) -> Bool {
    let line = source.lines.range(ofLine: source.lines.line(at: offset)).clamped(to: block)
    let rest = source.bytes[offset.utf8..<line.upperBound.utf8]
    guard rest.first == UInt8(ascii: "["),
      let end = rest.prefix(Self.longestText).firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    let after = rest[(end + 1)...]
    if after.first == UInt8(ascii: "("), let close = Self.end(ofDestination: after.dropFirst()),
      Self.isDestination(after[(after.startIndex + 1)..<close])
    {
      return true
    }
    if labels.isEmpty { return false }
    if after.first == UInt8(ascii: "["),
      let close = after.prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: "]")),
      close > after.startIndex + 1
    {
      return labels.contains(Self.name(after[(after.startIndex + 1)..<close]))
    }
    return labels.contains(Self.name(rest[(offset.utf8 + 1)..<end]))
  }

  /// What the definition on `line`, 0-based, says how a link is called; nil when none stands there.
  private static func label(ofLine line: Int, in source: SourceText) -> String? {
    let range = source.lines.range(ofLine: line).utf8
    guard !range.isEmpty, [0x20, 0x5B].contains(source.bytes[range.lowerBound]) else { return nil }
    let bytes = source.bytes[range]
    let indent = bytes.prefix(4).prefix { $0 == UInt8(ascii: " ") }.count
    let text = bytes.dropFirst(indent)
    guard indent < 4, text.first == UInt8(ascii: "["),
      let end = text.prefix(longestLabel).firstIndex(of: UInt8(ascii: "]")),
      text[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    let address = text[(end + 2)...]
    guard isDestination(address), address.contains(where: { "/.#<".utf8.contains($0) }) else { return nil }
    return name(text[(text.startIndex + 1)..<end])
  }

  /// Where the bracket is that ends the destination with which `bytes` begin; nil when none does. Addresses
  /// hold few brackets of their own, and what holds more is searched no further: each byte is looked at for
  /// so many links at most.
  private static func end(ofDestination bytes: ArraySlice<UInt8>) -> Int? {
    var inner = 0
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: ")") { return index }
      if bytes[index] == UInt8(ascii: "(") { inner += 1 }
      if inner > mostBrackets { return nil }
    }
    return nil
  }

  /// Whether `bytes` are an address, and after it perhaps a title in quotation marks.
  private static func isDestination(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = bytes.split(separator: UInt8(ascii: " ")).filter { $0 != [UInt8(ascii: "\r")] }
    guard words.count > 1 else { return true }
    return words[0].first == UInt8(ascii: "<") || "\"'(".utf8.contains(words[1].first ?? 0)
  }

  /// The name of a link, as it is compared.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
