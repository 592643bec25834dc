import CopyText
import LintCore

/// The report for the merge requests of GitLab: an array in the form of its Code Quality reports.
///
/// Source: GitLab Docs, “Code Quality”, “Implement a custom tool”.
struct GitLabReport: Report {
  let language: Language

  var opening: [UInt8] { [UInt8(ascii: "[")] }
  var separator: [UInt8] { [UInt8(ascii: ",")] }

  func page(_ page: CheckedPage) -> [UInt8] {
    var json = JSONWriter()
    for diagnostic in page.diagnostics {
      let location = diagnostic.location
      json.issue(
        diagnostic.message.text(in: language), name: diagnostic.rule, fingerprint: diagnostic.fingerprint,
        severity: Self.name(of: diagnostic.severity), path: location.path,
        lines: location.start.line...location.end.line)
    }
    return json.bytes
  }

  /// The file stands in the report too: a merge request does not show what a job wrote on its error output.
  func problem(_ problem: FileProblem) -> [UInt8] {
    var json = JSONWriter()
    json.issue(
      problem.message.text(in: language), name: FileProblem.name, fingerprint: problem.fingerprint,
      severity: "blocker", path: problem.path.text, lines: 1...1)
    return json.bytes
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] { Array("\n]\n".utf8) }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func issue(
    _ description: String, name: String, fingerprint: String, severity: String, path: String,
    lines: ClosedRange<Int>
  ) {
    line()
    object { json in
      json.member("description", description)
      json.member("check_name", name)
      json.member("fingerprint", fingerprint)
      json.member("severity", severity)
      json.key("location")
      json.object { json in
        json.member("path", path)
        json.key("lines")
        json.object { json in
          json.member("begin", lines.lowerBound)
          json.member("end", lines.upperBound)
        }
      }
    }
  }
}
