import CopyText
import LintCore

/// The report for people, in the manner of compilers: `path:line:column: severity: message [rule]`, the line
/// of copy, a line of carets; notes in the same form.
struct TextReport: Report {
  let language: Language
  let painter: Painter
  let cellWidth: CellWidth
  /// The cells that a line of copy may fill, its margin included.
  let width: Int

  var separator: [UInt8] { Array("\n".utf8) }

  func page(_ page: CheckedPage) -> [UInt8] {
    Array(page.diagnostics.map(text).joined(separator: "\n").utf8)
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] {
    guard let statistics = conclusion.statistics else { return [] }
    let table = StatisticsTable(
      statistics: statistics, language: language, painter: painter, cellWidth: cellWidth)
    return (hasShown(conclusion.summary) ? separator : []) + Array(table.text.utf8)
  }

  /// Whether findings stand before the end.
  private func hasShown(_ summary: Summary) -> Bool { summary.findings > summary.hidden }

  private func text(_ diagnostic: Diagnostic) -> String {
    let style = Style(diagnostic.severity)
    let head = heading(
      diagnostic.location, diagnostic.severity.rawValue, style, diagnostic.message,
      rule: painter.paint(" [\(diagnostic.rule)]", .faint))
    let notes = diagnostic.notes.map { note in
      text(note.location, "note", .cyan, note.message)
    }
    return head + copy(diagnostic.location, style) + notes.joined()
  }

  /// A place, what is to be said of it, and the line it stands in.
  func text(_ location: Location, _ kind: String, _ style: Style, _ message: Message) -> String {
    heading(location, kind, style, message) + copy(location, style)
  }

  private func heading(
    _ location: Location, _ kind: String, _ style: Style, _ message: Message, rule: String = ""
  ) -> String {
    let place = location.place + ":"
    let sentence = message.text(in: language).visible
    return "\(painter.paint(place, .strong)) \(painter.paint(kind + ":", style)) "
      + "\(painter.paint(sentence, .strong))\(rule)\n"
  }

  /// The line of copy and the carets below it.
  private func copy(_ location: Location, _ style: Style) -> String {
    let number = String(location.start.line)
    let margin = String(repeating: " ", count: max(0, Self.numberWidth - number.count)) + number + " | "
    let blank = String(repeating: " ", count: margin.count - 2) + "| "
    let line = ExcerptLine(location.excerpt, room: width - margin.count, width: cellWidth)
    let indent = String(repeating: " ", count: cellWidth.cells(of: line.before))
    let carets = String(repeating: "^", count: max(1, cellWidth.cells(of: line.marked)))
    return
      "\(painter.paint(margin, .gutter))\(line.before)\(painter.paint(line.marked, style))\(line.after)\n"
      + "\(painter.paint(blank, .gutter))\(indent)\(painter.paint(carets, style))\n"
  }

  /// The width of the line numbers, so that the copy of most findings begins in one column.
  private static let numberWidth = 5
}

extension Style {
  fileprivate init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .red
      case .warning: .yellow
      case .info: .blue
      }
  }
}
