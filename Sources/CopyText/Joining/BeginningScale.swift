/// Weighs how likely it is that the beginning of a block is missing.
///
/// A paragraph that lost its upper part begins where a column broke, more often than not inside a word: its
/// first character is the end of a word, and what follows it follows no beginning.
package struct BeginningScale {
  private let structure: DocumentStructure
  private let words: any WordBoundaries
  private let figures: CopyFigures
  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]
  /// The first clause of each block that others may begin like; nil for other blocks.
  private let clauses: [FirstClause?]

  /// How much more often than chance has it paragraphs begin as a block does, as a logarithm to base *e*,
  /// from which nothing else can make its beginning doubtful.
  private static let usual = 1.0
  /// How many blocks above and below a block are near it.
  private static let nearness = 10

  /// A scale for the page of `structure`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package init(
    _ structure: DocumentStructure, words: any WordBoundaries, figures: CopyFigures = .standard
  ) {
    self.structure = structure
    self.words = words
    self.figures = figures
    marks = structure.blocks.indices.map { index in
      structure.traits[index].isDisjoint(with: [.quotationMark, .bracket])
        ? OpenMarks() : OpenMarks(structure.source, structure.blocks[index].text)
    }
    clauses = structure.blocks.indices.map { index in
      structure.canBeginAlike(index) ? FirstClause(structure, index) : nil
    }
  }

  /// Those of the blocks at `indices` that do not begin as many paragraphs do, or whose first clause is the
  /// rest of an attribution.
  func unusual(_ indices: [Int]) -> [Int] {
    indices.filter { index in
      let shape = structure.shapes[index]
      guard let second = shape.second, shape.first.isHan else { return true }
      return figures.paragraphStart(shape.first, second) < Self.usual
        || clauses[index]?.learnsByNobody(in: structure.source) == true
    }
  }

  /// The facts about the beginning of each of the blocks at `indices`, in that order.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package func facts(of indices: [Int]) -> [BeginningFacts] {
    var all: [BeginningFacts] = []
    forEach(of: indices.map(beginning)) { all.append($1) }
    return all
  }

  /// Gives each of `beginnings` and all facts about it to `body`, in that order: what the block itself says,
  /// the page, its neighbours and the dictionary.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  func forEach(of beginnings: [BlockBeginning], _ body: (BlockBeginning, BeginningFacts) -> Void) {
    guard !beginnings.isEmpty else { return }
    let counts = BeginningCounts(beginnings.compactMap(\.words), in: structure, figures: figures)
    for beginning in beginnings {
      var facts = beginning.facts
      if let (first, second) = beginning.words {
        weighPage(counts.elsewhere(first, second), &facts)
        weighNeighbours(beginning.block, first, second, &facts)
      }
      words(of: beginning).weigh(&facts)
      body(beginning, facts)
    }
  }

  /// The words with which a block begins, as the dictionary parts them.
  private func words(of beginning: BlockBeginning) -> BeginningWords {
    BeginningWords(of: structure.startText(of: beginning.block, droppingFirst: beginning.flipped), words)
  }

  /// How the block at `index` begins, and what it says of that itself.
  func beginning(_ index: Int) -> BlockBeginning {
    BlockBeginning(index, in: structure, marks[index], clauses[index], figures)
  }

  private func weighPage(_ places: BeginningCounts.Places, _ facts: inout BeginningFacts) {
    facts[.pairBegins] = places.begins.logarithm
    facts[.pairHangs] = places.hangs.logarithm
    facts[.pairFollows] = places.follows.logarithm
    facts[.hangsAgainstBegins] = places.hangs.logarithm - places.begins.logarithm
  }

  /// Weighs whether blocks near by begin in the same manner, as the items of a list do.
  private func weighNeighbours(
    _ index: Int, _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ facts: inout BeginningFacts
  ) {
    guard let clause = clauses[index] else { return }
    for near in max(0, index - Self.nearness)..<min(clauses.endIndex, index + Self.nearness + 1) {
      guard near != index, let other = clauses[near] else { continue }
      if clause.hasForm(of: other) {
        switch clause.length {
        case 1...3: facts[.hasTwin] = 1
        case 4...6: facts[.hasLongTwin] = 1
        default: break
        }
        if clause.length <= 6, clause.sharesCharacter(with: other, in: structure.source) {
          facts[.twinIsAlike] = 1
        }
      }
      let shape = structure.shapes[near]
      guard shape.length > 0, shape.first == first else { continue }
      facts[.beginsAlike] = 1
      if shape.second == second { facts[.beginsWithSamePair] = 1 }
    }
  }
}

extension DocumentStructure {
  /// Whether a block is running text of which the beginning could be missing.
  package func canHaveLostBeginning(_ index: Int) -> Bool {
    blocks[index].role.isRunningText && !hasDateline[index] && shapes[index].isHan
      && !(indentsBegin && isIndented[index])
      && blocks[index].range.lowerBound == blocks[index].text.lowerBound
  }

  /// Whether a block belongs to an article's text or to a list in it.
  fileprivate func canBeginAlike(_ index: Int) -> Bool {
    let role = blocks[index].role
    return role.isRunningText || role == .crosshead || role == .listItem
  }
}
