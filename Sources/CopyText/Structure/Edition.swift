/// The pages that are checked together (一期): what is printed twice in them is a duplicate.
public struct Edition: Sendable {
  /// The pages, in the order given.
  public let documents: [Document]
  /// What they print more than once.
  public let index: ParagraphIndex

  /// Reads `sources` as the pages of one edition, all of them by one `choice`, but set as `settings` say of
  /// each, where they do.
  ///
  /// - Parameters:
  ///   - sources: The texts. What stands in two of them is printed twice in the later one.
  ///   - words: The dictionary to ask where a word ends; it is asked only where a block breaks off.
  ///   - lexicon: The words to ask whether a hyphen at the end of a line belongs to the word.
  ///   - choice: What a person says of the pages.
  ///   - settings: How each page is set, where that is known.
  ///   - workers: How many threads read at once.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    reading sources: [SourceText], words: any WordBoundaries = NoWordBoundaries(),
    lexicon: any Lexicon = NoLexicon(), by choice: PageChoice = PageChoice(),
    setAs settings: [Setting?]? = nil, workers: Int = 1
  ) {
    self.init(
      reading: sources, words: words, lexicon: lexicon, choices: sources.map { _ in choice }, setAs: settings,
      workers: workers)
  }

  /// Reads `sources` as the pages of one edition, each by its own one of `choices`, but set as `settings` say
  /// of it, where they do; and calls `pageRead` from any thread as often as one of them has been read.
  ///
  /// - Precondition: There are as many choices as texts, and as many settings, if any.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    reading sources: [SourceText], words: any WordBoundaries, lexicon: any Lexicon, choices: [PageChoice],
    setAs settings: [Setting?]? = nil, workers: Int, pageRead: @Sendable () -> Void = {}
  ) {
    precondition(sources.count == choices.count, "there is a choice for each page")
    let indices = Array(sources.indices)
    let pages = indices.concurrentMap(workers: workers) { index in
      SetPage(sources[index], settings?[index].map(SettingChoice.init) ?? choices[index].setting)
    }
    let judge = HyphenJudge(
      pages.flatMap { $0.lineEnds.compactMap(\.word) }, in: sources, lexicon: lexicon)
    let documents = indices.concurrentMap(workers: workers) { index in
      let structure = DocumentReader(UnwrappedText(pages[index], judge)).structure
      let document = SeamFinder(structure, words: words, profileChoice: choices[index].profile).document
      pageRead()
      return document
    }
    let wordsAtSeams = documents.flatMap { $0.wordsAtSeams.compactMap(\.self) }
    let judgeOfSeams = HyphenJudge(wordsAtSeams, in: sources, lexicon: lexicon)
    self.documents = wordsAtSeams.isEmpty ? documents : documents.map { $0.judged(by: judgeOfSeams) }
    index = ParagraphIndex(self.documents, workers: workers)
  }
}

/// What a person says of a page, or leaves to the page.
public struct PageChoice: Hashable, Sendable {
  /// Whose habits of quoting it is read by.
  public let profile: ProfileChoice
  /// How it is set.
  public let setting: SettingChoice

  /// A choice; what is not said is left to the page.
  public init(profile: ProfileChoice = .auto, setting: SettingChoice = .auto) {
    self.profile = profile
    self.setting = setting
  }
}
