/// The way from the characters of a text that is compared back to the copy.
struct CharacterPlaces: Sendable {
  private let text: NormalisedText
  /// Where each character begins in the file, in UTF-8 bytes.
  private let starts: [Int]

  init(_ text: NormalisedText) {
    self.text = text
    starts = text.starts
  }

  /// The copy of the characters in `range`: one range of the file for each piece it touches, in reading
  /// order; none for an empty range.
  func copy(of range: Range<Int>) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for piece in text.pieceStarts.indices {
      let part = range.clamped(to: text.characters(ofPieces: piece..<piece + 1))
      guard !part.isEmpty else { continue }
      ranges.append(ByteRange(utf8: starts[part.lowerBound]..<self.end(of: part.upperBound - 1)))
    }
    return ranges
  }

  /// The copy of the characters in `range`, as a string.
  func string(of range: Range<Int>) -> String {
    copy(of: range).map { String(decoding: text.bytes[$0.utf8], as: UTF8.self) }.joined()
  }

  /// Where the character at `index` ends in the file, in UTF-8 bytes.
  func end(of index: Int) -> Int {
    starts[index] + text.bytes.scalar(at: starts[index]).length
  }

  /// Whether a line ends between the character before `index` and the one there, both of one piece.
  func beginsLine(at index: Int) -> Bool {
    guard index > 0, index < text.scalars.count, !text.pieceStarts.contains(index) else { return false }
    return text.bytes[end(of: index - 1)..<starts[index]].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether nothing was dropped between the character before `index` and the one there.
  func areNeighbours(at index: Int) -> Bool { starts[index] == end(of: index - 1) }
}
