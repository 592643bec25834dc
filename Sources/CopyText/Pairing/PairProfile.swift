/// How a language, as one paper sets it, uses paired marks: which glyph opens, which closes, which kind
/// stands outside.
///
/// The direction of a mark comes from here and not from its code point: “ opens in Chinese and English and
/// closes in German.
public struct PairProfile: Hashable, Sendable {
  /// Whose habits the profile holds.
  public enum Usage: String, Sendable, CaseIterable {
    /// Mainland Chinese, GB/T 15834—2011, 4.8: “ ” outside, ‘ ’ inside, “ ” again inside that.
    case simplifiedChinese
    /// Taiwan and Hong Kong (the ministry of education's handbook of punctuation, 2008): 「 」 and 『 』 by
    /// turns; the other order is found too.
    case traditionalChinese
    /// Japanese: 「 」 outside, 『 』 inside and round titles.
    case japanese
    /// English: double outside and single inside, or the other way about; ’ is also an apostrophe.
    case english
    /// German and Polish: „ “ (Polish „ ”) outside, ‚ ‘ inside; or » «.
    case german
    /// French, Russian, Spanish: « » outside.
    case french
    /// Swedish, Finnish and Danish: the same mark before and after, ” ” or » » outside and ’ ’ inside.
    case swedish
    /// Brackets and title marks, in whatever language.
    case brackets
  }

  /// Whose habits it holds.
  public let usage: Usage
  /// The kind that this paper sets outside.
  public let outer: PairKind
  /// Whether guillemets point at the words they enclose: »so«.
  let guillemetsPointInward: Bool
  /// Whether the mark of the typewriter closes what „ opens, as where the keyboard, or the program that read
  /// the page, has no “.
  let straightClosesLow: Bool

  init(
    _ usage: Usage, outer: PairKind, guillemetsPointInward: Bool = false, straightClosesLow: Bool = false
  ) {
    self.usage = usage
    self.outer = outer
    self.guillemetsPointInward = guillemetsPointInward
    self.straightClosesLow = straightClosesLow
  }

  /// The profile of brackets and title marks.
  static let brackets = PairProfile(.brackets, outer: .round)

  /// Whether words are parted by spaces, so that a space tells which way a mark looks.
  var partsWordsBySpaces: Bool { usage.partsWordsBySpaces }

  /// Whether the order of kinds is laid down: double outside, single inside.
  var hasStrictLevels: Bool { usage == .simplifiedChinese && outer == .doubleCurly }

  /// What `scalar` is in this profile; nil when it is no mark here.
  func glyph(of scalar: Unicode.Scalar) -> PairGlyph? {
    if usage == .brackets { return scalar.bracketGlyph }
    switch (usage, scalar.value) {
    case (.swedish, 0x201D), (.swedish, 0x2019), (.swedish, 0xBB), (.swedish, 0x203A):
      return scalar.quoteGlyph.map { PairGlyph(kind: $0.kind, side: nil) }
    case (.german, 0x201C), (.german, 0x201D): return PairGlyph(kind: .doubleLow, side: .closing)
    case (.german, 0x22) where straightClosesLow: return PairGlyph(kind: .doubleLow, side: .closing)
    case (.german, 0x2018): return PairGlyph(kind: .singleLow, side: .closing)
    case (_, 0xAB), (_, 0xBB), (_, 0x2039), (_, 0x203A):
      guard let glyph = scalar.quoteGlyph, guillemetsPointInward else { return scalar.quoteGlyph }
      return PairGlyph(kind: glyph.kind, side: glyph.side == .opening ? .closing : .opening)
    default: return scalar.quoteGlyph
    }
  }

  /// The kind that belongs inside `kind`.
  public func kind(inside kind: PairKind) -> PairKind {
    switch kind {
    case .doubleCurly, .doublePrime: .singleCurly
    case .singleCurly: .doubleCurly
    case .corner: .whiteCorner
    case .whiteCorner: .corner
    case .straightDouble: .straightSingle
    case .straightSingle: .straightDouble
    case .doubleLow: .singleLow
    case .singleLow: .doubleLow
    case .guillemet: usage == .german ? .singleGuillemet : .guillemet
    case .singleGuillemet: .guillemet
    case .title: .innerTitle
    case .innerTitle: .title
    default: kind
    }
  }

  /// The mark of `kind` on `side`, as this profile sets it.
  public func mark(_ kind: PairKind, _ side: PairSide) -> String {
    if straightClosesLow, kind == .doubleLow, side == .closing { return "\"" }
    let pair = Self.pairs[kind] ?? ("\"", "\"")
    if usage == .swedish { return pair.closing }
    let isTurned = guillemetsPointInward && (kind == .guillemet || kind == .singleGuillemet)
    return (side == .opening) != isTurned ? pair.opening : pair.closing
  }

  private static let pairs: [PairKind: (opening: String, closing: String)] = [
    .doubleCurly: ("“", "”"), .singleCurly: ("‘", "’"), .doubleLow: ("„", "“"), .singleLow: ("‚", "‘"),
    .doublePrime: ("〝", "〞"), .corner: ("「", "」"), .whiteCorner: ("『", "』"), .guillemet: ("«", "»"),
    .singleGuillemet: ("‹", "›"), .straightDouble: ("\"", "\""), .straightSingle: ("'", "'"),
    .round: ("（", "）"), .square: ("［", "］"), .lenticular: ("【", "】"), .whiteLenticular: ("〖", "〗"),
    .tortoise: ("〔", "〕"), .title: ("《", "》"), .innerTitle: ("〈", "〉"),
  ]
}

extension PairProfile.Usage {
  /// Whether words are parted by spaces.
  fileprivate var partsWordsBySpaces: Bool {
    switch self {
    case .english, .german, .french, .swedish: true
    case .simplifiedChinese, .traditionalChinese, .japanese, .brackets: false
    }
  }
}

extension PairProfile {
  /// Whether a paragraph in which a quotation goes on may begin with the mark that closes it, as Spanish has
  /// it (Ortografía de la lengua española, 2010, comillas de seguir) and as French had it.
  var goesOnWithClosingMark: Bool { usage == .french && !guillemetsPointInward }

  /// The kind that belongs at the level where `pair` stands; nil when it has the right one, when usage
  /// differs, and when its two marks are of two kinds.
  public func kind(forLevelOf pair: MarkPair) -> PairKind? {
    let kind = pair.opening.kind
    guard kind == pair.closing.kind, !kind.isStraight else { return nil }
    guard let outer = pair.enclosing else {
      // What a bracket inside a quotation quotes has no level that is laid down.
      return hasStrictLevels && kind == .singleCurly && pair.opening.brackets == 0 ? self.outer : nil
    }
    return outer == kind && self.kind(inside: kind) != kind ? self.kind(inside: kind) : nil
  }
}
