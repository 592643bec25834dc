/// The pages that are checked together (一期): what is printed twice in them is a duplicate.
public struct Edition: Sendable {
  /// The pages, in the order given.
  public let documents: [Document]
  /// What they print more than once.
  public let index: ParagraphIndex

  /// Reads `sources` as the pages of one edition.
  ///
  /// - Parameters:
  ///   - sources: The texts, in the order in which their findings will be reported.
  ///   - words: The dictionary to ask where a word ends; it is asked only where a block breaks off.
  ///   - profile: Whose habits of quoting the pages are read by.
  ///   - workers: How many threads read at once.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    reading sources: [SourceText], words: any WordBoundaries = NoWordBoundaries(),
    profile: ProfileChoice = .auto, workers: Int = 1
  ) {
    documents = sources.concurrentMap(workers: workers) { source in
      let structure = DocumentReader(source).structure
      return SeamFinder(structure, words: words, profileChoice: profile).document
    }
    index = ParagraphIndex(documents, workers: workers)
  }
}
