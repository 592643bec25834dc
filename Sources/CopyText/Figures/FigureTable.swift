/// A table of figures by one or two characters.
///
/// As text, a row is the last character of its key, in three UTF-8 bytes, and a byte for each column; where keys have
/// two characters, rows with the same first one share a line, which begins with it. Rows ascend by key. A column holds a
/// figure in steps of 0.2, ``zero`` standing for none, so that a table is text that a source file can hold.
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

  /// The keys, ascending: a scalar's value, or that of two, the first in the upper half.
  let keys: [UInt32]
  /// The steps of each row, one row after another.
  private let steps: [Int8]
  private let columns: Int
  /// For each scalar of three bytes the first of the rows that begin with it; behind the last, the number of rows.
  private let firstRows: [Int32]

  /// The table that `text` holds, with keys of `characters` characters and rows of `columns` columns.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ text: [UInt8], characters: Int, columns: Int) {
    var keys: [UInt32] = []
    var steps: [Int8] = []
    let width = Self.characterWidth + columns
    keys.reserveCapacity(text.count / width)
    steps.reserveCapacity(text.count / width * columns)
    for line in text.split(separator: UInt8(ascii: "\n")) {
      var row = line.startIndex
      var first: UInt32 = 0
      if characters == 2 {
        first = Self.scalar(line[row...]) << 16
        row += Self.characterWidth
      }
      while row < line.endIndex {
        keys.append(first | Self.scalar(line[row...]))
        for byte in line[(row + Self.characterWidth)..<(row + width)] {
          steps.append(Int8(truncatingIfNeeded: Int(byte) - Int(Self.zero)))
        }
        row += width
      }
    }
    self.keys = keys
    self.steps = steps
    self.columns = columns
    firstRows = Self.firstRows(of: keys, characters: characters)
  }

  private static func firstRows(of keys: [UInt32], characters: Int) -> [Int32] {
    let shift = UInt32(16 * (characters - 1))
    var firstRows: [Int32] = []
    firstRows.reserveCapacity(1 << 16 + 1)
    for (row, key) in keys.enumerated() {
      while firstRows.count <= key >> shift { firstRows.append(Int32(row)) }
    }
    while firstRows.count <= 1 << 16 { firstRows.append(Int32(keys.count)) }
    return firstRows
  }

  /// The scalar with which `bytes` begin, in three bytes of UTF-8.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(characterWidth).reduce(0) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
  }

  /// The table of a source file.
  init(_ text: StaticString, characters: Int, columns: Int) {
    self.init(text.withUTF8Buffer { Array($0) }, characters: characters, columns: columns)
  }

  /// The figure in a column of the row for one or two characters; nil when there is no such row.
  ///
  /// - Complexity: O(log *n*) for *n* rows that begin with the same character.
  subscript(first: Unicode.Scalar, second: Unicode.Scalar?, column column: Int) -> Double? {
    guard var key = first.figureKey else { return nil }
    var low = Int(firstRows[Int(key)])
    let end = Int(firstRows[Int(key) + 1])
    if let second {
      guard let next = second.figureKey else { return nil }
      key = key << 16 | next
    }
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < end, keys[low] == key else { return nil }
    return Double(steps[low * columns + column]) / Self.stepsPerUnit
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
