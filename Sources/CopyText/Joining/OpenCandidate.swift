/// A candidate on the way to its odds: the dictionary, which is slow to answer, is asked only when its answer can make a
/// difference.
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
    return scale.structure.mustGoOn(candidate) ? max(odds, Seam.sureOdds) : odds
  }

  /// Weighs those of `candidates`, which are sorted by their tails, for which the dictionary is worth asking: of a tail none
  /// when it can turn out to go on nowhere only, and all when one of them may have the odds that `leastOdds` asks of
  /// the tail, because they are weighed against each other.
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

  init(_ scale: SeamScale) { self.scale = scale }

  /// A place, with what is known of it when no word goes on across the cut, and when one does; the same when none can.
  private typealias Place = (
    candidate: SeamCandidate, withoutWord: FactBins<SeamFact>, withWord: FactBins<SeamFact>?
  )

  /// Places that are weighed by the same trees.
  private struct Places {
    let trees: DecisionTrees<SeamFact>
    var all: [Place] = []

    /// The odds of a place; nil when they are found to be below `least`, whatever the dictionary says.
    func weighed(_ place: Place, atLeast least: Double = -.infinity) -> OpenCandidate? {
      let noWord = trees.stepsOfWord(of: place.withoutWord)
      let word = place.withWord.map { trees.stepsOfWord(of: $0) } ?? noWord
      let most = max(noWord, word)
      guard let steps = trees.stepsWithoutWord(of: place.withoutWord, atLeast: least, with: most),
        trees.odds(steps + most) >= least
      else { return nil }
      return OpenCandidate(
        place.candidate, oddsWithoutWord: trees.odds(steps + noWord), oddsWithWord: trees.odds(steps + word))
    }
  }

  /// All of `candidates`, which have one tail, when one of them may have odds of `least`; otherwise none.
  mutating func likely(_ candidates: ArraySlice<SeamCandidate>, atLeast least: Double) -> [OpenCandidate] {
    guard let index = candidates.first?.tail else { return [] }
    let tail = scale.tail(index)
    let below = candidates.prefix { $0.kind != .reversed }
    let groups = [below, candidates[below.endIndex...]].compactMap { places(of: tail, $0) }
    let isLikely = groups.contains { places in
      places.all.contains {
        scale.structure.mustGoOn($0.candidate) || places.weighed($0, atLeast: least) != nil
      }
    }
    return isLikely ? groups.flatMap { places in places.all.compactMap { places.weighed($0) } } : []
  }

  /// The places of `candidates`, which go on from `tail` and are weighed by the same trees; nil when there are none.
  private mutating func places(of tail: SeamTail, _ candidates: ArraySlice<SeamCandidate>) -> Places? {
    guard let first = candidates.first else { return nil }
    let trees = scale.trees(for: first).decisionTrees
    var places = Places(trees: trees)
    var bins = FactBins<SeamFact>()
    trees.scale.find(.shared, of: tail.facts, &bins)
    for candidate in candidates {
      scale.weigh(candidate, of: tail, &facts)
      trees.scale.find(.own, of: facts, &bins)
      scale.weighWord(candidate, isWord: false, &facts)
      trees.scale.find(.word, of: facts, &bins)
      let withoutWord = bins
      if scale.mayHaveWordAcross(candidate) {
        scale.weighWord(candidate, isWord: true, &facts)
        trees.scale.find(.word, of: facts, &bins)
        places.all.append((candidate, withoutWord, bins))
      } else {
        places.all.append((candidate, withoutWord, nil))
      }
    }
    return places
  }
}

extension DocumentStructure {
  /// Whether the first piece breaks off in a word at its hyphen, and the next block begins with a small letter; or after
  /// an abbreviation that ends no sentence.
  fileprivate func mustGoOn(_ candidate: SeamCandidate) -> Bool {
    guard candidate.kind == .adjacent, blocks[candidate.tail].role.isRunningText else { return false }
    let above = blocks[candidate.tail].text
    // A full stop that ends no sentence is an abbreviation's.
    if shapes[candidate.tail].last == "." { return blocks[candidate.head].role.isRunningText }
    guard shapes[candidate.head].first.isSmallLetter else { return false }
    return HyphenatedWord(source, above: above, below: blocks[candidate.head].text)?.before.isEmpty == false
  }
}
