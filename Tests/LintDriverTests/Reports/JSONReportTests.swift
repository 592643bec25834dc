import CopyText
import Foundation
import LintCore
import Testing

@testable import LintDriver

struct JSONReportTests {
  @Test(
    "every line is an object of its kind, and the last one is the summary", arguments: 0..<40 as Range<UInt64>
  )
  func lines(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, JSONLinesReport(language: .en))
    #expect(report.bytes.last == UInt8(ascii: "\n"))
    let lines = try report.bytes.split(separator: UInt8(ascii: "\n")).map { try object(Data($0)) }
    let kinds = lines.map { $0["kind"] as? String }
    let expected = report.diagnostics.map { _ in "diagnostic" } + ["problem", "summary"]
    #expect(kinds == expected)
    #expect(
      lines.prefix(report.diagnostics.count).map { $0["message"] as? String }
        == report.diagnostics.map { $0.message.en })
    #expect(lines[expected.count - 2]["path"] as? String == report.problem.path.text)
  }

  @Test("a line has the keys that a diagnostic has in JSON")
  func sameKeys() throws {
    let whole = try object(Data(QuotedReport(seed: 1, JSONReport(language: .zh)).bytes))
    let first = try #require((whole["diagnostics"] as? [[String: Any]])?.first)
    let lines = try QuotedReport(seed: 1, JSONLinesReport(language: .zh)).bytes
    let line = try object(Data(lines.prefix { $0 != UInt8(ascii: "\n") }))
    #expect(Set(line.keys) == Set(first.keys).union(["kind"]))
  }

  @Test("GitLab gets what its schema requires, and no fingerprint twice", arguments: 0..<40 as Range<UInt64>)
  func gitLab(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, GitLabReport(language: .en))
    let parsed = try JSONSerialization.jsonObject(with: Data(report.bytes))
    let issues = try #require(parsed as? [[String: Any]])
    #expect(issues.count == report.diagnostics.count + 1)
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    for (issue, diagnostic) in zip(issues, report.diagnostics) {
      #expect(issue["description"] as? String == diagnostic.message.en)
      #expect(issue["check_name"] as? String == "quoting-rule")
      #expect(issue["severity"] as? String == "minor")
      let location = try #require(issue["location"] as? [String: Any])
      #expect(location["path"] as? String == diagnostic.location.path)
      let lines = try #require(location["lines"] as? [String: Int])
      #expect(lines["begin"] == diagnostic.location.start.line)
    }
    #expect(issues.last?["severity"] as? String == "blocker")
  }

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
