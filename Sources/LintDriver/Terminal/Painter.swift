/// How a stretch of output looks on a terminal: the parameters of ECMA-48's SGR.
enum Style: String {
  case strong = "1"
  case faint = "2"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case blue = "1;34"
  case cyan = "1;36"
  case gutter = "34"
}

/// Colors output, or leaves it as it is.
struct Painter: Sendable {
  /// Whether the output is colored.
  let isColored: Bool

  /// `text` in `style`.
  func paint(_ text: String, _ style: Style) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
