/// Tells paragraphs whose marks are so plainly paired that no other explanation needs to be weighed: nineteen
/// in twenty.
///
/// Every mark has its partner, none stands inside another of its kind, no single one stands outside, none is a
/// mark of the typewriter. That holds in every language whose marks have the direction of their glyphs, so the
/// profile need not be known; German copy is never plain.
struct PlainPairs {
  private let source: SourceText
  /// Whether brackets and title marks are looked at, and not quotation marks.
  private let ofBrackets: Bool
  private let marks: PlaceFilter

  init(source: SourceText, ofBrackets: Bool) {
    self.source = source
    self.ofBrackets = ofBrackets
    marks = ofBrackets ? Self.brackets : Self.quotes
  }

  private static let quotes = PlaceFilter { $0.quoteGlyph != nil }
  private static let brackets = PlaceFilter { $0.bracketGlyph != nil }

  /// Whether the marks of a paragraph that stands in `pieces` are plainly paired.
  ///
  /// - Complexity: O(*n*) for *n* bytes; only what may be a mark is looked at twice.
  func hold(in pieces: some Sequence<ByteRange>) -> Bool {
    var open: [PairKind] = []
    for piece in pieces {
      var isPlain = true
      marks.forEachPlace(in: source.bytes, piece) { scalar, offset in
        isPlain = isPlain && pairs(scalar, at: offset, of: piece.utf8, &open)
      }
      if !isPlain { return false }
    }
    return open.isEmpty
  }

  /// Pairs `scalar`, which stands at `offset` of `bytes`, with what is `open`, if it is a mark; false when it is not plain
  /// that the two belong together.
  private func pairs(
    _ scalar: Unicode.Scalar, at offset: Int, of bytes: Range<Int>, _ open: inout [PairKind]
  ) -> Bool {
    guard let glyph = ofBrackets ? scalar.bracketGlyph : scalar.quoteGlyph else { return true }
    if glyph.kind.servesAsApostrophe, isBetweenLetters(offset, UTF8.width(scalar), in: bytes) { return true }
    switch glyph.side {
    case nil: return false
    case .opening:
      guard isPlain(glyph.kind, inside: open) else { return false }
      open.append(glyph.kind)
      return true
    case .closing: return open.popLast() == glyph.kind
    }
  }

  private func isPlain(_ kind: PairKind, inside open: [PairKind]) -> Bool {
    guard let last = open.last else { return kind != .singleCurly }
    return open.count < 3 && last != kind
  }

  private func isBetweenLetters(_ index: Int, _ length: Int, in bytes: Range<Int>) -> Bool {
    index > bytes.lowerBound && index + length < bytes.upperBound
      && source.bytes[index - 1].isLetterOrDigitOfASCII && source.bytes[index + length].isLetterOrDigitOfASCII
  }
}

extension UInt8 {
  /// Whether the byte is a letter or a digit of ASCII.
  var isLetterOrDigitOfASCII: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}
