/// A quotation in a paragraph that is not whole: its other mark is in a piece that was not joined to it, or
/// went with the copy that is lost.
///
/// Where a paragraph breaks off with a mark open, and a piece nearby closes one that nothing opened, it is
/// likelier that the two are one paragraph than that each has lost a mark; and where the words before a
/// closing mark begin in the middle of a word, the opening one stood among those before. The fault is then
/// the cut, which is for others to report.
struct CutQuotation {
  let document: Document

  /// How far apart the pieces may be, in paragraphs: a picture with its caption, a chart of a few lines.
  private static let reach = 8

  /// Takes away the faults that a cut explains.
  ///
  /// - Complexity: O(*p*) for *p* paragraphs.
  func excuse(_ pairings: inout [ParagraphPairing]) {
    for position in pairings.indices { excuseLostText(&pairings[position]) }
    for position in pairings.indices {
      let tail = pairings[position]
      guard let open = tail.pairing.faults.last, open.isOpenAtEnd, breaksOff(tail.paragraph),
        let head = nearest(to: position, in: pairings, closing: open.mark.kind)
      else { continue }
      pairings[position].pairing.faults.removeLast()
      pairings[head].pairing.faults.removeFirst()
    }
  }

  /// Takes away the faults of marks whose partners went with the beginning or the ending of the paragraph.
  private func excuseLostText(_ paragraph: inout ParagraphPairing) {
    let blocks = document.paragraphs[paragraph.paragraph].blocks
    if let open = paragraph.pairing.faults.last, open.isOpenAtEnd,
      hasLost(.ending, of: blocks[blocks.count - 1])
    {
      paragraph.pairing.faults.removeLast()
    }
    if let closing = paragraph.pairing.faults.first, closing.kind == .unopened,
      hasLost(.beginning, of: blocks[0]),
      closing.mark.endsSpeech || isFirst(closing, of: paragraph) || isAtBeginning(closing, of: paragraph)
    {
      paragraph.pairing.faults.removeFirst()
    }
  }

  /// Whether the mark is the very first character of the paragraph.
  private func isFirst(_ closing: PairFault, of paragraph: ParagraphPairing) -> Bool {
    let piece = document.paragraphs[paragraph.paragraph].pieces[0]
    return document.source.firstScalar(in: piece)?.range == closing.mark.range
  }

  /// Whether the words that the mark closes reach back to the beginning of the paragraph, and no pause among
  /// them leaves another place for the mark that opened them.
  private func isAtBeginning(_ closing: PairFault, of paragraph: ParagraphPairing) -> Bool {
    let start = document.paragraphs[paragraph.paragraph].pieces[0].lowerBound
    let place = document.likelyPlace(ofPartnerOf: closing, in: paragraph)
    return place?.lowerBound == start && start <= closing.mark.range.lowerBound
      && !document.source.scalars(in: start..<closing.mark.range.lowerBound)
        .contains { $0.scalar.characterClass == .clauseMark }
  }

  /// Whether the block has lost an end, and the words there show it: a mark without its partner alone does
  /// not.
  ///
  /// - Complexity: O(log *l*) for *l* lost texts, which are sorted by their blocks.
  private func hasLost(_ end: LostText.End, of block: Int) -> Bool {
    let lostTexts = document.lostTexts
    let first = lostTexts.partitioningIndex { $0.block >= block }
    return lostTexts[first...].prefix { $0.block == block }.contains { lost in
      lost.end == end
        && lost.evidence.contains { evidence in
          if case .pairCut = evidence { false } else { true }
        }
    }
  }

  /// The position of the piece that closes a mark of `kind`: the first after the one at `position`, or else
  /// the last before it, for columns are sometimes read in the wrong order.
  private func nearest(to position: Int, in pairings: [ParagraphPairing], closing kind: PairKind) -> Int? {
    let paragraph = pairings[position].paragraph
    let article = document.article(ofBlock: document.paragraphs[paragraph].blocks[0])
    func isHead(_ other: Int) -> Bool {
      guard let fault = pairings[other].pairing.faults.first else { return false }
      let head = document.paragraphs[pairings[other].paragraph]
      return fault.kind == .unopened && fault.mark.kind == kind && head.role.isRunningText
        && article.blocks.contains(head.blocks[0])
    }
    let after = pairings.indices[(position + 1)...].prefix {
      pairings[$0].paragraph <= paragraph + Self.reach
    }
    let before = pairings.indices[..<position].reversed().prefix {
      pairings[$0].paragraph >= paragraph - Self.reach
    }
    return after.first(where: isHead) ?? before.first(where: isHead)
  }

  /// Whether the paragraph is running text, or a line of it that was taken for the entry of a chart beside
  /// it, and ends without a stop.
  private func breaksOff(_ index: Int) -> Bool {
    let paragraph = document.paragraphs[index]
    guard paragraph.role.isRunningText || paragraph.role == .listItem,
      let last = paragraph.pieces.last.flatMap({ document.source.lastScalar(in: $0) })
    else { return false }
    switch last.scalar.characterClass {
    case .sentenceEnd, .closer: return false
    default: return true
    }
  }
}
