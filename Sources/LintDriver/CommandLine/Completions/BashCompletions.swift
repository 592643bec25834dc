/// What bash needs to complete command lines: a function for `complete -F`.
struct BashCompletions {
  /// The ids of the rules.
  let rules: [String]
  /// The ids of all that can be explained.
  let explained: [String]

  /// The script.
  var text: String {
    """
    # Completions of galley \(Program.version) for bash, by `galley completions bash`.

    _galley() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i
      local rules='\(rules.joined(separator: " "))'
      # bash takes an equals sign for a word.
      if [[ $word == '=' ]]; then
        word=
      elif [[ $before == '=' ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          -*) ;;
          \(Command.all.map(\.name.rawValue).joined(separator: "|"))) command=${COMP_WORDS[i]} ;;
        esac
        [[ ${COMP_WORDS[i]} == -* ]] || break
      done

      case "${command:-\(Command.Name.lint.rawValue)} $before" in
    \(values)
      esac

      if [[ $word == -* ]]; then
        case ${command:-\(Command.Name.lint.rawValue)} in
    \(flags)
        esac
        return
      fi

      case $command in
    \(operands)
      esac
    }

    complete -o filenames -F _galley galley

    """
  }

  /// What may stand after each flag: a line for each command that takes it.
  private var values: String {
    var lines: [String] = []
    for command in Command.all {
      for flag in command.flags {
        let reply: String
        switch flag.value(after: command.name) {
        case .none: continue
        case .choice(let words): reply = Self.reply(words)
        case .rules: reply = Self.replyRulesAfterComma
        case .rule: reply = Self.replyRules
        case .report: reply = Self.withoutSpace + Self.reply(ReportFormat.allCases.map { $0.rawValue + "=" })
        case .file, .optionalFile: reply = Self.replyFiles
        case .number, .sentence: reply = ":"
        }
        lines.append("    \"\(command.name.rawValue) \(flag.name)\") \(reply); return ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  private var flags: String {
    Command.all.map { command in
      let names = command.flags.flatMap { [$0.letter, $0.name].compactMap(\.self) }
      return "      \(command.name.rawValue)) \(Self.reply(names)) ;;"
    }
    .joined(separator: "\n")
  }

  private var operands: String {
    let commands = Self.reply(Command.all.map(\.name.rawValue))
    let first = "    '') \(commands); local IFS=$'\\n'; COMPREPLY+=($(compgen -f -- \"$word\")) ;;"
    let others = Command.all.map { command in
      let reply =
        switch command.operands {
        case .none: ":"
        case .paths, .pathsIfAny, .path, .place: Self.replyFiles
        case .folder: "local IFS=$'\\n'; COMPREPLY=($(compgen -d -- \"$word\"))"
        case .rules: Self.reply(explained)
        case .command: Self.reply(Command.all.map(\.name.rawValue))
        case .shell: Self.reply(Shell.allCases.map(\.rawValue))
        }
      return "    \(command.name.rawValue)) \(reply) ;;"
    }
    return ([first] + others).joined(separator: "\n")
  }

  // A name with spaces is one reply.
  private static let replyFiles = "local IFS=$'\\n'; COMPREPLY=($(compgen -f -- \"$word\"))"
  // More follows, and what is there is no file whose marks would be quoted. The bash of macOS knows no
  // compopt.
  private static let withoutSpace = "compopt -o nospace +o filenames 2>/dev/null; "

  private static func reply(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"))"
  }

  private static let replyRules = "COMPREPLY=($(compgen -W \"$rules\" -- \"$word\"))"

  /// Completes the last rule of a list with commas.
  private static let replyRulesAfterComma = """
    local head=; [[ $word == *,* ]] && head=${word%,*},; \(withoutSpace)\
    COMPREPLY=($(compgen -P "$head" -W "$rules" -- "${word##*,}"))
    """
}
