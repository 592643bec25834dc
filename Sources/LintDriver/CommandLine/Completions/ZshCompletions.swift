import LintCore

/// What zsh needs to complete command lines: a function for `compinit` to find, named `_galley`.
struct ZshCompletions {
  /// The ids of the rules.
  let rules: [String]
  /// The ids of all that can be explained.
  let explained: [String]
  let language: Language

  /// The script.
  var text: String {
    """
    #compdef galley
    # Completions of galley \(Program.version) for zsh, by `galley completions zsh`.

    # Rules with commas between them.
    __galley_rules() {
      _values -s , rule \(rules.joined(separator: " "))
    }

    # A format, an equals sign and a file.
    __galley_report() {
      if compset -P '*='; then
        _files
      else
        compadd -S '' -- \(ReportFormat.allCases.map { $0.rawValue + "=" }.joined(separator: " "))
      fi
    }

    \(Command.all.map(function).joined(separator: "\n\n"))

    _galley() {
      local -a commands=(
    \(Command.all.map(described).joined(separator: "\n"))
      )
      if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
        _describe -t commands command commands
        _files
        return
      fi
      case $words[2] in
        (\(Command.all.map(\.name.rawValue).joined(separator: "|")))
          shift words
          (( CURRENT-- ))
          _galley_$words[1]
          ;;
        (*) _galley_\(Command.Name.lint.rawValue) ;;
      esac
    }

    if [[ $funcstack[1] == _galley ]]; then
      _galley "$@"
    else
      compdef _galley galley
    fi

    """
  }

  private func described(_ command: Command) -> String {
    "    \((command.name.rawValue + ":" + command.summary.text(in: language)).inSingleQuotes)"
  }

  /// The function that completes what stands after `command`.
  private func function(_ command: Command) -> String {
    let operands: String? =
      switch command.operands {
      case .none: nil
      case .paths, .pathsIfAny: "*:path:_files"
      case .path, .place: "1:path:_files"
      case .folder: "1:folder:_files -/"
      case .rules: "*:rule:(\(explained.joined(separator: " ")))"
      case .command: "1:command:(\(Command.all.map(\.name.rawValue).joined(separator: " ")))"
      case .shell: "1:shell:(\(Shell.allCases.map(\.rawValue).joined(separator: " ")))"
      }
    let words = command.flags.map { specification(of: $0, after: command.name) } + [operands?.inSingleQuotes]
    return """
      _galley_\(command.name.rawValue)() {
        _arguments -s -S \\
      \(words.compactMap { $0 }.map { "    " + $0 }.joined(separator: " \\\n"))
      }
      """
  }

  private func specification(of flag: Flag, after command: Command.Name) -> String {
    let help = flag.help(after: command).text(in: language).replacing("[", with: "\\[").replacing(
      "]", with: "\\]")
    let value: String
    switch flag.value(after: command) {
    case .none: value = ""
    case .choice(let words): value = "=[\(help)]:value:(\(words.joined(separator: " ")))"
    case .number: value = "=[\(help)]:number:"
    case .file: value = "=[\(help)]:file:_files"
    case .optionalFile: value = "=-[\(help)]::file:_files"
    case .rules: value = "=[\(help)]:rules:__galley_rules"
    case .rule: value = "=[\(help)]:rule:(\(rules.joined(separator: " ")))"
    case .sentence: value = "=[\(help)]:text:"
    case .report: value = "=[\(help)]:report:__galley_report"
    }
    let repeats = flag.mayRepeat ? "*" : ""
    guard let letter = flag.letter else {
      return (repeats + flag.name + (value.isEmpty ? "[\(help)]" : value)).inSingleQuotes
    }
    return "'(\(letter) \(flag.name))'{\(letter),\(flag.name)}" + "[\(help)]".inSingleQuotes
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  var inSingleQuotes: String { "'" + replacing("'", with: "'\\''") + "'" }
}
