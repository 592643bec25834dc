import CopyText
import Foundation

/// Writes tables as Swift source.
enum FigureWriter {
  /// Writes `rows`, ascending by key, as the string `name` of `CopyFigures`.
  static func write(_ rows: [FigureRow], as name: String, to file: URL) throws {
    let width = rows.first?.bytes?.count ?? 1
    let table = FigureRow.table(rows)
    // A row a line would be a hundred thousand lines.
    let lines = stride(from: 0, to: table.count, by: 400 * width).map { start in
      String(decoding: table[start..<min(start + 400 * width, table.count)], as: UTF8.self)
    }
    try write(lines, as: name, of: "CopyFigures", explained: "what the columns mean", to: file)
  }

  /// Writes `words` as the table of `FrequentWords`.
  static func write(_ words: [String], to file: URL) throws {
    let table = FrequentWords.table(of: words)
    let lines = stride(from: 0, to: table.count, by: 4000).map { start in
      String(decoding: table[start..<min(start + 4000, table.count)], as: UTF8.self)
    }
    try write(lines, as: "words", of: "FrequentWords", explained: "what it holds", to: file)
  }

  /// Writes `lines`, run together, as the string `name` of `type`.
  private static func write(
    _ lines: [String], as name: String, of type: String, explained: String, to file: URL
  ) throws {
    // A backslash in front of a newline keeps it out of the string.
    let source = """
      // Made by `galley-learn`; not edited by hand. See `\(type)` for \(explained).
      // swift-format-ignore-file

      extension \(type) {
        static let \(name): StaticString = #\"\"\"
      \(lines.joined(separator: "\\#\n"))
      \"\"\"#
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
