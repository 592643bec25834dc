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
    case help
  }

  /// What it is called.
  let name: Name
  /// What it works on, as the help shows it; empty when it takes nothing but flags.
  let operands: String
  /// What it does, in a few words.
  let summary: Message
  /// What there is to know beyond that, in lines.
  let details: Message
  /// The work.
  let run: @Sendable (Invocation, inout Program) -> ExitStatus

  /// Every command, in the order of the help.
  static let all: [Command] = Name.allCases.map(Command.init)

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
      case .help: .help
      }
  }

  init(
    name: Name, operands: String, summary: Message, details: Message,
    run: @escaping @Sendable (Invocation, inout Program) -> ExitStatus
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.details = details
    self.run = run
  }
}
