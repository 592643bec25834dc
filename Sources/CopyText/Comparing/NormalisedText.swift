/// The text of a paragraph as it is compared, with a way back to the copy.
///
/// The pieces of a paragraph are one text. Besides what ``FoldedScalar`` folds, a hyphen after a letter is
/// dropped, so that a word broken at the end of a line equals the word unbroken, and so are the Markdown
/// marks at the beginning of a line; straight quotation marks look left and right in turn.
struct NormalisedText: Sendable {
  /// The characters, folded.
  let scalars: [UInt32]
  /// The index of the first character of each piece, ascending; equal to the next when a piece has none.
  let pieceStarts: [Int]
  /// The width of the whole, in half-ems: an ASCII letter or digit takes one, anything else two. It makes one
  /// length of twenty Chinese characters and a line of forty Latin letters.
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
    var pieceStarts: [Int] = []
    scalars = Array(unsafeUninitializedCapacity: room) { buffer, count in
      for piece in pieces {
        pieceStarts.append(folding.count)
        folding.fold(piece, of: source.bytes, into: buffer) { _, _ in
        } mark: { _ in
        }
      }
      count = folding.count
    }
    self.pieceStarts = pieceStarts
    width = folding.width
  }

  /// Where each character begins in the file, in UTF-8 bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes: it is seldom asked for, and not kept.
  var starts: [Int] {
    let room = pieces.reduce(0) { $0 + $1.utf8.count }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: room) { scalars in
      Array(unsafeUninitializedCapacity: room) { starts, count in
        var folding = Folding()
        for piece in pieces {
          folding.fold(piece, of: bytes, into: scalars) {
            starts[$0] = $1
          } mark: { _ in
          }
        }
        count = folding.count
      }
    }
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
  func width(of range: Range<Int>) -> Int { scalars.span.width(of: range) }

  /// Whether the characters in `range` are set at least `least` half-ems wide.
  ///
  /// - Complexity: O(*n*) for *n* characters of the range, at most `least`.
  func isSet(_ range: Range<Int>, atLeast least: Int) -> Bool {
    range.count >= least || 2 * range.count >= least && width(of: range) >= least
  }

  /// Whether a sentence ends where `index` is: the mark stands before it, perhaps with closing marks after.
  func endsSentence(before index: Int) -> Bool { scalars.span.endsSentence(before: index) }
}

// What is asked of the characters of a text, wherever they are kept.
extension Span<UInt32> {
  /// How wide the characters in `range` are set, in half-ems.
  ///
  /// - Complexity: O(*n*) for *n* characters of the range.
  func width(of range: Range<Int>) -> Int {
    var width = 0
    for index in range { width += FoldedScalar.isHalfWidth(self[index]) ? 1 : 2 }
    return width
  }

  /// Whether a sentence ends where `index` is: the mark stands before it, perhaps with closing marks after.
  func endsSentence(before index: Int) -> Bool {
    var index = index
    while index > 0, FoldedScalar.closesAfterMark(self[index - 1]) { index -= 1 }
    return index > 0 && FoldedScalar.endsSentence(self[index - 1])
  }
}
