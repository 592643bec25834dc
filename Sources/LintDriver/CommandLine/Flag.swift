import LintCore

/// A flag of the command line: how it is written, what it means, where it belongs.
struct Flag: Sendable {
  /// What may follow the name.
  enum Value: Hashable, Sendable {
    /// Nothing.
    case none
    /// One of these words.
    case choice([String])
    /// A whole number in this range.
    case number(ClosedRange<Int>)
    /// The path of a file.
    case file
    /// The path of a file behind an equals sign, or nothing.
    case optionalFile
    /// The ids of one rule or more, with commas between them.
    case rules
    /// The id of a rule.
    case rule
    /// What a person has to say.
    case sentence
    /// A form of the report and the file it goes to.
    case report

    /// How the help shows it; empty for no value.
    var shape: String {
      switch self {
      case .none: ""
      case .choice(let words): words.joined(separator: "|")
      case .number: "N"
      case .file: "FILE"
      case .optionalFile: "[=FILE]"
      case .rules: "RULE,…"
      case .rule: "RULE"
      case .sentence: "TEXT"
      case .report: "FORMAT=FILE"
      }
    }

    /// How a message asks for it.
    var demand: Message {
      switch self {
      case .number(let range):
        Message(
          zh: "\(range.lowerBound) 到 \(range.upperBound) 的整数",
          en: "a number from \(range.lowerBound) to \(range.upperBound)")
      case .rule: Message(zh: "规则的名称", en: "the name of a rule")
      case .sentence: Message(zh: "一句话，带引号", en: "a sentence in quotation marks")
      case .file, .optionalFile: Message(zh: "文件的路径", en: "the path of a file")
      case .rules: Message(zh: "规则的名称，几条之间用逗号", en: "the names of rules, with commas between them")
      case .report:
        Message(
          zh: "格式=文件，如 sarif=galley.sarif；格式有 \(ReportFormat.names)",
          en: "FORMAT=FILE, as in sarif=galley.sarif; the formats are \(ReportFormat.names)")
      case .none, .choice: Message(zh: shape, en: shape)
      }
    }
  }

  /// The name, with its dashes.
  let name: String
  /// A second, short name; nil for most.
  let letter: String?
  /// What may follow it.
  let value: Value
  /// The commands that take it.
  let commands: [Command.Name]
  /// The words that a command takes for its value when it does not take all of the choices.
  var fewerChoices: [Command.Name: [String]] = [:]
  /// What it does, for the help.
  let help: Message
  /// What it does after a command for which that is something else.
  var otherHelp: [Command.Name: Message] = [:]
  /// Whether it may stand several times, each time saying more.
  var mayRepeat = false
  /// Takes the word that the user wrote into the values; false when it is no value of this flag.
  let store: @Sendable (FilePath, inout FlagValues) -> Bool

  /// The name with its letter before it, as the help shows it.
  var names: String { [letter, name].compactMap(\.self).joined(separator: ", ") }

  /// What may follow the name after `command`, as it is written behind the name.
  func shape(after command: Command.Name) -> String {
    let value = value(after: command)
    return value == .none || value == .optionalFile ? value.shape : " " + value.shape
  }

  /// What may follow the name after `command`.
  func value(after command: Command.Name) -> Value {
    fewerChoices[command].map(Value.choice) ?? value
  }

  /// What it does after `command`.
  func help(after command: Command.Name) -> Message { otherHelp[command] ?? help }

  /// The commands that take it, together those after which it takes the same values and means the same.
  var uses: [[Command.Name]] {
    commands.reduce(into: []) { uses, command in
      let same = uses.firstIndex { others in
        value(after: others[0]) == value(after: command) && help(after: others[0]) == help(after: command)
      }
      if let same { uses[same].append(command) } else { uses.append([command]) }
    }
  }

  /// The flag, when it may stand several times.
  var repeated: Flag {
    var flag = self
    flag.mayRepeat = true
    return flag
  }

  /// The flag with another meaning after `command`.
  func meaning(_ help: Message, after command: Command.Name) -> Flag {
    var flag = self
    flag.otherHelp[command] = help
    return flag
  }

  /// The flag with fewer choices after `command`.
  func choosing(_ words: [String], after command: Command.Name) -> Flag {
    var flag = self
    flag.fewerChoices[command] = words
    return flag
  }
}
