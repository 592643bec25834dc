import CopyText
import LintCore

/// The report for other programs: one JSON object, one line for each diagnostic. Keys are stable; new ones
/// may be added.
struct JSONReport: Report {
  let language: Language

  var opening: [UInt8] {
    Array(
      #"{"version":1,"tool":{"name":"galley","version":"\#(Program.version)"},"diagnostics":["#.utf8)
  }

  var separator: [UInt8] { [UInt8(ascii: ",")] }

  func page(_ page: CheckedPage) -> [UInt8] {
    var json = JSONWriter()
    for diagnostic in page.diagnostics {
      json.line()
      json.object { $0.members(of: diagnostic, on: page, in: language) }
    }
    return json.bytes
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] {
    var json = JSONWriter()
    json.key("problems")
    json.array { json in
      for problem in conclusion.problems {
        json.object { $0.members(of: problem, in: language) }
      }
    }
    json.key("summary")
    json.object { $0.members(of: conclusion.summary) }
    if let statistics = conclusion.statistics { json.statistics(statistics) }
    return Array("\n],".utf8) + json.bytes + Array("}\n".utf8)
  }
}
