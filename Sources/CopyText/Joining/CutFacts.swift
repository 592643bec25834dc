/// What the characters on both sides of a cut say of it.
extension SeamScale {
  /// Weighs the characters at the cut: whether they belong together, at large and on this page.
  func weighCut(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let (tail, head) = cut(candidate)
    guard let last = tail.last, let first = head.first else { return }
    facts[.cohesion] = figures.cohesion(of: last, first)
    weighStart(of: head, &facts)
    if last.isHan {
      facts[.tailClauseEnd] = figures.clauseEnd(tail.count > 1 ? tail[tail.count - 2] : nil, last)
    }
    facts[.cutAgainstStart] = facts[.cohesion] - facts[.headStart] - facts[.headLooseStart]
    facts[.cutAgainstClause] = facts[.cohesion] - facts[.headClauseStart] - facts[.headLooseClauseStart]
    facts[.cutAgainstEnd] = facts[.cohesion] - facts[.tailClauseEnd]
    facts[.digitBefore] = last.isDigit ? 1 : 0
    facts[.latinAcross] = last.isLetter && first.isLetter && first.properties.isLowercase ? 1 : 0
    let keys = CutKeys(ends(of: candidate.tail), ends(of: candidate.head))
    if let pair = keys.pair { facts[.pairOnPage] = counts[pair].logarithm }
    if keys.triples.contains(where: { counts[$0] > 0 }) { facts[.tripleOnPage] = 1 }
    if let tailPair = keys.tailPair, let tailTriple = keys.tailTriple {
      // The tail itself is one of those counted.
      facts[.goesOnOtherwise] = (counts[tailPair] - 1 - counts[tailTriple]).logarithm
    }
    let isWord = wordAcross(candidate) != nil
    facts[.dictionaryWord] = isWord ? 1 : 0
    if !isWord, figures.figure(.cohesion, of: last, first) == nil {
      facts[.headFragmentUnmatched] = max(0, -min(facts[.headClauseStart], facts[.headLooseClauseStart]))
      facts[.tailFragmentUnmatched] = max(0, -facts[.tailClauseEnd])
    }
  }

  /// Weighs how a paragraph begins that begins with `head`.
  func weighStart(of head: [Unicode.Scalar], _ facts: inout SeamFacts) {
    guard let first = head.first else { return }
    let second = head.count > 1 ? head[1] : nil
    let isFirm = second.flatMap { figures.figure(.cohesion, of: first, $0) } != nil
    facts[isFirm ? .headStart : .headLooseStart] = figures.paragraphStart(first, second)
    guard first.isHan else { return }
    facts[isFirm ? .headClauseStart : .headLooseClauseStart] = figures.clauseStart(first, second)
    if let second, second.isHan { facts[.headCohesion] = figures.cohesion(of: first, second) }
  }

  /// The scalars at both sides of the cut.
  func cut(_ candidate: SeamCandidate) -> (tail: [Unicode.Scalar], head: [Unicode.Scalar]) {
    (ends(of: candidate.tail).last, ends(of: candidate.head).first)
  }

  /// The dictionary word that goes on across the cut.
  func wordAcross(_ candidate: SeamCandidate) -> String? {
    let (tail, head) = cut(candidate)
    guard let last = tail.last, let first = head.first, last.isHan, first.isHan else { return nil }
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
    guard figures.figure(.cohesion, of: last, first) == nil, wordAcross(candidate) == nil else {
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

  init(_ tailEnds: BlockEnds, _ headEnds: BlockEnds) {
    let tail = tailEnds.last
    let head = headEnds.first
    guard let last = tail.last, let first = head.first, last.isHan, first.isHan else { return }
    pair = PageCounts.key(last, first)
    if tail.count > 1, tail[tail.count - 2].isHan {
      let triple = PageCounts.key(tail[tail.count - 2], last, first)
      triples.append(triple)
      tailTriple = triple
      tailPair = PageCounts.key(tail[tail.count - 2], last)
    }
    if head.count > 1, head[1].isHan { triples.append(PageCounts.key(last, first, head[1])) }
  }

  var all: [UInt64] { triples + [pair, tailPair].compactMap(\.self) }
}
