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

  /// Where it stands.
  var place: CopyPlace { CopyPlace(document: document, range: range) }

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
  /// The sketches of the paragraphs that may be compared by their likeness, by paragraph.
  private(set) var sketches: [Int: ParagraphSketch] = [:]
  /// A hash of the end of each paragraph whose ending another may share, by paragraph.
  private(set) var endings: [Int: UInt64] = [:]
  /// The passages that are repeated inside a paragraph.
  private(set) var passages: [PassageRepetition] = []

  /// Reads the paragraphs of `document`, the page at `index` of the edition.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*t* log *t*) for *t* texts that stand out of order.
  init(_ document: Document, at index: Int) {
    for (place, paragraph) in document.paragraphs.enumerated() where paragraph.role.isRunningText {
      let text = NormalisedText(paragraph.pieces, in: document.source)
      guard !text.isEmpty else { continue }
      let width = text.width(of: text.scalars.indices)
      if SimilarFinder.widths.contains(width) { sketches[place] = ParagraphSketch(text.scalars) }
      endings[place] = EndingFinder.hash(ofEndOf: text)
      passages += LoopFinder(text).passages

      let pieces = paragraph.pieces.indices
      for part in pieces.count == 1 ? [pieces] : [pieces] + pieces.map({ $0..<$0 + 1 }) {
        let characters = text.characters(ofPieces: part)
        texts.append(
          ComparedText(
            document: index, paragraph: place, pieces: part, isWhole: part == pieces,
            range: paragraph.pieces[part.lowerBound], hash: TextHash.hash(text.scalars, in: characters),
            width: text.width(of: characters), endsSentence: text.endsSentence(before: characters.upperBound)))
      }
    }
    texts.sort { left, right in
      left.range.lowerBound == right.range.lowerBound
        ? left.pieces.count > right.pieces.count : left.range.lowerBound < right.range.lowerBound
    }
  }
}
