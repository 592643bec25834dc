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
      json.object { json in
        json.key("rule")
        json.string(diagnostic.rule)
        json.key("severity")
        json.string(diagnostic.severity.rawValue)
        json.place(diagnostic.location)
        json.key("message")
        json.string(diagnostic.message.text(in: language))
        json.key("fingerprint")
        json.string(diagnostic.fingerprint)
        json.key("notes")
        json.array { json in
          for note in diagnostic.notes {
            json.object { json in
              json.place(note.location)
              json.key("message")
              json.string(note.message.text(in: language))
            }
          }
        }
        if let fix = diagnostic.fix {
          json.key("fix")
          json.fix(fix, of: page.source, in: language)
        }
      }
    }
    return json.bytes
  }

  func closing(_ summary: Summary) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("files", summary.files)
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("infos", summary.infos)
      json.member("fixable", summary.fixable)
      json.member("accepted", 0)
      json.member("baselined", 0)
      json.member("unreadable", summary.unreadable)
    }
    return Array("\n],\"summary\":".utf8) + json.bytes + Array("}\n".utf8)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func place(_ location: Location) {
    key("path")
    string(location.path)
    key("range")
    range(location.range, from: location.start, to: location.end)
  }

  fileprivate mutating func range(_ range: ByteRange, from start: LineColumn, to end: LineColumn) {
    object { json in
      json.key("start")
      json.position(start, range.lowerBound)
      json.key("end")
      json.position(end, range.upperBound)
    }
  }

  fileprivate mutating func position(_ position: LineColumn, _ offset: ByteOffset) {
    object { json in
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("offset", offset.utf8)
    }
  }

  fileprivate mutating func fix(_ fix: Fix, of source: SourceText, in language: Language) {
    object { json in
      json.key("title")
      json.string(fix.title.text(in: language))
      json.key("safety")
      json.string(fix.safety.rawValue)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            json.key("range")
            json.range(
              edit.range, from: source.position(at: edit.range.lowerBound),
              to: source.position(at: edit.range.upperBound))
            json.key("replacement")
            json.string(edit.replacement)
          }
        }
      }
    }
  }
}
