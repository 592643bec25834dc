import LintCore

/// A shell that completes words.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}

extension Command {
  /// `galley completions`: prints what a shell needs to complete command lines.
  static let completions = Command(
    name: .completions, operands: .shell,
    summary: Message(zh: "打印命令行补全脚本", en: "print completions for a shell"),
    details: Message(
      zh: """
        SHELL 是 bash、zsh 或 fish。装法：
          bash  galley completions bash > ~/.local/share/bash-completion/completions/galley
          zsh   galley completions zsh > "${fpath[1]}/_galley"
          fish  galley completions fish > ~/.config/fish/completions/galley.fish
        """,
      en: """
        SHELL is bash, zsh or fish. To install:
          bash  galley completions bash > ~/.local/share/bash-completion/completions/galley
          zsh   galley completions zsh > "${fpath[1]}/_galley"
          fish  galley completions fish > ~/.config/fish/completions/galley.fish
        """)
  ) { invocation, program in
    let values = invocation.values
    guard let word = invocation.operands.first else {
      return program.refuse(.missingOperand(.completions), in: values.language)
    }
    if let other = invocation.operands.dropFirst().first {
      return program.refuse(.needlessOperand(.completions, other.text.visible), in: values.language)
    }
    guard let shell = Shell(rawValue: word.text) else {
      let shells = Shell.allCases.map(\.rawValue)
      return program.refuse(
        .unknownShell(word.text.visible, shells: shells.joined(separator: "|")), in: values.language)
    }
    let rules = program.rules.map { $0.metadata.id }
    let explained = program.explained.map(\.id)
    let script =
      switch shell {
      case .bash: BashCompletions(rules: rules, explained: explained).text
      case .zsh: ZshCompletions(rules: rules, explained: explained, language: values.language).text
      case .fish: FishCompletions(rules: rules, explained: explained, language: values.language).text
      }
    program.output.write(script)
    return .clean
  }
}
