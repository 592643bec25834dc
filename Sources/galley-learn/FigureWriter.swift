import Foundation

/// Writes tables as Swift source.
enum FigureWriter {
  /// Writes `rows`, ascending by key, as the string `name` of `CopyFigures`.
  static func write(_ rows: [FigureRow], as name: String, to file: URL) throws {
    let width = rows.first?.bytes?.count ?? 1
    let table = FigureRow.table(rows)
    // A row a line would be a hundred thousand lines; a backslash in front of the newline keeps it out.
    let lines = stride(from: 0, to: table.count, by: 400 * width).map { start in
      String(decoding: table[start..<min(start + 400 * width, table.count)], as: UTF8.self)
    }
    let source = """
      // Made by `galley-learn`; not edited by hand. See `CopyFigures` for what the columns mean.
      // swift-format-ignore-file

      extension CopyFigures {
        static let \(name): StaticString = #\"\"\"
      \(lines.joined(separator: "\\#\n"))
      \"\"\"#
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
