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

  /// How many bytes were taken at most to find them, but for what was found: all that is kept of the
  /// paragraphs, and the tables that are made from it.
  package let greatestBytes: Int

  /// Compares the pages of an edition; `workers` threads read them at once.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of copy. Kept are some numbers for each paragraph, never its
  ///   text.
  package init(_ documents: [Document], workers: Int) {
    var compared = ComparedEdition(documents, workers: workers)
    let texts = compared.texts
    let copies = EqualTexts(texts)
    let duplicates = DuplicateFinder(texts, copies)
    let bytesOfSketches = compared.sketches.bytes
    let similar = SimilarFinder(texts, compared.takeSketches(), besides: copies)
    let findings = FoundPairs(equal: duplicates.pairs(), similar: similar.matches, of: texts)
    let endings = EndingFinder(texts, sharing: compared.sharedEndings, besides: findings.known)
    greatestBytes =
      texts.bytes + max(bytesOfSketches + copies.workingBytes, copies.bytes + similar.workingBytes)

    pages = compared.passages.map { passages in
      var repetitions = Repetitions()
      repetitions.passages = passages
      return repetitions
    }
    for duplicate in findings.duplicates { pages[duplicate.later.document].duplicates.append(duplicate) }
    for text in findings.similar { pages[text.later.document].similar.append(text) }
    for ending in endings.endings { pages[ending.later.document].endings.append(ending) }
  }
}
