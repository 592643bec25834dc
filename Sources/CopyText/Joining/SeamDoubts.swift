/// What keeps a likely join from being made without anybody having looked: the two may well be one paragraph,
/// and what stands around them could be the same if they were not.
struct SeamDoubts {
  private let structure: DocumentStructure
  /// Where each block goes on that does.
  private let goesOn: [Int: Int]
  /// The blocks that go on from others.
  private let heads: Set<Int>
  private let beginnings: WeighedBeginnings
  private let affinity = Affinity.standard

  /// The doubts about `seams`, all that were found in `structure`; `beginnings` tell of what may have lost
  /// its beginning.
  init(_ structure: DocumentStructure, _ seams: [Seam], _ beginnings: WeighedBeginnings) {
    self.structure = structure
    self.beginnings = beginnings
    goesOn = Dictionary(uniqueKeysWithValues: seams.map { ($0.tail, $0.head) })
    heads = Set(seams.map(\.head))
  }

  /// Whether there are any about `seam`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of its two blocks.
  func areThere(_ seam: Seam) -> Bool {
    mayJoinCrosshead(seam.tail, seam.head) || mayJoinLine(seam.tail)
      || mayJoinColumns(seam.tail, seam.head) || mayBeginAnew(seam.tail, seam.head)
      || seam.hasSureOdds && mayGoOnBeyond(seam.tail, seam.head)
  }

  /// Whether one of the two may be a crosshead in the middle of a paragraph or above the next.
  private func mayJoinCrosshead(_ tail: Int, _ head: Int) -> Bool {
    if structure.mayBeCrosshead(head) || structure.isQuotedLine(head)
      || !heads.contains(tail)
        && (structure.mayBeBalancedHead(tail) || structure.isLabelledCrosshead(tail)
          || structure.mayBeCrosshead(tail) && structure.beginsWithShortLabel(head))
    {
      return true
    }
    // What goes on from a paragraph that breaks off, or stands below one that goes on nowhere.
    return structure.mayBeCrosshead(tail)
      && (heads.contains(tail) || goesOn[tail - 1] == nil && structure.breaksOffInText(tail - 1))
  }

  /// Whether the tail may be a line in an alphabet between the pieces of a paragraph, as a quotation that was
  /// pulled out or the words of a picture: a short one, below another that breaks off and goes on nowhere.
  private func mayJoinLine(_ tail: Int) -> Bool {
    let shape = structure.shapes[tail]
    return !shape.isHan && shape.length <= BlockDraft.longestLatinTitle && goesOn[tail - 1] == nil
      && structure.mayBreakOffInLatin(tail - 1)
  }

  /// Whether an extractor may have read across two columns, so that their halves stand in turn.
  private func mayJoinColumns(_ tail: Int, _ head: Int) -> Bool {
    structure.breaksOffInLatin(tail - 1) && goesOn[tail - 1] == nil
      || structure.beginsInLatin(head + 1) && !heads.contains(head + 1)
      || goesOn[tail - 1] != tail && goesOn[head] != head + 1 && structure.areHalves(tail - 1, head + 1)
  }

  /// Whether the tail, in Chinese, may go on in what stands below the head rather than in the head, which may
  /// be the words of a picture, a slogan or a paragraph that was set in the gap: what is below goes on from
  /// nothing and by its first words is the likelier rest.
  ///
  /// It must be much likelier where the head is a single line, and where it is longer also seem to lack its
  /// beginning more than the head does. Of 2,514 joins of the measured pages that are right 31 are doubted;
  /// of 337 of a tail to a sentence under a picture, on other pages, half.
  private func mayGoOnBeyond(_ tail: Int, _ head: Int) -> Bool {
    let beyond = head + 1
    guard structure.shapes[tail].isHan, structure.shapes[head].endsSentence,
      beyond < structure.blocks.count, structure.canContinue(beyond), !heads.contains(beyond)
    else { return false }
    let isLine = structure.shapes[head].length <= Self.longestLine
    let isBroken = beginnings.odds(of: beyond) > beginnings.odds(of: head)
    guard isLine || isBroken else { return false }
    let before = affinity.units(.before, structure.charactersBeforeCut(tail))
    func odds(_ index: Int) -> Double {
      affinity.odds(before, affinity.units(.behind, structure.charactersBehindCut(index)))
    }
    return odds(beyond) - odds(head) > (isBroken ? 0 : Self.oddsOverLine)
  }

  /// The longest sentence that may be a line between the halves of a paragraph, in characters.
  private static let longestLine = 25
  /// How much likelier the rest must be that stands below such a line, as a logarithm to base *e*: more than
  /// twice as likely.
  private static let oddsOverLine = 1.0

  /// Whether the head may begin a paragraph of its own, although the tail breaks off: its rest may be lost.
  private func mayBeginAnew(_ tail: Int, _ head: Int) -> Bool {
    structure.standsIndented(head) || structure.beginsList(head)
      || structure.beginsSpeech(head) && !structure.announcesSpeaker(tail)
  }
}

extension DocumentStructure {
  /// Whether the block at `index`, if there is one, is running text in Chinese that breaks off.
  fileprivate func breaksOffInText(_ index: Int) -> Bool {
    index >= 0 && blocks[index].role.isRunningText && shapes[index].isHan && canBreakOff(index)
  }

  /// Whether the block is indented on a page set in lines, as only the first line of a paragraph is in print.
  fileprivate func standsIndented(_ index: Int) -> Bool { page.setting == .indented && isIndented[index] }

  /// Whether the block is the first entry of a list.
  fileprivate func beginsList(_ index: Int) -> Bool {
    ItemMark(blocks[index].text, in: source)?.isFirst == true
  }

  /// Whether the block begins with a quotation in Chinese of whole sentences: somebody speaks, and speeches
  /// begin paragraphs.
  fileprivate func beginsSpeech(_ index: Int) -> Bool {
    guard shapes[index].isHan, shapes[index].first.mayOpenQuotation else { return false }
    var last: Unicode.Scalar = " "
    for placed in source.scalars(in: blocks[index].text) {
      if placed.scalar.quoteGlyph?.side == .closing { return last.characterClass == .sentenceEnd }
      last = placed.scalar
    }
    return false
  }

  /// Whether the last clause of the block, in Chinese, names who speaks next.
  fileprivate func announcesSpeaker(_ index: Int) -> Bool {
    let text = blocks[index].text
    guard let last = source.lastScalar(in: text) else { return false }
    if last.scalar == "：" || last.scalar == ":" { return true }
    let end = last.scalar.partsClauses ? last.range.lowerBound : last.range.upperBound
    return Attribution.namesSpeaker(before: end, in: text, of: source)
  }
}
