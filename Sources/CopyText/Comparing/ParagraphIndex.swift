/// What an edition prints more than once: equal paragraphs, similar ones, endings in common, and passages
/// repeated inside a paragraph.
///
/// Only running text is compared: news items, articles, captions. A headline whose words stand in the lead, a
/// label, a byline, the lines of a chart are repeated on purpose.
public struct ParagraphIndex: Sendable {
  /// How many copies of one paragraph are reported one by one. Of more the first stands for all.
  static let mostCopies = 4

  /// The repetitions of each page, at the later place.
  public private(set) var pages: [Repetitions]

  /// Compares the pages of an edition; `workers` threads read them at once.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of copy. Kept are some numbers for each paragraph, never its text.
  package init(_ documents: [Document], workers: Int) {
    let (texts, passages) = Self.texts(of: documents, workers: workers)
    let duplicates = DuplicateFinder(texts, in: documents)
    let similar = SimilarFinder(texts, besides: duplicates.copies, in: documents)
    let findings = FoundPairs(
      equal: duplicates.pairs(), similar: similar.matches, of: texts, at: duplicates.blocks)
    let endings = EndingFinder(texts, besides: findings.known, in: documents)

    pages = passages.map { passages in
      var repetitions = Repetitions()
      repetitions.passages = passages
      return repetitions
    }
    for duplicate in findings.duplicates { pages[duplicate.later.document].duplicates.append(duplicate) }
    for text in findings.similar { pages[text.later.document].similar.append(text) }
    for ending in endings.endings { pages[ending.later.document].endings.append(ending) }
  }

  /// The texts of all pages in order, and the passages that each page repeats inside a paragraph.
  private static func texts(
    of documents: [Document], workers: Int
  ) -> (texts: [ComparedText], passages: [[PassageRepetition]]) {
    var pages = Array(documents.indices).concurrentMap(workers: workers) { index in
      ComparedPage(documents[index], at: index)
    }
    let passages = pages.map(\.passages)
    var texts: [ComparedText] = []
    texts.reserveCapacity(pages.reduce(0) { $0 + $1.texts.count })
    // From the last page on, so that none fills memory twice.
    pages.reverse()
    while let page = pages.popLast() { texts += page.texts }
    return (texts, passages)
  }
}
