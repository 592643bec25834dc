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
    marks = structure.blocks.map { OpenMarks(structure.source, $0.text) }
  }

  /// Those of the blocks at `indices` that do not begin as many paragraphs do.
  func doubtful(_ indices: [Int]) -> [Int] {
    indices.filter { index in
      let first = structure.firstScalars(of: index)
      guard first.count > 1, first[0].isHan else { return true }
      return figures.paragraphStart(first[0], first[1]) < Self.usual
    }
  }

  /// The facts about the beginning of each of the blocks at `indices`, in that order.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package func facts(of indices: [Int]) -> [BeginningFacts] {
    guard !indices.isEmpty else { return [] }
    let beginnings = indices.map { index in
      Array(structure.firstScalars(of: index).dropFirst(flippedMarks(index)))
    }
    let counts = BeginningCounts(beginnings, in: structure, figures: figures)
    let neighbours = structure.blocks.indices.map { index in
      structure.canBeginAlike(index)
        ? Neighbour(
          clause: FirstClause(structure, index), first: Array(structure.firstScalars(of: index).prefix(2)))
        : nil
    }
    return zip(indices, beginnings).map { index, first in
      var facts = facts(byItself: index, first)
      // The rest is asked only of Chinese words.
      guard first.count > 1, first[0].isHan else { return facts }
      weighWords(first, &facts)
      weighPage(counts.elsewhere(first[0], first[1]), &facts)
      weighNeighbours(index, first, neighbours, &facts)
      return facts
    }
  }

  /// How a block begins with which others are compared.
  private struct Neighbour {
    let clause: FirstClause
    /// Its first two characters.
    let first: [Unicode.Scalar]
  }

  /// How many marks at the beginning of a block were only set the wrong way round, 0 or 1: there is another closing
  /// mark after it, which it should have opened for.
  private func flippedMarks(_ index: Int) -> Int {
    let unopened = marks[index].unopened
    return unopened.count > 1 && unopened.first == structure.firstScalars(of: index).first ? 1 : 0
  }

  /// The facts about the beginning of a block, the first characters of which are `first`, but for a mark that was only set
  /// the wrong way round.
  private func facts(byItself index: Int, _ first: [Unicode.Scalar]) -> BeginningFacts {
    var facts = BeginningFacts()
    let shape = structure.shapes[index]
    let flipped = flippedMarks(index)
    weighStart(first, &facts)
    let clause = FirstClause(structure, index, from: flipped)
    weighClause(clause, &facts)
    if clause.mark == "，" {
      let next = FirstClause(structure, index, from: flipped + clause.characters.count + 1)
      facts[.opensWithCouplet] = clause.makesCouplet(with: next) ? 1 : 0
    }
    facts[.closesNothing] = marks[index].unopened.count > 2 * flipped ? 1 : 0
    if facts[.closesNothing] > 0, flipped == 0 {
      facts[.closesSpeech] = marks[index].firstUnopenedEndsSentence ? 1 : 0
    }
    facts[.isCaption] = structure.blocks[index].role == .caption ? 1 : 0
    facts[.endsSentence] = shape.endsSentence ? 1 : 0
    weighAbove(index, &facts)
    return facts
  }

  /// Weighs how the text begins that begins with `first`.
  private func weighStart(_ first: [Unicode.Scalar], _ facts: inout BeginningFacts) {
    guard let one = first.first else { return }
    switch one.characterClass {
    case .han: break
    case .clauseMark, .closer, .sentenceEnd: facts[.cannotStart] = 1
    case .opener: facts[.startsWithOpener] = 1
    case .digit: facts[.startsWithDigit] = 1
    default: facts[.startsWithOther] = 1
    }
    guard one.isHan else { return }
    let two = first.count > 1 ? first[1] : nil
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

  private func weighClause(_ clause: FirstClause, _ facts: inout BeginningFacts) {
    facts[.clauseOfOne] = clause.characters.count == 1 ? 1 : 0
    facts[.clauseOfTwo] = clause.characters.count == 2 ? 1 : 0
    facts[.clauseOfThree] = clause.characters.count == 3 ? 1 : 0
    facts[.learnsByNobody] = clause.learns && !clause.namesReporter ? 1 : 0
    guard !clause.characters.isEmpty, let mark = clause.mark else { return }
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

  /// Weighs the words with which a block begins, as the dictionary parts them.
  private func weighWords(_ first: [Unicode.Scalar], _ facts: inout BeginningFacts) {
    if let word = words.word(across: first[..<1].text, first[1...].text) {
      facts[.firstIsWord] = 1
      facts[.firstWordLength] = Double(word.unicodeScalars.count - 2)
    } else if first.count > 2, first[1].isHan {
      let isWord = words.hasWord(across: first[..<2].text, first[2...].text)
      facts[isWord ? .secondIsWord : .secondIsSingle] = 1
    }
  }

  private func weighPage(_ places: BeginningCounts.Places, _ facts: inout BeginningFacts) {
    facts[.pairBegins] = places.begins.logarithm
    facts[.pairHangs] = places.hangs.logarithm
    facts[.pairFollows] = places.follows.logarithm
    facts[.hangsAgainstBegins] = places.hangs.logarithm - places.begins.logarithm
  }

  /// Weighs whether blocks near by begin in the same manner, as the items of a list do.
  private func weighNeighbours(
    _ index: Int, _ first: [Unicode.Scalar], _ neighbours: [Neighbour?], _ facts: inout BeginningFacts
  ) {
    guard let clause = neighbours[index]?.clause else { return }
    for near in max(0, index - Self.nearness)..<min(neighbours.endIndex, index + Self.nearness + 1) {
      guard near != index, let other = neighbours[near] else { continue }
      if clause.hasForm(of: other.clause) {
        switch clause.characters.count {
        case 1...3: facts[.hasTwin] = 1
        case 4...6: facts[.hasLongTwin] = 1
        default: break
        }
        if clause.characters.count <= 6, clause.sharesCharacter(with: other.clause) {
          facts[.twinIsAlike] = 1
        }
      }
      if other.first.first == first[0] { facts[.beginsAlike] = 1 }
      if other.first.elementsEqual(first[..<2]) { facts[.beginsWithSamePair] = 1 }
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
