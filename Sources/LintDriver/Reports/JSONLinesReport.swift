import LintCore

/// The report for programs that read line by line: a JSON object a line, told apart by `kind`. A `diagnostic`
/// has the keys that it has in ``JSONReport``; a `problem` is a path that could not be checked; the last line
/// is the `summary`, so that a reader knows that nothing is missing.
struct JSONLinesReport: Report {
  let language: Language

  func page(_ page: CheckedPage) -> [UInt8] {
    page.diagnostics.flatMap { diagnostic in
      Self.line("diagnostic") { $0.members(of: diagnostic, on: page, in: language) }
    }
  }

  func problem(_ problem: FileProblem) -> [UInt8] {
    Self.line("problem") { $0.members(of: problem, in: language) }
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] {
    Self.line("summary") { json in
      json.members(of: conclusion.summary)
      if let statistics = conclusion.statistics { json.statistics(statistics) }
    }
  }

  private static func line(_ kind: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("kind", kind)
      members(&json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
