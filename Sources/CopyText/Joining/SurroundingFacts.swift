/// What stands around a cut, and which marks it parts.
extension SeamScale {
  /// Weighs the quotation marks and brackets that find no partner in their block.
  func weighMarks(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = marks[candidate.tail]
    let head = marks[candidate.head]
    if tail.cut(by: head) != nil {
      facts[.pairCut] = 1
    } else {
      facts[.tailLeftOpen] = tail.unclosed.isEmpty ? 0 : 1
      facts[.headClosesNothing] = head.unopened.isEmpty ? 0 : 1
    }
  }

  /// The opening mark of the tail that the head closes.
  func markCut(_ candidate: SeamCandidate) -> Unicode.Scalar? {
    marks[candidate.tail].cut(by: marks[candidate.head])
  }

  /// Weighs what stands above a block.
  func weighAbove(_ index: Int, _ facts: inout SeamFacts) {
    let above = structure.above(index)
    facts[.aboveIsByline] = above == .byline ? 1 : 0
    facts[.aboveIsTitle] = above == .title ? 1 : 0
    facts[.aboveEndsSentence] = above == .endOfSentence ? 1 : 0
  }

  /// Weighs what stands around the pieces: a crosshead has others of its form near it.
  func weighSurroundings(_ candidate: SeamCandidate, of tail: SeamTail, _ facts: inout SeamFacts) {
    var short = 0
    var alike = 0
    for line in tail.shortLines where line.index != candidate.head {
      if line.isNear { short += 1 }
      if line.isAlike { alike += 1 }
    }
    facts[.shortLinesAround] = short.logarithm
    facts[.linesOfLikeForm] = alike.logarithm
    let index = candidate.tail
    let near = max(0, index - 2)..<min(structure.blocks.endIndex, index + 3)
    facts[.shortBlocksAround] = Double(near.count { $0 != index && structure.shapes[$0].length <= 30 })
    facts[.wideGap] = candidate.kind == .adjacent && structure.gaps[candidate.head] >= 2 ? 1 : 0
  }
}

/// Where else a tail might go on, and what else a head might continue.
extension SeamScale {
  /// Weighs the rivals of a candidate: a tail goes on in one place only.
  func weighRivals(_ candidate: SeamCandidate, of weighed: SeamTail, _ facts: inout SeamFacts) {
    let (tail, head) = (candidate.tail, candidate.head)
    facts[.orphanAbove] = weighed.orphans.lazy.filter { $0.index != head }.map(\.againstStart).max() ?? 0
    if candidate.kind != .interrupted, let beyond = weighed.beyondAgainstStart {
      facts[.beyondAgainstStart] = beyond
    }
    guard candidate.kind == .reversed else { return }
    let below = tail + 1
    if below < structure.blocks.endIndex, structure.canContinue(below) {
      facts[.belowAgainstStart] = againstStart(tail, below)
      let shape = structure.shapes[below]
      if shape.length > 0 { facts[.belowStart] = figures.paragraphStart(shape.first, shape.second) }
    }
    facts[.blocksBetween] = Double(tail - head - 1)
    guard head > 0 else { return }
    facts[.headAboveEndsSentence] = structure.shapes[head - 1].endsSentence ? 1 : 0
    facts[.headAboveAgainstStart] = againstStart(head - 1, head)
  }

  /// How much likelier the block at `head` goes on from the one at `tail` than begins a paragraph.
  func againstStart(_ tail: Int, _ head: Int) -> Double {
    let (left, right) = (structure.shapes[tail], structure.shapes[head])
    guard left.length > 0, right.length > 0 else { return 0 }
    return figures.cohesion(of: left.last, right.first) - figures.paragraphStart(right.first, right.second)
  }
}

extension DocumentStructure {
  /// The short lines around the block at `index` that end no sentence, ascending: whether each is near, and whether it has
  /// the length and the commas of the block.
  func shortLines(around index: Int) -> [(index: Int, isNear: Bool, isAlike: Bool)] {
    let form = shapes[index]
    return (max(0, index - 40)..<min(blocks.endIndex, index + 41)).compactMap { other in
      guard other != index, isShortLine(other) else { return nil }
      let shape = shapes[other]
      return (
        other, abs(other - index) <= 12,
        abs(shape.length - form.length) <= 2 && shape.clauseMarks == form.clauseMarks
      )
    }
  }

  /// Whether the block is a short line that ends no sentence: a crosshead, a line of a chart or a list.
  func isShortLine(_ index: Int) -> Bool {
    (blocks[index].role == .crosshead || blocks[index].role == .listItem) && !shapes[index].endsSentence
      && shapes[index].length <= BlockDraft.longestTitle
  }
}
