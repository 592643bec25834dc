/// What kinds of characters stand in a stretch of copy.
///
/// They are gathered while the copy is walked anyhow (``BlockShape``), so that whoever looks for a dash, a
/// bracket or a gap need not walk it again where there is none: most paragraphs hold little of what is looked
/// for.
public struct TextTraits: OptionSet, Sendable {
  /// A bit for each kind.
  public let rawValue: UInt32

  /// The kinds whose bits are set.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A Chinese character.
  public static let han = TextTraits(rawValue: 1 << 0)
  /// Kana or hangul.
  static let kana = TextTraits(rawValue: 1 << 1)
  /// A letter of an alphabet.
  static let letter = TextTraits(rawValue: 1 << 2)
  /// A digit.
  static let digit = TextTraits(rawValue: 1 << 3)
  /// White space.
  static let space = TextTraits(rawValue: 1 << 4)
  /// A mark that ends a sentence.
  static let sentenceEnd = TextTraits(rawValue: 1 << 5)
  /// A mark that parts clauses: any inside a sentence but 、
  static let clauseMark = TextTraits(rawValue: 1 << 6)
  /// A dash or a hyphen.
  static let dash = TextTraits(rawValue: 1 << 7)
  /// An opening mark.
  static let opener = TextTraits(rawValue: 1 << 8)
  /// A closing mark.
  static let closer = TextTraits(rawValue: 1 << 9)
  /// （ or (
  static let openingParenthesis = TextTraits(rawValue: 1 << 10)
  /// ） or )
  static let closingParenthesis = TextTraits(rawValue: 1 << 11)
  /// A quotation mark, the marks of the typewriter included.
  static let quotationMark = TextTraits(rawValue: 1 << 12)
  /// A bracket or a title mark.
  static let bracket = TextTraits(rawValue: 1 << 13)
  /// " or ' of the typewriter.
  static let straightQuote = TextTraits(rawValue: 1 << 14)
  /// What may stand where a word is missing: white space, a sign that is no punctuation, x, ?, [ or {. Of a
  /// text it says nothing; `gapAfterHan` does.
  static let placeHolder = TextTraits(rawValue: 1 << 15)

  /// Whether they are those of one scalar that is neither a word nor punctuation: * _ ~ ★ ①
  var isSign: Bool { contains(.placeHolder) && isDisjoint(with: [.letter, .opener, .sentenceEnd, .space]) }

  /// What may stand where a word is missing, right after a Chinese character: white space, a sign that is no
  /// punctuation, x, ?, [ or {
  public static let gapAfterHan = TextTraits(rawValue: 1 << 16)
  /// Quotation marks that are not plainly paired (``PlainPairs``).
  static let doubtfulQuotes = TextTraits(rawValue: 1 << 17)
  /// Brackets and title marks that are not plainly paired (``PlainPairs``).
  static let doubtfulBrackets = TextTraits(rawValue: 1 << 18)

  /// The traits of every scalar of the common rows (`Unicode.Scalar.placeInCommonRows`), one row after the
  /// other.
  static let ofCommonRows = Unicode.Scalar.commonRows.map { $0.map(TextTraits.init) ?? [] }

  /// What `scalar` is by itself.
  init(_ scalar: Unicode.Scalar) {
    var traits: TextTraits =
      switch scalar.characterClass {
      case .han: .han
      case .kana: .kana
      case .letter: .letter
      case .digit: .digit
      case .space: [.space, .placeHolder]
      case .sentenceEnd: .sentenceEnd
      case .clauseMark: scalar == "、" ? [] : .clauseMark
      case .dash: .dash
      case .opener: .opener
      case .closer: .closer
      case .bullet, .symbol: .placeHolder
      }
    switch scalar {
    case "（", "(": traits.formUnion(.openingParenthesis)
    case "）", ")": traits.formUnion(.closingParenthesis)
    case "\"", "'": traits = .straightQuote
    case "x", "X", "ｘ", "Ｘ", "?", "[", "{": traits.formUnion(.placeHolder)
    default: break
    }
    if scalar.quoteGlyph != nil { traits.formUnion(.quotationMark) }
    if scalar.bracketGlyph != nil { traits.formUnion(.bracket) }
    self = traits
  }
}
