/// The text of a paragraph as it is compared, with a way back to the copy.
///
/// The pieces of a paragraph are one text. Besides what ``FoldedScalar`` folds, a hyphen after a letter is
/// dropped, so that a word broken at the end of a line equals the word unbroken, and so are the Markdown marks
/// at the beginning of a line; straight quotation marks look left and right in turn.
struct NormalisedText: Sendable {
  /// The characters, folded.
  let scalars: [UInt32]
  /// The index of the first character of each piece, ascending; equal to the next when a piece has none.
  let pieceStarts: [Int]
  /// The width of the whole, in half-ems: an ASCII letter or digit takes one, anything else two. It makes one length of
  /// twenty Chinese characters and a line of forty Latin letters.
  let width: Int

  /// The bytes of the file.
  let bytes: [UInt8]
  private let pieces: AtLeastOne<ByteRange>

  /// The text of `pieces`, in the order given.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ pieces: AtLeastOne<ByteRange>, in source: SourceText) {
    bytes = source.bytes
    self.pieces = pieces
    let room = pieces.reduce(0) { $0 + $1.utf8.count }
    var folding = Folding()
    if pieces.count == 1 {
      // Nearly all paragraphs, and an array that needs no room.
      pieceStarts = [0]
      scalars = Array(unsafeUninitializedCapacity: room) { buffer, count in
        folding.fold(pieces[0], of: source.bytes) { index, value, _ in buffer[index] = value }
        count = folding.count
      }
    } else {
      var pieceStarts: [Int] = []
      scalars = Array(unsafeUninitializedCapacity: room) { buffer, count in
        for piece in pieces {
          pieceStarts.append(folding.count)
          folding.fold(piece, of: source.bytes) { index, value, _ in buffer[index] = value }
        }
        count = folding.count
      }
      self.pieceStarts = pieceStarts
    }
    width = folding.width
  }

  /// Where each character begins in the file, in UTF-8 bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes: it is seldom asked for, and not kept.
  var starts: [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(scalars.count)
    var folding = Folding()
    for piece in pieces { folding.fold(piece, of: bytes) { _, _, offset in starts.append(offset) } }
    return starts
  }

  /// The way from the characters back to the copy.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  var places: CharacterPlaces { CharacterPlaces(self) }

  /// Whether there is nothing to compare.
  var isEmpty: Bool { scalars.isEmpty }

  /// The characters of some of the pieces.
  func characters(ofPieces pieces: Range<Int>) -> Range<Int> {
    let end = pieces.upperBound < pieceStarts.count ? pieceStarts[pieces.upperBound] : scalars.count
    return pieceStarts[pieces.lowerBound]..<end
  }

  /// How wide the characters in `range` are set, in half-ems.
  ///
  /// - Complexity: O(*n*) for *n* characters of the range.
  func width(of range: Range<Int>) -> Int {
    var width = 0
    for index in range { width += FoldedScalar.isHalfWidth(scalars[index]) ? 1 : 2 }
    return width
  }

  /// Whether the characters in `range` are set at least `least` half-ems wide.
  ///
  /// - Complexity: O(*n*) for *n* characters of the range, at most `least`.
  func isSet(_ range: Range<Int>, atLeast least: Int) -> Bool {
    range.count >= least || 2 * range.count >= least && width(of: range) >= least
  }

  /// Whether a sentence ends where `index` is: the mark stands before it, perhaps with closing marks after.
  func endsSentence(before index: Int) -> Bool {
    var index = index
    while index > 0, FoldedScalar.closesAfterMark(scalars[index - 1]) { index -= 1 }
    return index > 0 && FoldedScalar.endsSentence(scalars[index - 1])
  }
}

/// What was read so far of a text that is being folded.
private struct Folding {
  /// How many characters it has.
  private(set) var count = 0
  /// How wide they are, in half-ems.
  private(set) var width = 0
  /// Whether the next straight quotation mark opens.
  private var opensNext = true
  /// Whether the last character is a letter.
  private var followsLetter = false

  /// Folds the bytes of `piece` and gives each character, with its index and the offset where it begins, to `take`.
  @inline(__always)
  mutating func fold(_ piece: ByteRange, of bytes: [UInt8], _ take: (Int, UInt32, Int) -> Void) {
    let span = bytes.span
    let raw = span.bytes
    let end = piece.upperBound.utf8
    precondition(end <= span.count, "a piece ends in the text")
    var isLineStart = true
    var followsLetter = followsLetter
    var count = count
    var halves = 0
    let first = count
    var offset = piece.lowerBound.utf8
    while offset < end {
      // Chinese characters, which stand for themselves, are most of copy.
      let start = offset
      while offset &+ 8 <= end {
        let two = raw.bytes8(at: offset).twoHan
        if two == 0 { break }
        take(count, UInt32(truncatingIfNeeded: two & 0xFFFFFF), offset)
        take(count &+ 1, UInt32(truncatingIfNeeded: two >> 24), offset &+ 3)
        count &+= 2
        offset &+= 6
      }
      while offset < end, span[unchecked: offset] &- 0xE4 <= 5 {
        let value = span.valueOfThreeBytes(at: offset)
        if value < 0x4E00 { break }
        take(count, value, offset)
        count &+= 1
        offset &+= 3
      }
      if offset > start {
        isLineStart = false
        followsLetter = false
      }
      guard offset < end else { break }
      let place = offset
      let value: UInt32
      if span[unchecked: offset] < 0x80 {
        value = UInt32(span[unchecked: offset])
        offset &+= 1
        if value == 0x0A || value == 0x0D { isLineStart = true }
      } else {
        let (scalar, length) = span.scalar(at: offset)
        value = scalar.value
        offset &+= length
      }
      guard var folded = FoldedScalar.folding(value) else { continue }
      if folded < 0x80 {
        if isLineStart, folded == 0x23 || folded == 0x3E { continue }
        if folded == FoldedScalar.hyphen, isLineStart || followsLetter { continue }
        followsLetter = FoldedScalar.isLetter(folded)
        if FoldedScalar.isHalfWidth(folded) { halves &+= 1 }
        if folded == FoldedScalar.straightQuote {
          folded = opensNext ? FoldedScalar.opening : FoldedScalar.closing
          opensNext.toggle()
        }
      } else {
        followsLetter = false
      }
      isLineStart = false
      take(count, folded, place)
      count &+= 1
    }
    self.followsLetter = followsLetter
    width += 2 * (count - first) - halves
    self.count = count
  }
}
