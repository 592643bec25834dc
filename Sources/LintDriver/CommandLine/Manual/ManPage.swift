import LintCore

/// The manual page, made from the tables of commands and flags, in the macros of man(7).
struct ManPage {
  let language: Language

  /// The page.
  var text: String {
    let name = "galley \\- " + Roff.text(language.say("报纸稿件校对", "a linter for newspaper copy")) + "\n"
    let parts = [
      section("名称", "NAME", name),
      section("用法", "SYNOPSIS", synopsis),
      section("说明", "DESCRIPTION", Roff.paragraphs(Self.description.text(in: language))),
      section("命令", "COMMANDS", Command.all.map(part).joined()),
      section("选项", "FLAGS", Flag.all.map(entry).joined()),
      section("退出状态", "EXIT STATUS", statuses),
      section("环境变量", "ENVIRONMENT", entries(Self.variables)),
      section("文件", "FILES", entries(Self.files)),
      section("例子", "EXAMPLES", entries(Self.examples)),
    ]
    let heading = ".TH GALLEY 1 \(Program.released) \(Roff.argument("galley " + Program.version))\n"
    // Nothing is spread out to a straight margin.
    return heading + ".ad l\n" + parts.joined()
  }

  private var synopsis: String {
    ".B galley\n" + Roff.text("COMMAND [FLAG…] [PATH…]") + "\n.br\n.B galley\n" + Roff.text("PATH…") + "\n"
  }

  /// The part on one command. Its exit status has a section of its own.
  private func part(_ command: Command) -> String {
    let details = command.details.text(in: language).split(separator: "\n\n")
      .filter { $0 != command.exitStatus(in: language) ?? "" }
    return ".SS \(Roff.argument(command.usage))\n"
      + Roff.paragraphs(([command.summary.text(in: language)[...]] + details).joined(separator: "\n\n"))
  }

  /// What each command tells the shell, as its help says it.
  private var statuses: String {
    Command.all.compactMap { command in
      command.exitStatus(in: language).map { status in
        let lines = status.split(separator: "\n").dropFirst().joined(separator: "\n")
        return ".SS \(Roff.argument("galley " + command.name.rawValue))\n" + Roff.paragraphs(lines)
      }
    }
    .joined() + ".PP\n" + Roff.paragraphs(Self.otherStatuses.text(in: language))
  }

  /// The entry of one flag: its names, its value, what it does, and which commands take it.
  private func entry(_ flag: Flag) -> String {
    let names = [flag.letter, flag.name].compactMap(\.self).map(Roff.bold).joined(separator: ", ")
    let usual = flag.commands.filter { flag.otherHelp[$0] == nil }
    let others = flag.commands.filter { flag.otherHelp[$0] != nil }.map { ($0, [$0]) }
    let help = ([(flag.commands[0], usual)] + others).map { first, commands in
      let named =
        commands.count == Command.all.count
        ? language.say("全部命令", "all commands")
        : commands.map { $0.rawValue + choices(of: flag, after: $0) }.joined(separator: ", ")
      return flag.help(after: first).text(in: language) + language.say("（\(named)）", " (\(named))")
    }
    .joined(separator: language.say("；", "; "))
    return ".TP\n\(names)\(Roff.escaped(flag.shape(after: flag.commands[0])))\n\(Roff.text(help))\n"
  }

  /// The words that `command` takes for the value of `flag` when they are fewer than others take.
  private func choices(of flag: Flag, after command: Command.Name) -> String {
    flag.fewerChoices[command].map { language.say("：", ": ") + $0.joined(separator: "|") } ?? ""
  }

  private func entries(_ entries: [(term: String, meaning: Message)]) -> String {
    entries.map { ".TP\n\(Roff.bold($0))\n\(Roff.text($1.text(in: language)))\n" }.joined()
  }

  private func section(_ zh: String, _ en: String, _ content: String) -> String {
    ".SH \(Roff.argument(language.say(zh, en)))\n" + content
  }
}

extension ManPage {
  fileprivate static let description = Message(
    zh: "galley 检查报纸版面的文字稿：断开的段落，登了两遍的段落，没有换掉的占位文字，不成对的引号。不写命令时就是 galley lint。",
    en: """
      galley checks the copy of newspaper pages for paragraphs that a column break cut in two, paragraphs printed
      twice, placeholders that were never replaced, and quotation marks without a partner. Without a command it
      does what 'galley lint' does.
      """)

  fileprivate static let otherStatuses = Message(
    zh: "其他命令做完了是 0；没能做成是 2：用法或设置有误，没有稿件，或有文件无法读写。",
    en: """
      Every other command ends with 0 when its work is done, and with 2 when it could not be: bad usage or settings,
      no copy, or a file that could not be read or written.
      """)

  fileprivate static let variables: [(term: String, meaning: Message)] = [
    ("LC_ALL, LC_MESSAGES, LANG", Message(zh: "界面语言，以 zh 开头时用中文", en: "the language of the messages")),
    (
      "NO_COLOR",
      Message(
        zh: "设成任何字（不是空的），就不用颜色，除非写明 --color always",
        en: "when set to anything but an empty text, nothing is colored, unless --color always asks for it")
    ),
    (
      "TERM",
      Message(
        zh: "为 dumb 时不用颜色（除非写明 --color always），也不显示进度",
        en: "when dumb, there are no colors, unless --color always asks for them, and no progress bar")
    ),
    (
      "TMPDIR",
      Message(zh: "存放未写完的报告的文件夹，默认 /tmp", en: "where reports are kept until they are whole; /tmp by default")
    ),
  ]

  fileprivate static let files: [(term: String, meaning: Message)] = [
    (
      SettingsReader.fileName,
      Message(zh: "设置；每个版面用离它最近的一份", en: "settings; for each page the nearest one holds")
    ),
    (
      StetFile.fileName,
      Message(zh: "人已经接受的问题和理由（galley stet）", en: "what people let stand, and why (galley stet)")
    ),
    (
      BaselineFile.standardPath.text,
      Message(zh: "某一天已有的问题（galley baseline）", en: "what was found on a certain day (galley baseline)")
    ),
    (
      String(decoding: IgnoredFiles.fileName, as: UTF8.self),
      Message(zh: "文件夹里不检查的文件", en: "what is passed over in folders")
    ),
  ]

  static let examples: [(term: String, meaning: Message)] = [
    (
      "galley lint issue/ && archive issue/",
      Message(zh: "只让过关的版面入库", en: "archive only what passes")
    ),
    (
      "galley fix --diff issue/",
      Message(zh: "看看会怎样接上断开的段落", en: "see how paragraphs that were cut would be joined")
    ),
    (
      "galley lint --output sarif=galley.sarif issue/",
      Message(zh: "在屏幕上看，同时写一份 SARIF", en: "read the report on the screen and write SARIF besides")
    ),
    (
      "git diff --name-only --diff-filter=d --relative -z -- '*.txt' | galley lint --files-from -",
      Message(zh: "只检查改动过的稿件", en: "check the copy that has changed")
    ),
  ]
}
