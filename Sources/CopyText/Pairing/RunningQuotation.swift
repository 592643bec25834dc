/// What is open at the end of a paragraph and goes on in the next.
///
/// A quotation of several paragraphs has an opening mark before each and a closing mark only after the last
/// (GB/T 15834—2011, 4.8.3.5; so too the agencies' style books in English). Papers in traditional Chinese,
/// Japanese, German and Swedish often mark only its beginning and its end, and a bracket is never opened
/// again.
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
  /// - Complexity: O(*n*) for *n* bytes of the article.
  func excuse(_ pairings: inout [ParagraphPairing]) {
    // The paragraph that opens again what the last excused one has left open.
    var next: Int?
    for position in pairings.indices {
      let paragraph = pairings[position].paragraph
      guard let open = pairings[position].pairing.faults.last, open.isOpenAtEnd,
        pairings[position].pairing.faults.count(where: \.isOpenAtEnd) == 1
      else { continue }
      if reopens(open.mark.kind, after: paragraph) {
        // Who speaks in the middle of a long quotation is quoted himself.
        let isInside = paragraph == next && document.endsWithStop(document.paragraphs[paragraph])
        if isInside || mayRunOn(open.mark, inParagraph: paragraph) {
          pairings[position].pairing.faults.removeLast()
          next = following(paragraph).first
        }
      } else if let end = end(of: open.mark, openedAt: position, in: pairings) {
        let closing = pairings[end].pairing.faults.removeFirst().mark
        pairings[position].pairing.faults.removeLast()
        if profile.reopensEachParagraph, !document.isHeading(paragraph) {
          pairings[position].pairing.faults.append(PairFault(.unclosed, open.mark, partner: closing))
        }
      }
    }
  }

  /// Whether a quotation that opens with `mark` and is not closed in its paragraph may be one that runs on:
  /// it begins where a speech does, the paragraph ends with it, and nobody is named as its speaker in
  /// between. In a headline and for a bracket it is enough that it may.
  private func mayRunOn(_ mark: PairMark, inParagraph paragraph: Int) -> Bool {
    if document.isHeading(paragraph) { return true }
    guard document.endsWithStop(document.paragraphs[paragraph]) else { return false }
    if profile.usage == .brackets { return mark.kind != .title && mark.kind != .innerTitle }
    let source = document.source
    let pieces = document.paragraphs[paragraph].pieces
    guard let piece = pieces.first(where: { $0.contains(mark.range.lowerBound) }),
      Attribution.mayPrecede(mark.range.lowerBound, in: piece, of: source)
    else { return false }
    let rest = pieces.copy(after: mark)
    return !Attribution.follows(in: rest, of: source, spaced: profile.partsWordsBySpaces)
  }

  /// Whether the next paragraph of running text opens with a mark of `kind` again.
  private func reopens(_ kind: PairKind, after paragraph: Int) -> Bool {
    guard profile.usage != .brackets, !document.isHeading(paragraph), let next = following(paragraph).first,
      let first = document.source.firstScalar(in: document.paragraphs[next].pieces[0]),
      let glyph = profile.glyph(of: first.scalar)
    else { return false }
    return glyph.kind == kind
      && (glyph.side != .closing || profile.goesOnWithClosingMark && kind == .guillemet)
  }

  /// Whether the paragraph at `index` begins with the closing mark of a quotation that goes on there, for
  /// `last` has left it open: «… / »…».
  ///
  /// - Complexity: O(*p*) for the *p* paragraphs between, forty at most.
  func goesOn(in index: Int, after last: ParagraphPairing?) -> Bool {
    guard profile.goesOnWithClosingMark, let last, let open = last.pairing.faults.last, open.isOpenAtEnd,
      let first = document.source.firstScalar(in: document.paragraphs[index].pieces[0]),
      profile.glyph(of: first.scalar) == PairGlyph(kind: open.mark.kind, side: .closing)
    else { return false }
    return reopens(open.mark.kind, after: last.paragraph) && following(last.paragraph).first == index
  }

  /// The position in `pairings` of the paragraph that closes what `mark` opens in an earlier one, though none
  /// between opens it again; nil when a fault of another kind, or another quotation, comes first.
  private func end(of mark: PairMark, openedAt position: Int, in pairings: [ParagraphPairing]) -> Int? {
    let paragraph = pairings[position].paragraph
    guard
      let end = pairings.indices[(position + 1)...].first(where: { !pairings[$0].pairing.faults.isEmpty }),
      let closing = pairings[end].pairing.faults.first, closing.kind == .unopened,
      closing.mark.kind == mark.kind,
      closing.mark.endsSpeech || profile.usage == .brackets || document.isHeading(paragraph),
      mayRunOn(mark, inParagraph: paragraph)
    else { return nil }
    let later = following(paragraph)
    guard let reach = later.firstIndex(of: pairings[end].paragraph) else { return nil }
    let between =
      document.paragraphs[paragraph].pieces.copy(after: mark)
      + later[..<reach].flatMap { document.paragraphs[$0].pieces }
      + document.paragraphs[later[reach]].pieces.copy(before: closing.mark)
    return document.opens(mark.kind, in: between, by: profile) ? nil : end
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
    case .simplifiedChinese, .english, .french: true
    case .traditionalChinese, .japanese, .german, .swedish, .brackets: false
    }
  }
}

extension RandomAccessCollection<ByteRange> where Index == Int {
  /// The pieces of a paragraph after `mark`.
  func copy(after mark: PairMark) -> [ByteRange] {
    guard let piece = firstIndex(where: { $0.contains(mark.range.lowerBound) }) else { return [] }
    return [mark.range.upperBound..<self[piece].upperBound] + self[(piece + 1)...]
  }

  /// The pieces of a paragraph before `mark`.
  func copy(before mark: PairMark) -> [ByteRange] {
    guard let piece = firstIndex(where: { $0.contains(mark.range.lowerBound) }) else { return [] }
    return self[..<piece] + [self[piece].lowerBound..<mark.range.lowerBound]
  }
}

extension Document {
  /// Whether a mark of `kind` opens in `ranges`.
  func opens(_ kind: PairKind, in ranges: [ByteRange], by profile: PairProfile) -> Bool {
    ranges.contains { range in
      source.scalars(in: range).contains { sign in
        profile.glyph(of: sign.scalar).map { $0.kind == kind && $0.side != .closing } ?? false
      }
    }
  }

  /// Whether the paragraph ends as one of a quotation may: with a stop, or with the dash of a speech that is
  /// broken off.
  fileprivate func endsWithStop(_ paragraph: LogicalParagraph) -> Bool {
    guard let last = paragraph.pieces.last.flatMap({ source.lastScalar(in: $0) }) else { return false }
    switch last.scalar.characterClass {
    case .sentenceEnd, .clauseMark, .closer, .dash: return true
    default: return last.scalar.mayCloseQuotation
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
