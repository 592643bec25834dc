/// A candidate on the way to its odds: what is dear to find is found only when it can make a difference.
struct OpenCandidate: Sendable {
  /// The candidate.
  let candidate: SeamCandidate

  private let trees: DecisionTrees<SeamFact>
  /// Whether it is beyond doubt.
  private let mustGoOn: Bool
  /// What is known of it so far.
  private var facts: SeamFacts
  /// The part of its odds that is known already.
  private let plainOdds: Double

  /// How far apart two sums of the same values may be.
  private static let rounding = 0.001

  /// A candidate of which nothing is known that is dear to find.
  init(_ candidate: SeamCandidate, mustGoOn: Bool, on scale: SeamScale) {
    self.candidate = candidate
    self.mustGoOn = mustGoOn
    trees = scale.decisionTrees(for: candidate)
    facts = scale.cheapFacts(candidate)
    plainOdds = trees.plainOdds(for: facts)
  }

  /// The candidate after the page has been read for it.
  func read(on scale: SeamScale) -> OpenCandidate {
    var read = self
    scale.weighPage(candidate, &read.facts)
    return read
  }

  /// Whether its odds, as they are before it is seen together with others, may be as good as `least`.
  func mayReach(_ least: Double) -> Bool {
    let wanted = least - plainOdds - Self.rounding
    return mustGoOn || trees.greatestDearOdds(for: facts, ifMoreThan: wanted) >= wanted
  }

  /// The same, once the page has been read; only the dictionary has not been asked.
  func mayReach(_ least: Double, byWordOn scale: SeamScale) -> Bool {
    let (tail, head) = (scale.structure.shapes[candidate.tail], scale.structure.shapes[candidate.head])
    let answers = tail.last.isHan && head.first.isHan ? [false, true] : [false]
    return mustGoOn
      || answers.contains { plainOdds + dearOdds(isWord: $0, on: scale) >= least - Self.rounding }
  }

  /// The logarithm, to base *e*, of the odds that it is a seam.
  func odds(on scale: SeamScale) -> Double {
    let odds = plainOdds + dearOdds(isWord: scale.wordAcross(candidate) != nil, on: scale)
    return max(odds, mustGoOn ? Seam.sureOdds : -.infinity)
  }

  private func dearOdds(isWord: Bool, on scale: SeamScale) -> Double {
    var facts = facts
    scale.weighWord(candidate, isWord: isWord, &facts)
    return trees.dearOdds(for: facts)
  }

  /// Those of `candidates` that are worth weighing with all that can be found: of a tail none when it can turn out to go
  /// on nowhere only, and all when `mayReach` says of one that it may be as likely as the tail demands, because they are
  /// weighed against each other.
  ///
  /// - Complexity: O(*c*) for *c* candidates, which are sorted by their tails.
  static func hopeful(
    _ candidates: [OpenCandidate], on scale: SeamScale, mayReach: (OpenCandidate, Double) -> Bool
  ) -> [OpenCandidate] {
    var hopeful: [OpenCandidate] = []
    var first = 0
    while first < candidates.count {
      let tail = candidates[first].candidate.tail
      let end = candidates[first...].firstIndex { $0.candidate.tail != tail } ?? candidates.count
      let least = WeighedPairs.leastOdds(ofTail: tail, in: scale.structure)
      if candidates[first..<end].contains(where: { mayReach($0, least) }) {
        hopeful += candidates[first..<end]
      }
      first = end
    }
    return hopeful
  }
}
