/// What a block says of whether it breaks off.
extension SeamScale {
  /// The facts about a block as the beginning of a cut paragraph, against a line that stands for itself.
  func facts(aboutTail index: Int) -> SeamFacts {
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
    let first = structure.firstScalars(of: index, count: 1).first ?? " "
    facts[.tailHasDateline] = structure.hasDateline[index] ? 1 : 0
    facts[.tailIsItem] = first.characterClass == .bullet ? 1 : 0
    guard shape.length <= BlockDraft.longestTitle else { return facts }
    facts[.tailTitleStart] = figures.figure(.titleStart, of: first) ?? 0
    facts[.tailTitleEnd] = figures.figure(.titleEnd, of: shape.last) ?? 0
    let starts = structure.firstScalars(of: index, count: 2)
    facts[.tailStart] = figures.paragraphStart(first, starts.count > 1 ? starts[1] : nil)
    var titleness = 0.0
    var pairTitleness = 0.0
    var previous: Unicode.Scalar?
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      titleness += figures.figure(.title, of: placed.scalar) ?? 0
      if let previous { pairTitleness += figures.figure(.title, of: previous, placed.scalar) ?? 0 }
      previous = placed.scalar
    }
    facts[.tailIsQuotation] = OpenMarks.closer(of: first.figureForm) == shape.last.figureForm ? 1 : 0
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
  /// - Complexity: O(*n*) for the *n* bytes of those blocks.
  fileprivate func shareSaidAgain(of index: Int) -> Double {
    var wanted = Set<UInt64>()
    triples(of: index) { wanted.insert($0) }
    guard wanted.count >= 3 else { return 0 }
    var found = Set<UInt64>()
    for below in (index + 1)..<min(blocks.endIndex, index + 7) {
      triples(of: below) { if wanted.contains($0) { found.insert($0) } }
    }
    return Double(found.count) / Double(wanted.count)
  }

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
