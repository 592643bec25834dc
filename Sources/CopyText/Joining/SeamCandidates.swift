/// A pair of blocks that may be pieces of one paragraph.
package struct SeamCandidate: Hashable, Sendable {
  /// The index of the block that may break off.
  package let tail: Int
  /// The index of the block where it may go on.
  package let head: Int
  /// How the two stand to each other.
  package let kind: Seam.Kind
}

extension DocumentStructure {
  /// How many blocks may stand between a paragraph's pieces: the title, the lines and the credit of a chart.
  static let farthestHead = 8
  /// How many blocks before its beginning a continuation is looked for.
  static let farthestReversal = 8

  /// Every pair of blocks that is worth weighing, by tail.
  ///
  /// - Complexity: O(*n*) for *n* blocks.
  package var candidates: [SeamCandidate] {
    var candidates: [SeamCandidate] = []
    // Behind the last block that interrupts a paragraph stands its rest, which goes on from nothing else.
    var rest: Int?
    for tail in blocks.indices
    where canBreakOff(tail) || breaksOffInDecimal(tail) || breaksOffInAbbreviation(tail, before: tail + 1) {
      let next = tail + 1
      if next < blocks.endIndex, isOfSeries(tail, next) { continue }
      let beyond = headBeyondIntruder(tail)
      if next < blocks.endIndex, next != rest, beyond == nil, canContinue(next, from: tail) {
        candidates.append(SeamCandidate(tail: tail, head: next, kind: .adjacent))
      }
      if let beyond { rest = beyond }
      // The rest of the line right above it goes on from no line further up.
      if let head = beyond ?? headBeyondInterruption(tail),
        blocks[tail].role.isRunningText || !breaksOffAboveRest(head - 1, head)
      {
        candidates.append(SeamCandidate(tail: tail, head: head, kind: .interrupted))
      }
      if let head = headBeyondLine(tail) {
        candidates.append(SeamCandidate(tail: tail, head: head, kind: .interrupted))
      }
      for head in max(0, tail - Self.farthestReversal)..<tail
      where canStandBefore(head) {
        candidates.append(SeamCandidate(tail: tail, head: head, kind: .reversed))
      }
    }
    return candidates
  }

  /// Whether the block may be the first piece of a paragraph: it ends no sentence, and is no line that stands
  /// for itself.
  func canBreakOff(_ index: Int) -> Bool {
    guard !shapes[index].endsSentence, !isHeading[index], !isSigned[index],
      !shapes[index].isHan || shapes[index].length >= Self.shortestLine, !isOnlyDateline(index),
      !isContentsEntry(index), !endsInDash(index), !isDisplayLine(index), !isListOfEntries(index),
      !isMarkedCrosshead(index), !isNamedPicture(index), !endsInSigner(index),
      !isTableRow(index), !isAboveLetter(index)
    else { return false }
    switch blocks[index].role {
    case .byline, .credit, .furniture, .label: return false
    case .headline, .kicker, .deck:
      return index + 1 < blocks.endIndex && blocks[index + 1].role.isRunningText
        || headBeyondIntruder(index) != nil || isShortPiece(index)
    case .caption: return !CaptionWords.nameMaker(atEndOf: blocks[index].text, shapes[index], in: source)
    case .crosshead, .lead, .body, .listItem: return true
    }
  }

  /// Whether the block breaks off after a decimal point, and the next one goes on with a digit. In Chinese
  /// copy with full-width marks the full stop of ASCII ends no sentence.
  private func breaksOffInDecimal(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.last == ".", shape.beforeLast?.isDigit == true, shape.isHan, blocks[index].role.isRunningText,
      index + 1 < blocks.endIndex, shapes[index + 1].first.isDigit, blocks[index + 1].role.isRunningText,
      ItemMark(blocks[index + 1].text, in: source) == nil
    else { return false }
    return source.scalars(in: blocks[index].text).contains { $0.scalar == "，" || $0.scalar == "。" }
  }

  /// Whether the block may be a later piece of a paragraph.
  func canContinue(_ index: Int) -> Bool {
    guard !isHeading[index], !hasDateline[index], !(indentsBegin && isIndented[index]),
      !StandingHeads.beginNote(blocks[index].text, in: source),
      blocks[index].range.lowerBound == blocks[index].text.lowerBound, !isSmallByline(index),
      !beginsWithLabel(index), !isLoneCharacter(index), !isHeadOfEntries(index), !isSetOff(index)
    else {
      return false
    }
    switch blocks[index].role {
    case .byline, .credit, .furniture, .label, .deck, .headline, .kicker: return false
    case .caption: return !CaptionWords.begin(blocks[index].text, in: source)
    case .crosshead, .lead, .body, .listItem: return true
    }
  }

  /// Whether the block at `index` may go on from the one right above it, at `tail`: neither is quoted by
  /// itself, and the two are no entries or headings of their own.
  private func canContinue(_ index: Int, from tail: Int) -> Bool {
    canGoOn(from: tail, at: index) && isQuoted[tail] == isQuoted[index]
      && !(hasLabel[index] && hasLabel[tail]) && !isLatinHeading(tail, above: index)
      && !isHeadword(tail, of: index) && !areVerse(tail, index) && !isLatinEntry(tail, above: index)
  }

  /// Whether the block at `tail` may go on at `index`, further down: that is no line at the margin above an
  /// indented paragraph, nor the next entry of a list, nor one that ends where such texts end.
  private func canGoOn(from tail: Int, at index: Int) -> Bool {
    canContinue(index) && (isIndented[tail] || !isIndented[index]) && !announcesSpeech(tail, index)
      && !isNextItem(index, after: tail) && !isSmallEntry(index, after: tail)
      && !(shapes[index].first.isHan && (endsInContact(tail) || endsInSignature(tail)))
      && !areLabelledEntries(tail, index)
  }

  /// Whether the block at `index` is the entry of a list after one that begins between the block at `tail`,
  /// or a few above it, and `index`, or the first after a colon that announces it: entries may well end
  /// without a stop.
  private func isNextItem(_ index: Int, after tail: Int) -> Bool {
    guard let mark = ItemMark(blocks[index].text, in: source) else { return false }
    if mark.isFirst || mark.number == nil, endsInColon(tail) { return true }
    // Between the two entries of a list another may stand: a) 1. 2. 3. b)
    return (max(0, tail - Self.longestEntry + 1)..<index).reversed()
      .contains { ItemMark(blocks[$0].text, in: source).map(mark.follows) == true }
  }

  /// Whether the block is an entry of a list: the next one follows it further down, or it follows one.
  private func isOfList(_ index: Int) -> Bool {
    guard let mark = ItemMark(blocks[index].text, in: source) else { return false }
    let near = max(0, index - Self.longestEntry)..<min(blocks.endIndex, index + Self.longestEntry + 1)
    return near.contains {
      $0 != index
        && ItemMark(blocks[$0].text, in: source).map { $0.follows(mark) || mark.follows($0) } == true
    }
  }

  /// How many blocks an entry of a list has at most.
  private static let longestEntry = 4

  /// Whether the block may continue a paragraph that begins below it.
  private func canStandBefore(_ index: Int) -> Bool {
    canContinue(index) && blocks[index].role.isRunningText && !isOfList(index)
      && !(beginsSmall(index) && (beginsSmall(index - 1) || beginsSmall(index + 1)))
  }

  /// Whether the block begins with a small letter although a sentence ends above it. Where two neighbours do,
  /// it is the manner of the copy, and shows no missing beginning.
  private func beginsSmall(_ index: Int) -> Bool {
    index > 0 && index < blocks.endIndex && blocks[index].role.isRunningText
      && shapes[index].first.isSmallLetter && shapes[index - 1].endsSentence
  }

  /// Whether nothing breaks off right above a block that may continue a paragraph below it.
  func isOrphan(_ index: Int) -> Bool {
    guard index > 0, canStandBefore(index) else { return false }
    return shapes[index - 1].endsSentence || !canBreakOff(index - 1)
  }

  /// Whether the block, which was read as the top of an article, may be a short piece of a paragraph instead,
  /// above a line that interrupts it: it stands below a paragraph that ends, as near as paragraphs stand.
  private func isShortPiece(_ index: Int) -> Bool {
    guard index > 0, index + 2 < blocks.endIndex, shapes[index].isHan, blocks[index].lines.count == 1,
      blocks[index - 1].role.isRunningText, shapes[index - 1].endsSentence, gaps[index] < 2,
      gaps[index + 1] < 2
    else { return false }
    return blocks[index + 2].role.isRunningText && mayBeLine(index + 1)
      || headBeyondInterruption(index) != nil
  }

  /// The running text below a line that may be a crosshead, or the words under a picture without its maker,
  /// and so be no part of the paragraph that the block at `tail` begins.
  private func headBeyondLine(_ tail: Int) -> Int? {
    let head = tail + 2
    guard head < blocks.endIndex, blocks[head].role.isRunningText, mayBeLine(tail + 1) else { return nil }
    return canGoOn(from: tail, at: head) ? head : nil
  }

  /// Whether the block is a short line that may stand for itself, and was not read as what interrupts
  /// paragraphs.
  private func mayBeLine(_ index: Int) -> Bool {
    switch blocks[index].role {
    case .body, .lead, .crosshead, .headline, .deck:
      isHeading[index]
        ? StandingHeads.include(blocks[index].text, shapes[index], in: source)
        : mayBeCrosshead(index) || mayBeBalancedHead(index) || isQuotedLine(index)
    default: false
    }
  }

  /// Whether `candidate` steps over such a line.
  func stepsOverLine(_ candidate: SeamCandidate) -> Bool {
    candidate.kind == .interrupted && candidate.head == candidate.tail + 2 && mayBeLine(candidate.tail + 1)
  }

  /// The first running text after a chart, a caption or a prompt that stands below `tail`. A list that a
  /// colon announces interrupts nothing.
  func headBeyondInterruption(_ tail: Int) -> Int? {
    var index = tail + 1
    if endsInColon(tail), index < blocks.endIndex, blocks[index].role == .listItem { return nil }
    let end = min(blocks.endIndex, tail + 2 + Self.farthestHead)
    while index < end {
      switch blocks[index].role {
      case .caption, .credit, .listItem, .furniture: index += 1
      case .byline where index > tail + 1 && blocks[index - 1].role == .caption: index += 1
      case .body, .lead:
        return index > tail + 1 && canGoOn(from: tail, at: index) ? index : nil
      case .headline, .kicker, .deck, .crosshead, .label, .byline: return nil
      }
    }
    return nil
  }
}
