/// A table of figures by one or two characters.
///
/// As text, a row is its key, one or two characters of three UTF-8 bytes each, and a byte for each column. Rows
/// ascend by key. A column holds a figure in steps of 0.2, ``zero`` standing for none, so that a table is text
/// that a source file can hold.
package struct FigureTable: Sendable {
  /// The byte that stands for zero in a column.
  package static let zero = UInt8(ascii: "U")
  /// The lowest byte of a column.
  package static let lowest = UInt8(ascii: "0")
  /// The highest byte of a column.
  package static let highest = UInt8(ascii: "z")
  /// How many steps of a column make 1.
  package static let stepsPerUnit = 5.0

  /// The rows, as they are written.
  private let rows: [UInt8]
  /// How many bytes a row has.
  private let width: Int
  /// How many of them are its key.
  private let keyWidth: Int
  /// For each scalar of three bytes the first of the rows that begin with it; behind the last, the number of rows.
  private let firstRows: [Int32]

  /// The table that `text` holds, with keys of `characters` characters and rows of `columns` columns.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ text: [UInt8], characters: Int, columns: Int) {
    rows = text
    keyWidth = 3 * characters
    width = keyWidth + columns
    firstRows = Self.firstRows(of: text, width: keyWidth + columns)
  }

  private static func firstRows(of text: [UInt8], width: Int) -> [Int32] {
    let count = text.count / width
    return Array(unsafeUninitializedCapacity: 1 << 16 + 1) { buffer, filled in
      for row in 0..<count {
        let first = Int(text.key(at: row * width))
        while filled <= first {
          buffer[filled] = Int32(row)
          filled += 1
        }
      }
      while filled <= 1 << 16 {
        buffer[filled] = Int32(count)
        filled += 1
      }
    }
  }

  /// The table of a source file.
  init(_ text: StaticString, characters: Int, columns: Int) {
    self.init(text.withUTF8Buffer { Array($0) }, characters: characters, columns: columns)
  }

  /// The figure in a column of the row for one or two characters; nil when there is no such row.
  ///
  /// - Complexity: O(log *n*) for *n* rows that begin with the same character.
  subscript(first: Unicode.Scalar, second: Unicode.Scalar?, column column: Int) -> Double? {
    guard let first = first.figureKey else { return nil }
    var low = Int(firstRows[Int(first)])
    let end = Int(firstRows[Int(first) + 1])
    if let second {
      guard let second = second.figureKey else { return nil }
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if rows.key(at: middle * width + 3) < second { low = middle + 1 } else { high = middle }
      }
      guard low < end, rows.key(at: low * width + 3) == second else { return nil }
    }
    guard low < end else { return nil }
    return Double(Int(rows[low * width + keyWidth + column]) - Int(Self.zero)) / Self.stepsPerUnit
  }
}

extension [UInt8] {
  /// The value of the scalar of three bytes at `index`.
  @inline(__always)
  fileprivate func key(at index: Int) -> UInt32 {
    UInt32(self[index] & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6 | UInt32(self[index + 2] & 0x3F)
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
