import LintTesting
import Testing

@testable import LintDriver

/// A flag that no transcript shows is a flag that nobody has seen work.
struct FlagTranscriptTests {
  /// The words of every command line of the transcripts.
  private static func commandLines() throws -> [[String]] {
    try TranscriptTests.cases.flatMap { path in
      try ProjectFiles.text(of: path).split(separator: "\n").filter { $0.hasPrefix("$ galley") }.map { line in
        line.split(separator: " ").dropFirst(2).map(String.init)
      }
    }
  }

  @Test(
    "every flag stands in a transcript, with every command that takes it, or with one if all take it",
    arguments: Command.all.map(\.name))
  func flags(name: Command.Name) throws {
    let lines = try Self.commandLines()
    let all = Self.flagNames(in: lines)
    let own = Self.flagNames(in: lines.filter { ($0.first.flatMap(Command.Name.init) ?? .lint) == name })
    let missing = Command(name).flags.filter { flag in
      let shown = flag.commands == Command.Name.allCases ? all : own
      return shown.isDisjoint(with: [flag.name, flag.letter].compactMap(\.self))
    }
    #expect(missing.map(\.name) == [])
  }

  private static func flagNames(in lines: [[String]]) -> Set<String> {
    Set(lines.joined().map { String($0.prefix { $0 != "=" }) })
  }

  @Test("every value of a flag that takes one of a few words stands in a transcript")
  func choices() throws {
    let words = try Self.commandLines().joined()
    let shown = Set(zip(words, words.dropFirst()).map { "\($0)=\($1)" } + words)
    let values = Flag.all.flatMap { flag -> [String] in
      guard case .choice(let choices) = flag.value else { return [] }
      return choices.map { "\(flag.name)=\($0)" }
    }
    #expect(values.filter { !shown.contains($0) } == [])
  }
}
