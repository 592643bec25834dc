import LintTesting
import Testing

@testable import LintDriver

/// What people copy from the documentation must work.
struct ShownCommandTests {
  static let documents = [
    "README.md", "README.zh.md", ".pre-commit-hooks.yaml", ".github/actions/galley/action.yml",
    ".github/CONTRIBUTING.md", ".github/CHANGELOG.md", "Rules/README.md",
  ]

  @Test("a command that is shown has flags that there are", arguments: documents)
  func commands(path: String) throws {
    let commands = try ProjectFiles.text(of: path).split(separator: "\n").flatMap(Self.commands)
    let unknown = commands.flatMap { command -> [String] in
      let name = command.first.flatMap(Command.Name.init) ?? .lint
      return command.filter { $0.hasPrefix("--") }.map { String($0.prefix { $0 != "=" }) }
        .filter { Flag.named($0)?.commands.contains(name) != true }
        .map { "galley \(name.rawValue) \($0)" }
    }
    #expect(unknown == [])
  }

  @Test("a README shows commands at all", arguments: ["README.md", "README.zh.md"])
  func isAny(path: String) throws {
    let lines = try ProjectFiles.text(of: path).split(separator: "\n")
    #expect(lines.flatMap(Self.commands).count > 15)
  }

  @Test("the changelog has a chapter on the version, of the day it was released")
  func changelog() throws {
    let changelog = try ProjectFiles.text(of: ".github/CHANGELOG.md")
    #expect(changelog.contains("\n## \(Program.version) – \(Program.released)\n"))
  }

  /// The words behind each `galley` of a line that begins a command: at its start, in a code span, or after the path of
  /// the program; up to what ends a command.
  private static func commands(in line: Substring) -> [[String]] {
    line.split(separator: "galley ", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      let command = rest.prefix { !"`|>#;&'、，\\".contains($0) }
      let words = command.split(separator: " ").map(String.init)
      guard let first = words.first, Command.Name(rawValue: first) != nil || first.hasPrefix("--") else {
        return nil
      }
      return words
    }
  }
}
