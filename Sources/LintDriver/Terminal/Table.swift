/// Rows of text in columns, each as wide as its widest entry.
struct Table {
  /// The entries, row by row; every row has as many.
  let rows: [[String]]
  /// How the first columns look; the others are plain.
  var styles: [Style] = []

  /// The table in lines; two spaces part the columns, and nothing trails.
  func text(_ painter: Painter, _ cellWidth: CellWidth) -> String {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.filter { $0.count > column }.map { cellWidth.cells(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, entry in
        let padded = column == row.count - 1 ? entry : cellWidth.padded(entry, to: widths[column])
        return column < styles.count ? painter.paint(padded, styles[column]) : padded
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
