/// What is learned of a page by itself: its texts, for comparison with those of the whole edition, and the
/// passages that are repeated inside a paragraph.
struct ComparedPage: Sendable {
  /// The paragraphs of running text, and the pieces of those that were cut, by where they stand; a paragraph
  /// comes before its first piece.
  private(set) var texts: [ComparedText] = []
  /// What is kept besides of those that are neither too short nor too long for it, in the same order.
  private(set) var sketches = TextSketches()
  /// The passages that are repeated inside a paragraph.
  private(set) var passages: [PassageRepetition] = []

  /// Reads the paragraphs of `document`, the page at `index` of the edition.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*t* log *t*) for *t* texts that stand out of order.
  init(_ document: Document, at index: Int) {
    texts.reserveCapacity(document.paragraphs.count)
    sketches.reserveCapacity(document.paragraphs.count)
    var sketch = ParagraphSketch()
    for (place, paragraph) in document.paragraphs.enumerated() where paragraph.role.isRunningText {
      let text = NormalisedText(paragraph.pieces, in: document.source)
      guard !text.isEmpty else { continue }
      let found = LoopFinder(text).passages
      if !found.isEmpty { passages += found }
      add(nil, of: text, paragraph, at: place, in: index, &sketch)
      if paragraph.pieces.count > 1 {
        for piece in paragraph.pieces.indices {
          add(piece, of: text, paragraph, at: place, in: index, &sketch)
        }
      }
    }
    putInOrder(document)
  }

  /// How many texts, and how many sketches of them, `document` may have at most.
  ///
  /// - Complexity: O(*p*) for *p* pieces of paragraphs.
  static func room(for document: Document) -> (texts: Int, sketches: Int) {
    // A character takes a byte and is two half-ems wide at most.
    let shortest = SimilarFinder.widths.lowerBound / 2
    var room = (texts: 0, sketches: 0)
    for paragraph in document.paragraphs where paragraph.role.isRunningText {
      let pieces = paragraph.pieces
      room.texts += pieces.count > 1 ? pieces.count + 1 : 1
      if pieces.reduce(0, { $0 + $1.utf8.count }) >= shortest { room.sketches += 1 }
      if pieces.count > 1 { room.sketches += pieces.count { $0.utf8.count >= shortest } }
    }
    return room
  }

  /// Adds the text of a `piece` of `paragraph`, or of all of it: the paragraph at `place` on the page at `document`.
  private mutating func add(
    _ piece: Int?, of text: NormalisedText, _ paragraph: LogicalParagraph, at place: Int, in document: Int,
    _ sketch: inout ParagraphSketch
  ) {
    let characters = piece.map { text.characters(ofPieces: $0..<$0 + 1) } ?? text.scalars.indices
    let width = piece == nil ? text.width : text.width(of: characters)
    if SimilarFinder.widths.contains(width) {
      sketch.read(characters, of: text.scalars)
      sketches.append(
        sketch, RoughStock(of: text.scalars, in: characters), length: characters.count, of: texts.count)
    }
    texts.append(
      ComparedText(
        document: document, paragraph: place, piece: piece, of: paragraph.pieces.count,
        hash: TextHash.hash(text.scalars, in: characters), width: width,
        endsSentence: text.endsSentence(before: characters.upperBound),
        ending: piece == nil ? EndingFinder.hash(ofEndOf: text) : nil))
  }

  /// Puts the texts in the order of the page, from which pieces depart where text is in the wrong place.
  private mutating func putInOrder(_ document: Document) {
    let starts = texts.map { document.paragraphs[$0.paragraph].pieces[$0.piece].lowerBound }
    func areInOrder(_ text: Int, _ next: Int) -> Bool {
      starts[text] < starts[next] || starts[text] == starts[next] && text < next
    }
    guard !texts.indices.dropFirst().allSatisfy({ areInOrder($0 - 1, $0) }) else { return }
    let order = texts.indices.sorted(by: areInOrder)
    texts = order.map { texts[$0] }
    sketches = sketches.ordered(by: order)
  }
}
