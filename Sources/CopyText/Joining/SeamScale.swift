/// Weighs how likely it is that two blocks of a page are pieces of one paragraph.
package struct SeamScale {
  private let structure: DocumentStructure
  private let words: any WordBoundaries
  private let counts: PageCounts
  private let edges: [Int: (tail: Edge, head: Edge)]

  /// The scalars at an end of a block: how it breaks off, how it begins.
  private struct Edge {
    /// The last three scalars, or the first three, in reading order, white space left out.
    var scalars: [Unicode.Scalar] = []
  }

  /// A scale for the pages of `structure` that knows what stands at both sides of each of `candidates`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page when there is a candidate.
  package init(_ structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries) {
    self.structure = structure
    self.words = words
    var edges: [Int: (tail: Edge, head: Edge)] = [:]
    var keys = Set<UInt64>()
    for index in Set(candidates.flatMap { [$0.tail, $0.head] }) {
      edges[index] = (
        tail: Edge(scalars: structure.lastScalars(of: index, count: 3)),
        head: Edge(scalars: structure.firstScalars(of: index, count: 3))
      )
    }
    for candidate in candidates {
      guard let tail = edges[candidate.tail]?.tail.scalars, let head = edges[candidate.head]?.head.scalars
      else {
        continue
      }
      keys.formUnion(Self.keys(tail, head))
    }
    self.edges = edges
    counts = PageCounts(keys, in: structure)
  }

  /// The keys of the pair and the triples across a cut.
  private static func keys(_ tail: [Unicode.Scalar], _ head: [Unicode.Scalar]) -> [UInt64] {
    guard let last = tail.last, let first = head.first, last.isHan, first.isHan else { return [] }
    var keys = [PageCounts.key(last, first)]
    if tail.count > 1, tail[tail.count - 2].isHan {
      keys.append(PageCounts.key(tail[tail.count - 2], last, first))
    }
    if head.count > 1, head[1].isHan { keys.append(PageCounts.key(last, first, head[1])) }
    return keys
  }

  /// The facts about a candidate.
  package func facts(_ candidate: SeamCandidate) -> SeamFacts {
    var facts = SeamFacts()
    facts[.always] = 1
    facts[.interrupted] = candidate.kind == .interrupted ? 1 : 0
    facts[.reversed] = candidate.kind == .reversed ? 1 : 0
    weighCut(candidate, &facts)
    weighTail(candidate.tail, &facts)
    weighHead(candidate.head, &facts)
    weighMarks(candidate, &facts)
    weighSurroundings(candidate, &facts)
    return facts
  }

  private func weighCut(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = edges[candidate.tail]?.tail.scalars ?? []
    let head = edges[candidate.head]?.head.scalars ?? []
    guard let last = tail.last, let first = head.first else { return }
    facts[.cohesion] = CopyFigures.cohesion(of: last, first)
    facts[.headStart] = CopyFigures.paragraphStart(first, head.count > 1 ? head[1] : nil)
    facts[.digitBefore] = last.isDigit ? 1 : 0
    facts[.latinAcross] = last.isLetter && first.isLetter && first.properties.isLowercase ? 1 : 0
    let keys = Self.keys(tail, head)
    if let pair = keys.first { facts[.pairOnPage] = log2(counts[pair]) }
    if keys.dropFirst().contains(where: { counts[$0] > 0 }) { facts[.tripleOnPage] = 1 }
    if wordAcross(candidate) != nil { facts[.dictionaryWord] = 1 }
  }

  /// The dictionary word that goes on across the cut.
  func wordAcross(_ candidate: SeamCandidate) -> String? {
    let tail = structure.lastScalars(of: candidate.tail, count: 8)
    let head = structure.firstScalars(of: candidate.head, count: 8)
    guard let last = tail.last, let first = head.first, last.isHan, first.isHan else { return nil }
    return words.word(across: tail.text, head.text)
  }

  /// How often the two characters at the cut stand together elsewhere on the page.
  func pairOnPage(_ candidate: SeamCandidate) -> (pair: String, count: Int)? {
    guard let last = edges[candidate.tail]?.tail.scalars.last,
      let first = edges[candidate.head]?.head.scalars.first,
      last.isHan, first.isHan
    else { return nil }
    let count = counts[PageCounts.key(last, first)]
    return count > 0 ? ([last, first].text, count) : nil
  }

  /// Which weights a tail is weighed by: what speaks for a cut in a line that could be a headline is not what
  /// speaks for it in running text.
  package enum Weights: Sendable {
    case shortTail
    case runningTail
    case latin
  }

  /// The weights for the tail at `index`.
  package func weights(for index: Int) -> Weights {
    let shape = structure.shapes[index]
    if !shape.isHan { return .latin }
    let isShort = shape.length <= BlockDraft.longestTitle && shape.innerSentenceEnds == 0
    return isShort ? .shortTail : .runningTail
  }

  /// The logarithm, to base *e*, of the odds that a candidate is a seam.
  func odds(_ candidate: SeamCandidate) -> Double {
    let facts = facts(candidate)
    switch weights(for: candidate.tail) {
    case .shortTail: return facts.weighed(by: SeamWeights.shortTail)
    case .runningTail: return facts.weighed(by: SeamWeights.runningTail)
    case .latin: return facts.weighed(by: SeamWeights.latin)
    }
  }

  /// The scalars at both sides of the cut.
  func cut(_ candidate: SeamCandidate) -> (tail: [Unicode.Scalar], head: [Unicode.Scalar]) {
    (edges[candidate.tail]?.tail.scalars ?? [], edges[candidate.head]?.head.scalars ?? [])
  }

  /// The opening mark of the tail that the head closes.
  func markCut(_ candidate: SeamCandidate) -> Unicode.Scalar? {
    OpenMarks(structure.source, structure.blocks[candidate.tail].text)
      .cut(by: OpenMarks(structure.source, structure.blocks[candidate.head].text))
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
    guard CopyFigures.figure(.cohesion, of: last, first) == nil, wordAcross(candidate) == nil else {
      return nil
    }
    return place.range
  }

  /// The copy in `range`.
  func text(in range: ByteRange) -> String { structure.source.text(in: range) }

  private func weighTail(_ index: Int, _ facts: inout SeamFacts) {
    let shape = structure.shapes[index]
    facts[.tailLength] = log2(shape.length)
    facts[.tailHasSentence] = shape.innerSentenceEnds > 0 ? 1 : 0
    facts[.tailHasClause] = shape.clauseMarks > 0 ? 1 : 0
    facts[.tailEndsInClause] = "，,、；;".unicodeScalars.contains(shape.last) ? 1 : 0
    facts[.tailEndsInColon] = shape.last == "：" || shape.last == ":" ? 1 : 0
    facts[.tailEndsInCloser] = shape.last.characterClass == .closer ? 1 : 0
    facts[.tailEndsInDash] = shape.last.characterClass == .dash ? 1 : 0
    facts[.tailHasSpace] = shape.innerSpaces > 0 ? 1 : 0
    let first = structure.firstScalars(of: index, count: 1).first ?? " "
    facts[.tailIsItem] = first.characterClass == .bullet ? 1 : 0
    guard shape.length <= BlockDraft.longestTitle else { return }
    facts[.tailTitleStart] = CopyFigures.figure(.titleStart, of: first) ?? 0
    facts[.tailTitleEnd] = CopyFigures.figure(.titleEnd, of: shape.last) ?? 0
    var titleness = 0.0
    for placed in structure.source.scalars(in: structure.blocks[index].text) {
      titleness += CopyFigures.figure(.title, of: placed.scalar) ?? 0
    }
    facts[.tailTitleness] = min(8, max(-8, titleness))
  }

  private func weighHead(_ index: Int, _ facts: inout SeamFacts) {
    let shape = structure.shapes[index]
    let kind = shape.first.characterClass
    let cannotStart =
      kind == .clauseMark || kind == .closer || kind == .sentenceEnd || shape.first.properties.isLowercase
    facts[.headCannotStart] = cannotStart ? 1 : 0
    facts[.headStartsWithOpener] = kind == .opener ? 1 : 0
    facts[.headStartsWithDigit] = kind == .digit ? 1 : 0
    facts[.headLength] = log2(shape.length)
    facts[.headEndsSentence] = shape.endsSentence ? 1 : 0
    facts[.headHasClause] = shape.clauseMarks + shape.innerSentenceEnds > 0 ? 1 : 0
  }

  private func weighMarks(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = OpenMarks(structure.source, structure.blocks[candidate.tail].text)
    let head = OpenMarks(structure.source, structure.blocks[candidate.head].text)
    if tail.cut(by: head) != nil {
      facts[.pairCut] = 1
    } else {
      facts[.tailLeftOpen] = tail.unclosed.isEmpty ? 0 : 1
      facts[.headClosesNothing] = head.unopened.isEmpty ? 0 : 1
    }
  }

  private func weighSurroundings(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = candidate.tail
    if tail > 0 { facts[.aboveEndsSentence] = structure.shapes[tail - 1].endsSentence ? 1 : 0 }
    let around = max(0, tail - 12)..<min(structure.blocks.endIndex, tail + 13)
    let short = around.count { index in
      index != tail && index != candidate.head && !structure.shapes[index].endsSentence
        && structure.shapes[index].length <= BlockDraft.longestTitle
        && (structure.blocks[index].role == .crosshead || structure.blocks[index].role == .listItem)
    }
    facts[.shortLinesAround] = log2(short)
    facts[.wideGap] = candidate.kind == .adjacent && structure.gaps[candidate.head] >= 2 ? 1 : 0
  }

  private func log2(_ count: Int) -> Double {
    // Near enough, and without a library of mathematics: the whole part, and the rest in a straight line.
    guard count > 0 else { return 0 }
    let value = count + 1
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    return Double(whole) + Double(value - 1 << whole) / Double(1 << whole)
  }
}

extension DocumentStructure {
  /// The last `count` scalars of a block's text that are not white space, in reading order.
  func lastScalars(of index: Int, count: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    let text = blocks[index].text
    var end = text.upperBound
    while scalars.count < count, let last = source.lastScalar(in: text.lowerBound..<end) {
      if !last.scalar.isSpace { scalars.append(last.scalar) }
      end = last.range.lowerBound
    }
    return scalars.reversed()
  }

  /// The first `count` scalars of a block's text that are not white space.
  func firstScalars(of index: Int, count: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for placed in source.scalars(in: blocks[index].text) {
      if !placed.scalar.isSpace { scalars.append(placed.scalar) }
      if scalars.count == count { break }
    }
    return scalars
  }
}

extension [Unicode.Scalar] {
  /// The scalars as a string.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
