import CopyText
import LintCore

/// Why a command line could not be understood.
enum UsageError: Error, Equatable {
  /// No file, folder, rule or page was named where one is needed.
  case missingOperand(Command.Name)
  /// A word stands where the command takes none.
  case needlessOperand(Command.Name, String)
  /// There is no such command.
  case unknownCommand(String, suggestion: String?)
  /// There is no such command, nor a file of this name.
  case unknownWord(String, suggestion: String?)
  /// There is no such flag; the command is nil when it was not known yet.
  case unknownFlag(String, Command.Name?, suggestion: String?)
  /// The command does not take this flag.
  case foreignFlag(String, Command.Name)
  /// The flag needs a value, such as `demand` says.
  case missingValue(flag: String, demand: Message)
  /// The flag has no such value; `suggestion` is one that may be meant.
  case badValue(flag: String, value: String, demand: Message, suggestion: String?)
  /// The flag takes no value.
  case needlessValue(flag: String)
  /// The value of the flag, which may be left out, stands behind a space, where it would be a path.
  case detachedValue(flag: String, value: String)
  /// A flag says something of the report, which is not printed with the flag `besides`.
  case needlessForReport(flag: String, besides: String)
  /// The flags leave no rule that could find anything.
  case noRule
  /// A report was to go to the standard output by the flag for files.
  case outputToScreen(ReportFormat)
  /// The list of paths cannot be read, or names none.
  case unreadableList(FileProblem)
  /// Both copy and the list of paths were to come by the standard input.
  case inputTwice
  /// The standard input has a name, but is not read.
  case needlessInputName
  /// The standard input was to be changed in place.
  case inputUnfixable
  /// The standard input was to be recorded, which has no path.
  case inputUnrecordable
  /// The log was to go to the standard output.
  case logToScreen
  /// No reason is given for what is to be accepted.
  case missingReason
  /// What is to be accepted is not named by page and line.
  case badPlace(String)
  /// Nothing is found there, on the line or at the column of it: by any rule, or by the one that was named;
  /// `nearest` is where the nearest finding is, and the page was checked together with all in `folder`, if
  /// there is one.
  case noFinding(
    path: String, line: Int, column: Int?, rule: String?, nearest: LineColumn?, folder: String?)
  /// Several rules find something there.
  case severalRules([String])
  /// No report of the run has a place for statistics.
  case statisticsNowhere(ReportFormat)
  /// There are no completions for this shell.
  case unknownShell(String, shells: String)
  /// There is no such rule.
  case unknownRule(String, suggestion: String?)
  /// What is called a rule is what the machine finds in files of judgements.
  case noRuleOfCopy(String)

  /// No rule of `known` is called `name`.
  static func unknownRule(_ name: String, among known: [String]) -> UsageError {
    Housekeeping.allCases.contains { $0.metadata.id == name }
      ? .noRuleOfCopy(name) : .unknownRule(name.visible, suggestion: name.nearest(of: known))
  }

  /// The flag cannot be `word`, since its values are such as `value` says.
  static func badValue(flag: String, _ word: FilePath, _ value: Flag.Value) -> UsageError {
    var suggestion: String?
    if case .choice(let words) = value { suggestion = word.text.nearest(of: words) }
    return .badValue(flag: flag, value: word.text.visible, demand: value.demand, suggestion: suggestion)
  }
}
