/// A paragraph, or one piece of a paragraph that was cut, as the edition is searched for it.
///
/// The text itself is not kept: it is normalised again where two are compared, which is seldom.
struct ComparedText: Sendable {
  /// The index of the page in the edition.
  let document: Int
  /// The index of the paragraph on the page.
  let paragraph: Int
  /// The pieces of the paragraph that it is made of.
  let pieces: Range<Int>
  /// Whether it is all of its paragraph.
  let isWhole: Bool
  /// The copy of its first piece.
  let range: ByteRange
  /// A hash of its characters.
  let hash: UInt64
  /// Its width in half-ems.
  let width: Int
  /// Whether a sentence ends where it ends.
  let endsSentence: Bool
  /// What it shares with others like it; nil when it is too short or too long to be compared so.
  let sketch: ParagraphSketch?
  /// A hash of its end; nil when it is a piece, or no end that counts.
  let ending: UInt64?

  /// Where it stands.
  var place: CopyPlace { CopyPlace(document: document, range: range) }

  /// Whether both are texts of the same paragraph.
  func isInParagraph(of other: ComparedText) -> Bool {
    document == other.document && paragraph == other.paragraph
  }

  /// Its characters.
  ///
  /// - Complexity: O(*n*) for *n* bytes of it.
  func normalised(in documents: [Document]) -> NormalisedText {
    let document = documents[document]
    return NormalisedText(document.paragraphs[paragraph].pieces[pieces], in: document.source)
  }
}

/// What is learned of a page by itself: its texts, for comparison with those of the whole edition, and the
/// passages that are repeated inside a paragraph.
struct ComparedPage: Sendable {
  /// The paragraphs of running text, and the pieces of those that were cut, by where they stand; a paragraph
  /// comes before its first piece.
  private(set) var texts: [ComparedText] = []
  /// The passages that are repeated inside a paragraph.
  private(set) var passages: [PassageRepetition] = []

  /// Reads the paragraphs of `document`, the page at `index` of the edition.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*t* log *t*) for *t* texts that stand out of order.
  init(_ document: Document, at index: Int) {
    for (place, paragraph) in document.paragraphs.enumerated() where paragraph.role.isRunningText {
      let text = NormalisedText(paragraph.pieces, in: document.source)
      guard !text.isEmpty else { continue }
      passages += LoopFinder(text).passages

      let pieces = paragraph.pieces.indices
      for part in pieces.count == 1 ? [pieces] : [pieces] + pieces.map({ $0..<$0 + 1 }) {
        let characters = text.characters(ofPieces: part)
        let width = part == pieces ? text.width : text.width(of: characters)
        texts.append(
          ComparedText(
            document: index, paragraph: place, pieces: part, isWhole: part == pieces,
            range: paragraph.pieces[part.lowerBound], hash: TextHash.hash(text.scalars, in: characters),
            width: width, endsSentence: text.endsSentence(before: characters.upperBound),
            sketch: SimilarFinder.widths.contains(width) ? ParagraphSketch(text.scalars[characters]) : nil,
            ending: part == pieces ? EndingFinder.hash(ofEndOf: text) : nil))
      }
    }
    texts.sort { left, right in
      left.range.lowerBound == right.range.lowerBound
        ? left.pieces.count > right.pieces.count : left.range.lowerBound < right.range.lowerBound
    }
  }
}
