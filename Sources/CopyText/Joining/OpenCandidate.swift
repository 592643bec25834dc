/// A candidate on the way to its odds: the dictionary, which is slow to answer, is asked only when its answer
/// can make a difference.
struct OpenCandidate: Sendable {
  /// The candidate.
  let candidate: SeamCandidate

  /// The logarithm, to base *e*, of the odds that it is a seam, when no word goes on across the cut.
  private let oddsWithoutWord: Double
  /// The same when a word does; equal to the other when none can.
  private let oddsWithWord: Double

  /// The logarithm, to base *e*, of the odds that it is a seam.
  func odds(on scale: SeamScale) -> Double {
    let hasWord = oddsWithWord != oddsWithoutWord && scale.hasWordAcross(candidate)
    let odds = hasWord ? oddsWithWord : oddsWithoutWord
    let least = scale.structure.leastOdds(of: candidate) ?? -.infinity
    let isDoubtful = least < Seam.sureOdds && scale.structure.mayBeginAnew(candidate)
    return max(least, isDoubtful ? min(odds, Self.mostOddsOfCapital) : odds)
  }

  /// The odds that a tail in an alphabet goes on at most in what may begin a paragraph: believed, and not
  /// sure.
  private static let mostOddsOfCapital = 1.0

  /// Weighs those of `candidates`, which are sorted by their tails, for which the dictionary is worth asking:
  /// of a tail none when it can turn out to go on nowhere only, and all when one of them may have the odds
  /// that `leastOdds` asks of the tail, because they are weighed against each other.
  ///
  /// - Complexity: O(*c*) for *c* candidates.
  static func likely(
    _ candidates: [SeamCandidate], on scale: SeamScale, leastOdds: (Int) -> Double
  ) -> [OpenCandidate] {
    var likely: [OpenCandidate] = []
    var places = TailPlaces(scale)
    var first = 0
    while first < candidates.count {
      let tail = candidates[first].tail
      let end = candidates[first...].firstIndex { $0.tail != tail } ?? candidates.count
      likely += places.likely(candidates[first..<end], atLeast: leastOdds(tail))
      first = end
    }
    return likely
  }

  fileprivate init(_ candidate: SeamCandidate, oddsWithoutWord: Double, oddsWithWord: Double) {
    self.candidate = candidate
    self.oddsWithoutWord = oddsWithoutWord
    self.oddsWithWord = oddsWithWord
  }
}

/// Weighs the places where one tail after another may go on.
private struct TailPlaces {
  private let scale: SeamScale
  private var facts = SeamFacts()
  private var heads = KnownHeads()

  init(_ scale: SeamScale) { self.scale = scale }

  /// A place where a tail may go on.
  private struct Place {
    let candidate: SeamCandidate
    /// What is known of it; what a dictionary says may be either.
    let bins: FactBins<SeamFact>
    /// What the trees add that ask the dictionary: when no word goes on across the cut, and when one does;
    /// the same when none can.
    let stepsOfWord: (without: Int, with: Int)
    /// What all other trees add; nil as long as nobody had to know.
    var steps: Int?
  }

  /// Places that are weighed by the same trees.
  private struct Places {
    let trees: DecisionTrees<SeamFact>
    var all: [Place] = []

    /// Whether one of the places may have odds of `least`, or must be where the tail goes on.
    mutating func mayReach(_ least: Double, in structure: DocumentStructure) -> Bool {
      for index in all.indices {
        if structure.leastOdds(of: all[index].candidate) != nil { return true }
        let most = max(all[index].stepsOfWord.without, all[index].stepsOfWord.with)
        all[index].steps = trees.stepsWithoutWord(of: all[index].bins, atLeast: least, with: most)
        if let steps = all[index].steps, trees.odds(steps + most) >= least { return true }
      }
      return false
    }

    /// All places with their odds.
    var weighed: [OpenCandidate] {
      all.map { place in
        let steps = place.steps ?? trees.stepsWithoutWord(of: place.bins) ?? 0
        return OpenCandidate(
          place.candidate, oddsWithoutWord: trees.odds(steps + place.stepsOfWord.without),
          oddsWithWord: trees.odds(steps + place.stepsOfWord.with))
      }
    }
  }

  /// All of `candidates`, which have one tail, when one of them may have odds of `least`; otherwise none.
  mutating func likely(_ candidates: ArraySlice<SeamCandidate>, atLeast least: Double) -> [OpenCandidate] {
    guard let index = candidates.first?.tail else { return [] }
    let tail = scale.tail(index)
    let below = candidates.prefix { $0.kind != .reversed }
    var groups = [below, candidates[below.endIndex...]].compactMap { places(of: tail, $0) }
    for group in groups.indices where groups[group].mayReach(least, in: scale.structure) {
      return groups.flatMap(\.weighed)
    }
    return []
  }

  /// The places of `candidates`, which go on from `tail` and are weighed by the same trees; nil when there
  /// are none.
  private mutating func places(of tail: SeamTail, _ candidates: ArraySlice<SeamCandidate>) -> Places? {
    guard let first = candidates.first else { return nil }
    let trees = scale.trees(for: first).decisionTrees
    var places = Places(trees: trees)
    var bins = FactBins<SeamFact>()
    trees.scale.find(.shared, of: tail.facts, &bins)
    for candidate in candidates {
      scale.weigh(candidate, of: tail, heads.head(of: candidate, on: scale), &facts)
      trees.scale.find(.own, of: facts, &bins)
      scale.weighWord(candidate, isWord: false, &facts)
      trees.scale.find(.word, of: facts, &bins)
      let withoutWord = trees.stepsOfWord(of: bins)
      var withWord = withoutWord
      if scale.mayHaveWordAcross(candidate) {
        scale.weighWord(candidate, isWord: true, &facts)
        trees.scale.find(.word, of: facts, &bins)
        withWord = trees.stepsOfWord(of: bins)
      }
      places.all.append(
        Place(candidate: candidate, bins: bins, stepsOfWord: (withoutWord, withWord)))
    }
    return places
  }
}

extension DocumentStructure {
  /// The odds that a candidate has at least, as a logarithm to base *e*, where the first piece cannot be a
  /// whole: it breaks off in a word at its hyphen and the next block begins with a small letter; or after an
  /// abbreviation that ends no sentence, or a decimal point; or between the parts of a list, or after a word
  /// that asks for another; or where it is interrupted and goes on with a small letter. nil where it can.
  fileprivate func leastOdds(of candidate: SeamCandidate) -> Double? {
    if candidate.kind == .interrupted, candidate.head == headBeyondIntruder(candidate.tail) {
      return Seam.sureOdds
    }
    let isRunning = blocks[candidate.tail].role.isRunningText
    guard candidate.kind == .adjacent else { return nil }
    let leastOfRest = breaksOffAboveRest(candidate.tail, candidate.head) ? Self.leastOddsOfRest : nil
    guard isRunning || blocks[candidate.tail].role == .crosshead else { return leastOfRest }
    if blocks[candidate.head].role.isRunningText {
      // A full stop that ends no sentence is an abbreviation's, or a decimal point.
      if isRunning, shapes[candidate.tail].last == "." { return Seam.sureOddsOfTitle }
      // Sentences before the cut, a small letter behind it: no headline, no list, and no paragraph begins so.
      if isBrokenProse(candidate.tail), shapes[candidate.head].beginsSmall,
        shapes[candidate.head].endsSentence,
        !mayBeginAnew(candidate)
      {
        return Seam.sureOdds
      }
      if let leastOfRest { return leastOfRest }
      // Where it goes on is less sure: the rest may be lost.
      if shapes[candidate.tail].last == "." || shapes[candidate.tail].last == "、"
        || endsInFunctionWord(candidate.tail)
        || isBrokenProse(candidate.tail)
          && (shapes[candidate.head].endsSentence
            || beginsInLatin(candidate.head) && breaksOffInLatin(candidate.head))
      {
        return Self.leastOddsOfOpenEnd
      }
    }
    guard isRunning else { return nil }
    if goesOnAtMargin(candidate.tail, candidate.head) { return Seam.sureOdds }
    let above = blocks[candidate.tail].text
    guard shapes[candidate.head].first.isSmallLetter else { return nil }
    let word = HyphenatedWord(source, above: above, below: blocks[candidate.head].text)
    return word?.before.isEmpty == false ? Seam.sureOddsOfTitle : nil
  }

  /// Whether a column ended with the full line that ends `tail`, and the next one goes on with `head` at the
  /// margin, where paragraphs are indented.
  private func goesOnAtMargin(_ tail: Int, _ head: Int) -> Bool {
    page.setting == .indented && gaps[head] > 0 && blocks[head].role.isRunningText
      && page.isFull(aboveGap: blocks[tail].text)
  }

  /// Whether the head of a candidate in an alphabet may begin a paragraph as well: with a capital, a figure
  /// or a quotation mark, where the tail breaks off neither in a word nor after one that asks for another; or
  /// below a line that may be a title or a quotation set apart.
  fileprivate func mayBeginAnew(_ candidate: SeamCandidate) -> Bool {
    let (tail, head) = (shapes[candidate.tail], shapes[candidate.head])
    guard !tail.isHan, tail.letters > 0 else { return false }
    guard !head.beginsSmall else {
      return candidate.kind == .adjacent
        && (page.setting == .paragraphs && blocks[candidate.tail].lines.count > 1
          || endsInItem(candidate.tail) || isCapitalisedLine(candidate.tail)
          || endsInLatinSource(candidate.tail) != nil
          || mayBeCouplet(candidate.tail, candidate.head))
    }
    if tail.last.characterClass == .dash { return false }
    return head.first.characterClass == .opener || !endsInAskingWord(candidate.tail)
  }

  /// The odds of a paragraph that ends between the parts of a list or of a phrase, if nothing else speaks for
  /// it: believed, and not sure.
  private static let leastOddsOfOpenEnd = 0.5
  /// The odds where a line above a small beginning breaks off: if the two are not one, half of each is lost.
  private static let leastOddsOfRest = 1.0
}
