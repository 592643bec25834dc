/// Weighs how likely it is that the beginning of a block is missing.
///
/// A paragraph that lost its upper part begins where a column broke, more often than not inside a word: its first
/// character is the end of a word, and what follows it follows no beginning.
package struct BeginningScale {
  private let structure: DocumentStructure
  private let words: any WordBoundaries
  private let figures: CopyFigures
  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]
  /// The first clause of each block that others may begin like; nil for other blocks.
  private let clauses: [FirstClause?]

  /// How much more often than chance has it paragraphs begin as a block does, as a logarithm to base *e*, from which
  /// nothing else can make its beginning doubtful.
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

  /// Those of the blocks at `indices` that do not begin as many paragraphs do, or whose first clause is the rest of an
  /// attribution.
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

  /// Gives each of `beginnings` and all facts about it to `body`, in that order: what the block itself says, the page, its
  /// neighbours and the dictionary.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  func forEach(of beginnings: [Beginning], _ body: (Beginning, BeginningFacts) -> Void) {
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
  private func words(of beginning: Beginning) -> BeginningWords {
    BeginningWords(of: structure.startText(of: beginning.block, droppingFirst: beginning.flipped), words)
  }

  /// The beginning of a block, but for a mark that was only set the wrong way round.
  struct Beginning {
    /// The index of the block.
    let block: Int
    /// What the block itself says of its beginning; see ``BeginningFact/isOfBlock``.
    fileprivate(set) var facts = BeginningFacts()
    let first: Unicode.Scalar?
    let second: Unicode.Scalar?
    /// How many marks were set the wrong way round, 0 or 1.
    let flipped: Int

    /// The characters, when they are the beginning of Chinese words.
    var words: (Unicode.Scalar, Unicode.Scalar)? {
      guard let first, let second, first.isHan else { return nil }
      return (first, second)
    }
  }

  /// How the block at `index` begins, and what it says of that itself.
  func beginning(_ index: Int) -> Beginning {
    var beginning = firstCharacters(index)
    beginning.facts = facts(byItself: index, beginning)
    return beginning
  }

  /// The first characters of the block at `index`. A mark was only set the wrong way round when there is another closing
  /// mark after it, which it should have opened for.
  private func firstCharacters(_ index: Int) -> Beginning {
    let shape = structure.shapes[index]
    let unopened = marks[index].unopened
    guard unopened.count > 1, unopened.first == shape.first else {
      return Beginning(
        block: index, first: shape.length > 0 ? shape.first : nil, second: shape.second, flipped: 0)
    }
    let rest = structure.startText(of: index, droppingFirst: 1).unicodeScalars
    return Beginning(block: index, first: rest.first, second: rest.dropFirst().first, flipped: 1)
  }

  /// The facts about the beginning of a block that no dictionary and no other block has to be asked for.
  private func facts(byItself index: Int, _ beginning: Beginning) -> BeginningFacts {
    var facts = BeginningFacts()
    weighStart(beginning, &facts)
    weighOpening(index, beginning, &facts)
    let whole = beginning.flipped == 0 ? clauses[index] : nil
    let clause = whole ?? FirstClause(structure, index, from: beginning.flipped)
    weighClause(clause, &facts)
    if clause.mark == "，" {
      let next = FirstClause(structure, index, from: beginning.flipped + clause.length + 1)
      facts[.opensWithCouplet] = clause.makesCouplet(with: next) ? 1 : 0
    }
    facts[.closesNothing] = marks[index].unopened.count > 2 * beginning.flipped ? 1 : 0
    if facts[.closesNothing] > 0, beginning.flipped == 0 {
      facts[.closesSpeech] = marks[index].firstUnopenedEndsSentence ? 1 : 0
    }
    facts[.isCaption] = structure.blocks[index].role == .caption ? 1 : 0
    facts[.endsSentence] = structure.shapes[index].endsSentence ? 1 : 0
    weighAbove(index, &facts)
    return facts
  }

  /// Weighs how a text begins.
  private func weighStart(_ beginning: Beginning, _ facts: inout BeginningFacts) {
    guard let one = beginning.first else { return }
    switch one.characterClass {
    case .han: break
    case .clauseMark, .closer, .sentenceEnd: facts[one == "…" ? .startsWithOther : .cannotStart] = 1
    case .opener: facts[.startsWithOpener] = 1
    case .digit: facts[.startsWithDigit] = 1
    default: facts[.startsWithOther] = 1
    }
    guard one.isHan else { return }
    let two = beginning.second
    let isFirm = two.flatMap { figures.figure(.cohesion, of: one, $0) } != nil
    facts[isFirm ? .paragraphStart : .looseParagraphStart] = figures.paragraphStart(one, two)
    facts[isFirm ? .clauseStart : .looseClauseStart] = figures.clauseStart(one, two)
    facts[.isLoose] = isFirm ? 0 : 1
    facts[.wordStart] = figures.figure(.wordStart, of: one) ?? 0
    facts[.loneWord] = figures.figure(.loneWord, of: one) ?? 0
    guard let two else { return }
    if isFirm || two.isHan { facts[.cohesion] = figures.cohesion(of: one, two) }
    facts[.afterLoneWord] = figures.figure(.afterLoneWord, of: two) ?? 0
  }

  /// Weighs the characters after the first one, each by how often paragraphs have it in its place: what opens a paragraph
  /// reads like an opening for a line or so.
  private func weighOpening(_ index: Int, _ beginning: Beginning, _ facts: inout BeginningFacts) {
    let characters = structure.source.scalars(in: structure.blocks[index].text).lazy.map(\.scalar)
      .filter { !$0.isSpace }.dropFirst(beginning.flipped)
    for (place, scalar) in zip(0..<CopyFigures.CharacterFigure.openingLength, characters) {
      guard let figure = CopyFigures.CharacterFigure.opening(at: place), let fact = BeginningFact(figure)
      else { continue }
      facts[fact] += figures.figure(figure, of: scalar) ?? 0
    }
  }

  private func weighClause(_ clause: FirstClause, _ facts: inout BeginningFacts) {
    facts[.clauseOfOne] = clause.length == 1 ? 1 : 0
    facts[.clauseOfTwo] = clause.length == 2 ? 1 : 0
    facts[.clauseOfThree] = clause.length == 3 ? 1 : 0
    facts[.learnsByNobody] = clause.learnsByNobody(in: structure.source) ? 1 : 0
    guard clause.length > 0, let mark = clause.mark else { return }
    facts[.clauseIsSentence] = mark == "。" ? 1 : 0
    facts[.clauseIsQuestion] = mark == "？" || mark == "！" ? 1 : 0
    facts[.clauseIsItem] = mark == "、" ? 1 : 0
    facts[.clauseIsClosed] = mark.characterClass == .closer ? 1 : 0
  }

  private func weighAbove(_ index: Int, _ facts: inout BeginningFacts) {
    let above = structure.above(index)
    facts[.aboveIsByline] = above == .byline ? 1 : 0
    facts[.aboveIsTitle] = above == .title ? 1 : 0
    facts[.aboveEndsSentence] = above == .endOfSentence ? 1 : 0
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
      && blocks[index].range.lowerBound == blocks[index].text.lowerBound
  }

  /// Whether a block belongs to an article's text or to a list in it.
  fileprivate func canBeginAlike(_ index: Int) -> Bool {
    let role = blocks[index].role
    return role.isRunningText || role == .crosshead || role == .listItem
  }
}
