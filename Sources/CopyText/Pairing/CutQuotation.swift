/// A quotation in a paragraph that breaks off, and goes on in a piece that was not joined to it.
///
/// Where a paragraph breaks off with a mark open, and a piece nearby closes one that nothing opened, it is
/// likelier that the two are one paragraph than that each has lost a mark: the fault is the cut, which is for
/// others to report.
struct CutQuotation {
  let document: Document

  /// How far apart the pieces may be, in paragraphs: a picture with its caption, a chart of a few lines.
  private static let reach = 8

  /// Takes away the faults that a cut explains.
  ///
  /// - Complexity: O(*p*) for *p* paragraphs.
  func excuse(_ pairings: inout [ParagraphPairing]) {
    for position in pairings.indices {
      let tail = pairings[position]
      guard let open = tail.pairing.faults.last, open.isOpenAtEnd, breaksOff(tail.paragraph),
        let head = nearest(to: position, in: pairings, closing: open.mark.kind)
      else { continue }
      pairings[position].pairing.faults.removeLast()
      pairings[head].pairing.faults.removeFirst()
    }
  }

  /// The position of the piece that closes a mark of `kind`: the first after the one at `position`, or else the
  /// last before it, for columns are sometimes read in the wrong order.
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

  /// Whether the paragraph is running text that ends without a stop.
  private func breaksOff(_ index: Int) -> Bool {
    let paragraph = document.paragraphs[index]
    guard paragraph.role.isRunningText,
      let last = paragraph.pieces.last.flatMap({ document.source.lastScalar(in: $0) })
    else { return false }
    switch last.scalar.characterClass {
    case .sentenceEnd, .closer: return false
    default: return true
    }
  }
}
