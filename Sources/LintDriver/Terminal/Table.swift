/// Rows of text in columns, each as wide as its widest entry.
struct Table {
  /// The entries, row by row; every row has as many.
  let rows: [[String]]
  /// How the first columns look; the others are plain.
  var styles: [Style] = []
  /// The columns of numbers, which end below one another; nil for none.
  var numbers: ClosedRange<Int>?

  /// The table in lines; two spaces part the columns, and nothing trails.
  func text(_ painter: Painter, _ cellWidth: CellWidth) -> String {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.filter { $0.count > column }.map { cellWidth.cells(of: $0[column]) }.max() ?? 0
    }
    var text = ""
    for row in rows {
      let cells = row.indices.map { (column: Int) -> String in
        let isNumber = numbers?.contains(column) == true
        let blank = isNumber ? widths[column] - cellWidth.cells(of: row[column]) : 0
        let entry = String(repeating: " ", count: blank) + row[column]
        let padded = column == row.count - 1 ? entry : cellWidth.padded(entry, to: widths[column])
        return column < styles.count ? painter.paint(padded, styles[column]) : padded
      }
      text += cells.joined(separator: "  ") + "\n"
    }
    return text
  }
}
