import CopyText
import Foundation

/// Writes tables as Swift source.
enum FigureWriter {
  /// Writes `rows` as the string `name` of `CopyFigures`.
  static func write(_ rows: [FigureRow], as name: String, to file: URL) throws {
    try write(
      String(decoding: FigureRow.table(rows), as: UTF8.self), as: name, of: "CopyFigures",
      explained: "what the columns mean", to: file)
  }

  /// Writes `words` as the table of `FrequentWords`.
  static func write(_ words: [String], to file: URL) throws {
    let table = FrequentWords.table(of: words)
    let lines = stride(from: 0, to: table.count, by: 4000).map { start in
      String(decoding: table[start..<min(start + 4000, table.count)], as: UTF8.self)
    }
    // A backslash in front of a newline keeps it out of the string.
    try write(
      lines.joined(separator: "\\#\n"), as: "words", of: "FrequentWords",
      explained: "what it holds", to: file)
  }

  /// Writes `text` as the string `name` of `type`.
  private static func write(
    _ text: String, as name: String, of type: String, explained: String, to file: URL
  ) throws {
    let source = """
      // Made by `galley-learn`; not edited by hand. See `\(type)` for \(explained).
      // swift-format-ignore-file

      extension \(type) {
        static let \(name): StaticString = #\"\"\"
      \(text)
      \"\"\"#
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
