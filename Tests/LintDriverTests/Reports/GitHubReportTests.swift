import CopyText
import LintCore
import Testing

@testable import LintDriver

struct GitHubReportTests {
  @Test("the runner reads every finding as it was meant", arguments: 0..<40 as Range<UInt64>)
  func commands(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, GitHubReport(language: .en))
    let lines = String(decoding: report.bytes, as: UTF8.self).unicodeScalars.split(separator: "\n")
    let commands = try lines.map { try #require(RunnerCommand(String($0))) }
    #expect(commands.count == report.diagnostics.count + 1)
    for (command, diagnostic) in zip(commands, report.diagnostics) {
      #expect(command.name == "warning")
      #expect(command.message == diagnostic.text(in: .en))
      #expect(command.properties["file"] == diagnostic.location.path.visible)
      #expect(command.properties["line"] == "\(diagnostic.location.start.line)")
      #expect(command.properties["title"] == "quoting-rule")
      let isOnOneLine = diagnostic.location.start.line == diagnostic.location.end.line
      #expect((command.properties["col"] != nil) == isOnOneLine)
    }
    #expect(commands.last?.name == "error")
    #expect(commands.last?.message == report.problem.message.en.visible)
  }
}

/// A workflow command as the runner of GitHub Actions reads it (`ActionCommand.TryParseV2`): `::`, the name,
/// a space, properties between commas, `::`, the message; then the escapes are undone, `%25` last.
private struct RunnerCommand {
  let name: String
  let properties: [String: String]
  let message: String

  init?(_ line: String) {
    guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
    let head = line.dropFirst(2)[..<end.lowerBound].split(separator: " ", maxSplits: 1)
    guard head.count == 2 else { return nil }
    name = String(head[0])
    var properties: [String: String] = [:]
    for property in head[1].split(separator: ",") {
      let parts = property.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      properties[String(parts[0])] = Self.unescaped(
        String(parts[1]), ["%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","])
    }
    self.properties = properties
    message = Self.unescaped(String(line[end.upperBound...]), ["%0D": "\r", "%0A": "\n"])
  }

  private static func unescaped(_ text: String, _ escapes: [String: String]) -> String {
    escapes.reduce(text) { $0.replacing($1.key, with: $1.value) }.replacing("%25", with: "%")
  }
}
