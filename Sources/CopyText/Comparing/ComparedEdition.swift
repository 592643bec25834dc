/// What is learned of all pages of an edition by themselves, for comparing them.
struct ComparedEdition: Sendable {
  /// The texts of all pages in order.
  private(set) var texts: EditionTexts
  /// What is kept besides of those that are neither too short nor too long for it.
  private(set) var sketches = TextSketches()
  /// The signs of the endings that more than one paragraph of a page has.
  private(set) var sharedEndings: Set<UInt64> = []
  /// The passages that each page repeats inside a paragraph.
  private(set) var passages: [[PassageRepetition]] = []

  /// How many pages each thread reads before they are put to the others: what is learned of them is in memory
  /// twice.
  private static let pagesAtOnce = 32

  /// Reads `documents`; `workers` threads read them at once.
  ///
  /// - Complexity: O(*n*) for *n* bytes of copy.
  init(_ documents: [Document], workers: Int) {
    // All the room at once, because arrays that grow are in memory twice too.
    let room = documents.reduce((texts: 0, sketches: 0)) { room, document in
      let more = ComparedPage.room(for: document)
      return (room.texts + more.texts, room.sketches + more.sketches)
    }
    texts = EditionTexts(of: documents, reserving: room.texts)
    sketches.reserveCapacity(room.sketches)
    passages.reserveCapacity(documents.count)
    for start in stride(from: 0, to: documents.count, by: Self.pagesAtOnce * workers) {
      let indices = Array(start..<min(start + Self.pagesAtOnce * workers, documents.count))
      for page in indices.concurrentMap(workers: workers, { ComparedPage(documents[$0]) }) {
        sketches.append(page.sketches)
        texts.append(page.texts, pieces: page.pieces)
        sharedEndings.formUnion(page.sharedEndings)
        passages.append(page.passages)
      }
    }
  }

  /// Takes the sketches out, for their numbers to be worked on where they are.
  mutating func takeSketches() -> TextSketches {
    defer { sketches = TextSketches() }
    return sketches
  }
}
