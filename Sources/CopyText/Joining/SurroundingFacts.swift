/// What stands around a cut, and which marks it parts.
extension SeamScale {
  /// Weighs the quotation marks and brackets that find no partner in their block.
  func weighMarks(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let leavesOpen = !marks[candidate.tail].unclosed.isEmpty
    let closesNothing = !marks[candidate.head].unopened.isEmpty
    if leavesOpen, closesNothing, markCut(candidate) != nil {
      facts[.pairCut] = 1
    } else {
      facts[.tailLeftOpen] = leavesOpen ? 1 : 0
      facts[.headClosesNothing] = closesNothing ? 1 : 0
    }
  }

  /// The opening mark of the tail that the head closes.
  func markCut(_ candidate: SeamCandidate) -> Unicode.Scalar? {
    marks[candidate.tail].cut(by: marks[candidate.head])
  }

  /// Weighs what stands around the pieces: a crosshead has others of its form near it. The head itself is
  /// none of them.
  func weighSurroundings(_ candidate: SeamCandidate, of tail: SeamTail, _ facts: inout SeamFacts) {
    var (near, alike) = (tail.shortLines.near, tail.shortLines.alike)
    if structure.isShortLine(candidate.head) {
      if structure.isNear(candidate.head, tail.index) { near -= 1 }
      if structure.hasForm(candidate.head, of: tail.index) { alike -= 1 }
    }
    facts[.shortLinesAround] = near.logarithm
    facts[.linesOfLikeForm] = alike.logarithm
    facts[.wideGap] = candidate.kind == .adjacent && structure.gaps[candidate.head] >= 2 ? 1 : 0
  }

  /// How many short lines stand near the block at `index`, and how many farther around it have its form.
  func shortLines(around index: Int) -> (near: Int, alike: Int) {
    var lines = (near: 0, alike: 0)
    let around = index - DocumentStructure.farthestOfForm...index + DocumentStructure.farthestOfForm
    var place = shortLines.partitioningIndex { $0 >= around.lowerBound }
    while place < shortLines.count, around.contains(shortLines[place]) {
      let line = shortLines[place]
      place += 1
      if line == index { continue }
      if structure.isNear(line, index) { lines.near += 1 }
      if structure.hasForm(line, of: index) { lines.alike += 1 }
    }
    return lines
  }
}

/// Where else a tail might go on, and what else a head might continue.
extension SeamScale {
  /// Weighs the rivals of a candidate: a tail goes on in one place only.
  func weighRivals(
    _ candidate: SeamCandidate, of tail: SeamTail, _ head: SeamHead, _ facts: inout SeamFacts
  ) {
    var orphanAbove: Double?
    for orphan in tail.orphans where orphan.index != candidate.head {
      orphanAbove = max(orphanAbove ?? orphan.againstStart, orphan.againstStart)
    }
    facts[.orphanAbove] = orphanAbove ?? 0
    if candidate.kind != .interrupted { facts[.beyondAgainstStart] = tail.beyondAgainstStart }
    guard candidate.kind == .reversed else { return }
    facts[.belowAgainstStart] = tail.belowAgainstStart
    facts[.belowStart] = tail.belowStart
    facts[.blocksBetween] = Double(candidate.tail - candidate.head - 1)
    facts[.headAboveEndsSentence] = head.aboveEndsSentence
    facts[.headAboveAgainstStart] = head.aboveAgainstStart
  }

  /// How much likelier the block at `head` goes on from the one at `tail` than begins a paragraph.
  func againstStart(_ tail: Int, _ head: Int) -> Double {
    let (left, right) = (structure.shapes[tail], structure.shapes[head])
    guard left.length > 0, right.length > 0 else { return 0 }
    return figures.cohesion(of: left.last, right.first) - figures.paragraphStart(right.first, right.second)
  }
}

extension DocumentStructure {
  /// How many blocks above and below a line those of its form are looked for.
  fileprivate static let farthestOfForm = 40
  /// How many blocks above and below a line others are near it.
  private static let nearness = 12

  /// Whether the blocks at `other` and `index` are near each other.
  fileprivate func isNear(_ other: Int, _ index: Int) -> Bool { abs(other - index) <= Self.nearness }

  /// Whether the block at `other` has the length and the commas of the one at `index`.
  fileprivate func hasForm(_ other: Int, of index: Int) -> Bool {
    abs(shapes[other].length - shapes[index].length) <= 2
      && shapes[other].clauseMarks == shapes[index].clauseMarks
  }

  /// Whether the block is a short line that ends no sentence: a crosshead, a line of a chart or a list.
  func isShortLine(_ index: Int) -> Bool {
    (blocks[index].role == .crosshead || blocks[index].role == .listItem) && !shapes[index].endsSentence
      && shapes[index].length <= BlockDraft.longestTitle
  }
}
