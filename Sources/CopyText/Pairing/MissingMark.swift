/// Where a missing mark probably belongs, judged by how speeches and quoted words begin and end.
struct MissingMark {
  let source: SourceText
  let pieces: [ByteRange]
  let pairs: [MarkPair]

  /// The character beside which the partner of `mark` belongs: after it when a closing mark is missing,
  /// before it when an opening one is. Nil when there is no copy on that side.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the paragraph.
  func place(ofPartnerOf mark: PairMark, isClosingMissing: Bool) -> ByteRange? {
    isClosingMissing ? lastQuoted(after: mark) : firstQuoted(before: mark)
  }

  // MARK: A lost closing mark

  /// The last character of the words that `mark` opens: of a speech the stop before the sentence that names
  /// the speaker, or before the next speech; of a few words the last before a stop, a space or another mark.
  private func lastQuoted(after mark: PairMark) -> ByteRange? {
    let isSpeech = mark.beginsSpeech
    let next = pairs.first { pair in
      pair.opening.place > mark.place && pair.opening.kind == mark.kind
        && (pair.opening.beginsSpeech || !isSpeech)
    }?.opening
    var last: ByteRange?
    var sentenceEnd: ByteRange?
    var stop: ByteRange?
    var clause = ""
    var place = -1
    for piece in pieces {
      for sign in source.scalars(in: piece) {
        place += 1
        if place <= mark.place { continue }
        if let next, place == next.place { return sentenceEnd ?? stop ?? last }
        switch sign.scalar.characterClass {
        case .sentenceEnd, .clauseMark:
          guard isSpeech else { return last ?? sign.range }
          if let stop, Attribution.names(clause) { return stop }
          stop = sign.range
          if sign.scalar.characterClass == .sentenceEnd { sentenceEnd = stop }
          clause = ""
        case .space where !isSpeech, .closer where !isSpeech:
          if last != nil { return last }
        default:
          clause.unicodeScalars.append(sign.scalar)
        }
        if !sign.scalar.isSpace { last = sign.range }
      }
    }
    return isSpeech ? sentenceEnd ?? stop ?? last : last
  }

  // MARK: A lost opening mark

  /// The first character of the words that `mark` closes: of a speech the one after a colon, after the
  /// clause that names the speaker, or at the beginning of the paragraph; of a few words the first after a
  /// stop or another mark.
  private func firstQuoted(before mark: PairMark) -> ByteRange? {
    let speechBefore = pairs.last { $0.closing.place < mark.place && $0.closing.endsSpeech }?.closing
    let pairBefore = pairs.last { $0.closing.place < mark.place }?.closing
    let bound = mark.endsSpeech ? speechBefore : pairBefore
    var first: ByteRange?
    var isFresh = true
    var clause = ""
    var place = -1
    for piece in pieces {
      for sign in source.scalars(in: piece) {
        place += 1
        if place == mark.place { return first }
        if let bound, place <= bound.place { continue }
        switch sign.scalar.characterClass {
        // A list of things may be quoted as a whole: “吃、住、行”.
        case _ where sign.scalar == "、" && !mark.endsSpeech: continue
        case .clauseMark where !mark.endsSpeech, .sentenceEnd where !mark.endsSpeech: isFresh = true
        case .clauseMark, .sentenceEnd:
          let isColon = sign.scalar == "：" || sign.scalar == ":"
          if isColon || Attribution.names(clause) { isFresh = true }
          clause = ""
        case .space: continue
        default:
          clause.unicodeScalars.append(sign.scalar)
          if isFresh { first = sign.range }
          isFresh = false
        }
      }
    }
    return first
  }
}
