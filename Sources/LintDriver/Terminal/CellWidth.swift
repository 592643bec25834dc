/// Measures text as a terminal shows it, in cells.
struct CellWidth: Sendable {
  /// The cells of a character whose width is ambiguous: 1 or 2.
  let ambiguous: Int

  /// The cells of a scalar: 2 for a wide one, 0 for a combining mark, which stands on the one before.
  ///
  /// - Complexity: O(log *n*) for *n* ranges of the tables; O(1) for ASCII and the common Chinese characters.
  func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0xA1: return 1
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60: return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if EastAsianWidth.wide.containsInRanges(scalar.value) { return 2 }
    // The vowels and finals of Hangul join the consonant before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return EastAsianWidth.ambiguous.containsInRanges(scalar.value) ? ambiguous : 1
  }

  /// The cells of `text`, whose control characters were escaped.
  func cells(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// `text` with spaces after it, so that it fills `cells` at least.
  func padded(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - self.cells(of: text)))
  }

  /// The beginning of `text` that fills `cells` at most, with “…” in its last cell if something is left out.
  func shortened(_ text: String, to cells: Int) -> String {
    var used = 0
    var end = text.unicodeScalars.startIndex
    // Where to stop if the ellipsis is needed.
    var cut = end
    let room = cells - self.cells(of: "…")
    while end < text.unicodeScalars.endIndex {
      used += self.cells(of: text.unicodeScalars[end])
      if used > cells { return String(text.unicodeScalars[..<cut]) + "…" }
      end = text.unicodeScalars.index(after: end)
      if used <= room { cut = end }
    }
    return text
  }
}

extension [UInt32] {
  /// Whether `value` is in one of the ranges whose bounds this array lists, ascending, pair by pair.
  fileprivate func containsInRanges(_ value: UInt32) -> Bool {
    var low = 0
    var high = count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > self[middle * 2 + 1] {
        low = middle + 1
      } else if value < self[middle * 2] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
