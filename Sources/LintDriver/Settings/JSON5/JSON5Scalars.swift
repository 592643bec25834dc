extension Unicode.Scalar {
  /// Whether the scalar may stand between tokens (section 8): ECMAScript's white space and line ends.
  var isJSON5Space: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2028, 0x2029, 0xFEFF: true
    default: properties.generalCategory == .spaceSeparator
    }
  }

  var endsJSON5Line: Bool {
    switch value {
    case 0x0A, 0x0D, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether an identifier may begin with the scalar (ECMAScript 5.1, 7.6).
  var startsIdentifier: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      true
    default: self == "$" || self == "_"
    }
  }

  /// Whether an identifier may go on with the scalar.
  var continuesIdentifier: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: true
    default: startsIdentifier || self == "\u{200C}" || self == "\u{200D}"
    }
  }
}
