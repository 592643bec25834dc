/// What a block that may break off says whatever it goes on in; it is weighed against several heads.
struct SeamTail: Sendable {
  /// The facts about the block and about what stands above it.
  let facts: SeamFacts
  /// The short lines around it that end no sentence, ascending: how far away each is, and whether it has the form of the
  /// block.
  let shortLines: [(index: Int, isNear: Bool, isAlike: Bool)]
  /// The blocks above it that may continue it and that nothing above them breaks off in, with how much likelier each goes
  /// on from the block than begins a paragraph.
  let orphans: [(index: Int, againstStart: Double)]
  /// How much likelier what stands beyond a chart goes on from the block than begins a paragraph; nil when there is no
  /// chart.
  let beyondAgainstStart: Double?
}

/// What a block says of whether it breaks off.
extension SeamScale {
  /// The block at `index` as one that may break off.
  func tail(_ index: Int) -> SeamTail {
    var facts = facts(aboutTail: index)
    weighAbove(index, &facts)
    let start = max(0, index - DocumentStructure.farthestReversal)
    return SeamTail(
      facts: facts,
      shortLines: structure.shortLines(around: index),
      orphans: (start..<index).filter(structure.isOrphan).map { ($0, againstStart(index, $0)) },
      beyondAgainstStart: structure.headBeyondInterruption(index).map { againstStart(index, $0) })
  }

  /// The facts about a block as the beginning of a cut paragraph, against a line that stands for itself.
  private func facts(aboutTail index: Int) -> SeamFacts {
    var facts = SeamFacts()
    let shape = structure.shapes[index]
    facts[.tailLength] = shape.length.logarithm
    facts[.tailHasSentence] = shape.innerSentenceEnds > 0 ? 1 : 0
    facts[.tailHasClause] = shape.clauseMarks > 0 ? 1 : 0
    facts[.tailEndsInClause] = "，,、；;".unicodeScalars.contains(shape.last) ? 1 : 0
    facts[.tailEndsInColon] = shape.last == "：" || shape.last == ":" ? 1 : 0
    facts[.tailEndsInCloser] = shape.last.characterClass == .closer ? 1 : 0
    facts[.tailEndsInDash] = shape.last.characterClass == .dash ? 1 : 0
    facts[.tailHasSpace] = shape.innerSpaces > 0 ? 1 : 0
    facts[.tailHasDateline] = structure.hasDateline[index] ? 1 : 0
    facts[.tailIsItem] = shape.first.characterClass == .bullet ? 1 : 0
    guard shape.length <= BlockDraft.longestTitle else { return facts }
    facts[.tailTitleStart] = figures.figure(.titleStart, of: shape.first) ?? 0
    facts[.tailTitleEnd] = figures.figure(.titleEnd, of: shape.last) ?? 0
    facts[.tailStart] = figures.paragraphStart(shape.first, shape.second)
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
    return facts
  }
}

extension DocumentStructure {
  /// The share of a short block's triples of characters that stand in one of the six blocks below it,
  /// from 0 to 1.
  ///
  /// - Complexity: O(*n*) for the *n* bytes of those blocks, with a factor of at most the triples of a headline.
  fileprivate func shareSaidAgain(of index: Int) -> Double {
    var wanted: [UInt64] = []
    triples(of: index) { triple in
      if !wanted.contains(triple) { wanted.append(triple) }
    }
    guard wanted.count >= 3 else { return 0 }
    var isFound = wanted.map { _ in false }
    // A triple can only be one of those that end as one of them does.
    let endings = wanted.reduce(0 as UInt64) { $0 | 1 << ($1 & 63) }
    for below in (index + 1)..<min(blocks.endIndex, index + 7) {
      triples(of: below) { triple in
        guard endings & 1 << (triple & 63) != 0 else { return }
        if let place = wanted.firstIndex(of: triple) { isFound[place] = true }
      }
    }
    return Double(isFound.count { $0 }) / Double(wanted.count)
  }

  @inline(__always)
  private func triples(of index: Int, _ body: (UInt64) -> Void) {
    var key: UInt64 = 0
    var count = 0
    for placed in source.scalars(in: blocks[index].text) {
      guard placed.scalar.isHan else {
        count = 0
        continue
      }
      key = (key << 21 | UInt64(placed.scalar.value)) & (1 << 63 - 1)
      count += 1
      if count >= 3 { body(key) }
    }
  }
}
