/// A table of figures by one or two characters.
///
/// As text, a row is the last character of its key, in three UTF-8 bytes, and a byte for each column; where
/// keys have two characters, rows with the same first one share a line, which begins with it. Rows ascend by
/// key. A column holds a figure in steps of 0.2, ``zero`` standing for none, so that a table is text that a
/// source file can hold.
package struct FigureTable: Sendable {
  /// The byte that stands for zero in a column.
  package static let zero = UInt8(ascii: "U")
  /// The lowest byte of a column.
  package static let lowest = UInt8(ascii: "0")
  /// The highest byte of a column.
  package static let highest = UInt8(ascii: "z")
  /// How many steps of a column make 1.
  package static let stepsPerUnit = 5.0

  /// How many bytes of UTF-8 a character of a key has.
  package static let characterWidth = 3

  /// The table, as it is written.
  private let text: [UInt8]
  /// How many bytes a row has.
  private let width: Int
  /// How many bytes stand between the rows whose keys begin with one character and those of the next.
  private let gap: Int
  /// For each scalar of three bytes where the rows whose key begins with it stand in the text; where there is
  /// none, where those of the next one do.
  private let starts: [Int32]

  /// The table that `text` holds, with keys of `characters` characters and rows of `columns` columns.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ text: [UInt8], characters: Int, columns: Int) {
    self.text = text
    width = Self.characterWidth + columns
    gap = characters == 2 ? 1 + Self.characterWidth : 0
    var starts: [Int32] = []
    starts.reserveCapacity(Self.keys + 1)
    var place = 0
    while place < text.count {
      precondition(place + Self.characterWidth <= text.count, "a line begins with a whole character")
      let first = Int(text.span.valueOfThreeBytes(at: place))
      precondition(first >= starts.count, "rows ascend by key")
      if characters == 2 { place += Self.characterWidth }
      starts += repeatElement(Int32(place), count: first + 1 - starts.count)
      repeat { place += width } while characters == 2 && place < text.count && text[place] != Self.lineEnd
      precondition(place <= text.count, "the last row is as long as all others")
      if place < text.count, text[place] == Self.lineEnd { place += 1 }
    }
    starts += repeatElement(Int32(text.count + gap), count: Self.keys + 1 - starts.count)
    self.starts = starts
  }

  /// How many scalars there are that UTF-8 writes in three bytes or fewer.
  private static let keys = 1 << 16
  private static let lineEnd = UInt8(ascii: "\n")

  /// The table of a source file.
  init(_ text: StaticString, characters: Int, columns: Int) {
    self.init(text.withUTF8Buffer { Array($0) }, characters: characters, columns: columns)
  }

  /// The figure in a column of the row for one or two characters; nil when there is no such row.
  ///
  /// - Complexity: O(log *n*) for *n* rows that begin with the same character.
  subscript(first: Unicode.Scalar, second: Unicode.Scalar?, column column: Int) -> Double? {
    guard let first = first.figureKey else { return nil }
    var row = Int(starts[Int(first)])
    let end = Int(starts[Int(first) + 1]) - gap
    if let second {
      guard let second = second.figureKey else { return nil }
      let text = text.span
      var low = 0
      var high = max(0, end - row) / width
      while low < high {
        let middle = (low &+ high) &>> 1
        if text.valueOfThreeBytes(at: row &+ middle &* width) < second {
          low = middle &+ 1
        } else {
          high = middle
        }
      }
      row += low * width
      guard row < end, text.valueOfThreeBytes(at: row) == second else { return nil }
    }
    guard row < end else { return nil }
    return Double(Int(text[row + Self.characterWidth + column]) - Int(Self.zero)) / Self.stepsPerUnit
  }
}

extension Unicode.Scalar {
  /// The scalar under which figures are kept: a full-width mark for its half-width twin, ０ for every digit, Ａ
  /// for every letter.
  package var figureForm: Unicode.Scalar {
    // Most of copy.
    if (0x4E00...0x9FFF).contains(value) { return self }
    return switch self {
    case ",": "，"
    case ":": "："
    case ";": "；"
    case "!": "！"
    case "?": "？"
    case "(": "（"
    case ")": "）"
    case "%": "％"
    default: isDigit ? "０" : isLetter ? "Ａ" : self
    }
  }

  /// The value of the figure form; nil when UTF-8 does not write it in three bytes.
  fileprivate var figureKey: UInt32? {
    let value = figureForm.value
    return (0x800...0xFFFF).contains(value) ? value : nil
  }
}
