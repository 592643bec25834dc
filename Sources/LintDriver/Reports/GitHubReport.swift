import CopyText
import LintCore

/// The report for GitHub Actions: a workflow command a finding, which the runner turns into an annotation at
/// the line of copy.
///
/// Source: GitHub Docs, “Workflow commands for GitHub Actions”; the escapes are those of `@actions/core`.
struct GitHubReport: Report {
  let language: Language

  func page(_ page: CheckedPage) -> [UInt8] {
    Array(page.diagnostics.map(command).joined().utf8)
  }

  func problem(_ problem: FileProblem) -> [UInt8] {
    let file = Self.property(problem.path.text.visible)
    return Array("::error file=\(file)::\(Self.data(problem.message.text(in: language).visible))\n".utf8)
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    let (start, end) = (diagnostic.location.start, diagnostic.location.end)
    var properties = [("file", diagnostic.location.path.visible), ("line", "\(start.line)")]
    // The runner drops columns that are not of one line.
    properties +=
      start.line == end.line
      ? [("col", "\(start.column)"), ("endColumn", "\(end.column)")] : [("endLine", "\(end.line)")]
    properties.append(("title", diagnostic.rule))
    let written = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(Self.name(of: diagnostic.severity)) \(written)::\(Self.data(diagnostic.text(in: language)))\n"
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    escaped(text, [("\r", "%0D"), ("\n", "%0A")])
  }

  private static func property(_ text: String) -> String {
    escaped(text, [("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")])
  }

  private static func escaped(_ text: String, _ marks: [(mark: Unicode.Scalar, escape: String)]) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" {
        escaped += "%25"
      } else if let escape = marks.first(where: { $0.mark == scalar })?.escape {
        escaped += escape
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
