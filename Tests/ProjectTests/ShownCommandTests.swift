import LintTesting
import Testing

@testable import LintDriver

/// What people copy from the documentation must work.
struct ShownCommandTests {
  static let documents = [
    "README.md", "README.zh.md", ".pre-commit-hooks.yaml", ".github/actions/galley/action.yml",
  ]

  @Test("a command that is shown has flags, and they are flags that there are", arguments: documents)
  func commands(path: String) throws {
    let commands = try ProjectFiles.text(of: path).split(separator: "\n").flatMap(Self.commands)
    #expect(commands.contains { !Self.flags(of: $0).isEmpty })
    #expect(commands.flatMap(Self.unknownFlags) == [])
  }

  @Test("an example of the manual has flags that there are", arguments: ManPage.examples.map(\.term))
  func example(line: String) {
    let commands = Self.commands(in: line[...])
    #expect(!commands.isEmpty)
    #expect(commands.flatMap(Self.unknownFlags) == [])
  }

  @Test("what the manual has Git list are pages that are still there, from the folder one works in")
  func listing() throws {
    let line = try #require(ManPage.examples.map(\.term).first { $0.hasPrefix("git diff ") })
    let words = line.split(separator: " ")
    #expect(words.contains("--diff-filter=d") && words.contains("--relative") && words.contains("'*.txt'"))
  }

  @Test(
    "the hooks pass over the READMEs that a search of folders passes over, and no other page",
    arguments: [
      ("README", true), ("README.md", true), ("x/Readme.zh.md", true), ("readme-notes.md", false),
      ("readmes/a.txt", false), ("my-readme.md", false),
    ])
  func hooks(path: String, isPassedOver: Bool) throws {
    let excluded = try ProjectFiles.text(of: ".pre-commit-hooks.yaml").split(separator: "\n")
      .filter { $0.hasPrefix("  exclude: ") }.map { $0.dropFirst("  exclude: '".count).dropLast() }
    #expect(excluded.count == 2)
    for pattern in excluded {
      #expect(try path.contains(Regex(String(pattern))) == isPassedOver, "\(pattern)")
    }
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

  private static func flags(of command: [String]) -> [String] {
    command.filter { $0.hasPrefix("--") }.map { String($0.prefix { $0 != "=" }) }
  }

  /// The flags of `command` that it does not take.
  private static func unknownFlags(of command: [String]) -> [String] {
    let name = command.first.flatMap(Command.Name.init) ?? .lint
    return flags(of: command).filter { Flag.named($0)?.commands.contains(name) != true }
      .map { "galley \(name.rawValue) \($0)" }
  }

  /// What stands before the words of a command: the name of the program, or the variables of the action that
  /// hold it and further flags.
  private static let beginnings = ["galley ", "\"$PROGRAM\" ", "flags+=("]

  /// The words behind each beginning of a command in a line, up to what ends the command. What is quoted is
  /// no flag.
  private static func commands(in line: Substring) -> [[String]] {
    let line = beginnings.dropFirst().reduce(String(line)) { $0.replacing($1, with: beginnings[0]) }
    let rests = line.split(separator: beginnings[0], omittingEmptySubsequences: false).dropFirst()
    return rests.compactMap { rest in
      let pieces = rest.split(separator: "\"", omittingEmptySubsequences: false)
      let unquoted = stride(from: 0, to: pieces.count, by: 2).map { pieces[$0] }.joined()
      let command = unquoted.prefix { !"`|>#;&'、，\\".contains($0) }
      let words = command.split(separator: " ").map(String.init)
      guard let first = words.first, Command.Name(rawValue: first) != nil || first.hasPrefix("--") else {
        return nil
      }
      return words
    }
  }
}
