extension String {
  /// The text as it stands in XML, between tags or between quotation marks.
  ///
  /// What XML 1.0 (2.2, `Char`) cannot hold shows as `\u{…}`. Tabs and line ends are written by number: in an
  /// attribute a parser would make spaces of them (3.3.3).
  var xml: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t", "\n", "\r": text += "&#\(scalar.value);"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": text += scalar.visible
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// An XML element: its name, its attributes in order, and its content, which is XML already.
  static func element(_ name: String, _ attributes: [(String, String)], _ content: String = "") -> String {
    let written = attributes.map { " \($0)=\"\($1.xml)\"" }.joined()
    return content.isEmpty ? "<\(name)\(written)/>" : "<\(name)\(written)>\(content)</\(name)>"
  }
}
