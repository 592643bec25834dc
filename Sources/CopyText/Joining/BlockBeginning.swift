/// The beginning of a block, but for a mark that was only set the wrong way round, and what the block itself
/// says of it: no dictionary and no other block is asked.
struct BlockBeginning {
  /// The index of the block.
  let block: Int
  /// What the block itself says of its beginning; see ``BeginningFact/isOfBlock``.
  private(set) var facts = BeginningFacts()
  let first: Unicode.Scalar?
  let second: Unicode.Scalar?
  /// How many marks were set the wrong way round, 0 or 1.
  let flipped: Int

  /// The characters, when they are the beginning of Chinese words.
  var words: (Unicode.Scalar, Unicode.Scalar)? {
    guard let first, let second, first.isHan else { return nil }
    return (first, second)
  }

  /// Reads the beginning of the block at `index` of `structure`, in which `marks` find no partner and which
  /// begins with `clause`, if that is known, by `figures`.
  init(
    _ index: Int, in structure: borrowing DocumentStructure, _ marks: borrowing OpenMarks,
    _ clause: FirstClause?,
    _ figures: borrowing CopyFigures
  ) {
    block = index
    let shape = structure.shapes[index]
    // A mark was only set the wrong way round when there is another closing mark after it, which it should
    // have opened for.
    if marks.unopened.count > 1, marks.unopened.first == shape.first {
      let rest = structure.startText(of: index, droppingFirst: 1).unicodeScalars
      first = rest.first
      second = rest.dropFirst().first
      flipped = 1
    } else {
      first = shape.length > 0 ? shape.first : nil
      second = shape.second
      flipped = 0
    }
    weighStart(figures)
    weighOpening(structure, figures)
    let whole = flipped == 0 ? clause : nil
    weighClause(whole ?? FirstClause(structure, index, from: flipped), structure)
    facts[.closesNothing] = marks.unopened.count > 2 * flipped ? 1 : 0
    if facts[.closesNothing] > 0, flipped == 0 {
      facts[.closesSpeech] = marks.firstUnopenedEndsSentence ? 1 : 0
    }
    facts[.isCaption] = structure.blocks[index].role == .caption ? 1 : 0
    facts[.endsSentence] = shape.endsSentence ? 1 : 0
    let above = structure.above(index)
    facts[.aboveIsByline] = above == .byline ? 1 : 0
    facts[.aboveIsTitle] = above == .title ? 1 : 0
    facts[.aboveEndsSentence] = above == .endOfSentence ? 1 : 0
  }

  /// Weighs how a text begins.
  private mutating func weighStart(_ figures: borrowing CopyFigures) {
    guard let one = first else { return }
    switch one.characterClass {
    case .han: break
    case .clauseMark, .closer, .sentenceEnd: facts[one == "…" ? .startsWithOther : .cannotStart] = 1
    case .opener: facts[.startsWithOpener] = 1
    case .digit: facts[.startsWithDigit] = 1
    default: facts[.startsWithOther] = 1
    }
    guard one.isHan else { return }
    let isFirm = second.flatMap { figures.figure(.cohesion, of: one, $0) } != nil
    facts[isFirm ? .paragraphStart : .looseParagraphStart] = figures.paragraphStart(one, second)
    facts[isFirm ? .clauseStart : .looseClauseStart] = figures.clauseStart(one, second)
    facts[.isLoose] = isFirm ? 0 : 1
    facts[.wordStart] = figures.figure(.wordStart, of: one) ?? 0
    facts[.loneWord] = figures.figure(.loneWord, of: one) ?? 0
    guard let two = second else { return }
    if isFirm || two.isHan { facts[.cohesion] = figures.cohesion(of: one, two) }
    facts[.afterLoneWord] = figures.figure(.afterLoneWord, of: two) ?? 0
  }

  /// Weighs the characters after the first one, each by how often paragraphs have it in its place: what opens
  /// a paragraph reads like an opening for a line or so.
  private mutating func weighOpening(
    _ structure: borrowing DocumentStructure, _ figures: borrowing CopyFigures
  ) {
    let characters = structure.source.scalars(in: structure.blocks[block].text).lazy.map(\.scalar)
      .filter { !$0.isSpace }.dropFirst(flipped)
    for (place, scalar) in zip(0..<CopyFigures.CharacterFigure.openingLength, characters) {
      guard let figure = CopyFigures.CharacterFigure.opening(at: place), let fact = BeginningFact(figure)
      else { continue }
      facts[fact] += figures.figure(figure, of: scalar) ?? 0
    }
  }

  /// Weighs the first clause.
  private mutating func weighClause(_ clause: FirstClause, _ structure: borrowing DocumentStructure) {
    facts[.clauseOfOne] = clause.length == 1 ? 1 : 0
    facts[.clauseOfTwo] = clause.length == 2 ? 1 : 0
    facts[.clauseOfThree] = clause.length == 3 ? 1 : 0
    facts[.learnsByNobody] = clause.learnsByNobody(in: structure.source) ? 1 : 0
    guard clause.length > 0, let mark = clause.mark else { return }
    facts[.clauseIsSentence] = mark == "。" ? 1 : 0
    facts[.clauseIsQuestion] = mark == "？" || mark == "！" ? 1 : 0
    facts[.clauseIsItem] = mark == "、" ? 1 : 0
    facts[.clauseIsClosed] = mark.characterClass == .closer ? 1 : 0
    if mark == "，" {
      let next = FirstClause(structure, block, from: flipped + clause.length + 1)
      facts[.opensWithCouplet] = clause.makesCouplet(with: next) ? 1 : 0
    }
  }
}
