extension SeamScale {
  /// The seam of a candidate that is believed: what was cut, what is doubled, and why it is believed.
  func seam(_ candidate: SeamCandidate, odds: Double) -> Seam {
    let word = wordAcross(candidate)
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    let cohesion = figures.cohesion(of: tail.last, head.first)
    var evidence: [SeamEvidence] = []
    let pair = pairOnPage(candidate)
    let overlap = doubled(candidate)
    if let overlap { evidence.append(.doubled(structure.source.text(in: overlap))) }
    if let word, overlap == nil { evidence.append(.wordAcross(word)) }
    if let mark = markCut(candidate) { evidence.append(.pairCut(String(Character(mark)))) }
    if head.cannotStartParagraph, head.first.isNeverFirst {
      evidence.append(.impossibleStart(String(Character(head.first))))
    }
    // What hangs together elsewhere on the page hangs together here, when the two belong together at large
    // too.
    let isWordElsewhere = cohesion >= 2 && pair != nil
    if let pair, isWordElsewhere { evidence.append(.pairElsewhere(pair.pair, count: pair.count)) }
    evidence.append(.openEnd)
    let isWord =
      overlap == nil && (word != nil || isWordElsewhere && cohesion >= 4 || cutsToken(candidate))
    return Seam(
      tail: candidate.tail, head: candidate.head, kind: candidate.kind, cut: isWord ? .word : .sentence,
      overlap: overlap, evidence: evidence, odds: odds,
      mayBeTitle: !structure.isRunning(candidate.tail) || structure.mayBeQuestion(candidate.tail))
  }

  /// Whether a number is cut, or a Latin word: at its hyphen, or where its halves make a word that papers
  /// print.
  private func cutsToken(_ candidate: SeamCandidate) -> Bool {
    let (tail, head) = (structure.shapes[candidate.tail], structure.shapes[candidate.head])
    let (above, below) = (structure.blocks[candidate.tail].text, structure.blocks[candidate.head].text)
    if tail.last.isDigit && head.first.isDigit { return structure.source.mayBeOneNumber(above, below) }
    if tail.isHan, cutsDecimal(tail, head) { return true }
    guard head.first.isLetter else { return false }
    if tail.last.isLetter { return LatinCut(structure.source, tail: above, head: below) == .insideWord }
    return tail.beforeLast?.isLetter == true
      && LineHyphen(structure.source, above: above, below: below) != nil
  }

  /// Whether a number is cut beside its decimal point: 3.‖2亿元, 3‖.2亿元.
  private func cutsDecimal(_ tail: BlockShape, _ head: BlockShape) -> Bool {
    let points = ".．".unicodeScalars
    return points.contains(tail.last) && tail.beforeLast?.isDigit == true && head.first.isDigit
      || tail.last.isDigit && points.contains(head.first) && head.second?.isDigit == true
  }
}
