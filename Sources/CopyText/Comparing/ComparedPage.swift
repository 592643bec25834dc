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
    texts.reserveCapacity(document.paragraphs.count)
    for (place, paragraph) in document.paragraphs.enumerated() where paragraph.role.isRunningText {
      let text = NormalisedText(paragraph.pieces, in: document.source)
      guard !text.isEmpty else { continue }
      let found = LoopFinder(text).passages
      if !found.isEmpty { passages += found }
      let pieces = paragraph.pieces.indices
      add(pieces, of: text, paragraph, at: place, in: index)
      if pieces.count > 1 {
        for piece in pieces { add(piece..<piece + 1, of: text, paragraph, at: place, in: index) }
      }
    }
    if !zip(texts, texts.dropFirst()).allSatisfy(Self.areInOrder) { texts.sort(by: Self.areInOrder) }
  }

  /// Adds the text of the `part` of the pieces of `paragraph`, the one at `place` on the page at `document`.
  private mutating func add(
    _ part: Range<Int>, of text: NormalisedText, _ paragraph: LogicalParagraph, at place: Int,
    in document: Int
  ) {
    let isWhole = part.count == paragraph.pieces.count
    let characters = text.characters(ofPieces: part)
    let width = isWhole ? text.width : text.width(of: characters)
    let isCompared = SimilarFinder.widths.contains(width)
    texts.append(
      ComparedText(
        document: document, paragraph: place, pieces: part, isWhole: isWhole,
        range: paragraph.pieces[part.lowerBound], hash: TextHash.hash(text.scalars, in: characters),
        width: width, endsSentence: text.endsSentence(before: characters.upperBound),
        sketch: isCompared ? ParagraphSketch(text.scalars[characters]) : ParagraphSketch(),
        stock: isCompared ? RoughStock(of: text.scalars[characters]) : RoughStock(),
        ending: isWhole ? EndingFinder.hash(ofEndOf: text) : nil))
  }

  private static func areInOrder(_ left: ComparedText, _ right: ComparedText) -> Bool {
    let (start, next) = (left.range.lowerBound, right.range.lowerBound)
    return start < next || start == next && left.pieces.count > right.pieces.count
  }
}
