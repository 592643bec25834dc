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
  /// The signs of the endings that more than one paragraph has.
  private(set) var sharedEndings: [UInt64] = []
  /// The passages that are repeated inside a paragraph.
  private(set) var passages: [PassageRepetition] = []

  /// The signs of the endings of paragraphs.
  private var endings: [UInt64] = []

  /// Reads the paragraphs of `document`.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*t* log *t*) for *t* texts that stand out of order.
  init(_ document: Document) {
    let room = Self.room(for: document)
    texts.reserveCapacity(room.texts)
    pieces.reserveCapacity(room.texts)
    sketches.reserveCapacity(room.sketches)
    var text = FoldedText()
    var sketch = ParagraphSketch()
    var signs = LoopSigns()
    var isCut = false
    for (place, paragraph) in document.paragraphs.enumerated() where paragraph.role.isRunningText {
      text.read(paragraph.pieces, of: document.source.bytes)
      guard text.count > 0 else { continue }
      let (characters, marks) = (text.scalars, text.marks)
      let scalars = characters.span
      if signs.stand(in: scalars, marks.span, width: text.width) {
        passages += LoopFinder(NormalisedText(paragraph.pieces, in: document.source)).passages
      }
      let ending = EndingFinder.sign(ofEndOf: scalars, width: text.width)
      if let ending { endings.append(ending) }
      let count = paragraph.pieces.count
      let whole = ComparedText(
        paragraph: place, piece: nil, of: count, hash: TextHash.hash(scalars, in: 0..<text.count),
        width: text.width, endsSentence: scalars.endsSentence(before: text.count), ending: ending)
      add(whole, 0, scalars, &sketch)
      guard count > 1 else { continue }
      isCut = true
      for piece in 0..<count {
        let scalars = scalars.extracting(text.characters(ofPiece: piece))
        let part = ComparedText(
          paragraph: place, piece: piece, of: count, hash: TextHash.hash(scalars, in: 0..<scalars.count),
          width: scalars.width(of: 0..<scalars.count),
          endsSentence: scalars.endsSentence(before: scalars.count), ending: nil)
        add(part, piece, scalars, &sketch)
      }
    }
    // What was read of it stood in its room.
    withExtendedLifetime(text) {}
    // Paragraphs of one block stand in order.
    if isCut { putInOrder(document) }
    endings.sort()
    sharedEndings = zip(endings, endings.dropFirst()).filter { $0 == $1 }.map(\.0)
    endings = []
  }

  /// How many texts, and how many sketches of them, `document` may have at most.
  ///
  /// - Complexity: O(*b*) for *b* blocks.
  static func room(for document: Document) -> (texts: Int, sketches: Int) {
    // A character takes a byte and is two half-ems wide at most.
    let shortest = SimilarFinder.widths.lowerBound / 2
    // A paragraph that was cut is a text besides its pieces.
    let cuts = document.seams.count
    var room = (texts: cuts, sketches: cuts)
    for block in document.blocks where block.role.isRunningText {
      room.texts += 1
      if block.text.utf8.count >= shortest { room.sketches += 1 }
    }
    return room
  }

  /// Adds a `text` of `scalars` that begins with the piece of its paragraph at the index `piece`.
  private mutating func add(
    _ text: ComparedText, _ piece: Int, _ scalars: Span<UInt32>, _ sketch: inout ParagraphSketch
  ) {
    texts.append(text)
    pieces.append(piece)
    guard text.hasSketch else { return }
    sketch.read(scalars)
    sketches.append(sketch, RoughStock(of: scalars), length: scalars.count)
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
