/// Tells the marks that need no partner: apostrophes, inches, ditto marks, the bracket of an enumerator or
/// of an emoticon.
struct LoneMarks {
  let source: SourceText
  let profile: PairProfile
  /// The piece of the paragraph that holds the mark.
  let piece: ByteRange

  enum Verdict: Equatable {
    /// It is no mark of a pair at all.
    case noMark
    /// It is one.
    case mark
    /// It may stand alone, at a cost in hundredths of a fault.
    case either(Int)
  }

  /// What the neighbours of `mark` say.
  func verdict(on mark: PairMark) -> Verdict {
    if mark.kind == .round || mark.kind == .square { return verdict(onBracket: mark) }
    if mark.kind.servesAsApostrophe { return verdict(onSingle: mark) }
    if mark.kind == .straightDouble || mark.kind == .doubleCurly { return verdict(onDouble: mark) }
    return .mark
  }

  // MARK: Apostrophes

  private func verdict(onSingle mark: PairMark) -> Verdict {
    let followsWord = mark.before.map { $0.isLetter || $0.isDigit } ?? false || followsInitials(mark)
    let precedesWord = mark.after.map { $0.isLetter || $0.isDigit } ?? false
    switch (followsWord, precedesWord) {
    // don’t, l’eau, 5’10
    case (true, true): return .noMark
    // drivers’ union, goin’ home; in Chinese only between two foreign words, or when it has no direction.
    case (true, false) where mark.side != .opening:
      guard mark.kind.isStraight || isInForeignText(mark) else { return .mark }
      if closesQuotation(afterWord: mark) { return .mark }
      return .either(mark.before == "s" || mark.before == "S" ? 0 : 10)
    // ’tis, ’90s; set by a machine as ‘tis, ‘90s
    case (false, true) where isElision(after: mark): return .either(mark.side == .opening ? 10 : 5)
    // ’Canes, ’ospital, ’Squire: nothing closes before a word; but it may open one that is closed further on, if nothing before it
    // is: ‘The ’Stones at the Marquee’
    case (false, true)
    where mark.side == .closing && profile.partsWordsBySpaces && standsFree(mark)
      && (!isClosed(after: mark) || isInsideSingle(mark)):
      return .either(20)
    default: return .mark
    }
  }

  /// Whether the mark after a word hardly is an apostrophe: the paper sets quotations in single marks, and the word ends as
  /// neither a possessive nor a word that speech cuts short does: in hand’, and not drivers’, goin’, wi’, kep’.
  private func closesQuotation(afterWord mark: PairMark) -> Bool {
    guard profile.usage == .english, profile.outer == .singleCurly, mark.side == .closing,
      let last = source.scalar(before: mark.range.lowerBound), last.scalar.isLetter,
      last.range.lowerBound > piece.lowerBound
    else { return false }
    return source.scalar(before: last.range.lowerBound)?.scalar.isLetter == true
      && !Self.beforeApostrophe.contains(last.scalar)
  }

  /// The letters that stand before the apostrophe of a possessive, and with which words end that speech cuts short.
  private static let beforeApostrophe = ScalarSet("sxznolaiuhfwpcSXZNOLAIUHFWPC".unicodeScalars)

  /// Whether white space or an opening mark stands before the mark, or nothing.
  private func standsFree(_ mark: PairMark) -> Bool {
    mark.before.map { $0.isSpace || $0.characterClass == .opener || $0.characterClass == .dash } ?? true
  }

  /// Whether ’ stands at the end of a word or a clause after `mark`, not far away.
  private func isClosed(after mark: PairMark) -> Bool {
    let copy = mark.range.upperBound..<piece.upperBound
    var before: Unicode.Scalar = " "
    var isMark = false
    for placed in source.scalars(in: source.prefixRange(of: copy, bytes: Self.reach)) {
      if isMark, !placed.scalar.isLetter { return true }
      isMark = placed.scalar == "’" && !before.isSpace
      before = placed.scalar
    }
    return isMark
  }

  /// Whether ‘ stands before `mark`, not far away, and nothing between closes it.
  private func isInsideSingle(_ mark: PairMark) -> Bool {
    let copy = piece.lowerBound..<mark.range.lowerBound
    var isOpen = false
    var isMark = false
    for placed in source.scalars(in: source.suffixRange(of: copy, bytes: Self.reach)) {
      if isMark, !placed.scalar.isLetter { isOpen = false }
      isMark = placed.scalar == "’"
      if placed.scalar == "‘" { isOpen = true }
    }
    return isOpen && !isMark
  }

  /// How far another mark is looked for, in bytes: some three sentences.
  private static let reach = 400

  /// Whether the mark follows initials, as in the U.S.’ ability.
  private func followsInitials(_ mark: PairMark) -> Bool {
    let end = mark.range.lowerBound.utf8
    guard profile.partsWordsBySpaces, end - 3 > piece.lowerBound.utf8 else { return false }
    let dot = UInt8(ascii: ".")
    return source.bytes[end - 1] == dot && source.bytes[end - 2].isLetterOrDigitOfASCII
      && source.bytes[end - 3] == dot
  }

  /// Whether what follows the mark is a word of the same foreign language, or the profile is not Chinese.
  private func isInForeignText(_ mark: PairMark) -> Bool {
    if profile.partsWordsBySpaces { return true }
    guard mark.after == " ", let next = source.scalar(at: mark.range.upperBound.advanced(by: 1)) else {
      return false
    }
    return next.scalar.isLetter
  }

  /// Whether a decade or a word that has lost its beginning follows.
  private func isElision(after mark: PairMark) -> Bool {
    var word = ""
    for letter in source.scalars(in: mark.range.upperBound..<piece.upperBound) {
      guard letter.scalar.isLetter || letter.scalar.isDigit, word.unicodeScalars.count < 8 else { break }
      word.unicodeScalars.append(letter.scalar)
    }
    if word.hasSuffix("s"), word.dropLast().allSatisfy(\.isNumber) { return true }
    if word.count == 2, word.allSatisfy(\.isNumber) { return true }
    return Self.elisions.contains(word.lowercased())
  }

  /// English words that begin with an apostrophe; the Chicago Manual of Style (17th edition), 6.117, names
  /// the case, dictionaries the words.
  private static let elisions: Set = [
    "tis", "tisn", "twas", "twasn", "twere", "twill", "twould", "em", "til", "till", "bout", "cause", "cos",
    "cuz", "round", "neath", "gainst", "nother", "n", "fraid", "nuff", "scuse", "tween",
  ]

  // MARK: Inches and ditto marks

  private func verdict(onDouble mark: PairMark) -> Verdict {
    guard mark.side != .opening, let before = mark.before else { return .mark }
    if mark.kind == .straightDouble, before.isSpace, mark.after?.isSpace ?? true { return .either(10) }
    guard before.isDigit || before.isFraction else { return .mark }
    var figures = 0
    var isBroken = before.isFraction
    var offset = mark.range.lowerBound
    while offset > piece.lowerBound, let figure = source.scalar(before: offset),
      figure.scalar.isDigit || figure.scalar.isFraction || figure.scalar == "." || figure.scalar == "/"
    {
      figures += 1
      isBroken = isBroken || !figure.scalar.isDigit
      offset = figure.range.lowerBound
      if figures > Self.mostFigures { return .mark }
    }
    // A year or the number of a room in quotation marks has more figures.
    let mayBeInches = (figures <= Self.mostWholeFigures || isBroken) && profile.partsWordsBySpaces
    guard offset > piece.lowerBound, let sign = source.scalar(before: offset) else {
      return mayBeInches ? .either(60) : .mark
    }
    // 5'10": a foot mark between digits.
    if sign.scalar == "'" || sign.scalar == "’" || sign.scalar == "′" {
      return source.scalar(before: sign.range.lowerBound)?.scalar.isDigit ?? false ? .noMark : .mark
    }
    return mayBeInches && sign.scalar.isSpace ? .either(60) : .mark
  }

  /// The most figures that a measure in inches has: 12.5, 1/16; and a whole one.
  private static let mostFigures = 4
  private static let mostWholeFigures = 2

  // MARK: Enumerators and emoticons

  private func verdict(onBracket mark: PairMark) -> Verdict {
    guard mark.side == .closing else {
      // A sad face ends a sentence; after the colon of a list a bracket is a bracket.
      let isFace = mark.before == ":" && mark.range.utf8.count == 1 && (mark.after?.isSpace ?? true)
      return isFace ? .either(10) : .mark
    }
    guard let before = mark.before else { return .mark }
    if before == ":" || before == ";" || before == "-" {
      return mark.range.utf8.count == 1 ? .either(10) : .mark
    }
    return isEnumerator(before: mark) ? .either(0) : .mark
  }

  /// Whether the number of an item stands before the bracket, and before the number the beginning of the piece,
  /// a stop or a word that joins items: 1) 12） a) iv) ①) 一）
  private func isEnumerator(before mark: PairMark) -> Bool {
    var offset = mark.range.lowerBound
    if let dot = source.scalar(before: offset), dot.scalar == "." { offset = dot.range.lowerBound }
    let number = word(before: &offset) { $0.mayNumberItem }
    guard Self.isNumber(number) else { return false }
    let hasSpace = skipSpaces(before: &offset)
    guard offset > piece.lowerBound, let boundary = source.scalar(before: offset) else { return true }
    switch boundary.scalar.characterClass {
    case .clauseMark, .sentenceEnd, .opener, .closer, .bullet, .dash: return true
    case .letter where hasSpace:
      let joint = word(before: &offset) { $0.isLetter }
      return joint == "and" || joint == "or"
    default: return false
    }
  }

  /// The last scalars before `offset` that `belongs` takes, up to five; `offset` moves to their beginning.
  private func word(before offset: inout ByteOffset, _ belongs: (Unicode.Scalar) -> Bool) -> String {
    var word: [Unicode.Scalar] = []
    while word.count < 5, offset > piece.lowerBound, let sign = source.scalar(before: offset),
      belongs(sign.scalar)
    {
      word.append(sign.scalar)
      offset = sign.range.lowerBound
    }
    return word.reversed().text
  }

  private func skipSpaces(before offset: inout ByteOffset) -> Bool {
    let end = offset
    while offset > piece.lowerBound, let sign = source.scalar(before: offset), sign.scalar.isSpace {
      offset = sign.range.lowerBound
    }
    return offset < end
  }

  /// Whether `number` is one that items have: up to three digits, a letter, a small Roman number, Chinese
  /// numerals, a circled number.
  private static func isNumber(_ number: String) -> Bool {
    guard let first = number.unicodeScalars.first, number.unicodeScalars.count <= 4 else { return false }
    if first.isDigit {
      return number.unicodeScalars.count <= 3 && number.unicodeScalars.allSatisfy(\.isDigit)
    }
    guard first.isLetter else { return !number.unicodeScalars.contains { $0.isDigit || $0.isLetter } }
    return number.unicodeScalars.count == 1
      || number.unicodeScalars.allSatisfy { "ivx".unicodeScalars.contains($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can stand in the number of an item: a digit, a letter, a circled number, a Chinese
  /// numeral.
  fileprivate var mayNumberItem: Bool {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19, 0x41...0x5A, 0x61...0x7A, 0x2460...0x2473, 0x2160...0x217F: true
    default: "一二三四五六七八九十甲乙丙丁".unicodeScalars.contains(self)
    }
  }
}

extension ByteOffset {
  /// The position `bytes` further on.
  fileprivate func advanced(by bytes: Int) -> ByteOffset { ByteOffset(utf8: utf8 + bytes) }
}

extension Unicode.Scalar {
  /// Whether the scalar is a fraction: ½, ⅜.
  fileprivate var isFraction: Bool { (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value) }
}
