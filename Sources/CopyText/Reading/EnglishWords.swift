/// The bytes of a line, to be asked whether its words can tell what it is before they are read
/// (``EnglishLine``): most lines are headlines and text.
struct EnglishWords {
  private let bytes: [UInt8]
  /// The line from its first word on: without brackets, dashes and white space before it.
  private let words: Range<Int>
  /// Whether a dash stands before them.
  private let hasDash: Bool

  /// Looks for the first word of `line`.
  init(_ source: borrowing SourceText, _ line: ByteRange) {
    bytes = source.bytes
    var start = line.lowerBound.utf8
    var hasDash = false
    while start < line.upperBound.utf8 {
      let (scalar, length) = bytes.scalar(at: start)
      let isDash = scalar.characterClass == .dash
      guard isDash || scalar.isSpace || scalar == "（" || bytes[start].isBracket else { break }
      hasDash = hasDash || isDash
      start += length
    }
    words = start..<line.upperBound.utf8
    self.hasDash = hasDash
  }

  /// Whether the line can be anything but a headline, text or a tagline.
  ///
  /// - Complexity: O(*n* + *w*) for *n* bytes of the line and *w* bytes of the words that ``EnglishLine``
  ///   knows.
  var mayTell: Bool {
    hasDash || begin(withOneOf: Self.openings) || mayBeCredit || Self.posts.contains(where: end)
      || mayNamePage || mayNamePicture
  }

  /// Whether the line ends with the number of a page, by the word before it.
  private var mayNamePage: Bool {
    guard let last = words.last, (0x30...0x39).contains(bytes[last]) else { return false }
    var parts = bytes[words].suffix(Self.longestPage).split(separator: UInt8(ascii: " ")).suffix(2)
    return parts.count == 2 && parts.popFirst().map { Self.pages.contains($0.map(\.loweredASCII)) } == true
  }

  /// Whether a word for photograph stands in the line, or a stroke in place of one: foto, photo, fot., bild,
  /// фото, A primera hora. / PEDRO RUIZ.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  var mayNamePicture: Bool {
    let span = bytes.span
    for place in words where span[place].mayBeginPicture {
      let isInWord = place > words.lowerBound && span[place - 1].mayStandInWord
      if !isInWord,
        Self.pictures.contains(where: { $0.count <= words.upperBound - place && stands($0, at: place) })
      {
        return true
      }
    }
    return false
  }

  /// Whether the line can name the maker of a picture.
  var mayBeCredit: Bool { begin(withOneOf: Self.credits) || bytes[words].contains(UInt8(ascii: "/")) }

  private static let pages = Set(EnglishLine.pageWords.map { Array($0.utf8) })
  /// The longest word for a page and its number, with the space between, in bytes.
  private static let longestPage = 24
  private static let pictures = ["fot", "photo", "bild", "ф", "Ф", "/ "].map { Array($0.utf8) }

  private static let openings = byFirstLetter(
    EnglishLine.jumps + EnglishJump.openings + EnglishLine.senders + EnglishLine.desks)
  private static let credits = byFirstLetter(EnglishLine.credits)
  private static let posts = EnglishLine.posts.map { Array($0.utf8) }
  private static let taglines = EnglishLine.taglines.map { Array($0.utf8) }

  /// `phrases` by the letters that they begin with.
  private static func byFirstLetter(_ phrases: [String]) -> [UInt8: [[UInt8]]] {
    Dictionary(grouping: phrases.map { Array($0.utf8) }) { $0[0] }
  }

  /// Whether the line begins with one of `phrases` when its brackets are left out.
  private func begin(withOneOf phrases: [UInt8: [[UInt8]]]) -> Bool {
    guard let start = words.first, let phrases = phrases[bytes[start].loweredASCII] else { return false }
    return phrases.contains(where: begin)
  }

  /// Whether the line begins with `phrase` when its brackets are left out.
  private func begin(with phrase: [UInt8]) -> Bool {
    var index = words.lowerBound
    for letter in phrase {
      while index < words.upperBound, bytes[index].isBracket { index += 1 }
      guard index < words.upperBound, bytes[index].loweredASCII == letter else { return false }
      index += 1
    }
    return true
  }

  private func end(with phrase: [UInt8]) -> Bool {
    words.count >= phrase.count && stands(phrase, at: words.upperBound - phrase.count)
  }

  /// Whether the line says who contributed to the story, besides whom it names.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  var holdTagline: Bool {
    let span = bytes.span
    // All taglines begin with the one letter.
    for place in words
    where span[place] | 0x20 == UInt8(ascii: "c")
      && Self.taglines.contains(where: { $0.count <= words.upperBound - place && stands($0, at: place) })
    {
      return true
    }
    return false
  }

  /// Whether `phrase` stands at `index`, where there is room for it.
  private func stands(_ phrase: [UInt8], at index: Int) -> Bool {
    for offset in phrase.indices where bytes[index + offset].loweredASCII != phrase[offset] { return false }
    return true
  }
}

extension UInt8 {
  /// Whether one of the words for photograph begins with the byte, or it is a stroke.
  fileprivate var mayBeginPicture: Bool {
    switch self {
    case UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "b"),
      UInt8(ascii: "B"), UInt8(ascii: "/"), 0xD0, 0xD1:
      true
    default: false
    }
  }

  /// Whether a word may go on behind the byte: it is a letter or a digit of ASCII, or no ASCII.
  fileprivate var mayStandInWord: Bool { self >= 0x80 || isLetterOrDigitOfASCII }

  /// Whether the byte is a round or a square bracket of ASCII.
  fileprivate var isBracket: Bool {
    self == UInt8(ascii: "(") || self == UInt8(ascii: ")") || self == UInt8(ascii: "[")
      || self == UInt8(ascii: "]")
  }
}
