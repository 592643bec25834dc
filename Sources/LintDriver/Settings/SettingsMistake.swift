import LintCore

/// What can be wrong with a value of the settings.
enum SettingsMistake: Error, Hashable {
  /// The value is of another kind than the key wants.
  case wrongKind(wanted: Kind)
  /// There is no such key; `known` are those that there are.
  case unknownKey(String, known: [String])
  /// The key may stand at the top only.
  case runKey(String)
  /// The same, since it says which files of the folders are pages.
  case folderKey(String)
  /// A key that must be there is missing.
  case missingKey(String)
  /// The value is none of the words that there are.
  case unknownWord(String, known: [String])
  /// There is no such rule.
  case unknownRule(String, known: [String])
  /// The rule has no such option.
  case unknownOption(String, known: [String])
  /// A list that must name something names nothing.
  case emptyList
  /// A text that says nothing.
  case emptyText
  /// A file of another version than this program knows.
  case otherVersion(known: Int)
  /// `null`, which stands for no value here.
  case null
  /// A number without an end, or none.
  case notFinite
  /// A value that the option cannot take, of the right kind as it is.
  case unfitValue
  /// A pattern that is none.
  case pattern(GlobMistake)
  /// What a rule says against the value of its option.
  case option(Message)

  /// The kinds of values.
  enum Kind: Hashable {
    case object
    case list
    case string
    case boolean
    case wholeNumber
    case wholeNumberIn(ClosedRange<Int>)
    case number
    case ruleSetting
  }

  /// What is wrong, then what to do.
  var message: Message {
    switch self {
    case .wrongKind(let wanted):
      Message(zh: "这里要写\(wanted.name.zh)", en: "write \(wanted.name.en) here")
    case .unknownKey(let name, let known):
      Self.unknown(name, known, Message(zh: "没有「%」这个键", en: "no key is called '%'"))
    case .runKey(let name):
      Message(
        zh: "「\(name)」管的是整次运行，写到 overrides 外面",
        en: "'\(name)' holds for the whole run; write it outside of the overrides")
    case .folderKey(let name):
      Message(
        zh: "「\(name)」管的是哪些文件要查，写到 overrides 外面",
        en: "'\(name)' says which files are checked; write it outside of the overrides")
    case .missingKey(let name):
      Message(zh: "缺少「\(name)」，补上", en: "'\(name)' is missing; add it")
    case .unknownWord(let word, let known):
      Self.unknown(word, known, Message(zh: "没有「%」这个值", en: "'%' is no value of this key"))
    case .unknownRule(let name, let known):
      UsageError.unknownRule(name, among: known).message
    case .unknownOption(let name, []) where name.nearest(of: ["severity"]) == nil:
      Message(
        zh: "这条规则没有选项，删去「\(name.visible)」，只能写 severity",
        en: "this rule has no options but severity; take '\(name.visible)' out")
    case .unknownOption(let name, let known):
      Self.unknown(name, known + ["severity"], Message(zh: "没有「%」这个选项", en: "the rule has no option '%'"))
    case .emptyList:
      Message(zh: "列表是空的，至少写一项", en: "the list is empty; name at least one")
    case .emptyText:
      Message(zh: "这里是空的，补上", en: "there is nothing here; fill it in")
    case .otherVersion(let known):
      Message(
        zh: "只认得版本 \(known)，用新的 Galley，或重新生成这个文件",
        en: "only version \(known) is known; use a newer Galley, or make the file anew")
    case .null:
      Message(zh: "null 不是值，删去这个键", en: "null is no value; take the key out")
    case .notFinite:
      Message(zh: "写一个有限的数", en: "write a finite number")
    case .unfitValue:
      Message(
        zh: "这个选项不能取这个值，可用 galley explain 查看", en: "the option cannot take this value; see 'galley explain'")
    case .pattern(let mistake): mistake.message
    case .option(let message): message
    }
  }

  /// `sentence` about `name`, which takes the place of its percent sign; then the nearest of the known names,
  /// or all of them.
  private static func unknown(_ name: String, _ known: [String], _ sentence: Message) -> Message {
    let shown = name.visible
    let suggestion = name.nearest(of: known)
    return Message(
      zh: sentence.zh.replacing("%", with: shown)
        + (suggestion.map { "，是不是 \($0)？" } ?? "，可以写 \(known.joined(separator: "、"))"),
      en: sentence.en.replacing("%", with: shown)
        + (suggestion.map { "; did you mean '\($0)'?" } ?? "; write \(known.joined(separator: ", "))"))
  }
}

extension SettingsMistake.Kind {
  /// What a value of the kind is called.
  fileprivate var name: Message {
    switch self {
    case .object: Message(zh: "花括号 {…}", en: "an object in braces {…}")
    case .list: Message(zh: "列表 […]", en: "a list in brackets […]")
    case .string: Message(zh: "带引号的文字", en: "a text in quotation marks")
    case .boolean: Message(zh: " true 或 false", en: "true or false")
    case .wholeNumber: Message(zh: "整数", en: "a whole number")
    case .wholeNumberIn(let range):
      Message(
        zh: " \(range.lowerBound) 到 \(range.upperBound) 的整数",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .number: Message(zh: "数", en: "a number")
    case .ruleSetting:
      Message(
        zh: "级别（带引号），或 {severity, 选项…}",
        en: "a level in quotation marks, or an object {severity, options…}")
    }
  }
}
