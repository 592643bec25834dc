import LintCore

extension Command {
  /// `galley help`: prints what the program, or one of its commands, can do.
  static let help = Command(
    name: .help, operands: "[COMMAND]",
    summary: Message(zh: "显示帮助", en: "print help"),
    details: Message(
      zh: "不写命令时列出全部命令。", en: "Without a command, lists them all.")
  ) { invocation, program in
    let values = invocation.values
    if values.wantsVersion {
      program.output.write("galley \(Program.version)\n")
      return .clean
    }
    guard let word = invocation.operands.first else {
      program.output.write(HelpText(values).program)
      return .clean
    }
    guard let name = Name(rawValue: word.text) else {
      let suggestion = word.text.nearest(of: Name.allCases.map(\.rawValue))
      return program.refuse(.unknownCommand(word.text.visible, suggestion: suggestion), in: values.language)
    }
    program.output.write(HelpText(values).command(Command(name)))
    return .clean
  }
}

/// The help, made from the tables of commands and flags.
struct HelpText {
  private let values: FlagValues

  init(_ values: FlagValues) {
    self.values = values
  }

  /// The help of the program.
  var program: String {
    let commands = Command.all.map { ["  " + $0.name.rawValue, $0.summary.text(in: values.language)] }
    return say("Galley \(Program.version)：报纸稿件校对", "Galley \(Program.version), a linter for newspaper copy")
      + heading("用法", "Usage") + "  galley COMMAND [FLAG…] [PATH…]\n"
      + say("  galley PATH…      等于 galley lint PATH…", "  galley PATH…      the same as galley lint PATH…")
      + heading("命令", "Commands") + table(commands)
      + heading("选项", "Flags") + flags(of: .help)
      + "\n" + say("各命令的选项见 galley help COMMAND。", "'galley help COMMAND' lists the flags of a command.")
  }

  /// The help of one command.
  func command(_ command: Command) -> String {
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    return say(
      "galley \(command.name.rawValue)：\(command.summary.zh)",
      "galley \(command.name.rawValue): \(command.summary.en)")
      + heading("用法", "Usage") + "  galley \(command.name.rawValue) [FLAG…]\(operands)\n"
      + "\n" + command.details.text(in: values.language) + "\n"
      + heading("选项", "Flags") + flags(of: command.name)
  }

  private func flags(of command: Command.Name) -> String {
    table(
      Flag.all.filter { $0.commands.contains(command) }.map { flag in
        let names = [flag.letter, flag.name].compactMap(\.self).joined(separator: ", ")
        return [
          "  " + names + (flag.value == .none || flag.value == .optionalFile ? "" : " ") + flag.value.shape,
          flag.help.text(in: values.language),
        ]
      })
  }

  private func table(_ rows: [[String]]) -> String {
    Table(rows: rows, styles: [.strong]).text(values.painter, values.cellWidth)
  }

  private func heading(_ zh: String, _ en: String) -> String {
    "\n" + values.painter.paint(values.language == .zh ? zh : en, .strong) + "\n"
  }

  private func say(_ zh: String, _ en: String) -> String {
    (values.language == .zh ? zh : en) + "\n"
  }
}
