import LintTesting
import Testing

/// Findings fail a job in CI, and at the end of a job that failed a cache keeps nothing unless it is told to.
struct KeptProgramTests {
  @Test("the action keeps the program before it checks any copy")
  func action() throws {
    let steps = try ProjectFiles.text(of: ".github/actions/galley/action.yml").split(separator: "\n")
    let saving = try #require(steps.firstIndex { $0.contains("uses: actions/cache/save@") })
    let linting = try #require(steps.firstIndex { $0.contains("\"$PROGRAM\" lint") })
    #expect(saving < linting)
    #expect(!steps.contains { $0.contains("uses: actions/cache@") })
  }

  @Test("the job for GitLab keeps the program whatever is found", arguments: ["README.md", "README.zh.md"])
  func gitLab(path: String) throws {
    let text = try ProjectFiles.text(of: path)
    let cache = try #require(text.split(separator: "\n  cache:\n").dropFirst().first)
    #expect(cache.prefix { $0 != "-" }.contains("\n    when: always\n"))
  }
}
