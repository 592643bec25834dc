import CopyText
import LintCore

extension Flag {
  /// Every flag, in the order of the help. The table drives both the reading of command lines and the help.
  static let all: [Flag] =
    [
      .switching(
        "--unsafe", [.fix],
        Message(
          zh: "连要人看过的修改也做：挪动文字，接上未必是一个词的，删去重出的字和打转的文字，掉转引号，换上本报的写法",
          en:
            "apply unsafe fixes too: move copy, join what may be no word, drop a doubled character, delete a loop, turn "
            + "quotation marks, put the house's term")
      ) { $0.appliesUnsafe = true },
      .switching(
        "--unwrap", [.fix],
        Message(
          zh: "分行排的稿件接成一段一行，段间空一行",
          en: "set each paragraph of copy set in lines in one line, with a blank line between")
      ) { $0.unwraps = true },
      .switching(
        "--diff", [.fix],
        Message(zh: "不改文件，只显示会怎样改", en: "change no file; print what would change as a patch")
      ) { $0.showsDiff = true },
      .switching(
        "--check", [.fix],
        Message(
          zh: "不改文件，只列出会改的文件；有这样的文件时退出状态为 1",
          en: "change no file; list those that would change, and exit with 1 if there are any")
      ) { $0.checksOnly = true },
      .naming(
        "--log", [.fix],
        Message(
          zh: "把每处修改的前后原文记进这个文件，一行一处，JSON，接在文件末尾",
          en: "add a line of JSON for each fix to this file, with the copy before and after")
      ) { $1.log = $0 },
      .choosing(
        "--format", [.lint, .fix, .settings],
        Message(zh: "报告格式；默认 text", en: "form of the report; text by default")
      ) { $1.format = $0 }
      .choosing([ReportFormat.text, .json].map(\.rawValue), after: .settings),
      Flag(
        name: "--output", letter: nil, value: .report, commands: [.lint],
        help: Message(
          zh: "另外把报告写进文件，如 sarif=galley.sarif；可以写多次",
          en: "write a report to a file besides, as in sarif=galley.sarif; may be repeated")
      ) { word, values in
        guard let place = ReportPlace(word) else { return false }
        values.outputs.append(place)
        return true
      }
      .repeated,
      .counting(
        "--max-findings", 0...1_000_000, [.lint, .fix],
        Message(
          zh: "屏幕上最多列出几处问题；文件里的报告不受限制",
          en: "show so many findings at most on the screen; reports in files hold all")
      ) { $1.findingLimit = $0 }
      .meaning(
        Message(zh: "最多列出几处余下的问题", en: "show so many of the findings that are left at most"), after: .fix),
      .switching(
        "--statistics", [.lint],
        Message(
          zh: "末尾按规则、按版面统计问题，并折合每万字几处；json、jsonl 多一个 statistics 键",
          en:
            "count findings by rule and by page, and per 10,000 characters, at the end; in json and jsonl under 'statistics'"
        )
      ) { $0.countsRules = true },
      .switching(
        "--no-gitignore", [.lint, .fix, .outline, .baseline],
        Message(
          zh: "文件夹里被 .gitignore 排除的稿件也读",
          en: "in folders, read what .gitignore leaves out too")
      ) { $0.heedsIgnoreFiles = false },
      .naming(
        "--files-from", [.lint, .fix, .outline],
        Message(
          zh: "再从这个文件里读路径，一行一个，或者每个后面一个 NUL；- 是标准输入；可以写多次",
          en:
            "read more paths from this file, one a line or with a NUL after each; - is the standard input; may be "
            + "repeated")
      ) { $1.lists.append($0) }
      .repeated,
      .naming(
        "--stdin-filename", [.lint, .outline],
        Message(
          zh: "路径写 - 时，标准输入算作这个文件：报告里用它的名字，设置按它的位置找",
          en: "with the path -, what file the standard input is: for reports, and to find its settings")
      ) { $1.inputName = $0 },
      .choosing(
        "--edition", [.lint, .fix, .settings, .stet, .baseline],
        Message(
          zh: "哪些版面算作同一期、一起查重：同一文件夹、单个文件、全部；默认 folder",
          en: "which pages make an edition, searched for repeats together; folder by default")
      ) { $1.edition = $0 },
      .choosing(
        "--profile", [.lint, .fix, .settings, .stet, .baseline],
        Message(
          zh: "按哪种语言的习惯查引号；默认 auto：看稿子自己用的是哪一种",
          en: "whose habits of quoting to check by; auto by default: what the copy itself shows")
      ) { $1.profile = $0 },
      .choosing(
        "--setting", [.lint, .fix, .outline, .settings, .stet, .baseline],
        Message(
          zh: "段落怎样排：一段一行；或分行排，段间空行、段首缩进、什么也没有；默认 auto：看稿子",
          en:
            "how paragraphs are set: a line each, or in lines with blank lines, indents or nothing between; auto by "
            + "default: as the lines show")
      ) { $1.setting = $0 },
      .choosing(
        "--encoding", [.lint, .fix, .outline, .settings, .stet, .baseline],
        Message(
          zh: "稿件的编码；gb18030 包括 GBK 和 GB 2312；默认 auto：先看 BOM，再看是不是 UTF-8，都不是就看字",
          en:
            "encoding of the copy; gb18030 is GBK and GB 2312, too; auto by default: by the byte order mark, or UTF-8, "
            + "or by the characters that come out")
      ) { $1.encoding = $0 },
      .choosing(
        "--fail-on", [.lint, .fix, .settings],
        Message(
          zh: "发现这一级或更重的问题时，退出状态为 1；默认 warning",
          en: "exit with 1 on findings of this severity or above; warning by default")
      ) { $1.failOn = $0 },
      .counting(
        "--jobs", 1...1024, [.lint, .fix, .stet, .baseline],
        Message(zh: "最多几个线程同时工作；默认为处理器核数", en: "threads at work at most; as many as cores by default")
      ) { $1.jobs = $0 },
      .naming(
        "--config", [.lint, .fix, .outline, .settings, .stet, .baseline],
        Message(
          zh: "用这个设置文件，不再从稿件所在的文件夹往上找 galley.json5",
          en: "read settings from this file, not from the nearest galley.json5 above each page")
      ) { $1.settingsSource = .file($0) },
      .switching(
        "--no-config", [.lint, .fix, .outline, .settings, .stet, .baseline],
        Message(zh: "不读任何设置文件", en: "read no settings file")
      ) { $0.settingsSource = .none },
      .listing(
        "--select", [.lint, .fix, .settings, .baseline],
        Message(zh: "只查这些规则；可以写几次", en: "run these rules and no others; may stand several times")
      ) { $1.selected += $0 },
      .listing(
        "--ignore", [.lint, .fix, .settings, .baseline],
        Message(zh: "不查这些规则；可以写几次", en: "leave these rules out; may stand several times")
      ) { $1.ignored += $0 },
      .namingIfNeeded(
        "--baseline", [.lint, .fix, .baseline],
        Message(
          zh: "基线文件，里面记过的问题不报，也不改；不写文件名就是当前文件夹的 galley-baseline.json",
          en: "the baseline, whose findings are neither reported nor fixed; galley-baseline.json by default")
      ) { $1.baseline = $0 ?? BaselineFile.standardPath }
      .meaning(
        Message(
          zh: "写进哪个基线文件；不写就是当前文件夹的 galley-baseline.json",
          en: "the file to write the baseline to; galley-baseline.json by default"),
        after: .baseline),
      .switching(
        "--no-stet", [.lint, .fix, .baseline],
        Message(
          zh: "galley-stet.json5 里接受的问题也报", en: "report what galley-stet.json5 lets stand, too")
      ) { $0.ignoresAcceptances = true },
      .saying(
        "--rule", .rule, [.stet],
        Message(zh: "接受哪条规则的问题", en: "the rule whose finding is to stand")
      ) { $1.rule = $0 },
      .saying(
        "--reason", .sentence, [.stet],
        Message(zh: "为什么接受；必须写", en: "why it is to stand; needed")
      ) { $1.reason = $0 },
      .switching(
        "--examples", [.explain],
        Message(zh: "例子全部列出；默认只列要报的和不报的各一组", en: "print all examples, not just one of each kind")
      ) { $0.showsExamples = true },
      .switching(
        "--force-exclude", [.lint, .fix, .outline, .baseline],
        Message(
          zh: "设置里排除的文件，命令行上写明了也不查",
          en: "pass over what the settings exclude even when it is named here")
      ) { $0.excludesNamedFiles = true },
    ] + ofScreen

  /// What to write instead of flags that other programs have.
  static let otherwise = [
    "-j": "--jobs", "--no-color": "--color never", "--fix": "galley fix",
    "--exclude": "exclude (galley.json5)",
  ]

  /// The flag that is written as `name`.
  static func named(_ name: String) -> Flag? {
    all.first { $0.name == name || $0.letter == name }
  }
}
