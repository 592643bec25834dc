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
    try write(
      lines(FrequentWords.table(of: words)), as: "words", of: "FrequentWords", explained: "what it holds",
      to: file)
  }

  /// Writes `affinity` as the tables of `Affinity`.
  static func write(_ affinity: Affinity, to file: URL) throws {
    try write(
      [("points", lines(affinity.rows)), ("learned", lines(Affinity.text(of: affinity.weights)))],
      of: "Affinity", explained: "what they hold", to: file)
  }

  /// `text` in lines that a source file can have; a backslash in front of a newline keeps it out of the
  /// string.
  private static func lines(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).parted(by: 2000).joined(separator: "\\#\n")
  }

  /// Writes `text` as the string `name` of `type`.
  private static func write(
    _ text: String, as name: String, of type: String, explained: String, to file: URL
  ) throws {
    try write([(name, text)], of: type, explained: explained, to: file)
  }

  /// Writes each text of `tables` as the string of `type` that has its name.
  private static func write(
    _ tables: [(name: String, text: String)], of type: String, explained: String, to file: URL
  ) throws {
    let strings = tables.map { table in
      """
        static let \(table.name): StaticString = #\"""
      \(table.text)
      \"""#
      """
    }
    let source = """
      // Made by `galley-learn`; not edited by hand. See `\(type)` for \(explained).
      // swift-format-ignore-file

      extension \(type) {
      \(strings.joined(separator: "\n\n"))
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}

extension String {
  /// The string in parts of `count` characters.
  fileprivate func parted(by count: Int) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while !rest.isEmpty {
      parts.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return parts
  }
}
