import LintCore

extension Flag {
  /// The flags that say how something is shown, in the order of the help.
  static let ofScreen: [Flag] = [
    .switching(
      "--quiet", letter: "-q", [.lint, .fix, .baseline],
      Message(zh: "不显示末尾的统计", en: "leave out the summary at the end")
    ) { $0.isQuiet = true },
    .choosing(
      "--ambiguous-width", [.lint, .fix, .outline, .settings, .stet, .baseline],
      Message(
        zh: "终端里 “”‘’…—× 等宽度不定的字符占几格；默认 1",
        en: "cells that “”‘’…—× and their like fill in the terminal; 1 by default")
    ) { $1.ambiguousWidth = $0 },
    .choosing(
      "--color", Command.Name.allCases,
      Message(
        zh: "何时用颜色；默认 auto：输出到终端，且没有设置 NO_COLOR",
        en: "when to color; auto by default: on a terminal, unless NO_COLOR is set")
    ) { $1.color = $0 },
    .choosing(
      "--language", Command.Name.allCases,
      Message(
        zh: "界面语言；默认取自 LC_ALL、LC_MESSAGES、LANG",
        en: "language of the messages; from LC_ALL, LC_MESSAGES, LANG by default")
    ) { $1.language = $0 },
    .switching(
      "--help", letter: "-h", Command.Name.allCases,
      Message(zh: "显示帮助", en: "print help")
    ) { $0.wantsHelp = true },
    .switching(
      "--version", letter: "-V", Command.Name.allCases,
      Message(zh: "显示版本", en: "print the version")
    ) { $0.wantsVersion = true },
  ]
}
