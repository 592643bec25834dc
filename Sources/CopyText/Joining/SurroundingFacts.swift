/// What stands around a cut, and which marks it parts.
extension SeamScale {
  /// Weighs the quotation marks and brackets that find no partner in their block.
  func weighMarks(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = ends(of: candidate.tail).marks
    let head = ends(of: candidate.head).marks
    if tail.cut(by: head) != nil {
      facts[.pairCut] = 1
    } else {
      facts[.tailLeftOpen] = tail.unclosed.isEmpty ? 0 : 1
      facts[.headClosesNothing] = head.unopened.isEmpty ? 0 : 1
    }
  }

  /// The opening mark of the tail that the head closes.
  func markCut(_ candidate: SeamCandidate) -> Unicode.Scalar? {
    ends(of: candidate.tail).marks.cut(by: ends(of: candidate.head).marks)
  }

  /// Weighs what stands above a block.
  func weighAbove(_ index: Int, _ facts: inout SeamFacts) {
    guard index > 0 else { return }
    switch structure.blocks[index - 1].role {
    case .byline, .credit, .furniture: facts[.aboveIsByline] = 1
    case .headline, .kicker, .deck, .crosshead, .label: facts[.aboveIsTitle] = 1
    default: facts[.aboveEndsSentence] = structure.shapes[index - 1].endsSentence ? 1 : 0
    }
  }

  /// Weighs what stands around the pieces: a crosshead has others of its form near it.
  func weighSurroundings(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = candidate.tail
    weighAbove(tail, &facts)
    let form = structure.shapes[tail]
    var short = 0
    var alike = 0
    for index in max(0, tail - 40)..<min(structure.blocks.endIndex, tail + 41)
    where index != tail && index != candidate.head && structure.isShortLine(index) {
      if abs(index - tail) <= 12 { short += 1 }
      let shape = structure.shapes[index]
      if abs(shape.length - form.length) <= 2, shape.clauseMarks == form.clauseMarks { alike += 1 }
    }
    facts[.shortLinesAround] = short.logarithm
    facts[.linesOfLikeForm] = alike.logarithm
    let near = max(0, tail - 2)..<min(structure.blocks.endIndex, tail + 3)
    facts[.shortBlocksAround] = Double(near.count { $0 != tail && structure.shapes[$0].length <= 30 })
    facts[.wideGap] = candidate.kind == .adjacent && structure.gaps[candidate.head] >= 2 ? 1 : 0
  }
}

/// Where else a tail might go on, and what else a head might continue.
extension SeamScale {
  /// Weighs the rivals of a candidate: a tail goes on in one place only.
  func weighRivals(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let (tail, head) = (candidate.tail, candidate.head)
    let start = max(0, tail - DocumentStructure.farthestReversal)
    facts[.orphanAbove] =
      (start..<tail).lazy
      .filter { $0 != head && structure.isOrphan($0) }
      .map { againstStart(tail, $0) }.max() ?? 0
    if candidate.kind != .interrupted, let beyond = structure.headBeyondInterruption(tail) {
      facts[.beyondAgainstStart] = againstStart(tail, beyond)
    }
    guard candidate.kind == .reversed else { return }
    let below = tail + 1
    if below < structure.blocks.endIndex, structure.canContinue(below) {
      facts[.belowAgainstStart] = againstStart(tail, below)
      let first = ends(of: below).first
      if let character = first.first {
        facts[.belowStart] = figures.paragraphStart(character, first.count > 1 ? first[1] : nil)
      }
    }
    facts[.blocksBetween] = Double(tail - head - 1)
    guard head > 0 else { return }
    facts[.headAboveEndsSentence] = structure.shapes[head - 1].endsSentence ? 1 : 0
    facts[.headAboveAgainstStart] = againstStart(head - 1, head)
  }

  /// How much likelier the block at `head` goes on from the one at `tail` than begins a paragraph.
  private func againstStart(_ tail: Int, _ head: Int) -> Double {
    let (left, right) = (ends(of: tail).last, ends(of: head).first)
    guard let last = left.last, let first = right.first else { return 0 }
    return figures.cohesion(of: last, first) - figures.paragraphStart(first, right.count > 1 ? right[1] : nil)
  }
}

extension DocumentStructure {
  /// Whether the block is a short line that ends no sentence: a crosshead, a line of a chart or a list.
  func isShortLine(_ index: Int) -> Bool {
    (blocks[index].role == .crosshead || blocks[index].role == .listItem) && !shapes[index].endsSentence
      && shapes[index].length <= BlockDraft.longestTitle
  }
}
