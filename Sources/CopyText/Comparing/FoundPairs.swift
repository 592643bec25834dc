/// The pairs of equal and of similar paragraphs, as they are reported: a story that was placed twice once,
/// and of a paragraph that is printed again and again the first copy.
struct FoundPairs {
  /// What is reported of equal paragraphs, by the place of the later.
  private(set) var duplicates: [DuplicateText] = []
  /// What is reported of similar ones.
  private(set) var similar: [SimilarText] = []
  /// All pairs, whether they are reported or not.
  let known: Set<TextPair>

  /// What is said of a pair.
  private enum Verdict {
    /// A story begins with it: it is reported, for all of its pairs.
    case story(paragraphs: Int, different: Int)
    /// It is one of a story that is reported, or differs in more than slips and is in none.
    case nothing
    /// It is reported by itself, or with the first of too many copies.
    case single
  }

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
    // A paragraph in nearly the same words is part of a story that was edited, and by itself no copy.
    let areCopies = pairs.map { $0.isEqual || matchOfText[$0.texts.later]?.isCopy == true }
    var verdicts = areCopies.map { $0 ? Verdict.single : .nothing }
    for story in RepeatedStories(pairs, of: texts).stories {
      for index in story { verdicts[index] = .nothing }
      verdicts[story[0]] = .story(paragraphs: story.count, different: story.count { !pairs[$0].isEqual })
    }

    // Counted apart, so that slips neither hide a paragraph that is printed twice nor count as one.
    var equalCopies = Copies(pairs.filter(\.isEqual).map(\.texts))
    var similarCopies = Copies(zip(pairs, areCopies).filter { !$0.isEqual && $1 }.map(\.0.texts))
    for (pair, verdict) in zip(pairs, verdicts) {
      guard case .single = verdict else { continue }
      if pair.isEqual { equalCopies.count(pair.texts) } else { similarCopies.count(pair.texts) }
    }
    for (pair, verdict) in zip(pairs, verdicts) {
      switch verdict {
      case .nothing: continue
      case .story(let paragraphs, let different):
        report(pair.texts, paragraphs: paragraphs, different: different, furtherCopies: 0)
      case .single:
        let copies = pair.isEqual ? equalCopies : similarCopies
        guard let furtherCopies = copies.reported(with: pair.texts) else { continue }
        if pair.isEqual {
          report(pair.texts, paragraphs: 1, different: 0, furtherCopies: furtherCopies)
        } else if let match = matchOfText[pair.texts.later] {
          similar.append(
            SimilarText(
              earlier: texts.place(of: pair.texts.earlier),
              later: texts.place(of: pair.texts.later), likeness: match.likeness,
              differences: match.differences, furtherCopies: furtherCopies))
        }
      }
    }
  }

  private mutating func report(_ pair: TextPair, paragraphs: Int, different: Int, furtherCopies: Int) {
    duplicates.append(
      DuplicateText(
        earlier: texts.place(of: pair.earlier),
        later: texts.place(of: pair.later), paragraphs: paragraphs, different: different,
        furtherCopies: furtherCopies))
  }
}

/// Which pairs are copies of one paragraph, and which of those that are reported by themselves comes first.
private struct Copies {
  /// For each later text the text that all its copies go back to.
  private var origins: [Int: Int] = [:]
  /// For each such text how many of the pairs that are counted go back to it, and the later text of the
  /// first.
  private var copies: [Int: (count: Int, first: Int)] = [:]

  /// The copies among `pairs`, by the place of the later; none is counted yet.
  init(_ pairs: [TextPair]) {
    for pair in pairs { origins[pair.later] = origins[pair.earlier] ?? pair.earlier }
  }

  /// Counts `pair`, which comes after those that were counted before it.
  mutating func count(_ pair: TextPair) {
    copies[origins[pair.later] ?? pair.earlier, default: (0, pair.later)].count += 1
  }

  /// How many further copies are reported with `pair`, which was counted: those behind the first of too many,
  /// and none else; nil when it is one of those.
  func reported(with pair: TextPair) -> Int? {
    guard let copies = copies[origins[pair.later] ?? pair.earlier],
      copies.count > ParagraphIndex.mostCopies
    else { return 0 }
    return copies.first == pair.later ? copies.count - 1 : nil
  }
}
