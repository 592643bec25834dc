/// The hyphen with which a line ends in the middle of a word.
struct LineHyphen: Hashable, Sendable {
  /// The printed hyphen.
  let range: ByteRange

  /// Finds the hyphen at the end of `above`, below which `below` begins; nil when it ends otherwise, or with
  /// a dash.
  init?(_ source: SourceText, above: ByteRange, below: ByteRange) {
    guard let last = source.lastScalar(in: above), last.scalar.mayBeReadAsHyphen,
      let before = source.lastScalar(in: above.lowerBound..<last.range.lowerBound)?.scalar,
      let next = source.firstScalar(in: below)?.scalar
    else { return nil }
    switch before.characterClass {
    case .space, .dash, .han, .kana: return nil
    // .- and ,- are dashes; but a long number may be broken after its comma.
    case _ where before == "." || before == "," || before == ";" || before == ":":
      guard before == ",", next.isDigit else { return nil }
    default: break
    }
    // The double stroke is a hyphen in Gothic type; elsewhere it makes two things equal.
    if last.scalar == "=" {
      let letters = source.scalars(in: source.lastWord(in: above.lowerBound..<last.range.lowerBound))
      guard letters.count(where: \.scalar.properties.isLowercase) > 1, next.properties.isLowercase else {
        return nil
      }
    }
    range = last.range
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a hyphen, wherever it stands: the hyphen and the hyphen-minus.
  public var isHyphen: Bool { value == 0x2D || value == 0x2010 }

  /// Whether the scalar may be the hyphen at the end of a line, and only there: a hyphen, and what programs
  /// that read print make of it, the soft hyphen, the not sign, and the double strokes of Gothic type.
  public var mayBeReadAsHyphen: Bool {
    switch value {
    case 0xAD, 0xAC, 0x3D, 0x2E17: true
    default: isHyphen
    }
  }
}
