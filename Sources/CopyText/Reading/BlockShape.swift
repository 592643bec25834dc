/// What can be counted in a stretch of copy in one pass: how long it is, of what it is made, how it ends.
struct BlockShape: Sendable {
  /// Unicode scalars that are not white space.
  private(set) var length = 0
  /// Those of Chinese, Japanese and Korean among them: Chinese characters, kana and hangul.
  private(set) var han = 0
  /// Letters of an alphabet among them.
  private(set) var letters = 0
  /// Digits among them.
  private(set) var digits = 0
  /// Marks that end a sentence and stand inside, not at the end: of several at the end all but one are
  /// counted, and of an English text that ends with a closing mark none of its last sentence.
  private(set) var innerSentenceEnds = 0
  /// Marks that part clauses: ，；, ;
  private(set) var clauseMarks = 0
  /// Spaces between a Chinese character or a closing mark and a Chinese character or an opening mark: a
  /// headline is set with them in place of a comma.
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

  /// What kinds of characters stand in it, and how its marks are paired.
  private(set) var traits: TextTraits = []

  /// Counts the scalars of `range`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  init(_ source: borrowing SourceText, _ range: ByteRange) {
    let bytes = source.bytes.span
    let traitsOfRows = TextTraits.ofCommonRows
    let commonRows = traitsOfRows.span
    var seen: TextTraits = []
    var ending = Ending()
    var (quotes, brackets) = (PlainPairs(.quotationMarks), PlainPairs(.brackets))
    // The last scalar that is not white space, or the first of its word: what it is, and where it begins.
    var last: (traits: TextTraits, start: Int) = ([], range.lowerBound.utf8)
    var isAfterSpace = false
    var hanBytes = 0
    var position = range.lowerBound.utf8
    let end = range.upperBound.utf8
    while position < end {
      let start = position
      if bytes[start] >= 0x80 { position = source.bytes.endOfHanRun(from: start, to: end) }
      let isAfterHan = position > start
      if isAfterHan {
        // What follows a Chinese character in the same run of them only makes the run longer.
        if isAfterSpace { countSpace(before: .han, after: last, range.lowerBound, source) }
        isAfterSpace = false
        hanBytes += position - start
        seen.formUnion(.han)
        ending.isAtEnd = false
        last = (.han, position - 3)
        if position == end { break }
      }
      let place = position
      let (scalar, width) = bytes.scalar(at: place)
      position += width
      let traits = if let place = scalar.placeInCommonRows { commonRows[place] } else { TextTraits(scalar) }
      seen.formUnion(traits)
      if isAfterHan, traits.contains(.placeHolder) { seen.formUnion(.gapAfterHan) }
      if traits.contains(.space) {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { countSpace(before: traits, after: last, range.lowerBound, source) }
      isAfterSpace = false
      length += 1
      last = (traits, place)
      ending.add(traits)
      if traits.contains(.letter) || traits.contains(.digit) {
        if traits.contains(.letter) { letters += 1 } else { digits += 1 }
        position = countWord(bytes, from: position, to: end, &seen)
        if position < end, bytes[position] == UInt8(ascii: " ") {
          seen.formUnion([.space, .placeHolder])
          isAfterSpace = true
          position += 1
        }
        continue
      }
      if traits.contains(.clauseMark) { clauseMarks += 1 }
      if traits.contains(.sentenceEnd), scalar != "." { innerSentenceEnds += 1 }
      if !traits.isDisjoint(with: [.han, .kana]) { han += 1 }
      if traits.contains(.quotationMark) { quotes.add(scalar, at: place, of: range, in: source) }
      if traits.contains(.bracket) { brackets.add(scalar, at: place, of: range, in: source) }
    }
    han += hanBytes / 3
    length += hanBytes / 3
    endsSentence = ending.isAtEnd
    traits = seen
    if !quotes.hold { traits.formUnion(.doubtfulQuotes) }
    if !brackets.hold { traits.formUnion(.doubtfulBrackets) }
    if length > 0 { readEdges(source, range) }
  }

  /// Counts the letters and digits of ASCII that stand from `start` on; gives where they end, at `end` at the
  /// latest.
  @inline(__always)
  private mutating func countWord(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, _ seen: inout TextTraits
  ) -> Int {
    var position = bytes.endOfSmallLetters(from: start, to: end)
    var digits = 0
    while position < end, bytes[position].isLetterOrDigitOfASCII {
      if bytes[position] < UInt8(ascii: "A") { digits += 1 }
      position += 1
    }
    guard position > start else { return start }
    let letters = position - start - digits
    if digits > 0 { seen.formUnion(.digit) }
    if letters > 0 { seen.formUnion(.letter) }
    self.digits += digits
    self.letters += letters
    length += position - start
    return position
  }

  /// Counts white space between `last`, a scalar and where it begins, and one of `traits`, in a text that
  /// begins at `start`.
  @inline(__always)
  private mutating func countSpace(
    before traits: TextTraits, after last: (traits: TextTraits, start: Int), _ start: ByteOffset,
    _ source: borrowing SourceText
  ) {
    if !traits.isDisjoint(with: [.han, .opener]), !last.traits.isDisjoint(with: [.han, .closer]) {
      innerSpaces += 1
    }
    // An English full stop ends a sentence only before a space; 3.5 and U.S. hold none, and Mr. none either.
    if last.traits.contains(.sentenceEnd), source.bytes[last.start] == UInt8(ascii: "."),
      !source.endsInAbbreviation(start..<ByteOffset(utf8: last.start))
    {
      innerSentenceEnds += 1
    }
  }

  /// Reads the scalars at the ends of `range`, which holds some, and what only they tell of the end of a
  /// sentence.
  private mutating func readEdges(_ source: borrowing SourceText, _ range: ByteRange) {
    guard let start = source.firstVisibleScalar(in: range), let end = source.lastVisibleScalar(in: range)
    else { return }
    first = start.scalar
    last = end.scalar
    if length > 1 {
      second = source.firstVisibleScalar(in: start.range.upperBound..<range.upperBound)?.scalar
      beforeLast = source.lastVisibleScalar(in: range.lowerBound..<end.range.lowerBound)?.scalar
    }
    // After the end of a sentence no quotation opens that nothing follows: “ closes it, as in German.
    if !endsSentence, last.closesInGerman { endsSentence = source.endsSentence(range) }
    // At its end a capital by itself is rather a grade or a series than the initial of a name: Preferred
    // Stock, Series B.
    if endsSentence, last == ".", source.endsInTitle(range.lowerBound..<end.range.lowerBound) {
      endsSentence = false
    }
    if endsSentence, innerSentenceEnds > 0, last != "." { innerSentenceEnds -= 1 }
  }

  /// Whether the copy is Chinese rather than in an alphabet.
  var isHan: Bool { Self.isHan(han, among: letters) }

  /// Whether copy with so many Chinese characters and letters of an alphabet is Chinese: four letters make a
  /// word, about as a character does.
  private static func isHan(_ han: Int, among letters: Int) -> Bool { han >= letters / 4 && han > 0 }

  /// Whether the copy of `shapes`, taken together, is Chinese rather than in an alphabet.
  static func areHan(_ shapes: [BlockShape]) -> Bool {
    isHan(shapes.reduce(0) { $0 + $1.han }, among: shapes.reduce(0) { $0 + $1.letters })
  }
}

/// Whether a text ends a sentence, as far as it has been read.
private struct Ending {
  /// Whether a sentence ends here, perhaps inside closing marks or before a bracketed byline or remark.
  var isAtEnd = false
  /// How many round brackets are open.
  private var depth = 0
  /// Whether a sentence ended before the outermost of them.
  private var wasAtEnd = false

  /// Reads on beyond a scalar that is `traits`.
  @inline(__always)
  mutating func add(_ traits: TextTraits) {
    if traits.contains(.openingParenthesis) {
      depth += 1
      if depth == 1 { wasAtEnd = isAtEnd }
      isAtEnd = false
    } else if traits.contains(.closingParenthesis) {
      depth = max(0, depth - 1)
      isAtEnd = isAtEnd || depth == 0 && wasAtEnd
    } else {
      // Neither closing marks nor the marks of emphasis and of notes take an end away.
      isAtEnd =
        traits.contains(.sentenceEnd)
        || isAtEnd && (!traits.isDisjoint(with: [.closer, .straightQuote]) || traits.isSign)
    }
  }
}
