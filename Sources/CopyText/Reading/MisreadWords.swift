extension SourceText {
  /// How many words stand in `range`, and how many of them nobody writes so.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  func misreadWords(in range: ByteRange) -> (words: Int, misread: Int) {
    let span = bytes.span
    let kindsOfASCII = WordBytes.ofASCII
    var (words, misread) = (0, 0)
    var position = range.lowerBound.utf8
    while position < range.upperBound.utf8 {
      if span[position] == UInt8(ascii: " ") {
        position += 1
        continue
      }
      let start = position
      var kinds: WordBytes = []
      // Most of most words.
      position = span.endOfSmallLetters(from: position, to: range.upperBound.utf8)
      if position > start { kinds = .small }
      while position < range.upperBound.utf8 {
        let byte = span[position]
        if byte < 0x80 {
          let kind = kindsOfASCII[Int(byte)]
          if kind == .space { break }
          kinds.formUnion(kind)
          position += 1
        } else {
          let (scalar, length) = span.scalar(at: position)
          if scalar.isSpace { break }
          kinds.formUnion(.other)
          position += length
        }
      }
      guard position > start else {
        position += span.scalar(at: position).length
        continue
      }
      words += 1
      if kinds != .small, !isPlainWord(start..<position, of: kinds),
        letters(of: start..<position).isMisread
      {
        misread += 1
      }
    }
    return (words, misread)
  }

  /// Whether nobody misread the word in `range`, which holds `kinds`, as its bytes tell for nineteen words in
  /// twenty of copy: it is letters of one size, or a capital and small letters, or digits, perhaps with marks
  /// between or around them.
  private func isPlainWord(_ range: Range<Int>, of kinds: WordBytes) -> Bool {
    if kinds.areOfPlainWord { return true }
    guard kinds.isSuperset(of: .mark) || !kinds.isDisjoint(with: [.edge, .other]) else {
      return isCapitalised(range)
    }
    let core = withoutMarks(range)
    let kindsOfCore: WordBytes = bytes[core].reduce(into: []) { $0.formUnion(WordBytes(of: $1)) }
    return kindsOfCore.areOfPlainWord || isCapitalised(core)
  }

  /// Whether `range` begins with capitals of ASCII and goes on in small letters to its end.
  private func isCapitalised(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && bytes[range].drop { (0x41...0x5A).contains($0) }.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The scalars of `word` without accents that stand by themselves: they are part of the letter before them.
  private func letters(of word: Range<Int>) -> [Unicode.Scalar] {
    let span = bytes.span
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(word.count)
    var position = word.lowerBound
    while position < word.upperBound {
      let (scalar, length) = span.scalar(at: position)
      if !scalar.isAccent { letters.append(scalar) }
      position += length
    }
    return letters
  }

  /// `word` without the marks that may stand at its ends.
  private func withoutMarks(_ word: Range<Int>) -> Range<Int> {
    var rest = ByteRange(utf8: word)
    while let first = firstScalar(in: rest), first.scalar.standsAtWord {
      rest = first.range.upperBound..<rest.upperBound
    }
    while let last = lastScalar(in: rest), last.scalar.standsAtWord {
      rest = rest.lowerBound..<last.range.lowerBound
    }
    return rest.utf8
  }
}

/// What kinds of bytes a word is made of.
private struct WordBytes: OptionSet {
  let rawValue: UInt8

  static let capital = WordBytes(rawValue: 1)
  static let small = WordBytes(rawValue: 2)
  static let digit = WordBytes(rawValue: 4)
  /// A mark that may stand in the middle of a word or a number.
  static let mark = WordBytes(rawValue: 8)
  /// A mark that may stand at either end of a word without being part of it, and not in the middle.
  static let edge = WordBytes(rawValue: 16)
  /// Anything else, and all that is not ASCII.
  static let other = WordBytes(rawValue: 32)
  /// White space, at which a word ends.
  static let space = WordBytes(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of a byte of UTF-8.
  init(of byte: UInt8) {
    let scalar = Unicode.Scalar(byte)
    self =
      switch scalar {
      case "A"..."Z": .capital
      case "a"..."z": .small
      case "0"..."9": .digit
      case "\u{80}"...: .other
      case _ where scalar.isSpace: .space
      case _ where scalar.standsInWord: .mark
      case _ where scalar.standsAtWord: .edge
      default: .other
      }
  }

  /// The kind of each scalar of ASCII.
  static let ofASCII: [WordBytes] = (0..<0x80).map(WordBytes.init(of:))

  /// Whether what is made of these kinds is letters of one size or digits, and perhaps marks.
  var areOfPlainWord: Bool {
    let letters = intersection([.capital, .small])
    return isDisjoint(with: [.edge, .other])
      && (contains(.digit) ? letters.isEmpty : letters == .capital || letters == .small)
  }
}

extension [Unicode.Scalar] {
  /// Whether nobody writes such a word: there is a sign inside it, a capital after small letters, a digit
  /// between letters; or it is nothing but signs.
  fileprivate var isMisread: Bool {
    guard let first = firstIndex(where: { !$0.standsAtWord }),
      let last = lastIndex(where: { !$0.standsAtWord })
    else {
      return contains { !$0.standsAlone }
    }
    let core = self[first...last]
    if core.contains(where: { !$0.standsInWord }) { return true }
    // l’État is two words.
    return core.split { $0 == "'" || $0 == "’" }.contains(where: \.isMisreadPart)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether nobody writes such a word, which holds no sign: there is a capital after small letters, but for
  /// one as in iPhone, mRNA and pH; or a digit between letters, but after capitals as in H1N1.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  var isMisreadPart: Bool {
    let letters = lazy.filter(\.isLetter)
    let small = letters.prefix(while: \.properties.isLowercase).count
    if small > 1, letters.contains(where: \.properties.isUppercase) { return true }
    if count > 3, self[endIndex - 1].properties.isUppercase, self[endIndex - 2].properties.isLowercase,
      small == 0
    {
      return true
    }
    // Whether all letters so far are capitals, and whether digits stand here that follow letters of which one
    // is none.
    var areCapitals = true
    var isInDigits = false
    var isBehindLetter = false
    for scalar in self {
      if scalar.isDigit {
        if isBehindLetter { isInDigits = !areCapitals }
      } else if scalar.isLetter {
        if isInDigits { return true }
        areCapitals = areCapitals && scalar.properties.isUppercase
      } else {
        isInDigits = false
      }
      isBehindLetter = scalar.isLetter
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand at either end of a word without being part of it.
  fileprivate var standsAtWord: Bool {
    switch characterClass {
    case .clauseMark, .sentenceEnd, .opener, .closer, .dash: true
    default: self == "\"" || self == "'" || self == "<" || self == ">" || self == "/"
    }
  }

  /// Whether the scalar may stand in the middle of a word or a number.
  fileprivate var standsInWord: Bool {
    switch characterClass {
    case .letter, .digit, .dash, .han, .kana, .clauseMark: true
    // Number forms, and the suits of cards, are no misreading.
    default:
      (0x2150...0x215F).contains(value) || (0x2660...0x2667).contains(value)
        || "'’&/%$£€§@+.=°¼½¾¢²³×™®©#ºª".unicodeScalars.contains(self)
    }
  }

  /// Whether the scalar may stand as a word of its own, or several may: dashes, bullets, quotation marks.
  fileprivate var standsAlone: Bool {
    switch characterClass {
    case .dash, .bullet, .opener, .closer: !"[]{}".unicodeScalars.contains(self)
    default:
      (0x2150...0x215F).contains(value) || (0x2660...0x2667).contains(value)
        || ".…*&+\"'<>#_|¼½¾×".unicodeScalars.contains(self)
    }
  }
}
