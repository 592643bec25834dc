extension Unicode.Scalar {
  /// Whether a terminal would obey the scalar, hide it or have no picture for it, instead of showing it: the
  /// control and format characters, the line separators, and the private ones that a page's fonts leave
  /// behind.
  var isInvisible: Bool {
    switch value {
    case 0x20...0x7E, 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
    default: return false
    }
  }

  /// The scalar, or `\u{…}` with its value when it is invisible.
  var visible: String {
    isInvisible ? "\\u{\(String(value, radix: 16, uppercase: true))}" : String(self)
  }
}

extension FilePath {
  /// The path as a line of output: for people as they read it, for programs in the bytes that name the file.
  func line(onTerminal isOnTerminal: Bool) -> [UInt8] {
    (isOnTerminal ? Array(text.visible.utf8) : bytes) + [UInt8(ascii: "\n")]
  }
}

extension String {
  /// The text with every invisible scalar written as `\u{…}`, so that copy cannot move the cursor, hide
  /// itself or run backwards.
  var visible: String {
    unicodeScalars.contains(where: \.isInvisible) ? unicodeScalars.map(\.visible).joined() : self
  }
}
