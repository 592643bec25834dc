/// What a character is to a compositor: the classes that reading, joining and the rules ask for. The marks
/// named here are examples; which there are, ``Swift/Unicode/Scalar/characterClass`` knows.
public enum CharacterClass: Sendable {
  /// A Chinese character, with the marks that stand for one (々 〇).
  case han
  /// Japanese kana or Korean hangul.
  case kana
  /// A letter of an alphabet: Latin, Greek, Cyrillic; one that modifies another (Hawaiʻi), two set as one
  /// (ﬁ), and the accents that stand behind the letter they belong to, as decomposed copy has them.
  case letter
  /// A digit, half-width or full-width.
  case digit
  /// White space, the ideographic and the no-break space included.
  case space
  /// A mark that ends a sentence: 。！？.!?…
  case sentenceEnd
  /// A mark inside a sentence: ，、；：,;:
  case clauseMark
  /// An opening quotation mark, bracket or title mark.
  case opener
  /// A closing quotation mark, bracket or title mark.
  case closer
  /// A dash or a hyphen.
  case dash
  /// A mark that newspapers set before a byline or an item: ■□●○◎⊙▲△◆◇★☆※▶►·•
  case bullet
  /// Any other sign.
  case symbol
}

extension Unicode.Scalar {
  /// The scalar's class. Marks follow GB/T 15834—2011 (标点符号用法) 4 and Unicode's general punctuation.
  public var characterClass: CharacterClass {
    // Most of copy.
    if (0x4E00...0x9FFF).contains(value) { return .han }
    if (0x61...0x7A).contains(value) { return .letter }
    guard let place = placeInCommonRows else { return listedClass }
    return Self.classesOfCommonRows[place]
  }

  /// Whether the scalar is a syllable of Korean, which is written with spaces between words.
  package var isHangul: Bool { (0xAC00...0xD7A3).contains(value) }

  /// Whether the scalar is set without a space beside it, so that none stands where the end of a line or of a
  /// piece was: a Chinese character or kana, or a mark as wide as they are. Korean parts words by spaces.
  public var standsClose: Bool {
    switch characterClass {
    case .han: true
    case .kana: !isHangul
    case .space: false
    default: Self.wideForms.contains { $0.contains(value) }
    }
  }

  /// The blocks of Unicode whose scalars are as wide as a Chinese character (CJK radicals to CJK
  /// compatibility, vertical and small forms, full-width and half-width forms up to the marks of kana).
  private static let wideForms: [ClosedRange<UInt32>] = [
    0x2E80...0x33FF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF00...0xFF65, 0xFFE0...0xFFE6,
  ]

  /// Where the scalar stands in the rows U+0000, U+2000, U+3000 and U+FF00, of 256 scalars each, one row
  /// after the other; nil elsewhere. They hold nearly all scalars of copy but Chinese characters, so that
  /// what is asked of them can be ready.
  @inline(__always)
  var placeInCommonRows: Int? {
    let row: UInt32
    switch value >> 8 {
    case 0x00: row = 0
    case 0x20: row = 1
    case 0x30: row = 2
    case 0xFF: row = 3
    default: return nil
    }
    return Int(row << 8 | value & 0xFF)
  }

  /// The scalars of the rows of ``placeInCommonRows``, by their places.
  static var commonRows: [Unicode.Scalar?] {
    [0x0000, 0x2000, 0x3000, 0xFF00].flatMap { row in (0..<256).map { Unicode.Scalar(row | $0) } }
  }

  /// The classes of the scalars of the common rows.
  private static let classesOfCommonRows = commonRows.map { $0?.listedClass ?? .symbol }

  /// The class as the lists have it.
  private var listedClass: CharacterClass {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF, 0xF900...0xFAFF, 0x3005...0x3007: .han
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39, 0xFF10...0xFF19: .digit
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x2E, 0x3F, 0x2026, 0x22EF, 0xFF0E, 0xFF61: .sentenceEnd
    case 0xFF0C, 0x3001, 0xFF1B, 0xFF1A, 0x2C, 0x3A, 0x3B, 0xFE50...0xFE51: .clauseMark
    case 0x201C, 0x2018, 0x300C, 0x300E, 0x300A, 0x3008, 0x3010, 0x3014, 0xFF08, 0x28, 0x5B, 0x7B,
      0xFF3B, 0x201E, 0x201A, 0xAB, 0x2039, 0x3016, 0xFE43, 0xFE41, 0xFF5B:
      .opener
    case 0x201D, 0x2019, 0x300D, 0x300F, 0x300B, 0x3009, 0x3011, 0x3015, 0xFF09, 0x29, 0x5D, 0x7D,
      0xFF3D, 0xBB, 0x203A, 0x3017, 0xFE44, 0xFE42, 0xFF5D:
      .closer
    case 0x2D, 0x2010...0x2015, 0xFF0D, 0x2E3A, 0x2E3B: .dash
    case 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25CE, 0x25B2, 0x25B3, 0x25C6, 0x25C7, 0x2605, 0x2606, 0x203B,
      0x25B6, 0x25BA, 0xB7, 0x2022, 0x25AA, 0x25AB, 0x25BC, 0x25BD, 0x2299:
      .bullet
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F, 0xAC00...0xD7AF, 0x1100...0x11FF: .kana
    case 0xC0...0x2C1 where value != 0xD7 && value != 0xF7, 0x2C6...0x2D1, 0x2E0...0x2E4, 0x2EC, 0x2EE,
      0x300...0x52F, 0x1E00...0x1FFF, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      .letter
    default: .symbol
    }
  }

  /// Whether the scalar is a Chinese character.
  public var isHan: Bool { characterClass == .han }

  /// Whether the scalar is a digit.
  public var isDigit: Bool { characterClass == .digit }

  /// The scalar, a full-width digit in ASCII.
  var figure: Unicode.Scalar {
    (0xFF10...0xFF19).contains(value) ? Unicode.Scalar(UInt8(value - 0xFF10) + 0x30) : self
  }

  /// Whether the scalar is a letter of an alphabet.
  public var isLetter: Bool { characterClass == .letter }

  /// Whether the scalar is an accent of the letter before it.
  var isAccent: Bool { (0x300...0x36F).contains(value) }

  /// Whether the scalar is white space or a line terminator.
  public var isSpace: Bool { characterClass == .space }
}
