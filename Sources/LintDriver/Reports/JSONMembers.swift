import CopyText
import LintCore

/// How the things of a report are written in our own JSON, by `--format json` and `--format jsonl` alike.
extension JSONWriter {
  /// Writes what there is to say of `diagnostic`, which stands on `page`.
  mutating func members(of diagnostic: Diagnostic, on page: CheckedPage, in language: Language) {
    member("rule", diagnostic.rule)
    member("severity", diagnostic.severity.rawValue)
    place(diagnostic.location)
    member("message", diagnostic.message.text(in: language))
    member("fingerprint", diagnostic.fingerprint)
    key("notes")
    array { json in
      for note in diagnostic.notes {
        json.object { json in
          json.place(note.location)
          json.member("message", note.message.text(in: language))
        }
      }
    }
    if let fix = diagnostic.fix {
      key("fix")
      self.fix(fix, of: page.source, in: language)
    }
  }

  /// Writes why a path could not be checked.
  mutating func members(of problem: FileProblem, in language: Language) {
    member("path", problem.path.text)
    member("message", problem.message.text(in: language))
  }

  /// Writes the numbers of a run.
  mutating func members(of summary: Summary) {
    member("files", summary.files)
    member("errors", summary.errors)
    member("warnings", summary.warnings)
    member("infos", summary.infos)
    member("fixable", summary.fixable)
    member("accepted", summary.accepted)
    member("baselined", summary.baselined)
    member("hidden", summary.hidden)
    member("unreadable", summary.unreadable)
  }

  /// Writes the member `statistics`.
  mutating func statistics(_ statistics: Statistics) {
    key("statistics")
    object { json in
      json.member("characters", statistics.characters)
      json.findings(statistics.findings, in: statistics.characters)
      json.key("rules")
      json.array { json in
        for rule in statistics.rules {
          json.object { json in
            json.member("rule", rule.rule)
            json.member("pages", rule.pages)
            json.findings(rule.findings, in: statistics.characters)
          }
        }
      }
      json.key("pages")
      json.array { json in
        for page in statistics.pages {
          json.object { json in
            json.member("path", page.path)
            json.member("characters", page.characters)
            json.findings(page.findings, in: page.characters)
          }
        }
      }
    }
  }

  private mutating func findings(_ findings: Int, in characters: Int) {
    member("findings", findings)
    key("per10000Characters")
    number(FindingRate(findings, in: characters).value)
  }

  mutating func place(_ location: Location) {
    member("path", location.path)
    key("range")
    range(location.range, from: location.start, to: location.end)
  }

  private mutating func range(_ range: ByteRange, from start: LineColumn, to end: LineColumn) {
    object { json in
      json.key("start")
      json.position(start, range.lowerBound)
      json.key("end")
      json.position(end, range.upperBound)
    }
  }

  private mutating func position(_ position: LineColumn, _ offset: ByteOffset) {
    object { json in
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("offset", offset.utf8)
    }
  }

  private mutating func fix(_ fix: Fix, of source: SourceText, in language: Language) {
    object { json in
      json.member("title", fix.title.text(in: language))
      json.member("safety", fix.safety.rawValue)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            json.key("range")
            json.range(
              edit.range, from: source.position(at: edit.range.lowerBound),
              to: source.position(at: edit.range.upperBound))
            json.member("replacement", edit.replacement)
          }
        }
      }
    }
  }
}
