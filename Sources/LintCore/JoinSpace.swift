import CopyText

/// What stands between two pieces of a paragraph once they are joined: a space, or nothing.
///
/// Chinese is set without spaces, and so are the numbers and foreign words in it. In copy of an alphabet a
/// space parts words, and stands on that side of a mark on which it is set: after a comma and not before it,
/// before an opening bracket and not after it (The Chicago Manual of Style, 17th edition, 6.7 to 6.12); none
/// stands inside a number.
struct JoinSpace: Hashable {
  /// A space, or nothing.
  let text: String
  /// Whether nobody has to look at it. Where letters or digits meet, they may be of one word or of two; what
  /// stands near by on the page decides, if it can, and in copy of an alphabet the words that papers print
  /// often.
  let isSure: Bool

  /// What stands between `tail` and `head`, which no hyphen parts, in copy that is Chinese or, if not
  /// `isChinese`, of an alphabet; that is asked only where characters meet that do not tell.
  ///
  /// - Complexity: O(*t*) for *t* bytes of the tail in copy of an alphabet; otherwise O(1) but for the length
  ///   of what meets there.
  init(_ source: SourceText, tail: ByteRange, head: ByteRange, isChinese: @autoclosure () -> Bool) {
    guard let last = source.lastScalar(in: tail), let first = source.firstScalar(in: head) else {
      self.init(isSpaced: false)
      return
    }
    if last.scalar.isDigit, first.scalar.isDigit {
      // Of an alphabet's copy as many begin with a number as break off in one: Sunday, April 13‖10 a.m.
      let (isChinese, mayBeNumber) = (isChinese(), source.mayBeOneNumber(tail, head))
      self.init(isSpaced: !isChinese && !mayBeNumber, isSure: isChinese && mayBeNumber)
    } else if last.scalar.mayBeOfKorean(beside: first.scalar)
      || first.scalar.mayBeOfKorean(beside: last.scalar)
    {
      // Korean parts words, and breaks off inside them as well as between; foreign words are parts of its
      // own.
      self.init(isSpaced: true, isSure: false)
    } else if last.scalar.standsClose || first.scalar.standsClose {
      self.init(isSpaced: false)
    } else if isChinese() {
      self.init(inChinese: source, tail, last.scalar, head, first.scalar)
    } else if last.scalar.isLetter, first.scalar.isLetter {
      switch LatinCut(source, tail: tail, head: head) {
      case .betweenWords: self.init(isSpaced: true)
      case .insideWord: self.init(isSpaced: false)
      case .either: self.init(isSpaced: true, isSure: false)
      }
    } else {
      self.init(
        isSpaced: !Self.isTight(
          source.lastScalars(in: tail, atMost: Self.reach)[...],
          Array(source.scalars(in: head).lazy.map(\.scalar).prefix(Self.reach))[...],
          opensQuote: !source.hasOpenStraightQuote(in: tail)))
    }
  }

  private init(isSpaced: Bool, isSure: Bool = true) {
    text = isSpaced ? " " : ""
    self.isSure = isSure
  }

  /// How many scalars on either side are looked at.
  private static let reach = 6

  private init(
    inChinese source: SourceText, _ tail: ByteRange, _ last: Unicode.Scalar, _ head: ByteRange,
    _ first: Unicode.Scalar
  ) {
    guard last.isLetter && first.isLetter else {
      // 5‖G, 3‖D, iPhone‖15; and 35‖%, (Siemens‖), 400‖,500.
      let isMixed = last.isLetter && first.isDigit || last.isDigit && first.isLetter
      self.init(isSpaced: false, isSure: !isMixed)
      return
    }
    let before = source.lastScalars(in: tail) { $0.isLetter }
    let after = Array(source.scalars(in: head).lazy.map(\.scalar).prefix(while: \.isLetter))
    let isWord = source.holdsWord(before + after, near: head.lowerBound)
    let isPair = source.holdsWord(before + [" "] + after, near: head.lowerBound)
    if isWord != isPair {
      self.init(isSpaced: isPair)
    } else {
      // A capital begins a word, unless the word is all capitals.
      let isNewWord = first.properties.isUppercase && !last.properties.isUppercase
      self.init(isSpaced: isNewWord, isSure: false)
    }
  }

  /// Whether no space stands between `tail` and `head` in copy of an alphabet; `opensQuote` says what a
  /// straight quotation mark between them does.
  private static func isTight(
    _ tail: ArraySlice<Unicode.Scalar>, _ head: ArraySlice<Unicode.Scalar>, opensQuote: Bool
  ) -> Bool {
    guard let last = tail.last, let first = head.first else { return true }
    let before = tail.dropLast().last ?? " "
    let after = head.dropFirst().first ?? " "
    switch (last, first) {
    case ("\"", _): return !opensQuote
    case (_, "\""): return !opensQuote
    case ("'", _): return before.isSpace
    case (_, "'"): return !after.isLetter || isContraction(head.dropFirst())
    case ("/", _), (_, "/"), (_, "%"), (_, "‰"), (_, "°"): return true
    // The article that leans on a French or Italian word: l’‖espoir.
    case ("’", _) where first.isLetter && isElision(tail.dropLast()): return true
    default: break
    }
    if last.characterClass == .dash {
      let rest = tail.reversed().drop { $0.characterClass == .dash }
      return rest.first?.isSpace == false
    }
    if first.characterClass == .dash { return !after.isSpace }
    // What closes in one language opens in another: „…“ und »…«. What stands on the other side of the mark
    // tells.
    if first.opensOrCloses, first.characterClass == .closer, after.isLetter { return false }
    let isAfterWord = !before.isSpace && before.characterClass != .opener
    if last.opensOrCloses, last.characterClass == .opener, isAfterWord {
      return [.clauseMark, .sentenceEnd, .closer].contains(first.characterClass)
    }
    switch first.characterClass {
    case .clauseMark, .sentenceEnd, .closer: return true
    case .digit where signsBeforeNumbers.contains(last): return true
    case .digit where before.isDigit: return staysInNumber(last, head)
    default: return last.characterClass == .opener
    }
  }

  /// Whether `mark` after a digit and `head` with its digits are of one number: 1,‖234, 3.‖5, 7:‖30.
  ///
  /// A point between digits is a decimal one however many follow, since a sentence begins with no figure (The
  /// Chicago Manual of Style, 17th edition, 9.5).
  private static func staysInNumber(_ mark: Unicode.Scalar, _ head: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = head.prefix(while: \.isDigit).count
    return switch mark {
    case ",": digits == 3
    case ".": true
    case ":": digits == 2
    default: false
    }
  }

  /// Whether `letters` stand after the apostrophe of a contraction: it’s, don’t, we’ll.
  private static func isContraction(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    ["s", "t", "d", "m", "re", "ll", "ve"].contains(letters.prefix(while: \.isLetter).text)
  }

  /// Whether `tail` ends with an article or a pronoun that has lost its vowel, as in French and Italian: l’,
  /// qu’, dell’.
  private static func isElision(_ tail: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = tail.reversed().prefix(while: \.isLetter).reversed()
    let before = tail.dropLast(word.count).last ?? " "
    return (before.isSpace || before.characterClass == .opener && before != "‘")
      && elisions.contains(Array(word).text.lowercased())
  }

  private static let elisions: Set = [
    "l", "d", "c", "j", "m", "n", "s", "t", "qu", "un", "dell", "nell", "all", "sull", "dall", "quell",
  ]

  /// Signs with which a number begins: of currencies, and the one that stands for “number”.
  private static let signsBeforeNumbers: Set<Unicode.Scalar> = ["$", "£", "€", "¥", "#"]
}

extension Unicode.Scalar {
  /// Whether the scalar is a quotation mark that opens in some languages and closes in others.
  fileprivate var opensOrCloses: Bool { self == "“" || self == "”" || self == "«" || self == "»" }

  /// Whether the scalar is of a Korean word, which goes on in `other` if that is a syllable, a letter or a
  /// digit.
  fileprivate func mayBeOfKorean(beside other: Unicode.Scalar) -> Bool {
    isHangul && (other.isHangul || other.isLetter || other.isDigit)
  }
}

extension SourceText {
  /// Whether the straight quotation marks of `range` leave one open.
  fileprivate func hasOpenStraightQuote(in range: ByteRange) -> Bool {
    !bytes[range.utf8].count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
  }

  /// The last scalars of `range` that are `wanted`, `count` of them at most, in their order.
  fileprivate func lastScalars(
    in range: ByteRange, atMost count: Int = .max, where wanted: (Unicode.Scalar) -> Bool = { _ in true }
  ) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var end = range.upperBound
    while scalars.count < count, let last = lastScalar(in: range.lowerBound..<end), wanted(last.scalar) {
      scalars.append(last.scalar)
      end = last.range.lowerBound
    }
    return scalars.reversed()
  }
}
