/// Weighs how likely it is that two blocks of a page are pieces of one paragraph.
package struct SeamScale {
  let structure: DocumentStructure
  let words: any WordBoundaries
  let figures: CopyFigures
  let counts: PageCounts
  private let ends: [Int: BlockEnds]
  /// How likely the beginning of each head is missing.
  private let beginnings: [Int: Double]
  /// How many blocks of running text may break off.
  private let breaksOff: Int
  /// What each tail says by itself; a tail is weighed against several heads.
  private var tails: [Int: SeamFacts] = [:]

  /// A scale for the page of `structure` that knows what stands at both sides of each of `candidates`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page when there is a candidate.
  package init(
    _ structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries,
    figures: CopyFigures = .standard, beginnings trees: DecisionTrees<BeginningFact> = BeginningTrees.lost
  ) {
    self.structure = structure
    self.words = words
    self.figures = figures
    var ends: [Int: BlockEnds] = [:]
    var keys = Set<UInt64>()
    for candidate in candidates {
      for index in [candidate.tail, candidate.head] where ends[index] == nil {
        ends[index] = BlockEnds(structure, index)
      }
      if let tail = ends[candidate.tail], let head = ends[candidate.head] {
        keys.formUnion(CutKeys(tail, head).all)
      }
    }
    self.ends = ends
    let heads = Set(candidates.map(\.head)).filter(structure.canHaveLostBeginning).sorted()
    let odds = BeginningScale(structure, words: words, figures: figures, trees: trees).odds(of: heads)
    beginnings = Dictionary(uniqueKeysWithValues: zip(heads, odds))
    breaksOff = candidates.count { $0.kind == .adjacent && structure.isRunning($0.tail) }
    counts = PageCounts(keys, in: structure)
    for candidate in candidates where tails[candidate.tail] == nil {
      tails[candidate.tail] = facts(aboutTail: candidate.tail)
    }
  }

  /// What stands at the ends of the block at `index`.
  func ends(of index: Int) -> BlockEnds { ends[index] ?? BlockEnds(structure, index) }

  /// The facts about a candidate.
  package func facts(_ candidate: SeamCandidate) -> SeamFacts {
    var facts = tails[candidate.tail] ?? facts(aboutTail: candidate.tail)
    facts[.always] = 1
    facts[.pageBreaksOff] = breaksOff.logarithm
    facts[.interrupted] = candidate.kind == .interrupted ? 1 : 0
    facts[.reversed] = candidate.kind == .reversed ? 1 : 0
    weighCut(candidate, &facts)
    weighHead(candidate.head, &facts)
    facts[.headIsBroken] = beginnings[candidate.head] ?? 0
    weighMarks(candidate, &facts)
    weighSurroundings(candidate, &facts)
    weighRivals(candidate, &facts)
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

  /// The logarithm, to base *e*, of the odds that a candidate is a seam.
  func odds(_ candidate: SeamCandidate) -> Double {
    let facts = facts(candidate)
    return switch trees(for: candidate) {
    case .shortTail: SeamTrees.shortTail.odds(for: facts)
    case .runningTail: SeamTrees.runningTail.odds(for: facts)
    case .latin: SeamTrees.latin.odds(for: facts)
    case .reversed: SeamTrees.reversed.odds(for: facts)
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
