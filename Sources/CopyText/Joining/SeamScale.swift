/// Weighs how likely it is that two blocks of a page are pieces of one paragraph.
package struct SeamScale {
  let structure: DocumentStructure
  let words: any WordBoundaries
  let figures: CopyFigures
  let counts: PageCounts
  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]
  /// How likely it is of each block that its beginning is missing.
  let beginnings: WeighedBeginnings
  /// How many blocks of running text may break off.
  let breaksOff: Int
  /// The short lines of the page that end no sentence, ascending.
  let shortLines: [Int]

  /// A scale for the page of `structure` that knows what stands at both sides of each of `candidates`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  package init(
    _ structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries,
    figures: CopyFigures = .standard, beginnings: WeighedBeginnings
  ) {
    self.structure = structure
    self.words = words
    self.figures = figures
    self.beginnings = beginnings
    marks = beginnings.marks
    breaksOff = candidates.count { $0.kind == .adjacent && structure.isRunning($0.tail) }
    shortLines = structure.blocks.indices.filter(structure.isShortLine)
    var keys: [UInt64] = []
    for candidate in candidates {
      CutKeys(structure.shapes[candidate.tail], structure.shapes[candidate.head]).append(to: &keys)
    }
    counts = PageCounts(keys, in: structure)
  }

  /// The facts about each of `candidates`, which are sorted by their tails.
  package func facts(of candidates: [SeamCandidate]) -> [SeamFacts] {
    var facts = SeamFacts()
    var known: SeamTail?
    var heads = KnownHeads()
    return candidates.map { candidate in
      let tail = known.flatMap { $0.index == candidate.tail ? $0 : nil } ?? tail(candidate.tail)
      known = tail
      weigh(candidate, of: tail, heads.head(of: candidate, on: self), &facts)
      weighWord(candidate, isWord: hasWordAcross(candidate), &facts)
      return facts
    }
  }

  /// Notes the facts about a candidate, of which the pieces are `tail` and `head`, but for those for which
  /// the dictionary is asked.
  func weigh(_ candidate: SeamCandidate, of tail: SeamTail, _ head: SeamHead, _ facts: inout SeamFacts) {
    facts.unite(tail.facts, head.facts)
    facts[.interrupted] = candidate.kind == .interrupted ? 1 : 0
    facts[.reversed] = candidate.kind == .reversed ? 1 : 0
    weighCut(candidate, &facts)
    weighPage(candidate, &facts)
    weighMarks(candidate, &facts)
    weighSurroundings(candidate, of: tail, &facts)
    weighRivals(candidate, of: tail, head, &facts)
  }

  /// Which trees a candidate is weighed by: what speaks for a cut in a line that could be a headline is not
  /// what speaks for it in running text.
  package enum Trees: CaseIterable, Sendable {
    /// For a tail that could be a headline: short, and without the end of a sentence in it.
    case shortTail
    /// For a tail that is plainly running text.
    case runningTail
    /// For a tail in an alphabet.
    case latin
    /// For a continuation that stands before its beginning.
    case reversed
  }

  /// The trees for a candidate.
  package func trees(for candidate: SeamCandidate) -> Trees {
    if candidate.kind == .reversed { return .reversed }
    if !structure.shapes[candidate.tail].isHan { return .latin }
    return structure.isRunning(candidate.tail) ? .runningTail : .shortTail
  }

}

extension SeamScale.Trees {
  /// The trees themselves.
  var decisionTrees: DecisionTrees<SeamFact> {
    switch self {
    case .shortTail: SeamTrees.shortTail
    case .runningTail: SeamTrees.runningTail
    case .latin: SeamTrees.latin
    case .reversed: SeamTrees.reversed
    }
  }
}

extension DocumentStructure {
  /// Whether a block is too long for a headline, or ends a sentence on the way.
  func isRunning(_ index: Int) -> Bool {
    shapes[index].length > BlockDraft.longestTitle || holdsSentence(index)
  }

  /// Whether a short block asks or calls out on the way and says no whole sentence, as a headline may:
  /// 钱从哪来？村民自己凑.
  func mayBeQuestion(_ index: Int) -> Bool {
    shapes[index].length <= BlockDraft.longestTitle && shapes[index].isHan
      && !source.scalars(in: blocks[index].text).contains { $0.scalar == "。" }
  }
}

extension Int {
  /// The logarithm of the count and one to base 2, so that nothing counted is 0; the whole part is right, and
  /// the rest lies on a straight line.
  var logarithm: Double {
    guard self > 0 else { return 0 }
    let value = self + 1
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    return Double(whole) + Double(value - 1 << whole) / Double(1 << whole)
  }
}
