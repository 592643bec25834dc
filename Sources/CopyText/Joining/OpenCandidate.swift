/// A candidate on the way to its odds: the dictionary, which is slow to answer, is asked only when its answer can make a
/// difference.
struct OpenCandidate: Sendable {
  /// The candidate.
  let candidate: SeamCandidate

  /// Whether it is beyond doubt.
  private let mustGoOn: Bool
  /// What is known of it without the dictionary.
  private let facts: SeamFacts
  /// The part of its odds that is known without the dictionary.
  private let knownOdds: Double

  /// A candidate for which the dictionary has not been asked.
  init(_ candidate: SeamCandidate, mustGoOn: Bool, on scale: SeamScale) {
    self.candidate = candidate
    self.mustGoOn = mustGoOn
    facts = scale.factsWithoutWord(candidate)
    knownOdds = scale.decisionTrees(for: candidate).oddsWithoutWord(for: facts)
  }

  /// The logarithm, to base *e*, of the odds that it is a seam.
  func odds(on scale: SeamScale) -> Double {
    let odds = odds(isWord: scale.hasWordAcross(candidate), on: scale)
    return max(odds, mustGoOn ? Seam.sureOdds : -.infinity)
  }

  /// Whether its odds may be as good as `least`, whatever the dictionary says.
  private func mayReach(_ least: Double, on scale: SeamScale) -> Bool {
    let (tail, head) = (scale.structure.shapes[candidate.tail], scale.structure.shapes[candidate.head])
    let answers = tail.last.isHan && head.first.isHan ? [false, true] : [false]
    return mustGoOn || answers.contains { odds(isWord: $0, on: scale) >= least }
  }

  private func odds(isWord: Bool, on scale: SeamScale) -> Double {
    var facts = facts
    scale.weighWord(candidate, isWord: isWord, &facts)
    return knownOdds + scale.decisionTrees(for: candidate).oddsOfWord(for: facts)
  }

  /// Those of `candidates` for which the dictionary is worth asking: of a tail none when it can turn out to go on nowhere
  /// only, and all when one of them may be as likely as the tail demands, because they are weighed against each other.
  ///
  /// - Complexity: O(*c*) for *c* candidates, which are sorted by their tails.
  static func likely(_ candidates: [OpenCandidate], on scale: SeamScale) -> [OpenCandidate] {
    var likely: [OpenCandidate] = []
    var first = 0
    while first < candidates.count {
      let tail = candidates[first].candidate.tail
      let end = candidates[first...].firstIndex { $0.candidate.tail != tail } ?? candidates.count
      let least = WeighedPairs.leastOdds(ofTail: tail, in: scale.structure)
      if candidates[first..<end].contains(where: { $0.mayReach(least, on: scale) }) {
        likely += candidates[first..<end]
      }
      first = end
    }
    return likely
  }
}
