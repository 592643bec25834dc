/// Weighs how likely it is that two blocks of a page are pieces of one paragraph.
package struct SeamScale {
  let structure: DocumentStructure
  let words: any WordBoundaries
  let figures: CopyFigures
  /// What stands together on the page, of that which was asked for.
  private(set) var counts: PageCounts
  /// The marks of each block that find no partner in it.
  let marks: [OpenMarks]
  /// The logarithms of the odds that the beginnings of heads are missing, by the index of the block, as far as they have
  /// been read.
  private(set) var beginnings: [Int: Double] = [:]
  private let beginningTrees: DecisionTrees<BeginningFact>
  /// How many blocks of running text may break off.
  private let breaksOff: Int
  /// What each block that may break off says whatever it goes on in, by its index; nil for other blocks.
  private var tails: [SeamTail?]
  /// How much of each short one is said again, as far as it has been read.
  private var saidAgain: [Int: Double] = [:]

  /// A scale for the page of `structure` that knows what stands at both sides of each of `candidates`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page when there is a candidate.
  package init(
    _ structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries,
    figures: CopyFigures = .standard, beginningTrees: DecisionTrees<BeginningFact> = BeginningTrees.lost
  ) {
    self.init(unread: structure, candidates, words: words, figures: figures, beginningTrees: beginningTrees)
    read(for: candidates)
  }

  /// A scale that does not know yet what is dear to find; ``read(for:)`` finds it.
  init(
    unread structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries,
    figures: CopyFigures = .standard, beginningTrees: DecisionTrees<BeginningFact> = BeginningTrees.lost
  ) {
    self.structure = structure
    self.words = words
    self.figures = figures
    self.beginningTrees = beginningTrees
    marks = structure.blocks.map { OpenMarks(structure.source, $0.text) }
    breaksOff = candidates.count { $0.kind == .adjacent && structure.isRunning($0.tail) }
    counts = PageCounts([], in: structure)
    tails = Array(repeating: nil, count: structure.blocks.count)
    for candidate in candidates where tails[candidate.tail] == nil {
      tails[candidate.tail] = tail(candidate.tail)
    }
  }

  /// Reads the page for what is dear to find of `candidates`: what stands together elsewhere, what is said again, and how
  /// the heads begin.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page when there is a candidate.
  mutating func read(for candidates: [SeamCandidate]) {
    var keys = Set<UInt64>()
    for candidate in candidates {
      keys.formUnion(CutKeys(structure.shapes[candidate.tail], structure.shapes[candidate.head]).all)
      guard saidAgain[candidate.tail] == nil else { continue }
      let isLong = structure.shapes[candidate.tail].length > BlockDraft.longestTitle
      saidAgain[candidate.tail] = isLong ? 0 : structure.saidAgain(of: candidate.tail)
    }
    counts = PageCounts(keys, in: structure)
    let heads = Set(candidates.map(\.head)).filter(structure.canHaveLostBeginning).sorted()
    let scale = BeginningScale(structure, words: words, figures: figures, trees: beginningTrees)
    beginnings = Dictionary(uniqueKeysWithValues: zip(heads, scale.odds(of: heads)))
  }

  /// How much of a block that may break off is said again.
  func saidAgain(of tail: Int) -> Double { saidAgain[tail] ?? 0 }

  /// The facts about a candidate.
  package func facts(_ candidate: SeamCandidate) -> SeamFacts {
    var facts = cheapFacts(candidate)
    weighPage(candidate, &facts)
    weighWord(candidate, isWord: wordAcross(candidate) != nil, &facts)
    return facts
  }

  /// The facts about a candidate but for those that are dear to find.
  func cheapFacts(_ candidate: SeamCandidate) -> SeamFacts {
    let tail = tails[candidate.tail] ?? tail(candidate.tail)
    var facts = tail.facts
    facts[.always] = 1
    facts[.pageBreaksOff] = breaksOff.logarithm
    facts[.interrupted] = candidate.kind == .interrupted ? 1 : 0
    facts[.reversed] = candidate.kind == .reversed ? 1 : 0
    weighCut(candidate, &facts)
    weighHead(candidate.head, &facts)
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
