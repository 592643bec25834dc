/// Which blocks of a page a program could not read: columns of `t?r<mNo>` where a word was printed.
///
/// On such a page a mark is as likely a letter that was misread, and a line that ends nowhere an edge of noise. Only
/// copy in an alphabet shows it; one word in five hundred of clean copy looks as if it were misread, a share mark or a
/// trade name, so that a single one proves nothing.
struct Legibility: Sendable {
  /// Whether the page was read by a program that misreads.
  let isMisread: Bool
  /// The indices of the blocks that could not be read.
  private(set) var illegible: Set<Int> = []
  /// The indices of the blocks of such a page that hold fewer letters than a word: what was read of a rule, a spot or
  /// the edge of a column.
  private(set) var specks: Set<Int> = []

  /// The share of misread words from which a page was read by a program that misreads: one in 250.
  private static let pageShare = 250
  /// The fewest misread words that show it.
  private static let fewest = 4
  /// The share of them from which a block of such a page cannot be read: one in 20.
  private static let blockShare = 20
  /// The fewest letters in which there is a word to go on from.
  private static let fewestLetters = 4

  /// Reads the words of `blocks`; `shapes` says which are in an alphabet.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ source: SourceText, _ blocks: [Block], _ shapes: [BlockShape]) {
    var words = 0
    var misread = 0
    var doubtful: [Int] = []
    for index in blocks.indices where !shapes[index].isHan {
      let count = source.misreadWords(in: blocks[index].range)
      words += count.words
      misread += count.misread
      if count.misread * Self.blockShare > count.words { doubtful.append(index) }
    }
    isMisread = misread >= Self.fewest && misread * Self.pageShare > words
    guard isMisread else { return }
    illegible = Set(doubtful)
    specks = Set(blocks.indices.filter { !shapes[$0].isHan && shapes[$0].letters < Self.fewestLetters })
  }
}

extension SourceText {
  /// How many words stand in `range`, and how many of them nobody writes so.
  fileprivate func misreadWords(in range: ByteRange) -> (words: Int, misread: Int) {
    let words = words(in: range)
    let misread = words.count { !bytes.isPlainWord($0.utf8) && scalars(in: $0).map(\.scalar).isMisread }
    return (words.count, misread)
  }
}

extension [UInt8] {
  /// Whether capitals and then small letters of ASCII stand in `range`, perhaps between marks: nobody misread them, as nine
  /// words in ten of copy.
  fileprivate func isPlainWord(_ range: Range<Int>) -> Bool {
    var (index, end) = (range.lowerBound, range.upperBound)
    while index < end, self[index].standsAtWord { index += 1 }
    while end > index, self[end - 1].standsAtWord { end -= 1 }
    let start = index
    while index < end, (0x41...0x5A).contains(self[index]) { index += 1 }
    while index < end, (0x61...0x7A).contains(self[index]) { index += 1 }
    return index == end && end > start
  }
}

extension UInt8 {
  /// Whether the byte is a mark of ASCII that may stand at either end of a word without being part of it.
  fileprivate var standsAtWord: Bool { self < 0x80 && Unicode.Scalar(self).standsAtWord }
}

extension [Unicode.Scalar] {
  /// Whether nobody writes such a word: there is a sign inside it, a capital after small letters, a digit between
  /// letters; or it is nothing but signs.
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
  /// Whether nobody writes such a word, which holds no sign: there is a capital after small letters, but for one as in iPhone,
  /// mRNA and pH; or a digit between letters, but after capitals as in H1N1.
  fileprivate var isMisreadPart: Bool {
    let letters = filter(\.isLetter)
    let small = letters.prefix(while: \.properties.isLowercase).count
    if small > 1, letters.contains(where: \.properties.isUppercase) { return true }
    if count > 3, self[endIndex - 1].properties.isUppercase, self[endIndex - 2].properties.isLowercase,
      small == 0
    {
      return true
    }
    return indices.contains { index in
      self[index].isDigit && index > startIndex && self[index - 1].isLetter
        && self[index...].first { !$0.isDigit }.map(\.isLetter) == true
        && !self[startIndex..<index].filter(\.isLetter).allSatisfy(\.properties.isUppercase)
    }
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
