import LintCore

/// What fish needs to complete command lines: a `complete` for each command, flag and kind of operand.
struct FishCompletions {
  /// The ids of the rules.
  let rules: [String]
  /// The ids of all that can be explained.
  let explained: [String]
  let language: Language

  /// The script.
  var text: String {
    let header = "# Completions of galley \(Program.version) for fish, by `galley completions fish`.\n"
    let lines = commands + Flag.all.flatMap(flagLines) + Command.all.compactMap(operandLine)
    return header + lines.map { "complete -c galley " + $0 + "\n" }.joined()
  }

  private var commands: [String] {
    Command.all.map { command in
      "-n __fish_use_subcommand -a \(command.name.rawValue) -d \(command.summary.text(in: language).quotedForFish)"
    }
  }

  /// A line for the flag, and one more for each command after which its value or its meaning is another one.
  private func flagLines(_ flag: Flag) -> [String] {
    flag.uses.map { commands in
      let letter = flag.letter.map { " -s \($0.dropFirst())" } ?? ""
      let value = arguments(flag.value(after: commands[0]))
      return "-n \(condition(commands).quotedForFish) -l \(flag.name.dropFirst(2))\(letter)\(value)"
        + " -d \(flag.help(after: commands[0]).text(in: language).quotedForFish)"
    }
  }

  private func arguments(_ value: Flag.Value) -> String {
    switch value {
    case .none: ""
    case .choice(let words): " -x -a \(words.joined(separator: " ").quotedForFish)"
    case .number, .sentence: " -x"
    case .file: " -r -F"
    case .optionalFile: ""
    case .rule: " -x -a \(rules.joined(separator: " ").quotedForFish)"
    case .rules: " -x -a \("(__fish_append , \(rules.joined(separator: " ")))".quotedForFish)"
    case .report:
      " -r -F -a \(ReportFormat.allCases.map { $0.rawValue + "=" }.joined(separator: " ").quotedForFish)"
    }
  }

  private func operandLine(_ command: Command) -> String? {
    let condition = "-n \(condition([command.name]).quotedForFish)"
    switch command.operands {
    case .paths, .pathsIfAny, .path, .place: return nil
    case .none: return condition + " -f"
    case .folder: return condition + " -x -a '(__fish_complete_directories)'"
    case .rules: return condition + " -x -a \(explained.joined(separator: " ").quotedForFish)"
    case .command:
      return condition + " -x -a \(Command.all.map(\.name.rawValue).joined(separator: " ").quotedForFish)"
    case .shell:
      return condition + " -x -a \(Shell.allCases.map(\.rawValue).joined(separator: " ").quotedForFish)"
    }
  }

  /// Whether one of `commands` is being written; `lint` is also when none is.
  private func condition(_ commands: [Command.Name]) -> String {
    guard commands.contains(.lint) else {
      return "__fish_seen_subcommand_from " + commands.map(\.rawValue).joined(separator: " ")
    }
    let others = Command.Name.allCases.filter { !commands.contains($0) }
    return others.isEmpty
      ? "true" : "not __fish_seen_subcommand_from " + others.map(\.rawValue).joined(separator: " ")
  }
}

extension String {
  /// The text as one word of fish.
  fileprivate var quotedForFish: String {
    "'" + replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
