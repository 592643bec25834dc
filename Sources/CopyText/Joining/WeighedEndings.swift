/// The pairs of a page, weighed against what else may have become of the rest of a tail: that it is lost.
///
/// The trees of seams have learned from tails that go on and from lines that are whole. Where the rest of
/// running text is nowhere in the file, they find the next block likely, because running text breaks off,
/// however well that block begins a paragraph.
struct WeighedEndings {
  /// The pairs; the odds of those that were possible are smaller by what speaks for a loss.
  private(set) var pairs: [WeighedPairs.Pair]
  /// The tails that would be thought to go on if nothing were ever lost, and rather have lost their endings;
  /// ascending, and with the block where each would go on.
  private(set) var lost: [SeamCandidate] = []

  /// Of how many tails of running text the ending is lost on usual pages: of one in forty. It is an estimate:
  /// on the pages in `seeds/` thirty-four tails go on, and one or two do not.
  private static let usualShare = 0.025
  /// How many tails of a page weigh as much as what is known of other pages.
  private static let weightOfOthers = 8.0
  /// The largest share that is believed of any page.
  private static let worstShare = 0.5
  /// How often the share is estimated anew; by then it hardly changes.
  private static let rounds = 8
  /// The chance from which an ending is said to be lost: four to one. Below it, a pair that was believed is
  /// still said to seem a cut: either way the printed page has to be looked at.
  private static let leastChance = 0.8

  /// A pair that may be a seam as long as nothing is thought lost.
  private struct Possible {
    let index: Int
    /// The logarithm, to base *e*, of the odds that it is a seam.
    let odds: Double
    /// How much likelier it is that the tail goes on there than that its ending is lost, as a logarithm to
    /// base *e*, if as many tails went on as not.
    let oddsOfGoingOn: Double

    /// How much likelier it is that the ending is lost than that the tail goes on there, where `share` of all
    /// endings are lost.
    func loss(_ share: Double) -> Double { exponential(logOdds(share) - oddsOfGoingOn) }

    /// The chance that the ending is lost, and neither here nor never there, as where a line is whole.
    func chanceOfLoss(_ share: Double) -> Double {
      loss(share) / (1 + exponential(-odds) + loss(share))
    }
  }

  /// Weighs `pairs`, each weighed by itself so far, against each other and, where they are possible and of
  /// running text in Chinese, against a loss. Where a character is doubled at the cut, the rest is there.
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  init(_ pairs: [WeighedPairs.Pair], on scale: SeamScale) {
    let structure = scale.structure
    let shared = WeighedPairs(pairs, in: structure).pairs
    let indices = pairs.indices.filter { index in
      shared[index].odds >= LoosePieces.leastPossible
        && scale.trees(for: pairs[index].candidate) == .runningTail
        && scale.doubled(pairs[index].candidate) == nil
    }
    let facts = scale.facts(of: indices.map { pairs[$0].candidate })
    let possible = zip(indices, facts).map { index, facts in
      Possible(
        index: index, odds: shared[index].odds,
        oddsOfGoingOn: EndingTrees.goesOn.oddsWithoutBase(for: facts))
    }
    let share = Self.share(of: possible)
    func odds(_ odds: Double, of pair: Possible) -> Double {
      -logarithm(exponential(-odds) + pair.loss(share))
    }
    // What one place loses, the others of its tail may gain.
    var weighed = pairs
    for pair in possible { weighed[pair.index].odds = odds(pairs[pair.index].odds, of: pair) }
    self.pairs = WeighedPairs(weighed, in: structure).pairs
    for pair in possible {
      let candidate = pairs[pair.index].candidate
      let isLost = pair.chanceOfLoss(share) >= Self.leastChance
      if isLost, lost.last?.tail != candidate.tail { lost.append(candidate) }
      let threshold = SeamFinder.threshold(of: candidate.kind)
      let least = isLost || pair.odds < threshold ? -Double.infinity : threshold
      self.pairs[pair.index].odds = max(least, odds(pair.odds, of: pair))
    }
  }

  /// The share of a page's tails of which the ending is lost: the one that makes what is seen there
  /// likeliest, together with what is known of other pages (expectation maximisation: Dempster, Laird and
  /// Rubin, 1977).
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  private static func share(of possible: [Possible]) -> Double {
    var share = usualShare
    for _ in 0..<rounds {
      let lost = possible.reduce(usualShare * weightOfOthers) { $0 + $1.chanceOfLoss(share) }
      share = min(worstShare, lost / (Double(possible.count) + weightOfOthers))
    }
    return share
  }
}
