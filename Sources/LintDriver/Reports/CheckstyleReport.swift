import CopyText
import LintCore

/// The report in the XML of Checkstyle, which many continuous integration servers and review tools read.
///
/// Source: `XMLLogger` of Checkstyle: `<file>` for each file, `<error>` for each finding.
struct CheckstyleReport: Report {
  let language: Language

  var opening: [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n".utf8)
  }

  func page(_ page: CheckedPage) -> [UInt8] {
    guard !page.diagnostics.isEmpty else { return [] }
    let errors = page.diagnostics.map { diagnostic in
      let start = diagnostic.location.start
      return error(
        line: start.line, column: start.column, diagnostic.severity, diagnostic.message, diagnostic.rule)
    }
    return file(page.source.path, errors)
  }

  func problem(_ problem: FileProblem) -> [UInt8] {
    // A reader of the format expects a line.
    file(problem.path.text, [error(line: 1, column: 1, .error, problem.message, FileProblem.name)])
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private func file(_ path: String, _ errors: [String]) -> [UInt8] {
    Array((.element("file", [("name", path)], "\n" + errors.joined()) + "\n").utf8)
  }

  private func error(
    line: Int, column: Int, _ severity: Severity, _ message: Message, _ source: String
  ) -> String {
    .element(
      "error",
      [
        ("line", "\(line)"), ("column", "\(column)"), ("severity", severity.rawValue),
        ("message", message.text(in: language).visible), ("source", "galley." + source),
      ]) + "\n"
  }
}
