/// Who said it: the clause with which a paper names the speaker of a quotation.
enum Attribution {
  /// How many characters a clause has at most that names a speaker.
  private static let longest = 60

  /// Whether `clause`, without its stop, names a speaker or the reporter: in Chinese it ends with a verb of
  /// saying, and is not what a speaker says of himself; in English it is short and holds one.
  static func names(_ clause: String) -> Bool {
    let words = clause.drop { $0 == " " }
    guard words.unicodeScalars.count <= longest, !speakers.contains(where: { words.hasPrefix($0) }) else {
      return false
    }
    if reporters.contains(where: { words.hasPrefix($0) }) { return true }
    if verbs.contains(where: { words.hasSuffix($0) }) { return true }
    return namesInEnglish(words.split(separator: " "))
  }

  /// Whether `words` name a speaker in English: said Ana Duarte, Duarte said on Monday. Who says what
  /// somebody else said goes on with that: and my sister said it looked like snow.
  private static func namesInEnglish(_ words: [Substring]) -> Bool {
    words.indices.contains { index in
      guard englishVerbs.contains(String(words[index])),
        index == 0 || !beforeOtherVerbs.contains(String(words[index - 1]))
      else { return false }
      let next = words.dropFirst(index + 1).first.map(String.init)
      return index == 0 || next.map(reportedSubjects.contains) != true
    }
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

  /// How speakers begin when they speak of themselves, and to whom they speak.
  private static let speakers =
    ["我", "咱", "你", "您"] + ["I", "We", "You"].flatMap { word in [" ", "’", "'"].map { word + $0 } }

  /// What stands before a verb of attribution that names no speaker: what I said, we had been told.
  private static let beforeOtherVerbs: Set = [
    "I", "we", "you", "be", "been", "being", "is", "are", "was", "were", "gets", "got",
  ]

  /// How a sentence begins in which the paper speaks again.
  private static let reporters = ["记者", "記者"]

  /// The verbs after which Chinese papers set a speech, or before which they end one.
  private static let verbs = [
    "说", "說", "表示", "介绍", "介紹", "认为", "認為", "指出", "告诉记者", "告訴記者", "坦言", "回答", "强调", "強調", "回忆", "回憶",
    "解释", "解釋", "感慨", "感叹", "感嘆", "笑道", "称", "稱", "补充", "補充", "写道", "寫道", "问", "問", "道",
  ]

  /// The words with which begins what somebody is said to have said.
  private static let reportedSubjects: Set = [
    "it", "he", "she", "they", "we", "I", "you", "there", "that", "this", "these", "those", "nobody",
    "everybody",
  ]

  /// The verbs of attribution of English agency copy.
  private static let englishVerbs: Set = [
    "said", "says", "told", "added", "asked", "wrote", "replied", "explained", "recalled", "noted",
    "according",
  ]
}
