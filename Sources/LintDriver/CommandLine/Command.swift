import LintCore

/// One of the things that Galley does: its name, what people are told of it, and the doing.
struct Command: Sendable {
  /// The names of the commands, in the order of the help.
  enum Name: String, CaseIterable {
    case lint
    case fix
    case outline
    case rules
    case explain
    case stet
    case baseline
    case settings
    case initialize = "init"
    case completions
    case man
    case help
  }

  /// What a command works on; its raw value is how the help shows it.
  enum Operands: String {
    /// Nothing: it takes flags only.
    case none = ""
    /// Files and folders.
    case paths = "PATH…"
    /// Files and folders, or the working folder.
    case pathsIfAny = "[PATH…]"
    /// One file or folder, or the working folder.
    case path = "[PATH]"
    /// One folder, or the working folder.
    case folder = "[FOLDER]"
    /// A place on a page.
    case place = "PAGE:LINE[:COLUMN]"
    /// Rules.
    case rules = "RULE…"
    /// One of the commands, or none.
    case command = "[COMMAND]"
    /// A shell for which there are completions.
    case shell = "SHELL"
  }

  /// What it is called.
  let name: Name
  /// What it works on.
  let operands: Operands
  /// What it does, in a few words.
  let summary: Message
  /// What there is to know beyond that, in lines.
  let details: Message
  /// The work.
  let run: @Sendable (Invocation, inout Program) -> ExitStatus

  /// Every command, in the order of the help.
  static let all: [Command] = Name.allCases.map(Command.init)

  /// How it is written, as the help shows it: `galley lint [FLAG…] PATH…`.
  var usage: String {
    "galley \(name.rawValue) [FLAG…]" + (operands == .none ? "" : " " + operands.rawValue)
  }

  /// What is told of its exit status among the details, a heading and lines; nil where it ends as every
  /// command does.
  func exitStatus(in language: Language) -> String? {
    let heading = language.say("退出状态", "Exit status") + "\n"
    return details.text(in: language).split(separator: "\n\n").first { $0.hasPrefix(heading) }.map(
      String.init)
  }

  /// The flags that it takes, in the order of the help.
  var flags: [Flag] { Flag.all.filter { $0.commands.contains(name) } }

  /// The command of the given name.
  init(_ name: Name) {
    self =
      switch name {
      case .lint: .lint
      case .fix: .fix
      case .outline: .outline
      case .rules: .rules
      case .explain: .explain
      case .stet: .stet
      case .baseline: .baseline
      case .settings: .settings
      case .initialize: .initialize
      case .completions: .completions
      case .man: .man
      case .help: .help
      }
  }

  init(
    name: Name, operands: Operands, summary: Message, details: Message,
    run: @escaping @Sendable (Invocation, inout Program) -> ExitStatus
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.details = details
    self.run = run
  }
}
