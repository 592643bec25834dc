/// A paragraph, or one piece of a paragraph that was cut, as the edition is searched for it.
///
/// The text itself is not kept: it is normalised again where two are compared, which is seldom. What is kept is kept
/// for every paragraph of an edition, so it is some numbers without an object of their own.
struct ComparedText: Sendable {
  // In this order nothing is lost between them to alignment: 160 bytes.

  /// How often its characters stand in it, roughly; of use only beside a sketch.
  let stock: RoughStock
  // No text has more bytes than these can count.
  private let documentIndex: UInt32
  private let paragraphIndex: UInt32
  private let firstPiece: UInt32
  private let endOfPieces: UInt32
  private let start: UInt32
  private let end: UInt32
  private let halfEms: UInt32
  /// What it shares with others like it; empty when it is too short or too long to be compared so.
  let sketch: ParagraphSketch
  /// Whether it is all of its paragraph.
  let isWhole: Bool
  /// Whether a sentence ends where it ends.
  let endsSentence: Bool
  /// A hash of its characters.
  let hash: UInt64
  /// A hash of its end, 0 for none.
  private let endingHash: UInt64

  /// The text of `pieces` of a paragraph, of which the first stands in `range`.
  init(
    document: Int, paragraph: Int, pieces: Range<Int>, isWhole: Bool, range: ByteRange, hash: UInt64,
    width: Int, endsSentence: Bool, sketch: ParagraphSketch = ParagraphSketch(),
    stock: RoughStock = RoughStock(), ending: UInt64?
  ) {
    documentIndex = UInt32(document)
    paragraphIndex = UInt32(paragraph)
    firstPiece = UInt32(pieces.lowerBound)
    endOfPieces = UInt32(pieces.upperBound)
    self.isWhole = isWhole
    start = UInt32(range.lowerBound.utf8)
    end = UInt32(range.upperBound.utf8)
    self.hash = hash
    halfEms = UInt32(width)
    self.endsSentence = endsSentence
    self.sketch = sketch
    self.stock = stock
    endingHash = ending ?? 0
  }

  /// The index of the page in the edition.
  var document: Int { Int(documentIndex) }
  /// The index of the paragraph on the page.
  var paragraph: Int { Int(paragraphIndex) }
  /// The pieces of the paragraph that it is made of.
  var pieces: Range<Int> { Int(firstPiece)..<Int(endOfPieces) }
  /// The copy of its first piece.
  var range: ByteRange { ByteRange(utf8: Int(start)..<Int(end)) }
  /// Its width in half-ems.
  var width: Int { Int(halfEms) }
  /// A hash of its end; nil when it is a piece, or no end that counts.
  var ending: UInt64? { endingHash == 0 ? nil : endingHash }
  /// Where it stands.
  var place: CopyPlace { CopyPlace(document: document, range: range) }

  /// Whether both are texts of the same paragraph.
  func isInParagraph(of other: ComparedText) -> Bool {
    documentIndex == other.documentIndex && paragraphIndex == other.paragraphIndex
  }

  /// Its characters.
  ///
  /// - Complexity: O(*n*) for *n* bytes of it.
  func normalised(in documents: [Document]) -> NormalisedText {
    let document = documents[document]
    return NormalisedText(document.paragraphs[paragraph].pieces[pieces], in: document.source)
  }
}
