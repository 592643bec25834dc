/// Tells apostrophes from single quotation marks.
extension LoneMarks {
  /// What the neighbours of a single mark say.
  func verdict(onSingle mark: PairMark) -> Verdict {
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
    // six mos.’ rent, Bros.’
    case (false, false) where mark.side != .opening && followsAbbreviation(mark): return .either(10)
    // ’tis, ’90s; set by a machine as ‘tis, ‘90s
    case (false, true) where isElision(after: mark): return .either(mark.side == .opening ? 10 : 5)
    // ’Canes, ’ospital, ’Squire: nothing closes before a word; but it may open one that is closed further on,
    // if nothing before it is: ‘The ’Stones at the Marquee’
    case (false, true)
    where mark.side != .opening && !mark.kind.isStraight && profile.partsWordsBySpaces && standsFree(mark)
      && (!isClosed(after: mark) || isInsideSingle(mark)):
      return .either(20)
    default: return .mark
    }
  }

  /// Whether the mark after a word hardly is an apostrophe: the paper sets quotations in single marks, and
  /// the word ends as neither a possessive nor a word that speech cuts short does: in hand’, and not
  /// drivers’, goin’, wi’, kep’.
  private func closesQuotation(afterWord mark: PairMark) -> Bool {
    guard profile.usage == .english, profile.outer == .singleCurly, mark.side == .closing,
      let last = source.scalar(before: mark.range.lowerBound), last.scalar.isLetter,
      last.range.lowerBound > piece.lowerBound
    else { return false }
    return source.scalar(before: last.range.lowerBound)?.scalar.isLetter == true
      && !Self.beforeApostrophe.contains(last.scalar)
  }

  /// The letters that stand before the apostrophe of a possessive, and with which words end that speech cuts
  /// short.
  private static let beforeApostrophe = ScalarSet("sxznolaiuhfwpcSXZNOLAIUHFWPC".unicodeScalars)

  /// Whether white space or an opening mark stands before the mark, or nothing.
  private func standsFree(_ mark: PairMark) -> Bool {
    mark.before.map { $0.isSpace || $0.characterClass == .opener || $0.characterClass == .dash } ?? true
  }

  /// Whether ’ stands at the end of a word or a clause after `mark`, not far away, and closes nothing opened
  /// in between.
  private func isClosed(after mark: PairMark) -> Bool {
    let copy = mark.range.upperBound..<piece.upperBound
    var before: Unicode.Scalar = " "
    var isMark = false
    var open = 0
    for placed in source.scalars(in: source.prefixRange(of: copy, bytes: Self.reach)) {
      if isMark, !placed.scalar.isLetter {
        guard open > 0 else { return true }
        open -= 1
      }
      if placed.scalar == "‘" { open += 1 }
      isMark = placed.scalar == "’" && !before.isSpace
      before = placed.scalar
    }
    return isMark && open == 0
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

  /// Whether the mark follows a word in s with its stop, and a word in small letters follows: a sentence ends
  /// so only above a new one.
  private func followsAbbreviation(_ mark: PairMark) -> Bool {
    let end = mark.range.lowerBound.utf8
    guard profile.partsWordsBySpaces, end - 3 > piece.lowerBound.utf8, mark.after == " ",
      source.bytes[end - 1] == UInt8(ascii: "."), source.bytes[end - 2] == UInt8(ascii: "s")
    else { return false }
    return source.scalar(at: mark.range.upperBound.advanced(by: 1))?.scalar.isSmallLetter == true
  }

  /// Whether what follows the mark is a word of the same foreign language, or the profile is not Chinese.
  private func isInForeignText(_ mark: PairMark) -> Bool {
    if profile.partsWordsBySpaces { return true }
    guard mark.after == " ", let next = source.scalar(at: mark.range.upperBound.advanced(by: 1)) else {
      return false
    }
    return next.scalar.isLetter
  }

  /// How many letters of a word are looked at: one more than the longest of ``elisions`` has, so that no
  /// longer word is taken for one that it begins with.
  private static let longestElision = 8

  /// Whether a decade or a word that has lost its beginning follows.
  private func isElision(after mark: PairMark) -> Bool {
    var word = ""
    for letter in source.scalars(in: mark.range.upperBound..<piece.upperBound) {
      guard letter.scalar.isLetter || letter.scalar.isDigit,
        word.unicodeScalars.count < Self.longestElision
      else { break }
      word.unicodeScalars.append(letter.scalar)
    }
    if word.hasSuffix("s"), word.dropLast().allSatisfy(\.isNumber) { return true }
    if word.count == 2, word.allSatisfy(\.isNumber) { return true }
    return Self.elisions.contains(word.lowercased()) || Self.smallElisions.contains(word)
  }

  /// Words that begin with an apostrophe: English ones, of which the Chicago Manual of Style (17th edition),
  /// 6.117, names the case, dictionaries the words; and single letters, Dutch ’t, ’s, ’n, ’k, ’m, ’r and
  /// German ’s, ’n.
  private static let elisions: Set = [
    "tis", "tisn", "twas", "twasn", "twere", "twill", "twould", "em", "til", "till", "bout", "cause", "cos",
    "cuz", "round", "neath", "gainst", "nother", "n", "fraid", "nuff", "scuse", "tween", "cept", "spect",
    "un", "uns", "nam", "burbs", "cello", "copter", "gator", "possum", "varsity", "flu",
    // Without the h that dialects drop.
    "e", "im", "er", "imself", "isself", "erself", "ere", "ow", "oo", "ome", "ave", "aven", "avin", "eard",
    "ead", "eart", "ouse", "orse", "ospital", "alf", "ard", "ell", "ello", "elp", "ope", "undred", "ung",
    "eaven", "appy", "appen", "appened", "arry", "enry", "erbert",
    "t", "s", "k", "m", "r",
  ]

  /// Words of which a beginning was lost that are words themselves, and open quotations with a capital.
  private static let smallElisions: Set = ["ad", "ear", "phone", "plane", "bus"]
}

extension ByteOffset {
  /// The position `bytes` further on.
  fileprivate func advanced(by bytes: Int) -> ByteOffset { ByteOffset(utf8: utf8 + bytes) }
}
