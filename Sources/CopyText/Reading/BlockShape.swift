/// What can be counted in a stretch of copy in one pass: how long it is, of what it is made, how it ends.
struct BlockShape: Sendable {
  /// Unicode scalars that are not white space.
  private(set) var length = 0
  /// Chinese characters among them.
  private(set) var han = 0
  /// Letters of an alphabet among them.
  private(set) var letters = 0
  /// Digits among them.
  private(set) var digits = 0
  /// Marks that end a sentence and stand inside, not at the end.
  private(set) var innerSentenceEnds = 0
  /// Marks that part clauses: ，；, ;
  private(set) var clauseMarks = 0
  /// Spaces between two Chinese characters or closing marks: a headline is set with them in place of a comma.
  private(set) var innerSpaces = 0
  /// The first scalar that is not white space.
  private(set) var first: Unicode.Scalar = " "
  /// The second one; nil when there is none.
  private(set) var second: Unicode.Scalar?
  /// The last scalar that is not white space.
  private(set) var last: Unicode.Scalar = " "
  /// The last but one; nil when there is none.
  private(set) var beforeLast: Unicode.Scalar?
  /// Whether it ends with a mark that ends a sentence, perhaps inside closing marks or before a bracketed
  /// byline or remark.
  private(set) var endsSentence = false

  /// Counts the scalars of `range`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  init(_ source: SourceText, _ range: ByteRange) {
    var pendingSpace = false
    var brackets = 0
    var endsBeforeBracket = false
    var lastStart = range.lowerBound
    var position = range.lowerBound.utf8
    let end = range.upperBound.utf8
    while position < end {
      let (scalar, width) = source.bytes.scalar(at: position)
      let start = position
      position += width
      let kind = scalar.characterClass
      if kind == .space {
        pendingSpace = true
        continue
      }
      if length == 0 { first = scalar } else { beforeLast = last }
      if length == 1 { second = scalar }
      length += 1
      if pendingSpace {
        if kind == .han || kind == .opener, last.characterClass == .han || last.characterClass == .closer {
          innerSpaces += 1
        }
        // An English full stop ends a sentence only before a space; 3.5 and U.S. hold none, and Mr. none either.
        if last == ".", !source.endsInAbbreviation(range.lowerBound..<lastStart) { innerSentenceEnds += 1 }
        pendingSpace = false
      }
      switch kind {
      case .han, .kana: han += 1
      case .letter: letters += 1
      case .digit: digits += 1
      case .clauseMark where scalar != "、": clauseMarks += 1
      default: break
      }
      (endsSentence, endsBeforeBracket) = ending(
        after: scalar, kind: kind, brackets: &brackets, endsBeforeBracket: endsBeforeBracket)
      if endsSentence, kind == .sentenceEnd, scalar != "." { innerSentenceEnds += 1 }
      last = scalar
      lastStart = ByteOffset(utf8: start)
      guard kind == .han else { continue }
      // What follows a Chinese character in the same run of them only makes the run longer.
      let endOfRun = source.bytes.endOfHanRun(from: position, to: end)
      guard endOfRun > position else { continue }
      if length == 1 { second = source.bytes.scalar(at: position).scalar }
      beforeLast = endOfRun - position > 3 ? source.bytes.scalar(at: endOfRun - 6).scalar : scalar
      length += (endOfRun - position) / 3
      han += (endOfRun - position) / 3
      position = endOfRun
      lastStart = ByteOffset(utf8: endOfRun - 3)
      last = source.bytes.scalar(at: endOfRun - 3).scalar
    }
    if endsSentence, last == ".", source.endsInAbbreviation(range.lowerBound..<lastStart) {
      endsSentence = false
    }
    if endsSentence, innerSentenceEnds > 0, last != "." { innerSentenceEnds -= 1 }
  }

  /// Whether the text ends a sentence once `scalar` has been read, and whether it did before a bracket.
  private func ending(
    after scalar: Unicode.Scalar, kind: CharacterClass, brackets: inout Int, endsBeforeBracket: Bool
  ) -> (Bool, Bool) {
    switch scalar {
    case "（", "(":
      brackets += 1
      return (false, brackets == 1 ? endsSentence : endsBeforeBracket)
    case "）", ")":
      brackets = max(0, brackets - 1)
      return (endsSentence || brackets == 0 && endsBeforeBracket, endsBeforeBracket)
    case "\"", "'":
      return (endsSentence, endsBeforeBracket)
    default:
      if kind == .sentenceEnd { return (true, endsBeforeBracket) }
      if kind == .closer { return (endsSentence, endsBeforeBracket) }
      return (false, endsBeforeBracket)
    }
  }

  /// Whether the copy is Chinese rather than in an alphabet.
  var isHan: Bool { han >= letters / 4 && han > 0 }
}
