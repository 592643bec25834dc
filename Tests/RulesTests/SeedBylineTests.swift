import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// The bylines of the client's pages: 37 are what they should be, and one column has lost its articles.
struct SeedBylineTests {
  @Test(
    "only the names below the empty column are reported",
    arguments: ProjectFiles.seeds)
  func bylines(page: String) throws {
    let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    let rules = RuleCatalog.all.filter { Self.ids.contains($0.metadata.id) }
    #expect(rules.count == Self.ids.count)
    let found = Linter(rules.map { EnabledRule($0.init()) }).diagnostics(
      ofDocument: 0, in: Edition(reading: [source]))
    let places = found.map { "\($0.location.start.line) \($0.location.excerpt.marked) \($0.rule)" }
    #expect(places == (page.hasPrefix("003") ? [85, 87, 89].map { "\($0) 高田 stray-byline" } : []))
  }

  @Test("the bylines are read, so that there is something to be right about")
  func bylinesAreRead() throws {
    let count = try ProjectFiles.seeds.map { page in
      let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
      return Edition(reading: [source]).documents[0].bylines.count
    }.reduce(0, +)
    #expect(count == 40)
  }

  private static let ids: Set = ["placeholder-byline", "placeholder-text", "stray-byline"]
}
