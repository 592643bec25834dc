/// The pairs of equal and of similar paragraphs, as they are reported: a story that was placed twice once,
/// and of a paragraph that is printed again and again the first copy.
struct FoundPairs {
  /// What is reported of equal paragraphs, by the place of the later.
  private(set) var duplicates: [DuplicateText] = []
  /// What is reported of similar ones.
  private(set) var similar: [SimilarText] = []
  /// All pairs, whether they are reported or not.
  let known: Set<TextPair>

  private let texts: EditionTexts

  /// Reports pairs of `texts`.
  ///
  /// - Complexity: O(*p* log *p*) for *p* pairs.
  init(equal: [TextPair], similar matches: [SimilarFinder.Match], of texts: EditionTexts) {
    self.texts = texts
    known = Set(equal + matches.map(\.pair))
    let matchOfText = Dictionary(uniqueKeysWithValues: matches.map { ($0.pair.later, $0) })
    let pairs =
      (equal.map { RepeatedStories.Pair(texts: $0, isEqual: true) }
      + matches.map { RepeatedStories.Pair(texts: $0.pair, isEqual: false) })
      .sorted { $0.texts.later < $1.texts.later }

    var isTold = [Bool](repeating: false, count: pairs.count)
    var stories: [Int: (paragraphs: Int, different: Int)] = [:]
    for story in RepeatedStories(pairs, of: texts).stories {
      stories[story[0]] = (story.count, story.count { !pairs[$0].isEqual })
      for index in story { isTold[index] = true }
    }
    // A paragraph in nearly the same words is part of a story that was edited, and by itself no copy.
    func isCopy(_ pair: RepeatedStories.Pair) -> Bool {
      pair.isEqual || matchOfText[pair.texts.later]?.isCopy == true
    }
    // Counted apart, so that slips neither hide a paragraph that is printed twice nor count as one.
    let equalCopies = Copies(pairs.filter(\.isEqual).map(\.texts))
    let similarCopies = Copies(pairs.filter { !$0.isEqual && isCopy($0) }.map(\.texts))
    for (index, pair) in pairs.enumerated() {
      let copies = pair.isEqual ? equalCopies : similarCopies
      let count = copies.count(of: pair.texts)
      let furtherCopies = count > ParagraphIndex.mostCopies ? count - 1 : 0
      if furtherCopies > 0, !copies.isFirst(pair.texts) { continue }
      if let story = stories[index] {
        report(pair.texts, story, furtherCopies: furtherCopies)
      } else if isTold[index] {
        continue
      } else if pair.isEqual {
        report(pair.texts, (paragraphs: 1, different: 0), furtherCopies: furtherCopies)
      } else if let match = matchOfText[pair.texts.later], isCopy(pair) {
        similar.append(
          SimilarText(
            earlier: texts.place(of: pair.texts.earlier),
            later: texts.place(of: pair.texts.later), likeness: match.likeness,
            differences: match.differences, furtherCopies: furtherCopies))
      }
    }
  }

  private mutating func report(
    _ pair: TextPair, _ story: (paragraphs: Int, different: Int), furtherCopies: Int
  ) {
    duplicates.append(
      DuplicateText(
        earlier: texts.place(of: pair.earlier),
        later: texts.place(of: pair.later), paragraphs: story.paragraphs, different: story.different,
        furtherCopies: furtherCopies))
  }
}

/// Which pairs are copies of one paragraph, and which of them comes first.
private struct Copies {
  /// For each later text the text that all its copies go back to.
  private var origins: [Int: Int] = [:]
  /// For each such text how many pairs go back to it, and the later text of the first.
  private var copies: [Int: (count: Int, first: Int)] = [:]

  init(_ pairs: [TextPair]) {
    for pair in pairs {
      let origin = origins[pair.earlier] ?? pair.earlier
      origins[pair.later] = origin
      copies[origin, default: (0, pair.later)].count += 1
    }
  }

  func count(of pair: TextPair) -> Int { entry(of: pair).count }

  func isFirst(_ pair: TextPair) -> Bool { entry(of: pair).first == pair.later }

  private func entry(of pair: TextPair) -> (count: Int, first: Int) {
    origins[pair.later].flatMap { copies[$0] } ?? (1, pair.later)
  }
}
