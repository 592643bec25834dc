/// What a block that may break off says whatever it goes on in; it is weighed against several heads.
struct SeamTail: Sendable {
  /// The index of the block.
  let index: Int
  /// The facts about the block and about what stands above it.
  let facts: SeamFacts
  /// How many short lines around it end no sentence: near it, and of its form.
  let shortLines: (near: Int, alike: Int)
  /// The blocks above it that may continue it and that nothing above them breaks off in, with how much
  /// likelier each goes on from the block than begins a paragraph.
  let orphans: [(index: Int, againstStart: Double)]
  /// How much likelier what stands beyond a chart goes on from the block than begins a paragraph; 0 when
  /// there is no chart.
  let beyondAgainstStart: Double
  /// The same for the block below; 0 when that cannot go on from it.
  let belowAgainstStart: Double
  /// How often paragraphs begin as the block below does; 0 when that cannot go on from it.
  let belowStart: Double
}

/// What a block says of whether it breaks off.
extension SeamScale {
  /// The block at `index` as one that may break off.
  func tail(_ index: Int) -> SeamTail {
    let shapes = structure.shapes
    let start = max(0, index - DocumentStructure.farthestReversal)
    let below = index + 1 < shapes.count && structure.canContinue(index + 1) ? index + 1 : nil
    return SeamTail(
      index: index,
      facts: facts(aboutTail: index),
      shortLines: shortLines(around: index),
      orphans: (start..<index).filter(structure.isOrphan).map { ($0, againstStart(index, $0)) },
      beyondAgainstStart: structure.headBeyondInterruption(index).map { againstStart(index, $0) } ?? 0,
      belowAgainstStart: below.map { againstStart(index, $0) } ?? 0,
      belowStart: below.map { figures.paragraphStart(shapes[$0].first, shapes[$0].second) } ?? 0)
  }

  /// The facts about a block as the beginning of a cut paragraph, against a line that stands for itself.
  private func facts(aboutTail index: Int) -> SeamFacts {
    var facts = SeamFacts()
    let shape = structure.shapes[index]
    facts[.pageBreaksOff] = breaksOff.logarithm
    facts[.tailLength] = shape.length.logarithm
    facts[.tailHasSentence] = structure.holdsSentence(index) ? 1 : 0
    facts[.tailHasClause] = shape.clauseMarks > 0 ? 1 : 0
    facts[.tailHasSpace] = shape.innerSpaces > 0 ? 1 : 0
    facts[.tailHasDateline] = structure.hasDateline[index] ? 1 : 0
    facts[.tailIsItem] = shape.first.characterClass == .bullet ? 1 : 0
    weighEnd(index, shape, &facts)
    weighAbove(index, &facts)
    let near = max(0, index - 2)..<min(structure.blocks.endIndex, index + 3)
    facts[.shortBlocksAround] = Double(near.count { $0 != index && structure.shapes[$0].length <= 30 })
    if shape.length <= BlockDraft.longestTitle { weighTitle(index, shape, &facts) }
    return facts
  }

  /// Weighs what a block ends with.
  private func weighEnd(_ index: Int, _ shape: BlockShape, _ facts: inout SeamFacts) {
    let kind = shape.last.characterClass
    facts[.tailEndsInClause] = "，,、；;".unicodeScalars.contains(shape.last) ? 1 : 0
    facts[.tailEndsInColon] = structure.endsInColon(index) ? 1 : 0
    facts[.tailEndsInCloser] = kind == .closer ? 1 : 0
    facts[.tailEndsInDash] = kind == .dash ? 1 : 0
    facts[.digitBefore] = kind == .digit ? 1 : 0
    if kind == .han { facts[.tailClauseEnd] = figures.clauseEnd(shape.beforeLast, shape.last) }
  }

  /// Weighs what stands above a block.
  private func weighAbove(_ index: Int, _ facts: inout SeamFacts) {
    let above = structure.above(index)
    facts[.aboveIsByline] = above == .byline ? 1 : 0
    facts[.aboveIsTitle] = above == .title ? 1 : 0
    facts[.aboveEndsSentence] = above == .endOfSentence ? 1 : 0
  }

  /// Weighs how much a short block is like a headline or a crosshead.
  private func weighTitle(_ index: Int, _ shape: BlockShape, _ facts: inout SeamFacts) {
    // A mark before its first character says that it is an entry or a crosshead, and not how that begins.
    let scalars = structure.source.scalars(in: structure.blocks[index].text).lazy.map(\.scalar)
      .filter { !$0.isSpace }
    let words = Array(scalars.drop { $0.characterClass == .bullet }.prefix(2))
    if let first = words.first {
      facts[.tailTitleStart] = figures.figure(.titleStart, of: first) ?? 0
      facts[.tailStart] = figures.paragraphStart(first, words.dropFirst().first)
    }
    facts[.tailTitleEnd] = figures.figure(.titleEnd, of: shape.last) ?? 0
    var titleness = 0.0
    var pairTitleness = 0.0
    var previous: Unicode.Scalar?
    var length = 0
    var clauseStart = 0
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      length += 1
      if placed.scalar.characterClass == .clauseMark {
        if clauseStart == 0 { facts[.tailFirstClause] = (length - 1).logarithm }
        clauseStart = length
      }
      titleness += figures.figure(.title, of: placed.scalar) ?? 0
      if let previous { pairTitleness += figures.figure(.title, of: previous, placed.scalar) ?? 0 }
      previous = placed.scalar
    }
    if clauseStart > 0 { facts[.tailLastClause] = (length - clauseStart + 1).logarithm }
    facts[.tailIsQuotation] = OpenMarks.closer(of: shape.first.figureForm) == shape.last.figureForm ? 1 : 0
    facts[.tailSaidAgain] = structure.shareSaidAgain(of: index)
    facts[.tailTitleness] = min(8, max(-8, titleness))
    facts[.tailPairTitleness] = min(8, max(-8, pairTitleness))
  }
}
