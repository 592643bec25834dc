/// What is open at the end of a paragraph and goes on in the next.
///
/// A quotation of several paragraphs has an opening mark before each and a closing mark only after the last
/// (GB/T 15834—2011, 4.8.3.5; so too the agencies' style books in English). Papers in traditional Chinese and
/// Japanese often mark only its beginning and its end, and a bracket is never opened again.
struct RunningQuotation {
  let document: Document
  /// The paragraphs of one article.
  let paragraphs: Range<Int>
  let profile: PairProfile

  /// The longest run, in paragraphs.
  private static let longestRun = 12
  /// How far a run is followed, captions and prompts included.
  private static let reach = 40

  /// Takes away the faults that a running quotation explains.
  ///
  /// - Complexity: O(*p*) for *p* paragraphs.
  func excuse(_ pairings: inout [ParagraphPairing]) {
    for position in pairings.indices {
      guard let fault = pairings[position].pairing.faults.last, fault.isOpenAtEnd,
        isAloneAtEnd(pairings[position])
      else { continue }
      if reopens(fault.mark.kind, after: pairings[position].paragraph) {
        if mayRunOn(fault.mark, inParagraph: pairings[position].paragraph) {
          pairings[position].pairing.faults.removeLast()
        }
      } else if let later = continuation(of: position, in: pairings) {
        let closing = pairings[later].pairing.faults.removeFirst().mark
        pairings[position].pairing.faults.removeLast()
        if profile.reopensEachParagraph, !document.isHeading(pairings[position].paragraph) {
          pairings[position].pairing.faults.append(PairFault(.unclosed, fault.mark, partner: closing))
        }
      }
    }
  }

  private func isAloneAtEnd(_ pairing: ParagraphPairing) -> Bool {
    pairing.pairing.faults.count { $0.isOpenAtEnd } == 1
  }

  /// Whether the next paragraph of running text opens with a mark of `kind` again.
  private func reopens(_ kind: PairKind, after paragraph: Int) -> Bool {
    guard profile.usage != .brackets, let next = following(paragraph).first,
      let first = document.source.firstScalar(in: document.paragraphs[next].pieces[0]),
      let glyph = profile.glyph(of: first.scalar)
    else { return false }
    return glyph.kind == kind && glyph.side != .closing
  }

  /// Whether a quotation that opens with `mark` and is not closed in its paragraph may be one that runs on: it
  /// begins where a speech does, the paragraph ends with it, and nobody is named as its speaker in between.
  private func mayRunOn(_ mark: PairMark, inParagraph paragraph: Int) -> Bool {
    let pieces = document.paragraphs[paragraph].pieces
    guard document.endsWithStop(document.paragraphs[paragraph]),
      let place = pieces.firstIndex(where: { $0.contains(mark.range.lowerBound) }),
      Attribution.mayPrecede(mark.range.lowerBound, in: pieces[place], of: document.source)
    else { return false }
    let rest = [mark.range.upperBound..<pieces[place].upperBound] + pieces[(place + 1)...]
    return !Attribution.follows(in: rest, of: document.source, spaced: profile.partsWordsBySpaces)
  }

  /// The position in `pairings` of the paragraph that closes what the one at `position` leaves open; nil when
  /// a fault of another kind comes first.
  private func continuation(of position: Int, in pairings: [ParagraphPairing]) -> Int? {
    guard position + 1 < pairings.count, let open = pairings[position].pairing.faults.last else { return nil }
    let later = following(pairings[position].paragraph)
    for next in pairings.indices[(position + 1)...] {
      guard let reach = later.last, pairings[next].paragraph <= reach else { return nil }
      guard let fault = pairings[next].pairing.faults.first else { continue }
      let isClosing = fault.kind == .unopened && fault.mark.kind == open.mark.kind
      return isClosing && later.contains(pairings[next].paragraph) ? next : nil
    }
    return nil
  }

  /// The paragraphs, up to twelve, in which the text of the one at `paragraph` may go on: those of its kind,
  /// with captions and prompts left out, up to the next heading; for a line of a headline the next line.
  private func following(_ paragraph: Int) -> [Int] {
    var following: [Int] = []
    if document.isHeading(paragraph) {
      let next = paragraph + 1
      return paragraphs.contains(next) && document.isHeading(next) ? [next] : []
    }
    for next in paragraphs.clamped(to: paragraph + 1..<paragraph + Self.reach) {
      switch document.paragraphs[next].role {
      case .caption, .credit, .furniture: continue
      case .label, .byline, .lead: return following
      default: if document.isHeading(next) { return following }
      }
      following.append(next)
      if following.count == Self.longestRun { break }
    }
    return following
  }
}

extension PairProfile {
  /// Whether the rule of the language is that every paragraph of a quotation begins with an opening mark.
  fileprivate var reopensEachParagraph: Bool {
    switch usage {
    case .simplifiedChinese, .english, .german, .french: true
    case .traditionalChinese, .japanese, .brackets: false
    }
  }
}

extension Document {
  /// Whether the paragraph ends as one of a quotation may: with a stop, or with the dash of a speech that is
  /// broken off.
  fileprivate func endsWithStop(_ paragraph: LogicalParagraph) -> Bool {
    guard let last = paragraph.pieces.last.flatMap({ source.lastScalar(in: $0) }) else { return false }
    switch last.scalar.characterClass {
    case .sentenceEnd, .clauseMark, .closer, .dash: return true
    default: return false
    }
  }

  /// Whether the paragraph at `index` is a line of a headline. One that ends with a mark inside a sentence is
  /// none, whatever it was taken for: it is an item of a statute, or an address at the head of a letter.
  fileprivate func isHeading(_ index: Int) -> Bool {
    switch paragraphs[index].role {
    case .headline, .kicker, .deck, .crosshead:
      let last = paragraphs[index].pieces.last.flatMap { source.lastScalar(in: $0) }
      return last?.scalar.characterClass != .clauseMark
    default: return false
    }
  }
}
