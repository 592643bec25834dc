/// Who said it: the clause with which a paper names the speaker of a quotation.
enum Attribution {
  /// How many characters a clause has at most that names a speaker.
  private static let longest = 60

  /// Whether `clause`, without its stop, names a speaker or the reporter, as papers do beside a speech: in
  /// Chinese (``ChineseAttribution``), or in English (``EnglishAttribution``). What a speaker says of himself
  /// names none.
  static func names(_ clause: String) -> Bool {
    let words = clause.drop { $0 == " " }
    guard words.unicodeScalars.count <= longest else { return false }
    return ChineseAttribution.names(words) || EnglishAttribution.names(words)
  }

  /// Whether a sentence or a clause in `ranges` names the speaker of what stands before it: `。高田说，` in
  /// Chinese, `, said Ana Duarte.` in English. Where an inner quotation follows at once, what it names is the
  /// speaker of that.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func follows(in ranges: [ByteRange], of source: SourceText, spaced: Bool) -> Bool {
    var clause = ""
    var isCandidate = false
    var hasSpeaker = false
    for range in ranges {
      for scalar in source.scalars(in: range).lazy.map(\.scalar) {
        let mark = scalar.characterClass
        if hasSpeaker, !scalar.isSpace {
          guard innerMarks.contains(scalar) else { return true }
          hasSpeaker = false
        }
        guard mark == .sentenceEnd || mark == .clauseMark else {
          // A clause that names a speaker is short; the rest of a longer one is of no interest.
          if clause.utf8.count < longestRead { clause.unicodeScalars.append(scalar) }
          continue
        }
        hasSpeaker = isCandidate && names(clause)
        isCandidate = spaced ? true : mark == .sentenceEnd
        clause = ""
      }
    }
    return hasSpeaker || isCandidate && names(clause)
  }

  /// How many bytes of a clause are read: more than any of ``longest`` characters of Chinese has.
  private static let longestRead = 3 * longest + 20

  /// The marks that open a quotation in a quotation.
  private static let innerMarks = ScalarSet("‘'『‹‚".unicodeScalars)

  /// Whether a speech may begin at `offset`: it is the beginning of `piece`, or stands after a colon, after
  /// the end of a sentence, or after a comma and the words that name the speaker, or that part two speeches:
  /// “水凉，”他压低了声音，“…
  ///
  /// - Complexity: O(1): no more than sixty characters are looked at.
  static func mayPrecede(_ offset: ByteOffset, in piece: ByteRange, of source: SourceText) -> Bool {
    guard let stop = source.lastScalar(in: source.trimmed(piece.lowerBound..<offset)) else { return true }
    if stop.scalar == "：" || stop.scalar == ":" || stop.scalar.characterClass == .sentenceEnd { return true }
    guard stop.scalar.characterClass == .clauseMark else { return false }
    return endsSpeech(before: stop.range.lowerBound, in: piece, of: source)
      || namesSpeaker(before: stop.range.lowerBound, in: piece, of: source)
  }

  /// Whether the clause of `piece` that ends before `offset` names a speaker or the reporter.
  ///
  /// - Complexity: O(1): no more than ``longest`` characters are looked at.
  static func namesSpeaker(before offset: ByteOffset, in piece: ByteRange, of source: SourceText) -> Bool {
    var clause: [Unicode.Scalar] = []
    var end = offset
    while clause.count < longest, end > piece.lowerBound, let sign = source.scalar(before: end) {
      if sign.scalar.characterClass == .clauseMark || sign.scalar.characterClass == .sentenceEnd { break }
      clause.append(sign.scalar)
      end = sign.range.lowerBound
    }
    return names(clause.reversed().text)
  }

  /// Whether a speech that ended with a stop stands before the words that end at `offset`.
  private static func endsSpeech(before offset: ByteOffset, in piece: ByteRange, of source: SourceText)
    -> Bool
  {
    var end = offset
    for _ in 0..<longestBetween {
      guard end > piece.lowerBound, let sign = source.scalar(before: end) else { return false }
      if sign.scalar.characterClass == .sentenceEnd { return false }
      if sign.scalar.quoteGlyph?.side == .closing {
        return sign.range.lowerBound > piece.lowerBound
          && source.scalar(before: sign.range.lowerBound)?.scalar.partsClauses == true
      }
      end = sign.range.lowerBound
    }
    return false
  }

  /// How much stands between two parts of a speech at most, in characters.
  private static let longestBetween = 40
}
