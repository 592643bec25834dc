/// What a line in English is by its words: a jump line, a line that signs a story or a picture; and the jump
/// lines and credits of other European papers.
///
/// Source: the manners of English-language agencies and city papers, as their style books and pages have
/// them.
enum EnglishLine {
  /// The longest line that is looked at, in bytes.
  private static let longest = 160

  /// The role of the line in `range` of the copy; nil when its words do not tell, and when it has none in an
  /// alphabet.
  ///
  /// - Complexity: O(*n* *p*) for *n* bytes of the line and *p* phrases that are known; O(1) for a line that
  ///   is too long.
  static func role(of range: ByteRange, in source: SourceText) -> Role? {
    guard range.utf8.count <= longest else { return nil }
    let words = EnglishWords(source, range)
    if words.mayTell, let role = role(of: source.text(in: range)) { return role }
    return words.holdTagline ? .byline : nil
  }

  /// Whether `range` of the copy, the end of a paragraph, ends with the maker of a picture
  /// (`on Tuesday. (AP Photo/Owen Tate)`); `isAfterSentence`
  /// says whether the paragraph has a sentence, without which only a bracket or a colon shows that a name is
  /// not part of what it says.
  ///
  /// - Complexity: O(*n* *p*) for *n* bytes of the range and *p* phrases that are known.
  static func endsInCredit(_ range: ByteRange, isAfterSentence: Bool, in source: SourceText) -> Bool {
    if EnglishWords(source, range).mayNamePicture,
      endsInPhotographer(source.text(in: range), isAfterSentence: isAfterSentence)
    {
      return true
    }
    guard isAfterSentence,
      let start = source.bytes[range.utf8].lastIndex(where: {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "(")
      })
    else { return false }
    let rest = ByteRange(utf8: start + 1..<range.upperBound.utf8)
    return EnglishWords(source, rest).mayBeCredit && isCredit(source.text(in: rest).trimmingSpaces)
  }

  /// How many words a jump line has at most, and how many a desk or a signature.
  private static let mostWordsOfJump = 8
  private static let mostWordsOfByline = 6

  /// The role of `line`, which is no tagline; nil when its words do not tell.
  ///
  /// - Complexity: O(*n* *p*) for *n* bytes of the line and *p* phrases that are known.
  static func role(of line: String) -> Role? {
    // Most lines have too many words, as is seen sooner than they are parted.
    guard fewestWords(of: line) <= mostWordsOfJump else { return nil }
    let plain = line.lowercased().drop { "(（[—–- ".contains($0) }
    let words = line.split(whereSeparator: \.isWhitespace)
    if words.count <= mostWordsOfJump, isJump(line, plain, words) { return .furniture }
    if isCredit(line) { return .credit }
    if words.count <= mostWordsOfByline, isDesk(plain, words) || isSignature(line, words) { return .byline }
    return nil
  }

  /// How many words `line` has at least: those with a letter or a digit of ASCII, if every stroke joins two.
  private static func fewestWords(of line: String) -> Int {
    var count = 0
    var isCounted = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: " ") {
        isCounted = false
      } else if byte == UInt8(ascii: "/") {
        count -= 1
      } else if !isCounted, byte.isLetterOrDigitOfASCII {
        count += 1
        isCounted = true
      }
    }
    return count
  }

  // MARK: Jump lines

  static let jumps = [
    "continued on", "continued from", "cont'd on", "cont'd from", "story on page", "more on page",
    "more: see ",
    "fortsetzung auf ", "fortsetzung von ", "suite page", "suite en page", "lire aussi", "lire page",
    "pasa a la página",
    "viene de la página",
  ]

  /// Whether `words` say where a story goes on, or comes from.
  private static func isJump(_ line: String, _ plain: Substring, _ words: [Substring]) -> Bool {
    jumps.contains(where: plain.hasPrefix) || namesPage(words) || EnglishJump(line).namesPlace
  }

  /// `A4`, `4`, `B12`, perhaps with a mark after it.
  static func isPage(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars.filter { $0.isLetter || $0.isDigit }
    let digits = scalars.drop(while: \.isLetter)
    return scalars.count - digits.count <= 1 && (1...3).contains(digits.count) && digits.allSatisfy(\.isDigit)
  }

  /// Whether a line ends with the number of a page and says so: Vervolg van pagina 1, Окончание на стр. 5.
  private static func namesPage(_ words: [Substring]) -> Bool {
    guard words.count > 2, let last = words.last, isPage(last), words[0].isCapitalised else { return false }
    return pageWords.contains(words[words.count - 2].lowercased())
  }

  /// The page in European papers, as their jump lines have it.
  static let pageWords: Set = [
    "page", "p.", "seite", "s.", "pagina", "pag.", "página", "pág.", "pág", "sidan", "sida", "sid.",
    "str.",
    "strona", "stronie", "стр.", "странице",
  ]

  // MARK: Signatures

  /// What whoever sent the story follows, whatever it is called.
  static let senders = [
    "special to ", "special for ", "from staff", "from wire", "from news services", "compiled from",
  ]
  static let desks = [
    "staff reports", "staff report", "staff and wire", "the associated press", "associated press", "reuters",
    "bloomberg news",
    "agence france-presse", "united press international",
  ]
  static let posts = [
    "staff writer", "staff writers", "staff reporter", "staff reporters", "press writer", "press writers",
    "correspondent", "news service", "staff photographer",
  ]

  /// `Special to the Times`, `Staff Writers`: who wrote it, without a name.
  private static func isDesk(_ plain: Substring, _ words: [Substring]) -> Bool {
    guard plain.last != ".", words.allSatisfy({ $0.isCapitalised || particles.contains($0.lowercased()) })
    else {
      return desks.contains { $0 == plain }
    }
    return senders.contains(where: plain.hasPrefix) || posts.contains(where: plain.hasSuffix)
      || desks.contains { plain.hasPrefix($0) && isOffice(plain.dropFirst($0.count)) }
  }

  /// Whether `rest`, what follows the name of a desk, is parted from it, or is more of it: Staff Report,
  /// Millbrook, Associated Press Writer; Reuters Cuts Jobs is a headline.
  private static func isOffice(_ rest: Substring) -> Bool {
    guard let first = rest.first(where: { $0 != " " }), first.isLetter else { return true }
    return rest.split(separator: " ").allSatisfy {
      particles.contains(String($0)) || offices.contains(String($0))
    }
  }

  private static let offices: Set = [
    "writer", "writers", "correspondent", "correspondents", "photographer", "photographers", "staffers",
  ]

  /// `— Ruth Alderton` below a text.
  private static func isSignature(_ line: String, _ words: [Substring]) -> Bool {
    guard let dash = words.first, dash.allSatisfy({ "—–-".contains($0) }) || line.hasPrefix("—") else {
      return false
    }
    let names = words.map { $0.drop { "—–-".contains($0) } }.filter { !$0.isEmpty }
    return (2...4).contains(names.count) && names.allSatisfy(\.isCapitalised) && names.last?.last != "."
  }

  /// What says who helped. All of it is of ASCII.
  static let taglines = [
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting",
  ]
  private static let particles: Set = [
    "to", "the", "and", "for", "of", "from", "staff", "wire", "news", "reports", "report", "services",
  ]
}

extension StringProtocol {
  /// Whether the word begins with a capital.
  var isCapitalised: Bool { unicodeScalars.first?.properties.isUppercase == true }

  /// Whether `phrase` stands in the text, byte by byte.
  ///
  /// - Complexity: O(*n* *m*) for *n* bytes of the text and *m* bytes of the phrase.
  func holds(_ phrase: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: phrase.utf8) }
  }

  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var scalars = String(self).unicodeScalars[...]
    scalars = scalars.drop(while: \.isSpace)
    while scalars.last?.isSpace == true { scalars.removeLast() }
    return String(scalars)
  }
}
