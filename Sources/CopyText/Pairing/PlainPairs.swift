/// Tells paragraphs whose marks are so plainly paired that no other explanation needs to be weighed: nineteen
/// in twenty.
///
/// Every mark has its partner, none stands inside another of its kind, no single one stands outside, none is a
/// mark of the typewriter. That holds in every language whose marks have the direction of their glyphs, so the
/// profile need not be known; German copy is never plain.
struct PlainPairs {
  let source: SourceText
  /// Whether brackets and title marks are looked at, and not quotation marks.
  let ofBrackets: Bool

  /// Whether the marks of a paragraph that stands in `pieces` are plainly paired.
  ///
  /// - Complexity: O(*n*) for *n* bytes; only bytes that can begin a mark are looked at twice.
  func hold(in pieces: [ByteRange]) -> Bool {
    var open: [PairKind] = []
    let span = source.bytes.span
    for piece in pieces {
      let bytes = piece.utf8
      precondition(bytes.upperBound <= span.count, "a piece ends in the text")
      var index = bytes.lowerBound
      while index < bytes.upperBound {
        let byte = span[unchecked: index]
        if byte &- 0xE4 <= 5 {
          // A Chinese character, of three bytes.
          index += 3
          continue
        }
        guard mayBeginMark(byte) else {
          index += 1
          continue
        }
        // Nor are the comma and the full stop marks of a pair, which are half of what begins so.
        if byte >= 0xE3, span.valueOfThreeBytes(at: index).isChineseStop {
          index += 3
          continue
        }
        let (scalar, length) = source.bytes.scalar(at: index)
        defer { index += length }
        guard let glyph = ofBrackets ? scalar.bracketGlyph : scalar.quoteGlyph else { continue }
        if glyph.kind.servesAsApostrophe, isBetweenLetters(index, length, in: bytes) { continue }
        switch glyph.side {
        case nil: return false
        case .opening:
          guard isPlain(glyph.kind, inside: open) else { return false }
          open.append(glyph.kind)
        case .closing:
          guard open.popLast() == glyph.kind else { return false }
        }
      }
    }
    return open.isEmpty
  }

  private func isPlain(_ kind: PairKind, inside open: [PairKind]) -> Bool {
    guard let last = open.last else { return kind != .singleCurly }
    return open.count < 3 && last != kind
  }

  /// Whether a character that begins with `byte` can be a mark: the lead bytes of the blocks that hold the
  /// marks of ``Unicode/Scalar/quoteGlyph`` and ``Unicode/Scalar/bracketGlyph``, and the marks of ASCII.
  @inline(__always)
  private func mayBeginMark(_ byte: UInt8) -> Bool {
    if byte == 0xE3 || byte == 0xEF { return true }
    if ofBrackets { return byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x5D }
    return byte == 0xE2 || byte == 0xC2 || byte == 0x22 || byte == 0x27
  }

  private func isBetweenLetters(_ index: Int, _ length: Int, in bytes: Range<Int>) -> Bool {
    index > bytes.lowerBound && index + length < bytes.upperBound
      && source.bytes[index - 1].isLetterOrDigitOfASCII && source.bytes[index + length].isLetterOrDigitOfASCII
  }
}

extension UInt32 {
  /// Whether it is the value of ，。or 、.
  fileprivate var isChineseStop: Bool { self == 0xFF0C || self == 0x3002 || self == 0x3001 }
}

extension UInt8 {
  /// Whether the byte is a letter or a digit of ASCII.
  var isLetterOrDigitOfASCII: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}
