import CopyText

/// A row of a table of figures.
struct FigureRow {
  let key: [Unicode.Scalar]
  let values: [Double]

  /// The text of `rows`, ascending by key: those with the same first character on a line, which begins with
  /// it; rows by one character a few hundred to a line.
  static func table(_ rows: [FigureRow]) -> [UInt8] {
    let sorted = rows.compactMap(\.bytes).sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var lines: [[UInt8]] = []
    var place = 0
    while place < sorted.count {
      let first = sorted[place].key.dropLast(FigureTable.characterWidth)
      let line = sorted[place...].prefix { $0.key.dropLast(FigureTable.characterWidth) == first }
        .prefix(first.isEmpty ? rowsPerLine : .max)
      lines.append(first + line.flatMap { $0.key.suffix(FigureTable.characterWidth) + $0.columns })
      place = line.endIndex
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private static let rowsPerLine = 400

  /// The bytes of the key and of the columns; nil when a character of the key is not three bytes long.
  private var bytes: (key: [UInt8], columns: [UInt8])? {
    let keyBytes = key.flatMap { Array(Character($0).utf8) }
    guard keyBytes.count == FigureTable.characterWidth * key.count else { return nil }
    let columns = values.map { value in
      let step = (value * FigureTable.stepsPerUnit).rounded() + Double(FigureTable.zero)
      return UInt8(min(Double(FigureTable.highest), max(Double(FigureTable.lowest), step)))
    }
    return (keyBytes, columns)
  }
}
