/// A line of a page as it was set: where its copy stands, how wide it is, how it begins and how it ends.
///
/// Widths are in half-ems: a Chinese character or mark takes two, anything else one. A mark that Chinese and Latin
/// copy share, such as “ or …, takes two on a line that holds Chinese.
struct SetLine: Sendable {
  /// The line without its terminator and without white space at its ends; empty when it is blank.
  let copy: ByteRange
  /// The width of the white space before the copy.
  let indent: Int
  /// The width of the copy.
  let width: Int
  /// The width of what cannot be parted at the beginning: a word, or one Chinese character.
  let firstWord: Int
  /// The first scalar of the copy; a space when the line is blank.
  let first: Unicode.Scalar
  /// The last scalar of the copy; a space when the line is blank.
  let last: Unicode.Scalar
  /// Whether there is a Chinese character or kana among the copy.
  let holdsHan: Bool
  /// Whether a sentence ends with the line.
  let endsSentence: Bool

  /// Measures the line in `range` of `source`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ source: SourceText, _ range: ByteRange) {
    copy = source.trimmed(range)
    indent = source.scalars(in: range.lowerBound..<copy.lowerBound)
      .reduce(0) { $0 + ($1.scalar == "\t" ? 8 : $1.scalar.isFullWidth ? 2 : 1) }
    var width = 0
    var shared = 0
    var firstWord: Int?
    var holdsHan = false
    for placed in source.scalars(in: copy) {
      let scalar = placed.scalar
      if firstWord == nil, scalar.isSpace || width > 0 && scalar.isFullWidth { firstWord = width }
      width += scalar.isFullWidth ? 2 : 1
      if scalar.value > 0x7F {
        if scalar.isHan || scalar.characterClass == .kana { holdsHan = true }
        if (0x2010...0x2026).contains(scalar.value) || scalar == "·" { shared += 1 }
      }
    }
    self.width = width + (holdsHan ? shared : 0)
    self.firstWord = firstWord ?? width
    self.holdsHan = holdsHan
    first = source.firstScalar(in: copy)?.scalar ?? " "
    last = source.lastScalar(in: copy)?.scalar ?? " "
    endsSentence = source.endsSentence(copy)
  }

  /// Whether there is nothing on the line.
  var isBlank: Bool { copy.isEmpty }

  /// Whether the line begins with a small letter, as hardly any paragraph does.
  var startsInLowerCase: Bool { first.properties.isLowercase }
}

extension Unicode.Scalar {
  /// Whether the scalar is set as wide as a Chinese character: those, their marks, and the full-width forms.
  fileprivate var isFullWidth: Bool {
    value >= 0x1100
      && (value <= 0x115F || (0x2E80...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
        || (0xFE30...0xFE6F).contains(value) || (0xFF01...0xFF60).contains(value)
        || (0xFFE0...0xFFE6).contains(value) || value >= 0x1F300)
  }
}
