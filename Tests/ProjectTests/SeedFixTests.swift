import LintDriver
import LintTesting
import NewspaperRules
import Testing

struct SeedFixTests {
  @Test("what fixing would change on a seed is the patch that is recorded", arguments: ProjectFiles.seeds)
  func patch(page: String) {
    var program = Program(
      rules: RuleCatalog.all, surroundings: Surroundings(), output: Output(to: .memory),
      errors: Output(to: .memory))
    let path = ProjectFiles.absolutePath("seeds/" + page)
    let status = program.run(["fix", "--diff", path].map { Array($0.utf8) })
    #expect(status == .clean)
    let patch = String(decoding: program.output.bytes, as: UTF8.self)
    Golden.named("seeds/\(page.dropLast(".txt".count)).fixed.diff").expect(
      patch.replacing(ProjectFiles.root + "/", with: "/"))
  }

  @Test("the patch that a README shows is one that fixing prints", arguments: ["README.md", "README.zh.md"])
  func readme(path: String) throws {
    let shown = try ProjectFiles.text(of: path).split(separator: "```diff\n").dropFirst().first?
      .prefix { $0 != "`" }
    let page = try #require(ProjectFiles.seeds.first)
    let recorded = try ProjectFiles.text(of: "Tests/Golden/seeds/\(page.dropLast(".txt".count)).fixed.diff")
    #expect(recorded.contains(try #require(shown)))
  }
}
