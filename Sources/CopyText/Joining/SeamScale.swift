/// Weighs how likely it is that two blocks of a page are pieces of one paragraph.
package struct SeamScale {
  let structure: DocumentStructure
  let words: any WordBoundaries
  let figures: CopyFigures
  let counts: PageCounts
  private let ends: [Int: BlockEnds]
  /// How many blocks of running text may break off.
  private let breaksOff: Int
  /// What each tail says by itself; a tail is weighed against several heads.
  private var tails: [Int: SeamFacts] = [:]

  /// A scale for the page of `structure` that knows what stands at both sides of each of `candidates`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page when there is a candidate.
  package init(
    _ structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries,
    figures: CopyFigures = .standard
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
    breaksOff = candidates.count { $0.kind == .adjacent && structure.isRunning($0.tail) }
    counts = PageCounts(keys, in: structure, figures: figures)
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
    weighMarks(candidate, &facts)
    weighSurroundings(candidate, &facts)
    weighRivals(candidate, &facts)
    return facts
  }

  /// The facts about a block by itself: whether a paragraph may begin as it does.
  package func facts(aboutBeginningOf index: Int) -> SeamFacts {
    var facts = SeamFacts()
    facts[.always] = 1
    let ends = ends(of: index)
    weighStart(of: ends.first, &facts)
    weighHead(index, &facts)
    facts[.headClosesNothing] = ends.marks.unopened.isEmpty ? 0 : 1
    // A mark that was only set the wrong way round has another closing mark after it.
    if ends.marks.unopened.count > 1, ends.first.first == ends.marks.unopened.first {
      facts[.headCannotStart] = 0
      facts[.headClosesNothing] = 0
      facts[.headLooseStart] = 0
      facts[.headStart] = 0
    }
    weighAbove(index, &facts)
    return facts
  }

  /// The facts about a block by itself, and about its first two characters elsewhere on the page, for which
  /// `page` counted.
  package func facts(aboutBeginningOf index: Int, on page: PageCounts) -> SeamFacts {
    var facts = facts(aboutBeginningOf: index)
    let first = ends(of: index).first
    guard first.count > 1, first[0].isHan, first[1].isHan else { return facts }
    let key = PageCounts.key(first[0], first[1])
    // The block itself is one of those counted.
    facts[.headPairOnPage] = (page[key] - 1).logarithm
    facts[.headPairHangsOnPage] = page.hanging(key).logarithm
    if words.word(across: first[..<1].text, first[1...].text) == nil { facts[.headStartsWithSingleWord] = 1 }
    return facts
  }

  /// What stands together on the page of the first two characters of each block of `indices`.
  package func pageCounts(ofBeginnings indices: [Int]) -> PageCounts {
    var keys = Set<UInt64>()
    for index in indices {
      let first = ends(of: index).first
      if first.count > 1, first[0].isHan, first[1].isHan { keys.insert(PageCounts.key(first[0], first[1])) }
    }
    return PageCounts(keys, in: structure, figures: figures)
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

  /// The logarithm, to base *e*, of the odds that the beginning of a block with `facts` is missing.
  func oddsOfLostBeginning(_ facts: SeamFacts) -> Double { facts.weighed(by: SeamWeights.lostBeginning) }
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
