/// How likely it is of each block of a page that its beginning is missing, by itself.
package struct WeighedBeginnings: Sendable {
  /// A block that does not begin as many paragraphs do.
  struct Beginning: Sendable {
    let block: Int
    let facts: BeginningFacts
    /// The logarithm, to base *e*, of the odds that something is missing before it, if as many beginnings were missing as
    /// not.
    let odds: Double
  }

  /// The blocks that do not begin as many paragraphs do, in the order of the page.
  let doubtful: [Beginning]

  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]

  private let trees: DecisionTrees<BeginningFact>
  private var oddsByBlock: [Int: Double] = [:]

  /// The odds that are taken for granted of a beginning that is not doubtful.
  private static let oddsOfUsual = -5.0

  /// Weighs the beginnings of the running text of `structure`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package init(
    _ structure: DocumentStructure, words: any WordBoundaries, figures: CopyFigures = .standard,
    trees: DecisionTrees<BeginningFact> = BeginningTrees.lost
  ) {
    self.trees = trees
    let scale = BeginningScale(structure, words: words, figures: figures)
    marks = scale.marks
    let beginnings = structure.blocks.indices.filter(structure.canHaveLostBeginning)
    for block in beginnings { oddsByBlock[block] = Self.oddsOfUsual }
    let blocks = scale.doubtful(beginnings)
    doubtful = zip(blocks, scale.facts(of: blocks)).map { block, facts in
      Beginning(block: block, facts: facts, odds: Self.odds(of: facts, by: trees))
    }
    for beginning in doubtful { oddsByBlock[beginning.block] = beginning.odds }
  }

  /// The odds of the block at `index`: 0 where it is not running text, of which nothing is known.
  func odds(of index: Int) -> Double { oddsByBlock[index] ?? 0 }

  /// The odds of a block with `facts`.
  func odds(_ facts: BeginningFacts) -> Double { Self.odds(of: facts, by: trees) }

  /// The odds without the share of losses on the pages from which the trees were learned.
  private static func odds(of facts: BeginningFacts, by trees: DecisionTrees<BeginningFact>) -> Double {
    trees.odds(for: facts) - trees.base
  }
}
