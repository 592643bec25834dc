/// Text between two places where a line may be broken.
struct UnbrokenText: Hashable {
  /// Whether a space stands before it, which falls away at the beginning of a line.
  let followsSpace: Bool
  fileprivate(set) var text: String

  /// Divides `text` wherever a line may be broken: at spaces, and around wide characters, but not before a
  /// mark that closes nor after one that opens.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func pieces(of text: String) -> [UnbrokenText] {
    let width = CellWidth(ambiguous: 1)
    var pieces: [UnbrokenText] = []
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars where scalar != " " || last != " " {
      let isBreak =
        last == " "
        || (width.cells(of: last) == 2 || width.cells(of: scalar) == 2)
          && !opening.contains(last) && !closing.contains(scalar)
      if scalar != " ", isBreak {
        pieces.append(UnbrokenText(followsSpace: last == " " && !pieces.isEmpty, text: String(scalar)))
      } else if scalar != " " {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return pieces
  }

  /// Marks that end no line and marks that begin none (GB/T 15834—2011, 5.1).
  private static let opening: Set<Unicode.Scalar> = ["（", "「", "《", "“", "‘", "(", "["]
  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "》", "”", "’", "…", ",", ".", ";", ":", ")", "]",
  ]
}

extension CellWidth {
  /// `text` in lines of `room` cells at most, as far as it can be broken.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  func lines(of text: String, room: Int) -> [String] {
    var lines: [(text: String, cells: Int)] = []
    for piece in UnbrokenText.pieces(of: text) {
      let cells = cells(of: piece.text)
      let space = piece.followsSpace ? 1 : 0
      if let last = lines.last, last.cells + space + cells <= room {
        lines[lines.count - 1].text += (piece.followsSpace ? " " : "") + piece.text
        lines[lines.count - 1].cells += space + cells
      } else {
        lines.append((piece.text, cells))
      }
    }
    return lines.map(\.text)
  }
}
