/// Text as roff reads it.
enum Roff {
  /// Running text, filled: what roff would obey is escaped, a hyphen stays the character that can be typed,
  /// and Chinese, which has no spaces, can be broken where a line of print can.
  static func text(_ text: String) -> String {
    var lines: [String] = []
    for piece in UnbrokenText.pieces(of: text) {
      let written = escaped(piece.text)
      if let last = lines.last, !piece.followsSpace {
        lines[lines.count - 1] = last + "\\:" + written
      } else if let last = lines.last, last.utf8.count + written.utf8.count < lineLength {
        lines[lines.count - 1] = last + " " + written
      } else {
        lines.append(written)
      }
    }
    // A point at the beginning of a line would make a request of it.
    return lines.map { $0.hasPrefix(".") ? "\\&" + $0 : $0 }.joined(separator: "\n")
  }

  /// Text on one line, in bold.
  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// An argument of a request.
  static func argument(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  /// Lines of text with blank lines between paragraphs. A paragraph in which lines are indented keeps its
  /// lines.
  static func paragraphs(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(separator: "").map { lines in
      guard lines.contains(where: { $0.hasPrefix(" ") }) else {
        return self.text(joined(lines)) + "\n"
      }
      return ".nf\n" + lines.map { escaped(String($0)) + "\n" }.joined() + ".fi\n"
    }
    .joined(separator: ".PP\n")
  }

  /// `lines` as one: the end of a line is a space, but none beside a wide character.
  private static func joined(_ lines: ArraySlice<Substring>) -> String {
    let width = CellWidth(ambiguous: 1)
    var text = ""
    for line in lines {
      let isWide = [text.unicodeScalars.last, line.unicodeScalars.first].contains { scalar in
        scalar.map { width.cells(of: $0) == 2 } == true
      }
      text += (text.isEmpty || isWide ? "" : " ") + line
    }
    return text
  }

  /// `text` with what roff would obey or set in another way written by name.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The bytes in a line of the source, as far as they can be kept to (mandoc -T lint).
  private static let lineLength = 78
}
