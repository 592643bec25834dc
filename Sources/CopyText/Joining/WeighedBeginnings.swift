/// How likely it is of each block of a page that its beginning is missing, by itself.
package struct WeighedBeginnings: Sendable {
  /// A block that does not begin as many paragraphs do.
  struct Beginning: Sendable {
    let block: Int
    /// The logarithm, to base *e*, of the odds that something is missing before it, if as many beginnings
    /// were missing as not.
    let odds: Double
    /// The same whatever its marks say.
    let oddsOfWords: Double
    /// Whether it begins with a mark that cannot begin a paragraph.
    let cannotStart: Bool
    /// Whether it closes a mark after whole sentences: it may be speech that lost its opening mark and
    /// nothing else.
    let closesSpeech: Bool
    /// Whether it is the rest of an attribution: 市统计局获悉.
    let learnsByNobody: Bool
  }

  /// The blocks of which something may be missing, in the order of the page.
  private(set) var doubtful: [Beginning] = []

  /// The blocks that were left unweighed, because they could be found missing only where much else is.
  private var unweighed: [Int] = []

  /// The odds of each block; 0 where it is not running text, of which nothing is known.
  private var oddsByBlock: [Double]

  private let scale: BeginningScale
  private let trees: DecisionTrees<BeginningFact>

  /// The odds that are taken for granted of a beginning that is not doubtful.
  private static let oddsOfUsual = -5.0
  /// The odds at a glance, as a logarithm to base *e*, below which a beginning is not doubtful: some two
  /// thirds of those that are weighed otherwise, and on the measured pages none that is found missing.
  private static let doubtfulAtGlance = -0.3
  /// The odds at a glance from which a beginning may be found missing by itself; on the measured pages none
  /// below 1.15 is.
  private static let striking = 1.0

  /// Weighs the beginnings of the running text of `structure`. Those of the heads of `candidates` are
  /// weighed, and when they come before their tails, only if they seem doubtful at a `glance`; all others
  /// must seem more than that. Without a glance all are weighed.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package init(
    _ structure: DocumentStructure, candidates: [SeamCandidate] = [], words: any WordBoundaries,
    figures: CopyFigures = .standard, trees: DecisionTrees<BeginningFact> = BeginningTrees.lost,
    glance: DecisionTrees<BeginningFact>? = BeginningTrees.glance
  ) {
    scale = BeginningScale(structure, words: words, figures: figures)
    self.trees = trees
    oddsByBlock = Array(repeating: 0, count: structure.blocks.count)
    let beginnings = structure.blocks.indices.filter(structure.canHaveLostBeginning)
    for block in beginnings { oddsByBlock[block] = Self.oddsOfUsual }
    let leastOdds = Self.leastAtGlance(candidates, in: structure)
    let unusual = scale.unusual(beginnings)
    var weighed: [BlockBeginning] = []
    weighed.reserveCapacity(unusual.count)
    for block in unusual where !LocalOpenings.begin(structure.blocks[block].text, in: structure.source) {
      let beginning = scale.beginning(block)
      guard let glance, leastOdds[block].isFinite, beginning.facts[.cannotStart] == 0 else {
        weighed.append(beginning)
        continue
      }
      let odds = glance.oddsWithoutBase(for: beginning.facts)
      if odds >= leastOdds[block] {
        weighed.append(beginning)
      } else if odds >= Self.doubtfulAtGlance {
        unweighed.append(block)
      }
    }
    doubtful = weigh(weighed)
    for beginning in doubtful { oddsByBlock[beginning.block] = beginning.odds }
  }

  /// The odds at a glance from which each block is weighed: all heads, whose odds count whatever they are;
  /// from those that come before their tails on, the likelier ones; and what could be found missing.
  private static func leastAtGlance(_ candidates: [SeamCandidate], in structure: DocumentStructure)
    -> [Double]
  {
    var least = [Double](repeating: striking, count: structure.blocks.count)
    for candidate in candidates {
      let needed =
        candidate.kind == .reversed || structure.stepsOverLine(candidate) ? doubtfulAtGlance : -.infinity
      least[candidate.head] = min(least[candidate.head], needed)
    }
    return least
  }

  /// Weighs those that were left unweighed, for a page that was badly extracted.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  func weighOthers() -> [Beginning] { weigh(unweighed.map(scale.beginning)) }

  private func weigh(_ beginnings: [BlockBeginning]) -> [Beginning] {
    var weighed: [Beginning] = []
    weighed.reserveCapacity(beginnings.count)
    scale.forEach(of: beginnings) { beginning, facts in
      let odds = trees.oddsWithoutBase(for: facts)
      weighed.append(
        Beginning(
          block: beginning.block, odds: odds,
          oddsOfWords: marks[beginning.block].unopened.isEmpty
            ? odds : trees.oddsWithoutBase(for: facts.withoutMarks),
          cannotStart: facts[.cannotStart] > 0, closesSpeech: facts[.closesSpeech] > 0,
          learnsByNobody: facts[.learnsByNobody] > 0))
    }
    return weighed
  }

  /// The marks of each block that find no partner in it.
  var marks: [OpenMarks] { scale.marks }

  /// The odds of the block at `index`: 0 where it is not running text, of which nothing is known.
  func odds(of index: Int) -> Double { oddsByBlock[index] }
}

extension BeginningFacts {
  /// The facts but for those that quotation marks, brackets and a short first clause tell.
  fileprivate var withoutMarks: BeginningFacts {
    var words = self
    for fact in [.closesNothing, .closesSpeech, .clauseIsClosed, .clauseOfOne, .clauseOfTwo, .clauseOfThree]
      as [BeginningFact]
    {
      words[fact] = 0
    }
    return words
  }
}
