/// The text of a paragraph as it is compared, with a way back to the copy.
///
/// The pieces of a paragraph are one text. Besides what ``FoldedScalar`` folds, a hyphen after a letter is
/// dropped, so that a word broken at the end of a line equals the word unbroken, and so are the Markdown marks
/// at the beginning of a line; straight quotation marks look left and right in turn.
struct NormalisedText: Sendable {
  /// The characters, folded.
  private(set) var scalars: [UInt32] = []
  /// Where each character begins in the file, in UTF-8 bytes.
  private(set) var starts: [Int] = []
  /// The index of the first character of each piece, ascending; equal to the next when a piece has none.
  private(set) var pieceStarts: [Int] = []

  let source: SourceText

  /// The text of `pieces`, in the order given.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ pieces: some Sequence<ByteRange>, in source: SourceText) {
    self.source = source
    var opensNext = true
    for piece in pieces {
      pieceStarts.append(scalars.count)
      scalars.reserveCapacity(scalars.count + piece.utf8.count / 3)
      starts.reserveCapacity(starts.count + piece.utf8.count / 3)
      append(piece, &opensNext)
    }
  }

  private mutating func append(_ piece: ByteRange, _ opensNext: inout Bool) {
    var isLineStart = true
    let end = piece.upperBound.utf8
    var offset = piece.lowerBound.utf8
    while offset < end {
      let (scalar, length) = source.bytes.scalar(at: offset)
      defer { offset += length }
      if scalar.value == 0x0A || scalar.value == 0x0D { isLineStart = true }
      guard var value = FoldedScalar.folding(scalar.value) else { continue }
      if isLineStart, value == 0x23 || value == 0x3E { continue }
      if value == FoldedScalar.hyphen, isLineStart || scalars.last.map(FoldedScalar.isLetter) == true {
        continue
      }
      isLineStart = false
      if value == FoldedScalar.straightQuote {
        value = opensNext ? FoldedScalar.opening : FoldedScalar.closing
        opensNext.toggle()
      }
      scalars.append(value)
      starts.append(offset)
    }
  }

  /// Whether there is nothing to compare.
  var isEmpty: Bool { scalars.isEmpty }

  /// The characters of some of the pieces.
  func characters(ofPieces pieces: Range<Int>) -> Range<Int> {
    let end = pieces.upperBound < pieceStarts.count ? pieceStarts[pieces.upperBound] : scalars.count
    return pieceStarts[pieces.lowerBound]..<end
  }

  /// The copy of the characters in `range`: one range of the file for each piece it touches, in reading
  /// order; none for an empty range.
  func copy(of range: Range<Int>) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for piece in pieceStarts.indices {
      let part = range.clamped(to: characters(ofPieces: piece..<piece + 1))
      guard !part.isEmpty else { continue }
      ranges.append(ByteRange(utf8: starts[part.lowerBound]..<self.end(of: part.upperBound - 1)))
    }
    return ranges
  }

  /// Where the character at `index` ends in the file, in UTF-8 bytes.
  func end(of index: Int) -> Int {
    starts[index] + source.bytes.scalar(at: starts[index]).length
  }

  /// Whether a line ends between the character before `index` and the one there, both of one piece.
  func beginsLine(at index: Int) -> Bool {
    guard index > 0, index < scalars.count, !pieceStarts.contains(index) else { return false }
    return source.bytes[end(of: index - 1)..<starts[index]].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// How wide the characters in `range` are set, in half-ems: an ASCII letter or digit takes one, anything
  /// else two. It makes one length of twenty Chinese characters and a line of forty Latin letters.
  ///
  /// - Complexity: O(*n*) for *n* characters of the range.
  func width(of range: Range<Int>) -> Int {
    var width = 0
    for index in range { width += FoldedScalar.isHalfWidth(scalars[index]) ? 1 : 2 }
    return width
  }

  /// Whether a sentence ends where `index` is: the mark stands before it, perhaps with closing marks after.
  func endsSentence(before index: Int) -> Bool {
    var index = index
    while index > 0, FoldedScalar.closesAfterMark(scalars[index - 1]) { index -= 1 }
    return index > 0 && FoldedScalar.endsSentence(scalars[index - 1])
  }
}
