extension SeamScale {
  /// The seam of a candidate that is believed: what was cut, what is doubled, and why it is believed.
  func seam(_ candidate: SeamCandidate, odds: Double) -> Seam {
    let word = wordAcross(candidate)
    var facts = factsWithoutWord(candidate)
    weighWord(candidate, isWord: word != nil, &facts)
    let edges = cut(candidate)
    var evidence: [SeamEvidence] = []
    let pair = pairOnPage(candidate)
    let overlap = doubled(candidate)
    if let overlap { evidence.append(.doubled(structure.source.text(in: overlap))) }
    if let word, overlap == nil { evidence.append(.wordAcross(word)) }
    if let mark = markCut(candidate) { evidence.append(.pairCut(String(Character(mark)))) }
    if facts[.headCannotStart] > 0, let first = edges.head.first {
      evidence.append(.impossibleStart(String(Character(first))))
    }
    // What hangs together elsewhere on the page hangs together here, when the two belong together at large too.
    let isWordElsewhere = facts[.cohesion] >= 2 && pair != nil
    if let pair, isWordElsewhere { evidence.append(.pairElsewhere(pair.pair, count: pair.count)) }
    evidence.append(.openEnd)
    let isWord =
      overlap == nil && (word != nil || isWordElsewhere && facts[.cohesion] >= 4 || cutsToken(edges))
    return Seam(
      tail: candidate.tail, head: candidate.head, kind: candidate.kind, cut: isWord ? .word : .sentence,
      overlap: overlap, evidence: evidence, odds: odds)
  }

  /// Whether a number is cut, or a Latin word at its hyphen. Between two letters without one nothing shows
  /// whether a word was cut; Latin copy breaks off between words more often.
  private func cutsToken(_ edges: (tail: [Unicode.Scalar], head: [Unicode.Scalar])) -> Bool {
    guard let last = edges.tail.last, let first = edges.head.first else { return false }
    let isHyphenated = last == "-" && edges.tail.dropLast().last?.isLetter == true && first.isLetter
    return last.isDigit && first.isDigit || isHyphenated
  }
}
