import CopyText
import Foundation
import LintCore
import Testing

@testable import LintDriver

struct SARIFReportTests {
  /// The keys that the schema of SARIF 2.1.0 requires, by the member that holds the object.
  private static let required = [
    "tool": ["driver"], "driver": ["name"], "rules": ["id"], "notifications": ["id"], "results": ["message"],
    "invocations": ["executionSuccessful"], "toolExecutionNotifications": ["message"],
    "artifactChanges": ["artifactLocation", "replacements"], "replacements": ["deletedRegion"],
    "fixes": ["artifactChanges"], "shortDescription": ["text"], "fullDescription": ["text"], "help": ["text"],
    "message": ["text"], "relatedLocations": ["id", "physicalLocation"], "locations": ["physicalLocation"],
    "physicalLocation": ["artifactLocation"], "artifactLocation": ["uri"],
    "region": ["startLine", "startColumn", "endLine", "endColumn"],
  ]

  @Test("every object has the keys that the schema requires", arguments: 0..<20 as Range<UInt64>)
  func requiredKeys(seed: UInt64) throws {
    let log = try Self.log(of: QuotedReport(seed: seed, Self.report))
    #expect(log["version"] as? String == "2.1.0")
    var seen: Set<String> = []
    Self.visit(log, named: "log") { name, object in
      seen.insert(name)
      for key in Self.required[name, default: []] { #expect(object[key] != nil, "\(name) lacks \(key)") }
    }
    #expect(seen.isSuperset(of: Self.required.keys))
  }

  @Test("a result says what the diagnostic says", arguments: 0..<40 as Range<UInt64>)
  func results(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, Self.report)
    let run = try Self.run(of: report)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == report.diagnostics.count)
    for (result, diagnostic) in zip(results, report.diagnostics) {
      #expect(result["ruleId"] as? String == "quoting-rule" && result["ruleIndex"] as? Int == 0)
      #expect(result["level"] as? String == "warning")
      #expect((result["message"] as? [String: String])?["text"] == diagnostic.message.en)
      let locations = try #require(result["locations"] as? [[String: [String: Any]]])
      let place = try #require(locations.first?["physicalLocation"])
      let region = try #require(place["region"] as? [String: Int])
      #expect(region["startLine"] == diagnostic.location.start.line)
      #expect(region["endColumn"] == diagnostic.location.end.column)
      let artifact = try #require(place["artifactLocation"] as? [String: String])
      let uri = try #require(artifact["uri"])
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") })
      #expect(uri.removingPercentEncoding == diagnostic.location.path)
      #expect(artifact["uriBaseId"] == "%SRCROOT%")
    }
  }

  @Test("what could not be checked is a notification, and the run was not successful")
  func notifications() throws {
    let report = try QuotedReport(seed: 3, Self.report)
    let invocations = try #require(try Self.run(of: report)["invocations"] as? [[String: Any]])
    let invocation = try #require(invocations.first)
    #expect(invocation["executionSuccessful"] as? Bool == false && invocation["exitCode"] as? Int == 2)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(
      notifications.map { ($0["message"] as? [String: String])?["text"] } == [report.problem.message.en])
  }

  @Test(
    "a rule brings its page: the introduction in the language of the report, all of it as help",
    arguments: [
      (Language.zh, "一切。每一块。"), (Language.en, "Everything: \"all\"."),
    ])
  func rules(language: Language, introduction: String) throws {
    let report = try QuotedReport(
      seed: 1, SARIFReport(rules: [QuotedReport.rule], from: FilePath("/版面"), in: language))
    let run = try Self.run(of: report)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rule = try #require((driver["rules"] as? [[String: Any]])?.first)
    #expect((rule["fullDescription"] as? [String: String])?["text"] == introduction)
    let help = try #require(rule["help"] as? [String: String])
    #expect(help["markdown"] == String(decoding: QuotedReport.rule.page, as: UTF8.self))
    #expect(
      help["text"]
        == "quoting-rule\n\n发现 · Finds\n\n一切。\n每一块。\n\nEverything:\n\"all\".\n\n# a comment\n\ngalley lint\n")
    let bases = try #require(run["originalUriBaseIds"] as? [String: [String: String]])
    #expect(bases["%SRCROOT%"]?["uri"] == "file:///%E7%89%88%E9%9D%A2/")
  }

  private static let report = SARIFReport(rules: [QuotedReport.rule], from: nil, in: .en)

  private static func log(of report: QuotedReport) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(report.bytes)) as? [String: Any])
  }

  private static func run(of report: QuotedReport) throws -> [String: Any] {
    let runs = try #require(try log(of: report)["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  /// Calls `body` with every object in `value`, and the name of the member that holds it.
  private static func visit(_ value: Any, named name: String, _ body: (String, [String: Any]) -> Void) {
    if let object = value as? [String: Any] {
      body(name, object)
      for (key, value) in object { visit(value, named: key, body) }
    } else if let array = value as? [Any] {
      for element in array { visit(element, named: name, body) }
    }
  }
}
