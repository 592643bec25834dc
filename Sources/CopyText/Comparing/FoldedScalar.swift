/// Characters as they are compared: what an edition sets in two ways without meaning two things is one.
///
/// Folded are the width of punctuation, digits and letters (the full-width forms U+FF01 to U+FF5E), the kinds
/// of opening quotation marks, of closing ones, of dashes, of ellipses and of middle dots; an opening mark is
/// never the same as a closing one. White space, invisible characters and the asterisks of Markdown are
/// nothing at all.
enum FoldedScalar {
  static let opening: UInt32 = 0x201C
  static let closing: UInt32 = 0x201D
  static let apostrophe: UInt32 = 0x27
  static let straightQuote: UInt32 = 0x22
  static let hyphen: UInt32 = 0x2D

  /// The value that stands for `value`; nil when it is not compared. A straight quotation mark stays: only
  /// its neighbours tell which way it looks.
  @inline(__always)
  static func folding(_ value: UInt32) -> UInt32? {
    // First what is most of copy: letters, Chinese characters, the full-width forms, 、 and 。.
    if value &- 0x21 <= 0x5D { return value == asterisk ? nil : value }
    if (0x4E00...0x9FFF).contains(value) { return value }
    if value &- 0xFF01 <= 0x5D { return value == fullWidthAsterisk ? nil : value &- 0xFEE0 }
    if value == 0x3001 || value == 0x3002 { return value }
    return foldingRare(value)
  }

  private static let asterisk: UInt32 = 0x2A
  private static let fullWidthAsterisk: UInt32 = 0xFF0A

  private static func foldingRare(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x201C, 0x2018, 0x300C, 0x300E, 0x301D, 0x201E, 0x201A, 0xAB, 0xFE41, 0xFE43, 0xFF62: opening
    case 0x201D, 0x300D, 0x300F, 0x301E, 0x301F, 0xBB, 0xFE42, 0xFE44, 0xFF63: closing
    // ’ is an apostrophe more often than the partner of ‘.
    case 0x2019, 0x02BC: apostrophe
    case 0x2010, 0x2011: hyphen
    case 0x2012...0x2015, 0x2500, 0x2E3A, 0x2E3B, 0xFE58: 0x2014
    case 0x2025, 0x22EF: 0x2026
    case 0x2022, 0x2027, 0x30FB, 0xFF65: 0xB7
    case 0xFF61: 0x3002
    case 0xFF64: 0x3001
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000,
      0xFE00...0xFE0F,
      0xFEFF:
      nil
    default: value
    }
  }

  /// Whether the value is an ASCII letter or digit, which is set half as wide as anything else.
  @inline(__always)
  static func isHalfWidth(_ value: UInt32) -> Bool { isLetter(value) || isDigit(value) }

  /// Whether the value is an ASCII letter.
  @inline(__always)
  static func isLetter(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value | 0x20) }

  /// Whether the value is a digit.
  @inline(__always)
  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Whether the value ends a sentence: 。！？… or a full stop.
  @inline(__always)
  static func endsSentence(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0x21 || value == 0x3F || value == 0x2026 || value == 0x2E
  }

  /// Whether the value parts clauses: ，；：.
  @inline(__always)
  static func partsClauses(_ value: UInt32) -> Bool { value == 0x2C || value == 0x3B || value == 0x3A }

  /// Whether a clause may end with the value: what ends a sentence or parts clauses does, but in numbers.
  @inline(__always)
  static func mayEndClause(_ value: UInt32) -> Bool { endsSentence(value) || partsClauses(value) }

  /// Whether the value may follow the mark at the end of a sentence and still belong to it.
  @inline(__always)
  static func closesAfterMark(_ value: UInt32) -> Bool {
    switch value {
    case closing, apostrophe, 0x29, 0x5D, 0x7D, 0x300B, 0x3009, 0x3011, 0x3015, 0x3017: true
    default: false
    }
  }
}
