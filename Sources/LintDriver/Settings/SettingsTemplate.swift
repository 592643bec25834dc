import LintCore

/// A settings file for a newsroom to begin with: every key and every rule, explained and at its default.
struct SettingsTemplate {
  /// The rules that may be set.
  let rules: [any Rule.Type]
  /// The defaults of what flags can say.
  let defaults: FlagValues
  /// The language of the explanations.
  let language: Language

  /// The file.
  var text: String {
    """
    \(lines(of: Self.introduction, indent: 0))
    {
    \(SettingsKey.all.map(key).joined(separator: "\n"))
    \(lines(of: Self.filesIntroduction, indent: 2))
      include: \(list(SettingsFile.standardInclude.map(\.text))),
      exclude: [],

    \(lines(of: Self.rulesIntroduction, indent: 2))
      rules: {
    \(rules.map(rule).joined())  },

    \(lines(of: overridesIntroduction, indent: 2))
      overrides: [],
    }

    """
  }

  private func key(_ key: SettingsKey) -> String {
    let help = Flag.named(key.flag)?.help.text(in: language) ?? ""
    let choices = key.choices.joined(separator: ", ")
    let value = "\(key.name): \"\(key.word(defaults))\","
    return "  // \(help)\n  // \(choices)\n  \(key.followsSurroundings ? "// " : "")\(value)\n"
  }

  private func rule(_ rule: any Rule.Type) -> String {
    let metadata = rule.metadata
    let summary = "    // \(metadata.summary.text(in: language))\n"
    let options = rule.defaultOptions.map { "      \($0.key): \($0.value.json),\n" }
    if options.isEmpty { return summary + "    \"\(metadata.id)\": \"\(metadata.severity.rawValue)\",\n" }
    return summary + "    \"\(metadata.id)\": {\n      severity: \"\(metadata.severity.rawValue)\",\n"
      + options.joined() + "    },\n"
  }

  private func list(_ texts: [String]) -> String {
    var json = JSONWriter()
    json.array { json in for text in texts { json.string(text) } }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func lines(of message: Message, indent: Int) -> String {
    message.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: indent) + "// " + $0 }.joined(separator: "\n")
  }

  private static let introduction = Message(
    zh: """
      Galley 的设置。这里写的都是默认值：要改的改，不改的可以删去。
      每个版面用离它最近的 galley.json5（从所在文件夹往上找），几个文件不合并；命令行选项优先。
      """,
    en: """
      Settings of Galley. Everything here is the default: change what you need, delete the rest.
      The nearest galley.json5 holds, going up from the folder of each page; files are not merged, and
      flags of the command line outweigh them.
      """)

  private static let filesIntroduction = Message(
    zh: """
      文件夹里哪些文件要查，哪些文件和文件夹不查；隐藏文件和 README 总是不查。
      * ? […] {a,b} 与通常相同，** 代表任意层文件夹；不带 / 的在任何一层都算，带 / 的从本文件所在文件夹算起。
      """,
    en: """
      Which files of a folder are checked, and which files and folders are passed over; hidden ones and
      READMEs always are. * ? […] {a,b} mean the usual, ** any number of folders. A pattern without a
      slash matches at any depth, one with a slash starts from the folder of this file.
      """)

  private static let rulesIntroduction = Message(
    zh: """
      "off"、"on"（按规则自己的级别）、"error"、"warning"、"info"，或 {severity: …, 选项: …}。
      galley explain 规则名：这条规则查什么，有什么选项。
      """,
    en: """
      "off", "on" (at the rule's own severity), "error", "warning", "info", or {severity: …, option: …}.
      'galley explain RULE' says what a rule finds and which options it has.
      """)

  private var overridesIntroduction: Message {
    let example = "{files: [\"reprint/\"], rules: {\"\(rules.first?.metadata.id ?? "")\": \"off\"}}"
    return Message(
      zh: """
        有些版面另有规定：先写 files，再写与上面不同的地方；后面的压过前面的。例如：
        \(example)
        """,
      en: """
        Pages for which something else holds: 'files' says which, the rest what differs from the above; a
        later one outweighs an earlier one. For example:
        \(example)
        """)
  }
}
