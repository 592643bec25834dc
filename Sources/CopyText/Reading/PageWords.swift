/// What the wording of a block says of its place on the page: prompts, jump lines, credits, datelines.
struct PageWords {
  let isFurniture: Bool
  /// Whether it is furniture that says where a story goes on, or where it comes from.
  let isJump: Bool
  let isCredit: Bool
  let isSignature: Bool
  let isCaption: Bool
  let isListItem: Bool
  let hasDateline: Bool

  /// How many characters a line has at most that says of itself what it is.
  private static let longestLine = 40
  /// How many bytes of its end are looked at for who made the picture, and how many of its beginning for a
  /// date and a page.
  private static let longestCredit = 80
  private static let longestFolio = 120
  /// How many characters the line has at most with which a signature is set off.
  private static let longestSignature = 8

  /// Looks at the first and last few words of `text`, and at all of it where it is a short line.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a short line, white space inside it included; O(1) for a long one.
  init(_ source: borrowing SourceText, _ text: ByteRange, _ shape: BlockShape) {
    let isShort = shape.length <= Self.longestLine
    let isEnglish = !shape.isHan && shape.letters > 0
    let english = isEnglish ? EnglishLine.role(of: text, in: source) : nil

    // A short line is looked at without the bracket before it.
    var bare = text
    if isShort {
      while let first = source.firstScalar(in: bare), Self.openingBrackets.contains(first.scalar) {
        bare = first.range.upperBound..<bare.upperBound
      }
    }

    isJump = english == .furniture || isShort && JumpWords.areLine(bare, in: source)
    isFurniture =
      isJump
      || isShort
        && (PagePrompts.are(bare, shape, in: source)
          || (shape.digits >= 2 || Self.mayHoldChineseFolio(shape))
            && Self.isFolio(source.prefixRange(of: text, bytes: Self.longestFolio), shape, in: source)
          || shape.han + shape.letters == 0)
    isCredit = english == .credit || isShort && CreditWords.are(bare, shape, in: source)
    isSignature =
      english == .byline || shape.length <= Self.longestSignature && Self.dashes.begin(text, in: source)
    isCaption =
      isEnglish
      && EnglishLine.endsInCredit(
        source.suffixRange(of: text, bytes: Self.longestCredit),
        isAfterSentence: shape.innerSentenceEnds > 0 || shape.endsSentence, in: source)
      || CaptionWords.are(text, shape, in: source)
    isListItem =
      ItemMark(text, in: source)?.isNumbering == true
      || isShort && shape.digits >= 3 && Self.isLabelledNumber(text, in: source)
    hasDateline =
      Self.isHouseDateline(text, in: source)
      || shape.letters >= Self.shortestPlace && shape.traits.contains(.dash)
        && Self.isPlaceDateline(text, in: source)
  }

  /// The dash of Chinese, which sets a line off from the one above it.
  static let dashes = EdgeWords(["——"])

  /// The brackets that may stand before the words of a short line.
  private static let openingBrackets = ScalarSet("（([【".unicodeScalars)

  /// `2026年3月28日 星期六 要闻 02版`, `中華民國一一五年三月五日　星期四`: the date and the number of the page, and no sentence that
  /// begins with a day.
  private static func isFolio(_ line: ByteRange, _ shape: BlockShape, in source: SourceText) -> Bool {
    if shape.endsSentence { return false }
    guard shape.digits >= 2 else {
      return weekday.stand(in: line, of: source) && namesDay(line, in: source)
        && holdsChineseDate(line, in: source)
    }
    if number.begin(line, in: source) && page.end(line, in: source) { return true }
    let hasPage = page.stand(in: line, of: source)
    return weekday.stand(in: line, of: source) && (hasPage || month.stand(in: line, of: source))
      && (hasPage || namesDay(line, in: source))
  }

  /// Whether a year, a month and a day in Chinese numbers stand in `line`: 一一五年三月五日.
  private static func holdsChineseDate(_ line: ByteRange, in source: SourceText) -> Bool {
    var wanted = "年月日".unicodeScalars[...]
    var isNumbered = false
    for placed in source.scalars(in: line) {
      if placed.scalar == wanted.first, isNumbered { wanted.removeFirst() }
      if wanted.isEmpty { return true }
      isNumbered = placed.scalar.mayNumber || "○〇零百元廿卅".unicodeScalars.contains(placed.scalar)
    }
    return false
  }

  /// Whether the block may be a folio in Chinese numbers: its parts are set apart, or the day of the week
  /// stands in brackets.
  private static func mayHoldChineseFolio(_ shape: BlockShape) -> Bool {
    shape.clauseMarks == 0 && shape.han >= shortestChineseFolio
      && (shape.innerSpaces > 0 || shape.last.characterClass == .closer)
  }

  /// The fewest characters of a folio in Chinese numbers: 一九年三月五日星期四.
  private static let shortestChineseFolio = 10

  /// Whether the day of the week stands by itself in `line`: what follows is parted from it, or the day of
  /// another calendar.
  private static func namesDay(_ line: ByteRange, in source: SourceText) -> Bool {
    let scalars = source.scalars(in: line).map(\.scalar)
    return scalars.indices.dropFirst(2).contains { index in
      guard scalars[index - 2] == "星", scalars[index - 1] == "期" else { return false }
      guard let next = scalars[(index + 1)...].first(where: { $0.characterClass != .closer }) else {
        return true
      }
      return calendars.contains(next) || !next.isHan && next.characterClass != .clauseMark
    }
  }

  private static let weekday = EdgeWords(["星期"])
  private static let month = EdgeWords(["月"])
  private static let number = EdgeWords(["第"])
  private static let page = EdgeWords(["版"])
  /// What follows a day of the week solid: 农历, 夏历, and the number of the edition.
  private static let calendars = ScalarSet("农農夏第".unicodeScalars)

  /// `火警：119`: Chinese words, a colon, and nothing but a number.
  private static func isLabelledNumber(_ text: ByteRange, in source: SourceText) -> Bool {
    let scalars = source.scalars(in: text).map(\.scalar)
    let label = scalars.prefix(while: \.isHan)
    let mark = scalars[label.endIndex...].first
    return !label.isEmpty && (mark == "：" || mark == ":")
      && !scalars[label.endIndex...].contains { $0.isHan || $0.isLetter }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand in the number of an entry.
  var mayNumber: Bool {
    isDigit || Self.chineseNumbers.contains(self)
  }

  private static let chineseNumbers = ScalarSet("一二三四五六七八九十".unicodeScalars)
}

extension SourceText {
  /// Where the first scalars of `range` stand, at most `bytes` bytes of them.
  func prefixRange(of range: ByteRange, bytes count: Int) -> ByteRange {
    var end = min(range.upperBound.utf8, range.lowerBound.utf8 + count)
    while end < range.upperBound.utf8, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(utf8: range.lowerBound.utf8..<end)
  }

  /// Where the last scalars of `range` stand, at most `bytes` bytes of them.
  func suffixRange(of range: ByteRange, bytes count: Int) -> ByteRange {
    var start = max(range.lowerBound.utf8, range.upperBound.utf8 - count)
    while start < range.upperBound.utf8, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return ByteRange(utf8: start..<range.upperBound.utf8)
  }
}
