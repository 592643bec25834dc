/// What the characters on both sides of a cut say of it.
extension SeamScale {
  /// Weighs the characters at the cut: whether they belong together at large.
  func weighCut(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    guard tail.length > 0, head.length > 0 else { return }
    facts[.cohesion] = figures.cohesion(of: tail.last, head.first)
    weighStart(of: head, &facts)
    if tail.last.isHan { facts[.tailClauseEnd] = figures.clauseEnd(tail.beforeLast, tail.last) }
    facts[.cutAgainstStart] = facts[.cohesion] - facts[.headStart] - facts[.headLooseStart]
    facts[.cutAgainstClause] = facts[.cohesion] - facts[.headClauseStart] - facts[.headLooseClauseStart]
    facts[.cutAgainstEnd] = facts[.cohesion] - facts[.tailClauseEnd]
    facts[.digitBefore] = tail.last.isDigit ? 1 : 0
    facts[.nameAcross] = tail.last.joinsNames || head.first.joinsNames ? 1 : 0
    facts[.latinAcross] =
      tail.last.isLetter && head.first.isLetter && head.first.properties.isLowercase ? 1 : 0
  }

  /// Weighs whether the characters at the cut stand together elsewhere on the page.
  func weighPage(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    guard tail.length > 0, head.length > 0 else { return }
    let keys = CutKeys(tail, head)
    if let pair = keys.pair { facts[.pairOnPage] = counts[pair].logarithm }
    if keys.triples.contains(where: { counts[$0] > 0 }) { facts[.tripleOnPage] = 1 }
    if let tailPair = keys.tailPair, let tailTriple = keys.tailTriple {
      // The tail itself is one of those counted.
      facts[.goesOnOtherwise] = (counts[tailPair] - 1 - counts[tailTriple]).logarithm
    }
  }

  /// Weighs whether the dictionary knows a word that goes on across the cut. ``weighCut(_:_:)`` comes first.
  func weighWord(_ candidate: SeamCandidate, isWord: Bool, _ facts: inout SeamFacts) {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    guard tail.length > 0, head.length > 0 else { return }
    facts[.dictionaryWord] = isWord ? 1 : 0
    if !isWord, figures.figure(.cohesion, of: tail.last, head.first) == nil {
      facts[.headFragmentUnmatched] = max(0, -min(facts[.headClauseStart], facts[.headLooseClauseStart]))
      facts[.tailFragmentUnmatched] = max(0, -facts[.tailClauseEnd])
    }
  }

  /// Weighs how a paragraph begins that begins as `head` does.
  func weighStart(of head: BlockShape, _ facts: inout SeamFacts) {
    guard head.length > 0 else { return }
    let (first, second) = (head.first, head.second)
    let isFirm = second.flatMap { figures.figure(.cohesion, of: first, $0) } != nil
    facts[isFirm ? .headStart : .headLooseStart] = figures.paragraphStart(first, second)
    guard first.isHan else { return }
    facts[isFirm ? .headClauseStart : .headLooseClauseStart] = figures.clauseStart(first, second)
    if let second, second.isHan { facts[.headCohesion] = figures.cohesion(of: first, second) }
  }

  /// The scalars at both sides of the cut.
  func cut(_ candidate: SeamCandidate) -> (tail: [Unicode.Scalar], head: [Unicode.Scalar]) {
    (structure.lastScalars(of: candidate.tail), structure.firstScalars(of: candidate.head))
  }

  /// Whether a dictionary word goes on across the cut.
  func hasWordAcross(_ candidate: SeamCandidate) -> Bool {
    guard structure.shapes[candidate.tail].last.isHan, structure.shapes[candidate.head].first.isHan else {
      return false
    }
    let (tail, head) = cut(candidate)
    return words.hasWord(across: tail.text, head.text)
  }

  /// The dictionary word that goes on across the cut.
  func wordAcross(_ candidate: SeamCandidate) -> String? {
    guard structure.shapes[candidate.tail].last.isHan, structure.shapes[candidate.head].first.isHan else {
      return nil
    }
    let (tail, head) = cut(candidate)
    return words.word(across: tail.text, head.text)
  }

  /// How often the two characters at the cut stand together elsewhere on the page.
  func pairOnPage(_ candidate: SeamCandidate) -> (pair: String, count: Int)? {
    let (tail, head) = cut(candidate)
    guard let last = tail.last, let first = head.first, last.isHan, first.isHan else { return nil }
    let count = counts[PageCounts.key(last, first)]
    return count > 0 ? ([last, first].text, count) : nil
  }

  /// The first character of the head when it only repeats the last one of the tail: the two of them together
  /// are no word, and what stands after it follows the tail well (喝咖啡‖啡—游乡村).
  func doubled(_ candidate: SeamCandidate) -> ByteRange? {
    let (tail, head) = cut(candidate)
    guard let last = tail.last, let first = head.first, last == first, last.isHan, head.count > 1,
      tail.count > 1,
      let place = structure.source.firstScalar(in: structure.blocks[candidate.head].text)
    else { return nil }
    // 人人, 天天, 渐渐 are words of their own; a character that is doubled on the page stays.
    guard figures.figure(.cohesion, of: last, first) == nil, !hasWordAcross(candidate) else {
      return nil
    }
    return place.range
  }
}

/// The keys under which the characters at a cut are counted on the page.
struct CutKeys {
  var pair: UInt64?
  var triples: [UInt64] = []
  var tailPair: UInt64?
  var tailTriple: UInt64?

  init(_ tail: BlockShape, _ head: BlockShape) {
    let (last, first) = (tail.last, head.first)
    guard last.isHan, first.isHan else { return }
    pair = PageCounts.key(last, first)
    if let before = tail.beforeLast, before.isHan {
      let triple = PageCounts.key(before, last, first)
      triples.append(triple)
      tailTriple = triple
      tailPair = PageCounts.key(before, last)
    }
    if let second = head.second, second.isHan { triples.append(PageCounts.key(last, first, second)) }
  }

  var all: [UInt64] { triples + [pair, tailPair].compactMap(\.self) }
}

extension Unicode.Scalar {
  /// Whether the scalar stands between the parts of a foreign name (GB/T 15834, 4.13, 间隔号, and its look-alikes).
  fileprivate var joinsNames: Bool { self == "·" || self == "•" || self == "・" || self == "‧" }
}
