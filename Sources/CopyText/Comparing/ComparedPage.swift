/// What is learned of a page by itself: its texts, for comparison with those of the whole edition, and the
/// passages that are repeated inside a paragraph.
struct ComparedPage: Sendable {
  /// The paragraphs of running text, and the pieces of those that were cut, by where they stand; a paragraph
  /// comes before its first piece.
  private(set) var texts: [ComparedText] = []
  /// The index of the first piece of each in its paragraph.
  private(set) var pieces: [Int] = []
  /// What is kept besides of those that are neither too short nor too long for it, in the same order.
  private(set) var sketches = TextSketches()
  /// The hashes of the ends that more than one paragraph has.
  private(set) var sharedEndings: [UInt64] = []
  /// The passages that are repeated inside a paragraph.
  private(set) var passages: [PassageRepetition] = []

  /// The hashes of the ends of paragraphs.
  private var endings: [UInt64] = []

  /// Reads the paragraphs of `document`.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*t* log *t*) for *t* texts that stand out of order.
  init(_ document: Document) {
    let room = Self.room(for: document)
    texts.reserveCapacity(room.texts)
    pieces.reserveCapacity(room.texts)
    sketches.reserveCapacity(room.sketches)
    var sketch = ParagraphSketch()
    for (place, paragraph) in document.paragraphs.enumerated() where paragraph.role.isRunningText {
      let text = NormalisedText(paragraph.pieces, in: document.source)
      guard !text.isEmpty else { continue }
      let found = LoopFinder(text).passages
      if !found.isEmpty { passages += found }
      add(nil, of: text, paragraph, at: place, &sketch)
      if paragraph.pieces.count > 1 {
        for piece in paragraph.pieces.indices {
          add(piece, of: text, paragraph, at: place, &sketch)
        }
      }
    }
    putInOrder(document)
    endings.sort()
    sharedEndings = zip(endings, endings.dropFirst()).filter { $0 == $1 }.map(\.0)
    endings = []
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

  /// Adds the text of a `piece` of `paragraph`, or of all of it: the paragraph at `place` on the page.
  private mutating func add(
    _ piece: Int?, of text: NormalisedText, _ paragraph: LogicalParagraph, at place: Int,
    _ sketch: inout ParagraphSketch
  ) {
    let characters = piece.map { text.characters(ofPieces: $0..<$0 + 1) } ?? text.scalars.indices
    let width = piece == nil ? text.width : text.width(of: characters)
    let ending = piece == nil ? EndingFinder.hash(ofEndOf: text) : nil
    if let ending { endings.append(ending) }
    let compared = ComparedText(
      paragraph: place, piece: piece, of: paragraph.pieces.count,
      hash: TextHash.hash(text.scalars, in: characters), width: width,
      endsSentence: text.endsSentence(before: characters.upperBound),
      ending: ending)
    texts.append(compared)
    pieces.append(piece ?? 0)
    if compared.hasSketch {
      sketch.read(characters, of: text.scalars)
      sketches.append(sketch, RoughStock(of: text.scalars, in: characters), length: characters.count)
    }
  }

  /// Puts the texts in the order of the page, from which pieces depart where text is in the wrong place.
  private mutating func putInOrder(_ document: Document) {
    let starts = zip(texts, pieces).map { document.paragraphs[$0.paragraph].pieces[$1].lowerBound }
    func areInOrder(_ text: Int, _ next: Int) -> Bool {
      starts[text] < starts[next] || starts[text] == starts[next] && text < next
    }
    guard !texts.indices.dropFirst().allSatisfy({ areInOrder($0 - 1, $0) }) else { return }
    let order = texts.indices.sorted(by: areInOrder)
    // Which sketch is that of each text.
    var places: [Int] = []
    for text in texts { places.append((places.last ?? -1) + (text.hasSketch ? 1 : 0)) }
    sketches = sketches.ordered(by: order.filter { texts[$0].hasSketch }.map { places[$0] })
    texts = order.map { texts[$0] }
    pieces = order.map { pieces[$0] }
  }
}
