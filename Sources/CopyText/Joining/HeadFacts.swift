/// What a block says of whether it goes on from another one.
extension SeamScale {
  /// Weighs a block as the continuation of a cut paragraph.
  func weighHead(_ index: Int, _ facts: inout SeamFacts) {
    let shape = structure.shapes[index]
    let kind = shape.first.characterClass
    let cannotStart =
      kind == .clauseMark || kind == .closer || kind == .sentenceEnd || shape.first.properties.isLowercase
    facts[.headCannotStart] = cannotStart ? 1 : 0
    facts[.headStartsWithOpener] = kind == .opener ? 1 : 0
    facts[.headStartsWithDigit] = kind == .digit ? 1 : 0
    facts[.headLength] = shape.length.logarithm
    weighFirstClause(index, &facts)
    let role = structure.blocks[index].role
    facts[.headIsLine] = role == .listItem || role == .crosshead ? 1 : 0
    facts[.headIsCaption] = role == .caption ? 1 : 0
    facts[.headEndsSentence] = shape.endsSentence ? 1 : 0
    facts[.headIsQuestion] = shape.last == "？" || shape.last == "?" ? 1 : 0
    facts[.headHasClause] = shape.clauseMarks + shape.innerSentenceEnds > 0 ? 1 : 0
  }

  private func weighFirstClause(_ index: Int, _ facts: inout SeamFacts) {
    var clause: Int?
    var length = 0
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      let kind = placed.scalar.characterClass
      if kind == .opener || length > 8 { break }
      if kind == .clauseMark || kind == .sentenceEnd {
        if clause == nil { clause = length }
        // A question may well open a paragraph.
        if placed.scalar == "。", length + 1 < structure.shapes[index].length {
          facts[.headStartsWithShortSentence] = 1
          break
        }
      }
      length += 1
    }
    facts[.headStartsWithSingle] = clause == 1 ? 1 : 0
    facts[.headStartsWithShortClause] = clause == 2 || clause == 3 ? 1 : 0
  }
}
