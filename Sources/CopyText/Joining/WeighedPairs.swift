/// The candidates of a page with the odds that each is a seam, seen together.
///
/// Each pair is weighed by itself at first. But a tail goes on in one place or nowhere: what speaks against
/// one place speaks for the others, and the chances of all of them and of nowhere add up to one.
struct WeighedPairs {
  /// A candidate, and the logarithm to base *e* of the odds that it is a seam.
  typealias Pair = (candidate: SeamCandidate, odds: Double)

  /// The pairs, in the order of the candidates.
  let pairs: [Pair]

  /// What nowhere weighs for a tail of running text: one in five such tails breaks off on its own account.
  private static let nowhereOfRunning = 0.2
  /// What it weighs for running text with nothing below it that could continue it: where a story ends, its
  /// last paragraph may simply break off.
  private static let nowhereOfLast = 0.3
  /// What it weighs for a short tail, which may be a headline.
  private static let nowhereOfShort = 0.4
  /// The most and the least that anything is believed to be likely.
  private static let believable = 1e-9...(1 - 1e-9)

  /// Weighs `pairs` of `structure`, each weighed by itself so far, against each other.
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  init(_ pairs: [Pair], in structure: DocumentStructure) {
    var chances: [Int: Double] = [:]
    let goingOn = Set(pairs.lazy.filter { $0.candidate.kind != .reversed }.map(\.candidate.tail))
    for pair in pairs { chances[pair.candidate.tail, default: 0] += chance(ofOdds: pair.odds) }
    self.pairs = pairs.map { pair in
      let tail = pair.candidate.tail
      guard structure.shapes[tail].isHan, let all = chances[tail] else { return pair }
      let nowhere =
        !structure.isRunning(tail)
        ? Self.nowhereOfShort : goingOn.contains(tail) ? Self.nowhereOfRunning : Self.nowhereOfLast
      // Where the chances are short of one, each takes its part of what is missing.
      let whole = all < 1 ? min(1, all + nowhere) : all
      let share = chance(ofOdds: pair.odds) / whole
      return (
        pair.candidate, logOdds(min(Self.believable.upperBound, max(Self.believable.lowerBound, share)))
      )
    }
  }

  /// The least odds that a pair of the tail at `index` can have by itself and still be believed, or thought
  /// possible, whatever the other places are like where the tail may go on.
  static func leastOdds(ofTail index: Int, in structure: DocumentStructure) -> Double {
    guard structure.shapes[index].isHan else { return LoosePieces.leastPossible }
    // Its share is greatest when it is the only place, and then it is shared with nowhere alone.
    let nowhere =
      structure.isRunning(index) ? min(nowhereOfRunning, nowhereOfLast) : nowhereOfShort
    let believed = chance(ofOdds: LoosePieces.leastPossible)
    return logOdds(min(believed, believed * nowhere / (1 - believed)))
  }
}
