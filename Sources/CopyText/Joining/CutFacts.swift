/// What the characters on both sides of a cut say of it.
extension SeamScale {
  /// Weighs the characters at the cut: whether they belong together at large. The tail and the head come
  /// first.
  func weighCut(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    guard tail.length > 0, head.length > 0 else { return }
    let cohesion = figures.cohesion(of: tail.last, head.first)
    facts[.cohesion] = cohesion
    facts[.cutAgainstStart] = cohesion - facts[.headStart] - facts[.headLooseStart]
    facts[.cutAgainstClause] = cohesion - facts[.headClauseStart] - facts[.headLooseClauseStart]
    facts[.cutAgainstEnd] = cohesion - facts[.tailClauseEnd]
    facts[.nameAcross] = tail.last.joinsNames || head.first.joinsNames ? 1 : 0
    facts[.latinAcross] = tail.last.isLetter && head.first.isLetter && head.first.isSmallLetter ? 1 : 0
  }

  /// Weighs whether the characters at the cut stand together elsewhere on the page.
  func weighPage(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    guard tail.length > 0, head.length > 0 else { return }
    let keys = CutKeys(tail, head)
    if let pair = keys.pair { facts[.pairOnPage] = counts[pair].logarithm }
    if let triple = keys.tailTriple, counts[triple] > 0 { facts[.tripleOnPage] = 1 }
    if let triple = keys.headTriple, counts[triple] > 0 { facts[.tripleOnPage] = 1 }
    if let tailPair = keys.tailPair, let tailTriple = keys.tailTriple {
      // The tail itself is one of those counted.
      facts[.goesOnOtherwise] = (counts[tailPair] - 1 - counts[tailTriple]).logarithm
    }
  }

  /// Weighs whether the dictionary knows a word that goes on across the cut. All other facts come first.
  func weighWord(_ candidate: SeamCandidate, isWord: Bool, _ facts: inout SeamFacts) {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    guard tail.length > 0, head.length > 0 else { return }
    facts[.dictionaryWord] = isWord ? 1 : 0
    let isMatched = isWord || figures.figure(.cohesion, of: tail.last, head.first) != nil
    facts[.headFragmentUnmatched] =
      isMatched ? 0 : max(0, -min(facts[.headClauseStart], facts[.headLooseClauseStart]))
    facts[.tailFragmentUnmatched] = isMatched ? 0 : max(0, -facts[.tailClauseEnd])
  }

  /// Whether a dictionary word can go on across the cut.
  func mayHaveWordAcross(_ candidate: SeamCandidate) -> Bool {
    structure.shapes[candidate.tail].last.isHan && structure.shapes[candidate.head].first.isHan
  }

  /// Whether a dictionary word goes on across the cut.
  func hasWordAcross(_ candidate: SeamCandidate) -> Bool {
    mayHaveWordAcross(candidate)
      && words.hasWord(
        across: structure.endText(of: candidate.tail), structure.startText(of: candidate.head))
  }

  /// The dictionary word that goes on across the cut.
  func wordAcross(_ candidate: SeamCandidate) -> String? {
    guard mayHaveWordAcross(candidate) else { return nil }
    return words.word(across: structure.endText(of: candidate.tail), structure.startText(of: candidate.head))
  }

  /// How often the two characters at the cut stand together elsewhere on the page.
  func pairOnPage(_ candidate: SeamCandidate) -> (pair: String, count: Int)? {
    let (last, first) = (structure.shapes[candidate.tail].last, structure.shapes[candidate.head].first)
    guard last.isHan, first.isHan else { return nil }
    let count = counts[PageCounts.key(last, first)]
    return count > 0 ? ([last, first].text, count) : nil
  }

  /// The first character of the head when it only repeats the last one of the tail: the two of them together
  /// are no word and stand nowhere else on the page (喝咖啡‖啡—游乡村).
  func doubled(_ candidate: SeamCandidate) -> ByteRange? {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    let (last, first) = (tail.last, head.first)
    guard last == first, last.isHan, head.length > 1, tail.length > 1,
      let place = structure.source.firstScalar(in: structure.blocks[candidate.head].text)
    else { return nil }
    // 人人, 天天, 渐渐 are words of their own; a character that is doubled on the page stays.
    guard figures.figure(.cohesion, of: last, first) == nil, pairOnPage(candidate) == nil,
      !hasWordAcross(candidate)
    else { return nil }
    return place.range
  }
}

/// The keys under which the characters at a cut are counted on the page: those of the cut itself, and of the
/// last two characters of the tail.
struct CutKeys {
  private(set) var pair: UInt64?
  private(set) var tailTriple: UInt64?
  private(set) var headTriple: UInt64?
  private(set) var tailPair: UInt64?

  init(_ tail: BlockShape, _ head: BlockShape) {
    let (last, first) = (tail.last, head.first)
    guard last.isHan, first.isHan else { return }
    pair = PageCounts.key(last, first)
    if let before = tail.beforeLast, before.isHan {
      tailTriple = PageCounts.key(before, last, first)
      tailPair = PageCounts.key(before, last)
    }
    if let second = head.second, second.isHan { headTriple = PageCounts.key(last, first, second) }
  }

  /// Appends the keys to `keys`.
  func append(to keys: inout [UInt64]) {
    if let pair { keys.append(pair) }
    if let tailTriple { keys.append(tailTriple) }
    if let headTriple { keys.append(headTriple) }
    if let tailPair { keys.append(tailPair) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar stands between the parts of a foreign name (GB/T 15834, 4.13, 间隔号, and its
  /// look-alikes).
  fileprivate var joinsNames: Bool { self == "·" || self == "•" || self == "・" || self == "‧" }
}
