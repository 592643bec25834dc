/// How likely it is of each block of a page that its beginning is missing, by itself.
package struct WeighedBeginnings: Sendable {
  /// A block that does not begin as many paragraphs do.
  struct Beginning: Sendable {
    let block: Int
    /// The logarithm, to base *e*, of the odds that something is missing before it, if as many beginnings were missing as
    /// not.
    let odds: Double
    /// The same whatever its marks say.
    let oddsOfWords: Double
    /// Whether it begins with a mark that cannot begin a paragraph.
    let cannotStart: Bool
    /// Whether it closes a mark after whole sentences: it may be speech that lost its opening mark and nothing else.
    let closesSpeech: Bool
  }

  /// The blocks of which something may be missing, in the order of the page.
  private(set) var doubtful: [Beginning] = []

  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]

  /// The odds of each block; 0 where it is not running text, of which nothing is known.
  private var oddsByBlock: [Double]

  /// The odds that are taken for granted of a beginning that is not doubtful.
  private static let oddsOfUsual = -5.0
  /// The odds at a glance, as a logarithm to base *e*, below which a beginning is not doubtful: some two thirds of those that
  /// are weighed otherwise, and on the measured pages none that is found missing.
  private static let doubtfulAtGlance = -0.3

  /// Weighs the beginnings of the running text of `structure`: those of `heads`, and those that seem doubtful at a `glance`;
  /// all without one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package init(
    _ structure: DocumentStructure, heads: Set<Int> = [], words: any WordBoundaries,
    figures: CopyFigures = .standard, trees: DecisionTrees<BeginningFact> = BeginningTrees.lost,
    glance: DecisionTrees<BeginningFact>? = BeginningTrees.glance
  ) {
    let scale = BeginningScale(structure, words: words, figures: figures)
    marks = scale.marks
    oddsByBlock = Array(repeating: 0, count: structure.blocks.count)
    let beginnings = structure.blocks.indices.filter(structure.canHaveLostBeginning)
    for block in beginnings { oddsByBlock[block] = Self.oddsOfUsual }
    let weighed = scale.unusual(beginnings).compactMap { index -> BeginningScale.Beginning? in
      let beginning = scale.beginning(index)
      guard let glance, !heads.contains(index) else { return beginning }
      return glance.oddsWithoutBase(for: beginning.facts) >= Self.doubtfulAtGlance ? beginning : nil
    }
    doubtful.reserveCapacity(weighed.count)
    scale.forEach(of: weighed) { beginning, facts in
      let odds = trees.oddsWithoutBase(for: facts)
      oddsByBlock[beginning.block] = odds
      doubtful.append(
        Beginning(
          block: beginning.block, odds: odds,
          oddsOfWords: marks[beginning.block].unopened.isEmpty
            ? odds : trees.oddsWithoutBase(for: facts.withoutMarks),
          cannotStart: facts[.cannotStart] > 0, closesSpeech: facts[.closesSpeech] > 0))
    }
  }

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
