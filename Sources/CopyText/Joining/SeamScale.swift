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
      keys.formUnion(CutKeys(tail, head).all)
    }
    self.edges = edges
    counts = PageCounts(keys, in: structure)
  }

  /// The keys under which the characters at a cut are counted on the page.
  private struct CutKeys {
    var pair: UInt64?
    var triples: [UInt64] = []
    var tailPair: UInt64?
    var tailTriple: UInt64?

    init(_ tail: [Unicode.Scalar], _ head: [Unicode.Scalar]) {
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
    if first.isHan {
      facts[.headClauseStart] = CopyFigures.clauseStart(first, head.count > 1 ? head[1] : nil)
    }
    if last.isHan {
      facts[.tailClauseEnd] = CopyFigures.clauseEnd(tail.count > 1 ? tail[tail.count - 2] : nil, last)
    }
    facts[.digitBefore] = last.isDigit ? 1 : 0
    facts[.latinAcross] = last.isLetter && first.isLetter && first.properties.isLowercase ? 1 : 0
    let keys = CutKeys(tail, head)
    if let pair = keys.pair { facts[.pairOnPage] = log2(counts[pair]) }
    if keys.triples.contains(where: { counts[$0] > 0 }) { facts[.tripleOnPage] = 1 }
    if let tailPair = keys.tailPair, let tailTriple = keys.tailTriple {
      // The tail itself is one of those counted.
      facts[.goesOnOtherwise] = log2(counts[tailPair] - 1 - counts[tailTriple])
    }
    if wordAcross(candidate) != nil { facts[.dictionaryWord] = 1 }
  }

  private func weighStart(of head: [Unicode.Scalar], _ facts: inout SeamFacts) {
    guard let first = head.first else { return }
    let second = head.count > 1 ? head[1] : nil
    let isFirm = second.flatMap { CopyFigures.figure(.cohesion, of: first, $0) } != nil
    facts[isFirm ? .headStart : .headLooseStart] = CopyFigures.paragraphStart(first, second)
    guard first.isHan else { return }
    facts[isFirm ? .headClauseStart : .headLooseClauseStart] = CopyFigures.clauseStart(first, second)
    if let second, second.isHan { facts[.headCohesion] = CopyFigures.cohesion(of: first, second) }
  }

  /// The facts about a block by itself: whether a paragraph may begin as it does.
  package func facts(aboutBeginningOf index: Int) -> SeamFacts {
    var facts = SeamFacts()
    facts[.always] = 1
    weighStart(of: structure.firstScalars(of: index, count: 2), &facts)
    weighHead(index, &facts)
    let marks = OpenMarks(structure.source, structure.blocks[index].text)
    facts[.headClosesNothing] = marks.unopened.isEmpty ? 0 : 1
    weighAbove(index, &facts)
    return facts
  }

  /// The logarithm, to base *e*, of the odds that the beginning of a block is missing.
  package func oddsOfLostBeginning(_ index: Int) -> Double {
    facts(aboutBeginningOf: index).weighed(by: SeamWeights.lostBeginning)
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
    case reversed
  }

  /// The weights for a candidate.
  package func weights(for candidate: SeamCandidate) -> Weights {
    let shape = structure.shapes[candidate.tail]
    if candidate.kind == .reversed { return .reversed }
    if !shape.isHan { return .latin }
    let isShort = shape.length <= BlockDraft.longestTitle && shape.innerSentenceEnds == 0
    return isShort ? .shortTail : .runningTail
  }

  /// The logarithm, to base *e*, of the odds that a candidate is a seam.
  func odds(_ candidate: SeamCandidate) -> Double {
    let facts = facts(candidate)
    switch weights(for: candidate) {
    case .shortTail: return facts.weighed(by: SeamWeights.shortTail)
    case .runningTail: return facts.weighed(by: SeamWeights.runningTail)
    case .latin: return facts.weighed(by: SeamWeights.latin)
    case .reversed: return facts.weighed(by: SeamWeights.reversed)
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
    facts[.tailHasDateline] = structure.hasDateline[index] ? 1 : 0
    facts[.tailIsItem] = first.characterClass == .bullet ? 1 : 0
    guard shape.length <= BlockDraft.longestTitle else { return }
    facts[.tailTitleStart] = CopyFigures.figure(.titleStart, of: first) ?? 0
    facts[.tailTitleEnd] = CopyFigures.figure(.titleEnd, of: shape.last) ?? 0
    let starts = structure.firstScalars(of: index, count: 2)
    facts[.tailStart] = CopyFigures.paragraphStart(first, starts.count > 1 ? starts[1] : nil)
    var titleness = 0.0
    var pairTitleness = 0.0
    var previous: Unicode.Scalar?
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      titleness += CopyFigures.figure(.title, of: placed.scalar) ?? 0
      if let previous { pairTitleness += CopyFigures.figure(.title, of: previous, placed.scalar) ?? 0 }
      previous = placed.scalar
    }
    facts[.tailIsQuotation] = OpenMarks.closers[first] == shape.last ? 1 : 0
    facts[.tailSaidAgain] = structure.shareSaidAgain(of: index)
    facts[.tailTitleness] = min(8, max(-8, titleness))
    facts[.tailPairTitleness] = min(8, max(-8, pairTitleness))
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
    weighFirstClause(index, &facts)
    let role = structure.blocks[index].role
    facts[.headIsLine] = role == .listItem || role == .crosshead ? 1 : 0
    facts[.headIsCaption] = role == .caption ? 1 : 0
    facts[.headEndsSentence] = shape.endsSentence ? 1 : 0
    facts[.headHasClause] = shape.clauseMarks + shape.innerSentenceEnds > 0 ? 1 : 0
  }

  private func weighFirstClause(_ index: Int, _ facts: inout SeamFacts) {
    var clause: Int?
    var length = 0
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      let kind = placed.scalar.characterClass
      if kind == .opener || length > 8 { break }
      if kind == .clauseMark || kind == .sentenceEnd {
        if clause == nil { clause = length }
        if kind == .sentenceEnd, length + 1 < structure.shapes[index].length {
          facts[.headStartsWithShortSentence] = 1
          break
        }
      }
      length += 1
    }
    facts[.headStartsWithSingle] = clause == 1 ? 1 : 0
    facts[.headStartsWithShortClause] = clause == 2 || clause == 3 ? 1 : 0
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

  private func weighAbove(_ index: Int, _ facts: inout SeamFacts) {
    guard index > 0 else { return }
    switch structure.blocks[index - 1].role {
    case .byline, .credit, .furniture: facts[.aboveIsByline] = 1
    case .headline, .kicker, .deck, .crosshead, .label: facts[.aboveIsTitle] = 1
    default: facts[.aboveEndsSentence] = structure.shapes[index - 1].endsSentence ? 1 : 0
    }
  }

  private func weighSurroundings(_ candidate: SeamCandidate, _ facts: inout SeamFacts) {
    let tail = candidate.tail
    weighAbove(tail, &facts)
    let form = structure.shapes[tail]
    var short = 0
    var alike = 0
    for index in max(0, tail - 40)..<min(structure.blocks.endIndex, tail + 41)
    where index != tail && index != candidate.head && structure.isShortLine(index) {
      if abs(index - tail) <= 12 { short += 1 }
      let shape = structure.shapes[index]
      if abs(shape.length - form.length) <= 2, shape.clauseMarks == form.clauseMarks { alike += 1 }
    }
    facts[.shortLinesAround] = log2(short)
    facts[.linesOfLikeForm] = log2(alike)
    let near = max(0, tail - 2)..<min(structure.blocks.endIndex, tail + 3)
    facts[.shortBlocksAround] = Double(near.count { $0 != tail && structure.shapes[$0].length <= 30 })
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
  /// Whether the block is a short line that ends no sentence: a crosshead, a line of a chart or a list.
  func isShortLine(_ index: Int) -> Bool {
    (blocks[index].role == .crosshead || blocks[index].role == .listItem) && !shapes[index].endsSentence
      && shapes[index].length <= BlockDraft.longestTitle
  }

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

extension DocumentStructure {
  /// The share of a short block's triples of characters that stand in one of the six blocks below it,
  /// from 0 to 1.
  ///
  /// - Complexity: O(*n*) for the *n* bytes of those blocks.
  fileprivate func shareSaidAgain(of index: Int) -> Double {
    var wanted = Set<UInt64>()
    triples(of: index) { wanted.insert($0) }
    guard wanted.count >= 3 else { return 0 }
    var found = Set<UInt64>()
    for below in (index + 1)..<min(blocks.endIndex, index + 7) {
      triples(of: below) { if wanted.contains($0) { found.insert($0) } }
    }
    return Double(found.count) / Double(wanted.count)
  }

  private func triples(of index: Int, _ body: (UInt64) -> Void) {
    var key: UInt64 = 0
    var count = 0
    for placed in source.scalars(in: blocks[index].text) {
      guard placed.scalar.isHan else {
        count = 0
        continue
      }
      key = (key << 21 | UInt64(placed.scalar.value)) & (1 << 63 - 1)
      count += 1
      if count >= 3 { body(key) }
    }
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
