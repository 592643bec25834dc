package import LintCore

/// The program, without its process: from arguments to output and an exit status.
public struct Program {
  /// The version, after Semantic Versioning 2.0.
  public static let version = "0.1.0"
  /// The day of that version.
  static let released = "2026-11-21"

  /// The rules that it knows, sorted by id.
  let rules: [any Rule.Type]
  /// What it finds around it.
  let surroundings: Surroundings
  /// Where reports and help go.
  package var output: Output
  /// Where the summary goes, and what could not be done.
  package var errors: Output

  /// A program that knows `rules` and writes to `output` and `errors`.
  package init(rules: [any Rule.Type], surroundings: Surroundings, output: Output, errors: Output) {
    self.rules = rules
    self.surroundings = surroundings
    self.output = output
    self.errors = errors
  }

  /// Does what `arguments` say, the program's own name not among them.
  package mutating func run(_ arguments: [[UInt8]]) -> ExitStatus {
    let language = Invocation.language(in: arguments) ?? surroundings.language
    var status: ExitStatus
    do throws(UsageError) {
      let invocation = try Invocation(arguments, in: surroundings, rules: rules)
      status = invocation.command.run(invocation, &self)
    } catch {
      status = refuse(error, in: language)
    }
    output.flush()
    if let failure = output.failureForPeople {
      complain(
        Message(zh: "无法写出结果（\(failure)）", en: "the output could not be written (\(failure))"),
        in: language)
      status = .failure
    }
    errors.flush()
    return status
  }

  /// Says why the command line cannot be followed.
  mutating func refuse(_ error: UsageError, in language: Language) -> ExitStatus {
    complain(error.message, in: language)
    return .failure
  }

  /// Says what is the matter with a file.
  mutating func report(_ problem: FileProblem, in language: Language) {
    complain(problem.message, of: problem.path, in: language)
  }

  /// Says why a report could not be written.
  mutating func report(_ problem: WritingProblem, in language: Language) {
    complain(problem.message, of: problem.path, in: language)
  }

  /// Says what is the matter, with the file at `path` if there is one.
  private mutating func complain(_ message: Message, of path: FilePath? = nil, in language: Language) {
    let name = path.map { path in
      let shown = path.shown(in: surroundings.workingFolder).text
      return (shown.isEmpty ? "''" : shown) + ": "
    }
    errors.write("galley: \(((name ?? "") + message.text(in: language)).visible)\n")
  }

  /// Says what a run comes to, if `values` ask for it; `shown` is what it showed before.
  mutating func conclude(_ message: Message, below shown: Summary?, _ values: FlagValues) {
    if values.isQuiet { return }
    // On a terminal it follows right below the last finding.
    if values.isOnTerminal, let shown, shown.findings > shown.hidden { errors.write("\n") }
    errors.write("\(message.text(in: values.language))\n")
  }

  /// Whether `invocation` names copy. A list of paths may name none, as that of the pages that have changed,
  /// which is said; where there is no list either, the command line is refused.
  mutating func findsOperands(of invocation: Invocation) -> Bool {
    let values = invocation.values
    guard invocation.operands.isEmpty else { return true }
    guard let list = values.lists.first else {
      _ = refuse(.missingOperand(invocation.command.name), in: values.language)
      return false
    }
    if !values.isQuiet { report(FileProblem(path: list, cause: .emptyList), in: values.language) }
    return true
  }

  /// The files that `invocation` names, each with its settings; nil when settings are wrong, of which every
  /// mistake is said.
  mutating func copy(of invocation: Invocation) -> CopyFiles? {
    copy(of: invocation, at: invocation.operands)
  }

  /// The files at `paths`, each with its settings under the flags of `invocation`; nil as above.
  mutating func copy(of invocation: Invocation, at paths: [FilePath]) -> CopyFiles? {
    let values = invocation.values
    let found = CopyFiles(
      at: paths, in: invocation.settings,
      ReviewLookup(under: values, rules: rules, workingFolder: surroundings.workingFolder),
      excludesNamedFiles: values.excludesNamedFiles, heedsIgnoreFiles: values.heedsIgnoreFiles,
      input: surroundings.input(for: values))
    return accept(found.settingsProblems, values) ? found : nil
  }

  /// The way from files to editions, with the threads that `values` allow and the words that the system
  /// knows.
  func editions(for values: FlagValues) -> CopyEditions {
    CopyEditions(
      jobs: values.jobs, lexicon: surroundings.lexicon, workingFolder: surroundings.workingFolder)
  }

  /// What is known of all that can be found: by the rules, and by the machine itself.
  var explained: [RuleMetadata] { rules.map { $0.metadata } + Housekeeping.allCases.map(\.metadata) }

  /// Says what is the matter with the settings; whether nothing is.
  mutating func accept(_ problems: [SettingsLookup.Problem], _ values: FlagValues) -> Bool {
    for problem in problems {
      switch problem {
      case .file(let problem): report(problem, in: values.language)
      case .settings(let problem): report(problem, values)
      }
    }
    return problems.isEmpty
  }

  /// Says what is the matter with a settings file, in the manner of a finding.
  private mutating func report(_ problem: SettingsProblem, _ values: FlagValues) {
    let report = TextReport(
      language: values.language, painter: values.painter, cellWidth: values.cellWidth, width: values.width)
    errors.write(report.text(problem.location, "error", .red, problem.sentence))
  }
}
