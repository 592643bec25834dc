import Foundation
import LintCore
import Testing

@testable import LintDriver

struct CompletionsTests {
  private static let rules = ["one-rule", "other-rule"]
  private static let explained = rules + ["stale-word"]

  @Test("bash offers every command, every flag of a command and every value, and nothing else")
  func bash() throws {
    var cases: [(line: [String], replies: [String])] = [([""], Command.all.map(\.name.rawValue))]
    for command in Command.all {
      let name = command.name.rawValue
      cases.append(([name, "-"], command.flags.flatMap { [$0.letter, $0.name].compactMap(\.self) }))
      for flag in command.flags {
        guard let words = Self.words(of: flag.value(after: command.name)) else { continue }
        cases.append(([name, flag.name, ""], words))
        cases.append(([name, flag.name, "=", ""], words))
      }
      if let words = Self.words(of: command.operands) { cases.append(([name, ""], words)) }
    }
    // Without a command it is lint.
    cases.append((["--format", ""], ReportFormat.allCases.map(\.rawValue)))
    cases.append((["lint", "--select", "one-rule,o"], ["one-rule,one-rule", "one-rule,other-rule"]))

    let questions = cases.map { line, _ in
      let words = (["galley"] + line).map { "'\($0)'" }.joined(separator: " ")
      return "COMP_WORDS=(\(words)) COMP_CWORD=\(line.count) COMPREPLY=(); _galley; echo \"${COMPREPLY[*]}\""
    }
    let script = BashCompletions(rules: Self.rules, explained: Self.explained).text
    let answers = try Self.run(
      "/bin/bash", script + "cd /dev/fd\n" + questions.joined(separator: "\n") + "\n")
    let replies = String(decoding: answers.output, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    try #require(replies.count == cases.count + 1)
    for (question, answer) in zip(cases, replies) {
      let words = answer.split(separator: " ").filter {
        Int($0) == nil || question.replies.contains(String($0))
      }
      #expect(words.map(String.init) == question.replies, "\(question.line)")
    }
  }

  @Test(
    "zsh and fish name every command, every flag and every value", arguments: [Shell.zsh, .fish],
    Language.allCases)
  func others(shell: Shell, language: Language) {
    let script =
      shell == .zsh
      ? ZshCompletions(rules: Self.rules, explained: Self.explained, language: language).text
      : FishCompletions(rules: Self.rules, explained: Self.explained, language: language).text
    for command in Command.all {
      #expect(script.contains(command.summary.text(in: language)), "\(command.name)")
      for flag in command.flags {
        let lines = Self.lines(of: script, on: flag, after: command.name, shell)
        #expect(!lines.isEmpty, "\(flag.name) of \(command.name)")
        for word in Self.words(of: flag.value(after: command.name)) ?? [] where !word.hasSuffix("=") {
          #expect(lines.allSatisfy { $0.contains(word) } || flag.value == .rules, "\(word) of \(flag.name)")
        }
      }
      for word in Self.words(of: command.operands) ?? [] { #expect(script.contains(word)) }
    }
  }

  @Test("zsh itself can read its script", .enabled(if: path(of: .zsh) != nil, "there is no zsh"))
  func zshSyntax() throws {
    let script = ZshCompletions(rules: Self.rules, explained: Self.explained, language: .zh).text
    try Self.expectReadable(script, by: .zsh)
  }

  @Test("fish itself can read its script", .enabled(if: path(of: .fish) != nil, "there is no fish"))
  func fishSyntax() throws {
    let script = FishCompletions(rules: Self.rules, explained: Self.explained, language: .zh).text
    try Self.expectReadable(script, by: .fish)
  }

  private static func expectReadable(_ script: String, by shell: Shell) throws {
    let outcome = try run(#require(path(of: shell)), script, ["-n"])
    #expect(outcome.ending == .exited(0))
    #expect(String(decoding: outcome.output + outcome.errors, as: UTF8.self).isEmpty)
  }

  /// Where `shell` is; nil when it is not here.
  private static func path(of shell: Shell) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + shell.rawValue }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The lines of `script` that offer `flag` after `command`.
  private static func lines(
    of script: String, on flag: Flag, after command: Command.Name, _ shell: Shell
  ) -> [Substring] {
    let lines = script.split(separator: "\n")
    if shell == .zsh {
      let start = lines.firstIndex { $0 == "_galley_\(command.rawValue)() {" } ?? lines.endIndex
      return lines[start...].prefix { $0 != "}" }.filter {
        $0.contains(flag.name + "=") || $0.contains(flag.name + "[") || $0.contains(flag.name + "}")
      }
    }
    return lines.filter { line in
      guard line.contains(" -l \(flag.name.dropFirst(2)) "),
        let condition = line.split(separator: "'").dropFirst().first
      else { return false }
      let named = condition.split(separator: " ").contains(Substring(command.rawValue))
      return condition == "true" || (condition.hasPrefix("not ") ? !named : named)
    }
  }

  private static func words(of value: Flag.Value) -> [String]? {
    switch value {
    case .choice(let words): words
    case .rule, .rules: rules
    case .report: ReportFormat.allCases.map { $0.rawValue + "=" }
    case .none, .number, .file, .optionalFile, .sentence: nil
    }
  }

  private static func words(of operands: Command.Operands) -> [String]? {
    switch operands {
    case .rules: explained
    case .command: Command.all.map(\.name.rawValue)
    case .shell: Shell.allCases.map(\.rawValue)
    case .none, .paths, .pathsIfAny, .path, .folder, .place: nil
    }
  }

  /// What `program` does when it is given `script` to read.
  private static func run(
    _ program: String, _ script: String, _ arguments: [String] = []
  ) throws -> ChildProcess.Outcome {
    try TemporaryFolder.with { folder in
      let script = try folder.write(script, to: "script")
      return try ChildProcess.outcome(
        of: program, arguments.map { Array($0.utf8) } + [script.bytes],
        environment: ProcessInfo.processInfo.environment, input: FilePath("/dev/null"))
    }
  }
}
