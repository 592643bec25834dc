/// Weighs how likely it is that two blocks of a page are pieces of one paragraph.
package struct SeamScale {
  let structure: DocumentStructure
  let words: any WordBoundaries
  let figures: CopyFigures
  let counts: PageCounts
  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]
  /// How likely it is of each block that its beginning is missing.
  private let beginnings: WeighedBeginnings
  /// How many blocks of running text may break off.
  private let breaksOff: Int
  /// What each block that may break off says whatever it goes on in, by its index; nil for other blocks.
  private var tails: [SeamTail?]

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
    var keys = Set<UInt64>()
    for candidate in candidates {
      keys.formUnion(CutKeys(structure.shapes[candidate.tail], structure.shapes[candidate.head]).all)
    }
    counts = PageCounts(keys, in: structure)
    tails = Array(repeating: nil, count: structure.blocks.count)
    for candidate in candidates where tails[candidate.tail] == nil {
      tails[candidate.tail] = tail(candidate.tail)
    }
  }

  /// The facts about a candidate.
  package func facts(_ candidate: SeamCandidate) -> SeamFacts {
    var facts = factsWithoutWord(candidate)
    weighWord(candidate, isWord: hasWordAcross(candidate), &facts)
    return facts
  }

  /// The facts about a candidate but for those for which the dictionary is asked.
  func factsWithoutWord(_ candidate: SeamCandidate) -> SeamFacts {
    let tail = tails[candidate.tail] ?? tail(candidate.tail)
    var facts = tail.facts
    facts[.always] = 1
    facts[.pageBreaksOff] = breaksOff.logarithm
    facts[.interrupted] = candidate.kind == .interrupted ? 1 : 0
    facts[.reversed] = candidate.kind == .reversed ? 1 : 0
    weighCut(candidate, &facts)
    weighPage(candidate, &facts)
    weighHead(candidate.head, &facts)
    facts[.headIsBroken] = beginnings.odds(of: candidate.head)
    weighMarks(candidate, &facts)
    weighSurroundings(candidate, of: tail, &facts)
    weighRivals(candidate, of: tail, &facts)
    return facts
  }

  /// Which trees a candidate is weighed by: what speaks for a cut in a line that could be a headline is not what
  /// speaks for it in running text.
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

  /// The trees themselves.
  func decisionTrees(for candidate: SeamCandidate) -> DecisionTrees<SeamFact> {
    switch trees(for: candidate) {
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
    shapes[index].length > BlockDraft.longestTitle || shapes[index].innerSentenceEnds > 0
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
