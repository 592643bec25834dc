import CopyText
import LintCore

/// The report in SARIF 2.1.0 (OASIS, with Errata 01), for code scanning and for viewers in editors: one run,
/// one line for each result.
struct SARIFReport: Report {
  let language: Language
  /// The rules, in the order in which results count them.
  private let rules: [RuleMetadata]
  /// The places of the rules among ``rules``, by their ids.
  private let indices: [String: Int]
  private let uris: SARIFURIs

  /// A report of findings of `rules`; relative paths lead from `folder`, when it is known.
  init(rules: [RuleMetadata], from folder: FilePath?, in language: Language) {
    self.language = language
    self.rules = rules
    indices = Dictionary(zip(rules.map(\.id), rules.indices)) { first, _ in first }
    uris = SARIFURIs(folder: folder)
  }

  var opening: [UInt8] {
    var json = JSONWriter()
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", "galley")
        json.member("version", Program.version)
        json.member("semanticVersion", Program.version)
        json.member("language", languageTag)
        json.key("rules")
        json.array { json in
          for rule in rules {
            json.line()
            json.object { $0.members(of: rule, in: language) }
          }
        }
        json.key("notifications")
        json.array { json in
          json.object { json in
            json.member("id", FileProblem.name)
            json.message("shortDescription", .unreadableFile, in: language)
          }
        }
      }
    }
    json.member("language", languageTag)
    json.member("columnKind", "unicodeCodePoints")
    json.key("newlineSequences")
    json.array { json in for end in ["\r\n", "\n", "\r"] { json.string(end) } }
    json.key("originalUriBaseIds")
    json.object { json in uris.writeBase(to: &json) }
    json.key("results")
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return Array(#"{"$schema":"\#(schema)","version":"2.1.0","runs":[{"#.utf8) + json.bytes
      + [UInt8(ascii: "[")]
  }

  var separator: [UInt8] { [UInt8(ascii: ",")] }

  func page(_ page: CheckedPage) -> [UInt8] {
    // Every result says whether it is suppressed, as all do or none (3.27.23).
    let results: [(diagnostic: Diagnostic, justification: String?)] =
      page.diagnostics.map { ($0, nil) } + page.accepted.map { ($0.diagnostic, $0.reason) }
      + page.baselined.map { ($0, Message.baselined.text(in: language)) }
    var json = JSONWriter()
    for (diagnostic, justification) in results {
      json.line()
      json.object { json in
        write(diagnostic, on: page, to: &json)
        json.suppressions(justification)
      }
    }
    return json.bytes
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] {
    var json = JSONWriter()
    json.key("invocations")
    json.array { json in
      json.object { json in
        json.member("executionSuccessful", conclusion.status != .failure)
        json.member("exitCode", Int(conclusion.status.rawValue))
        json.key("toolExecutionNotifications")
        json.array { json in
          for problem in conclusion.problems { json.object { write(problem, to: &$0) } }
        }
      }
    }
    return Array("\n],".utf8) + json.bytes + Array("}]}\n".utf8)
  }

  private func write(_ diagnostic: Diagnostic, on page: CheckedPage, to json: inout JSONWriter) {
    json.member("ruleId", diagnostic.rule)
    if let index = indices[diagnostic.rule] { json.member("ruleIndex", index) }
    json.member("level", diagnostic.severity.sarifLevel)
    json.message("message", diagnostic.message, in: language)
    json.key("locations")
    json.array { json in json.object { uris.write(diagnostic.location, to: &$0) } }
    if !diagnostic.notes.isEmpty {
      json.key("relatedLocations")
      json.array { json in
        for (number, note) in diagnostic.notes.enumerated() {
          json.object { json in
            json.member("id", number + 1)
            json.message("message", note.message, in: language)
            uris.write(note.location, to: &json)
          }
        }
      }
    }
    json.key("partialFingerprints")
    json.object { $0.member("galleyFingerprint/v1", diagnostic.fingerprint) }
    if let fix = diagnostic.fix {
      json.key("fixes")
      json.array { json in json.object { write(fix, on: page, to: &$0) } }
    }
  }

  private func write(_ fix: Fix, on page: CheckedPage, to json: inout JSONWriter) {
    json.message("description", fix.title, in: language)
    json.key("artifactChanges")
    json.array { json in
      json.object { json in
        uris.writeArtifact(FilePath(written: page.source.path), to: &json)
        json.key("replacements")
        json.array { json in
          for edit in fix.edits {
            json.object { json in
              json.key("deletedRegion")
              json.region(
                from: page.source.position(at: edit.range.lowerBound),
                to: page.source.position(at: edit.range.upperBound))
              json.key("insertedContent")
              json.object { $0.member("text", edit.replacement) }
            }
          }
        }
      }
    }
    json.key("properties")
    json.object { $0.member("safety", fix.safety.rawValue) }
  }

  private func write(_ problem: FileProblem, to json: inout JSONWriter) {
    json.key("descriptor")
    json.object { json in
      json.member("id", FileProblem.name)
      json.member("index", 0)
    }
    json.member("level", "error")
    json.message("message", problem.message, in: language)
    json.key("locations")
    json.array { json in
      json.object { json in
        json.key("physicalLocation")
        json.object { uris.writeArtifact(problem.path, to: &$0) }
      }
    }
  }

  /// The language of the messages as SARIF tags it: ISO 639-1, with the country of its orthography.
  private var languageTag: String {
    switch language {
    case .zh: "zh-CN"
    case .en: "en-US"
    }
  }
}

extension JSONWriter {
  /// Writes that people have seen the result and let it be, outside the copy (3.35), and why; nil when they
  /// have not.
  fileprivate mutating func suppressions(_ justification: String?) {
    key("suppressions")
    array { json in
      guard let justification else { return }
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", justification)
      }
    }
  }
}

extension Message {
  fileprivate static let baselined = Message(zh: "基线里已有", en: "known when the baseline was recorded")
  fileprivate static let unreadableFile = Message(zh: "文件无法检查", en: "file that could not be checked")
}
