/// A kind of paired mark. Which of the two glyphs opens depends on the language, not on the kind.
public enum PairKind: String, Sendable, CaseIterable {
  /// “ ”, outside on the mainland and in English.
  case doubleCurly
  /// ‘ ’, inside.
  case singleCurly
  /// „ “, outside in German; Polish closes it with ”.
  case doubleLow
  /// ‚ ‘, inside in German.
  case singleLow
  /// 〝 〞, which old founts and OCR give for “ ”.
  case doublePrime
  /// 「 」, outside in traditional Chinese and in Japanese.
  case corner
  /// 『 』, inside, and round the titles of Japanese works.
  case whiteCorner
  /// « », or » « in German books.
  case guillemet
  /// ‹ ›, inside guillemets.
  case singleGuillemet
  /// " of the typewriter, the same on both sides.
  case straightDouble
  /// ' of the typewriter, also an apostrophe.
  case straightSingle
  /// （ ） and ( ): the widths are mixed in most digitised copy, so they are one kind.
  case round
  /// ［ ］ and [ ].
  case square
  /// 【 】
  case lenticular
  /// 〖 〗
  case whiteLenticular
  /// 〔 〕
  case tortoise
  /// 《 》, round titles.
  case title
  /// 〈 〉, round titles inside titles, and round articles in traditional Chinese.
  case innerTitle

  /// Whether its marks are also set as apostrophes.
  var servesAsApostrophe: Bool { self == .singleCurly || self == .straightSingle }

  /// Whether its marks are brackets of those that stand in any copy.
  var isBracket: Bool { self == .round || self == .square }

  /// Whether it is a mark of the typewriter, without a direction of its own.
  public var isStraight: Bool { self == .straightDouble || self == .straightSingle }
}

/// The side of a pair that a mark is on.
public enum PairSide: Sendable {
  /// Before the words.
  case opening
  /// After the words.
  case closing
}

/// What a character is as a mark: its kind, and its side when the glyph tells.
public struct PairGlyph: Hashable, Sendable {
  /// The kind of pair it belongs to.
  public let kind: PairKind
  /// Its side; nil for a glyph that stands on both.
  public let side: PairSide?
}

extension Unicode.Scalar {
  /// Whether the scalar is a quotation mark that may open: one that does, or a straight one.
  var mayOpenQuotation: Bool { quoteGlyph.map { $0.side != .closing } ?? false }

  /// Whether the scalar is a quotation mark that may close: one that does, or a straight one.
  var mayCloseQuotation: Bool { quoteGlyph.map { $0.side != .opening } ?? false }

  /// What the scalar is as a quotation mark where „ and » have no meaning of their own: Chinese, Japanese,
  /// English, French. Nil when it is none.
  var quoteGlyph: PairGlyph? {
    switch value {
    case 0x22, 0xFF02: PairGlyph(kind: .straightDouble, side: nil)
    case 0x27, 0xFF07: PairGlyph(kind: .straightSingle, side: nil)
    case 0x201C: PairGlyph(kind: .doubleCurly, side: .opening)
    case 0x201D: PairGlyph(kind: .doubleCurly, side: .closing)
    case 0x2018: PairGlyph(kind: .singleCurly, side: .opening)
    case 0x2019: PairGlyph(kind: .singleCurly, side: .closing)
    case 0x201E: PairGlyph(kind: .doubleLow, side: .opening)
    case 0x201A: PairGlyph(kind: .singleLow, side: .opening)
    case 0x301D: PairGlyph(kind: .doublePrime, side: .opening)
    case 0x301E, 0x301F: PairGlyph(kind: .doublePrime, side: .closing)
    case 0x300C, 0xFF62, 0xFE41: PairGlyph(kind: .corner, side: .opening)
    case 0x300D, 0xFF63, 0xFE42: PairGlyph(kind: .corner, side: .closing)
    case 0x300E, 0xFE43: PairGlyph(kind: .whiteCorner, side: .opening)
    case 0x300F, 0xFE44: PairGlyph(kind: .whiteCorner, side: .closing)
    case 0xAB: PairGlyph(kind: .guillemet, side: .opening)
    case 0xBB: PairGlyph(kind: .guillemet, side: .closing)
    case 0x2039: PairGlyph(kind: .singleGuillemet, side: .opening)
    case 0x203A: PairGlyph(kind: .singleGuillemet, side: .closing)
    default: nil
    }
  }

  /// What the scalar is as a bracket or a title mark; nil when it is none.
  var bracketGlyph: PairGlyph? {
    switch value {
    case 0x28, 0xFF08, 0xFE35: PairGlyph(kind: .round, side: .opening)
    case 0x29, 0xFF09, 0xFE36: PairGlyph(kind: .round, side: .closing)
    case 0x5B, 0xFF3B: PairGlyph(kind: .square, side: .opening)
    case 0x5D, 0xFF3D: PairGlyph(kind: .square, side: .closing)
    case 0x3010, 0xFE3B: PairGlyph(kind: .lenticular, side: .opening)
    case 0x3011, 0xFE3C: PairGlyph(kind: .lenticular, side: .closing)
    case 0x3016: PairGlyph(kind: .whiteLenticular, side: .opening)
    case 0x3017: PairGlyph(kind: .whiteLenticular, side: .closing)
    case 0x3014, 0xFE39: PairGlyph(kind: .tortoise, side: .opening)
    case 0x3015, 0xFE3A: PairGlyph(kind: .tortoise, side: .closing)
    case 0x300A, 0xFE3D: PairGlyph(kind: .title, side: .opening)
    case 0x300B, 0xFE3E: PairGlyph(kind: .title, side: .closing)
    case 0x3008, 0xFE3F: PairGlyph(kind: .innerTitle, side: .opening)
    case 0x3009, 0xFE40: PairGlyph(kind: .innerTitle, side: .closing)
    default: nil
    }
  }
}
