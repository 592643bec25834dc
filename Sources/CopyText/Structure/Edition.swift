/// The pages that are checked together (一期): what is printed twice in them is a duplicate.
public struct Edition: Sendable {
  /// The pages, in the order given.
  public let documents: [Document]
  /// What they print more than once.
  public let index: ParagraphIndex

  /// Reads `sources` as the pages of one edition, all of them by one `profile`.
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
    self.init(
      reading: sources, words: words, profiles: sources.map { _ in profile }, workers: workers)
  }

  /// Reads `sources` as the pages of one edition, each by its own one of `profiles`.
  ///
  /// - Precondition: There are as many profiles as texts.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    reading sources: [SourceText], words: any WordBoundaries, profiles: [ProfileChoice], workers: Int
  ) {
    precondition(sources.count == profiles.count, "each page has a profile")
    documents = Array(sources.indices).concurrentMap(workers: workers) { index in
      let structure = DocumentReader(sources[index]).structure
      return SeamFinder(structure, words: words, profileChoice: profiles[index]).document
    }
    index = ParagraphIndex(documents, workers: workers)
  }
}
