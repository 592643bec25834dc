import CopyText
import LintCore

extension UsageError {
  /// What is wrong, then what to do.
  var message: Message {
    switch self {
    case .missingOperand(.explain):
      Message(zh: "没有写明规则，可用 galley rules 查看", en: "no rule is named; see 'galley rules'")
    case .missingOperand(.stet):
      Message(
        zh: "没有写明版面和行号，写作 版面.txt:行", en: "no finding is named; write page.txt:LINE")
    case .missingOperand(.completions):
      Message(zh: "没有写明是哪个 shell，可以写 bash、zsh 或 fish", en: "no shell is named; write bash, zsh or fish")
    case .missingOperand:
      Message(
        zh: "没有要检查的稿件，写出文件或文件夹，当前文件夹写作「.」，用法见 galley help",
        en: "nothing to check; name a file or a folder (. is the working folder), or see 'galley help'")
    case .needlessOperand(let command, let word):
      Message(
        zh: "galley \(command.rawValue) 不需要「\(word)」，把它去掉",
        en: "'galley \(command.rawValue)' takes no '\(word)'; leave it out")
    case .unknownCommand(let name, let suggestion):
      Message(
        zh: "没有「\(name)」这个命令，" + Self.adviceZh(suggestion, orSee: "help"),
        en: "no command is called '\(name)'; " + Self.adviceEn(suggestion, orSee: "help"))
    case .unknownWord(let name, let suggestion):
      Message(
        zh: "没有「\(name)」这个命令或文件，" + Self.adviceZh(suggestion, orSee: "help"),
        en: "no command and no file is called '\(name)'; " + Self.adviceEn(suggestion, orSee: "help"))
    case .unknownFlag(let name, let command, let suggestion):
      Self.unknownFlag(name, suggestion, help: command.map { "help \($0.rawValue)" } ?? "help")
    case .foreignFlag(let name, let command):
      Message(
        zh: "galley \(command.rawValue) 没有 \(name) 选项，可用 galley help \(command.rawValue) 查看",
        en: "'galley \(command.rawValue)' takes no \(name); see 'galley help \(command.rawValue)'")
    case .missingValue(let flag, let demand):
      Message(zh: "\(flag) 后面缺少值，写 \(demand.zh)", en: "\(flag) needs a value; write \(demand.en)")
    case .badValue(let flag, let value, let demand, let suggestion):
      Message(
        zh: "\(flag) 没有「\(value)」这个值，" + (suggestion.map { "是不是 \($0)？" } ?? "可以写 \(demand.zh)"),
        en: "\(flag) cannot be '\(value)'; "
          + (suggestion.map { "did you mean '\($0)'?" } ?? "write \(demand.en)"))
    case .needlessValue(let flag):
      Message(zh: "\(flag) 不带值，去掉等号和后面的字", en: "\(flag) takes no value; leave out the equals sign")
    case .detachedValue(let flag, let value):
      Message(
        zh: "\(flag) 的文件要写在等号后面，写成 \(flag)=\(value)",
        en: "the file of \(flag) follows an equals sign; write \(flag)=\(value)")
    case .needlessForReport(let flag, let other):
      Message(
        zh: "用 \(other) 时不打印报告，去掉 \(flag)", en: "\(other) prints no report; leave out \(flag)")
    case .noRule:
      Message(
        zh: "要查的规则全被 --ignore 排除了，至少留下一条",
        en: "--ignore leaves out every rule that was to be run; keep one of them")
    case .outputToScreen(let format):
      Message(
        zh: "--output 只写文件；要在屏幕上看 \(format.rawValue)，就写 --format \(format.rawValue)",
        en: "--output writes files; for \(format.rawValue) on the screen write --format \(format.rawValue)")
    case .unreadableList(let problem):
      Message(
        zh: "\(problem.path.text.visible)：\(problem.message.zh)",
        en: "\(problem.path.text.visible): \(problem.message.en)")
    case .inputTwice:
      Message(
        zh: "标准输入只能读一遍，是稿件或一份路径列表，其余的存成文件",
        en: "the standard input can be read but once, as copy or as a list of paths; save the other to a file"
      )
    case .needlessInputName:
      Message(
        zh: "--stdin-filename 只在路径写 - 时有用，加上 - 或去掉它",
        en: "--stdin-filename goes with the path -; add '-' or leave it out")
    case .inputUnfixable:
      Message(
        zh: "galley fix 就地修改文件，不能修改标准输入，要写出文件",
        en: "'galley fix' changes files in place and cannot change the standard input; name a file")
    case .inputUnrecordable:
      Message(
        zh: "galley baseline 按路径记录版面，不能记录标准输入，要写出文件",
        en: "'galley baseline' records pages by their paths and cannot record the standard input; name a file"
      )
    case .logToScreen:
      Message(
        zh: "--log 只记进文件，要写出文件；文件就叫 - 的，写 ./-",
        en: "--log writes to a file; name one, or write ./- for a file of that name")
    case .missingReason:
      Message(
        zh: "没有写明为什么接受，加上 --reason \"…\"", en: "no reason is given; add --reason '…'")
    case .badPlace(let word):
      Message(
        zh: "「\(word)」不是版面和行号，写作 版面.txt:行 或 版面.txt:行:列",
        en: "'\(word)' is no place on a page; write page.txt:LINE or page.txt:LINE:COLUMN")
    case .noFinding(let path, let line, let column, let rule, let nearest, let folder):
      Self.noFinding(path, line, column, rule, nearest, folder)
    case .severalRules(let rules):
      Message(
        zh: "这里有几条规则的问题，用 --rule 指明一条：\(rules.joined(separator: "、"))",
        en: "several rules find something here; name one with --rule: \(rules.joined(separator: ", "))")
    case .statisticsNowhere(let format):
      Message(
        zh: "\(format.rawValue) 格式里没有统计的位置，用 text、json 或 jsonl",
        en: "\(format.rawValue) has no place for statistics; write text, json or jsonl")
    case .unknownShell(let name, let shells):
      Message(
        zh: "没有「\(name)」的补全脚本，可以写 \(shells)", en: "there are no completions for '\(name)'; write \(shells)")
    case .unknownRule(let name, let suggestion):
      Message(
        zh: "没有「\(name)」这条规则，" + Self.adviceZh(suggestion, orSee: "rules"),
        en: "no rule is called '\(name)'; " + Self.adviceEn(suggestion, orSee: "rules"))
    case .noRuleOfCopy(let name):
      Message(
        zh: "「\(name)」查的是接受和基线的文件，不能设置、忽略或接受；怎样消除见 galley explain \(name)",
        en: "'\(name)' is found in files of judgements and not in copy, and cannot be configured; "
          + "'galley explain \(name)' says how to settle it")
    }
  }

  private static func unknownFlag(_ name: String, _ suggestion: String?, help: String) -> Message {
    Message(
      zh: "没有 \(name) 这个选项，" + adviceZh(suggestion, orSee: help),
      en: "unknown flag '\(name)'; " + adviceEn(suggestion, orSee: help))
  }

  private static func adviceZh(_ suggestion: String?, orSee command: String) -> String {
    suggestion.map { "是不是 \($0)？" } ?? "可用 galley \(command) 查看"
  }

  private static func adviceEn(_ suggestion: String?, orSee command: String) -> String {
    suggestion.map { "did you mean '\($0)'?" } ?? "see 'galley \(command)'"
  }

  private static func noFinding(
    _ path: String, _ line: Int, _ column: Int?, _ rule: String?, _ nearest: LineColumn?,
    _ folder: String?
  ) -> Message {
    let place = Message(
      zh: "第 \(line) 行" + (column.map { "第 \($0) 列" } ?? ""),
      en: "line \(line)" + (column.map { ", column \($0)" } ?? ""))
    let advice =
      nearest.map { place in
        Message(
          zh: "最近的在第 \(place.line) 行第 \(place.column) 列",
          en: "the nearest is at line \(place.line), column \(place.column)")
      }
      ?? folder.map { folder in
        Message(
          zh: "和 \(folder) 里的各版一起查，本版没有这样的问题",
          en: "checked with all pages in '\(folder)', it has none at all")
      }
      ?? Message(zh: "本版没有这样的问题", en: "the page has none at all")
    return Message(
      zh: "\(path) \(place.zh)没有\(rule.map { " \($0) 的" } ?? "")问题，\(advice.zh)",
      en: "\(path) has no finding\(rule.map { " of \($0)" } ?? "") at \(place.en); \(advice.en)")
  }
}
