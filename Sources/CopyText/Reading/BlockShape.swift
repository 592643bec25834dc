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
    var isAfterSpace = false
    var brackets = 0
    var endsBeforeBracket = false
    var edges = Edges()
    var position = range.lowerBound.utf8
    let end = range.upperBound.utf8
    while position < end {
      let start = position
      position = source.bytes.endOfHanRun(from: position, to: end)
      if position > start {
        // What follows a Chinese character in the same run of them only makes the run longer.
        if isAfterSpace { countSpace(before: .han, after: edges.last, range.lowerBound, source) }
        isAfterSpace = false
        let count = (position - start) / 3
        length += count
        han += count
        endsSentence = false
        edges.add(first: start, last: position - 3, count: count, width: 3)
        continue
      }
      let (scalar, width) = source.bytes.scalar(at: position)
      position += width
      let kind = scalar.characterClass
      if kind == .space {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { countSpace(before: kind, after: edges.last, range.lowerBound, source) }
      isAfterSpace = false
      length += 1
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
      edges.add(first: start, last: start, count: 1, width: width)
    }
    guard let firstStart = edges.first, let lastStart = edges.last else { return }
    first = source.bytes.scalar(at: firstStart).scalar
    last = source.bytes.scalar(at: lastStart).scalar
    second = edges.second.map { source.bytes.scalar(at: $0).scalar }
    beforeLast = edges.beforeLast.map { source.bytes.scalar(at: $0).scalar }
    if endsSentence, last == ".",
      source.endsInAbbreviation(range.lowerBound..<ByteOffset(utf8: lastStart))
    {
      endsSentence = false
    }
    if endsSentence, innerSentenceEnds > 0, last != "." { innerSentenceEnds -= 1 }
  }

  /// Counts white space between the scalar at `last`, nil when there is none, and one of the class `kind`, in a text that
  /// begins at `start`.
  private mutating func countSpace(
    before kind: CharacterClass, after last: Int?, _ start: ByteOffset, _ source: SourceText
  ) {
    guard let last else { return }
    let scalar = source.bytes.scalar(at: last).scalar
    if kind == .han || kind == .opener, scalar.characterClass == .han || scalar.characterClass == .closer {
      innerSpaces += 1
    }
    // An English full stop ends a sentence only before a space; 3.5 and U.S. hold none, and Mr. none either.
    if scalar == ".", !source.endsInAbbreviation(start..<ByteOffset(utf8: last)) { innerSentenceEnds += 1 }
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

/// Where the scalars at the edges of a text begin, those of its white space aside.
private struct Edges {
  private(set) var first: Int?
  private(set) var second: Int?
  private(set) var beforeLast: Int?
  private(set) var last: Int?

  /// Adds `count` scalars of `width` bytes each, from the one at `first` to the one at `last`.
  @inline(__always)
  mutating func add(first: Int, last: Int, count: Int, width: Int) {
    if self.first == nil {
      self.first = first
      if count > 1 { second = first + width }
    } else if second == nil {
      second = first
    }
    beforeLast = count > 1 ? last - width : self.last
    self.last = last
  }
}
