import LintCore

extension Command {
  /// `galley help`: prints what the program, or one of its commands, can do.
  static let help = Command(
    name: .help, operands: .command,
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
    if invocation.operands.count > 1 {
      return program.refuse(
        .needlessOperand(.help, invocation.operands[1].text.visible), in: values.language)
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
    return line("Galley \(Program.version)：报纸稿件校对", "Galley \(Program.version), a linter for newspaper copy")
      + heading("用法", "Usage") + "  galley COMMAND [FLAG…] [PATH…]\n"
      + line("  galley PATH…      等于 galley lint PATH…", "  galley PATH…      the same as galley lint PATH…")
      + heading("命令", "Commands") + table(commands)
      + heading("选项", "Flags") + flags(of: Command(.help))
      + "\n" + line("各命令的选项见 galley help COMMAND。", "'galley help COMMAND' lists the flags of a command.")
  }

  /// The help of one command.
  func command(_ command: Command) -> String {
    line(
      "galley \(command.name.rawValue)：\(command.summary.zh)",
      "galley \(command.name.rawValue): \(command.summary.en)")
      + heading("用法", "Usage") + "  \(command.usage)\n"
      + "\n" + command.details.text(in: values.language) + "\n"
      + heading("选项", "Flags") + flags(of: command)
  }

  private func flags(of command: Command) -> String {
    command.flags.map { flag in
      entry(
        "  " + flag.names + flag.shape(after: command.name),
        flag.help(after: command.name).text(in: values.language))
    }
    .joined()
  }

  /// A term, and what it means in lines beside it; below it when the term is long.
  private func entry(_ term: String, _ meaning: String) -> String {
    let lines = values.cellWidth.lines(of: meaning, room: values.width - Self.indent)
    let blank = String(repeating: " ", count: Self.indent)
    let head = values.painter.paint(values.cellWidth.padded(term, to: Self.indent - 2), .strong)
    let fits = values.cellWidth.cells(of: term) <= Self.indent - 2
    let first = fits ? head + "  " + (lines.first ?? "") : head
    return ([first] + lines.dropFirst(fits ? 1 : 0).map { blank + $0 }).joined(separator: "\n") + "\n"
  }

  /// The cells before what a flag means.
  private static let indent = 26

  private func table(_ rows: [[String]]) -> String {
    Table(rows: rows, styles: [.strong]).text(values.painter, values.cellWidth)
  }

  private func heading(_ zh: String, _ en: String) -> String {
    "\n" + values.painter.paint(values.language.say(zh, en), .strong) + "\n"
  }

  private func line(_ zh: String, _ en: String) -> String { values.language.say(zh, en) + "\n" }
}
