import CopyText
import LintCore

/// The report for people: `path:line:column: severity: message [rule]`.
struct TextReport: Report {
  let language: Language

  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }

  func page(_ page: CheckedPage) -> [UInt8] {
    var text = ""
    for diagnostic in page.diagnostics {
      text +=
        "\(diagnostic.location.path):\(diagnostic.location.start.line):\(diagnostic.location.start.column): "
      text +=
        "\(diagnostic.severity.rawValue): \(diagnostic.message.text(in: language)) [\(diagnostic.rule)]\n"
      for note in diagnostic.notes {
        text += "\(note.location.path):\(note.location.start.line):\(note.location.start.column): "
        text += "note: \(note.message.text(in: language))\n"
      }
    }
    return Array(text.utf8)
  }

  func closing(_ summary: Summary) -> [UInt8] { [] }
}
