import CopyText
import LintCore
import LintDriver
import LintTesting
import NewspaperRules
import Testing

struct SeedFindingsTests {
  /// Page, line, column, rule: neither the wording of a message nor its language is recorded.
  @Test("what is found on the seeds is what is recorded")
  func findings() throws {
    let sources = try ProjectFiles.seeds.map { page in
      try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    }
    let edition = Edition(reading: sources, words: DictionaryWordBoundaries(), workers: 2)
    let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })
    let lines = linter.diagnostics(of: edition, workers: 2).joined().map { diagnostic in
      let notes = diagnostic.notes.map { "\($0.location.start.line):\($0.location.start.column)" }
      let start = diagnostic.location.start
      return "\(diagnostic.location.path.prefix(3)):\(start.line):\(start.column) \(diagnostic.rule)"
        + (notes.isEmpty ? "" : " → " + notes.joined(separator: ", "))
        + (diagnostic.fix.map { " (\($0.safety))" } ?? "")
    }
    Golden.named("seeds.findings.txt").expect(lines.joined(separator: "\n") + "\n")
  }
}
