import LintCore

/// A rule as it is run on a page, and who said so.
struct RuleInForce: Sendable {
  /// An option of the rule.
  struct Option: Sendable {
    let name: String
    let value: JSON5Value
    let origin: Origin
  }

  /// The rule under its options.
  let rule: any Rule
  /// How much its findings weigh; nil when it is not run.
  let severity: Severity?
  /// Who said whether it is run and how much it weighs.
  let origin: Origin
  /// The options that somebody gave, and who, by name.
  private let given: [String: (member: JSON5Member, origin: Origin)]

  /// The id of the rule.
  var id: String { type(of: rule).metadata.id }

  /// Its options, by name; made when they are asked for, which is to be shown.
  var options: [Option] {
    type(of: rule).defaultOptions.map { option in
      Option(
        name: option.key, value: given[option.key]?.member.value ?? option.value,
        origin: given[option.key]?.origin ?? .standard)
    }
  }

  /// The rule `type` under what was said of it, the latest last, and under `flags`: a rule that they select
  /// is run whatever the settings say, one that they ignore is not.
  ///
  /// - Throws: ``OptionMistake`` when options that are good each in its place cannot be used together.
  init(
    _ type: any Rule.Type, _ statements: [RuleStatement], under flags: FlagValues
  ) throws(OptionMistake) {
    let id = type.metadata.id
    var level = RuleLevel.on
    var origin = Origin.standard
    var given: [String: (member: JSON5Member, origin: Origin)] = [:]
    for statement in statements {
      if let said = statement.level { (level, origin) = (said, statement.origin) }
      for option in statement.options { given[option.member.key] = option }
    }
    var isRun = level != .off
    if !flags.selected.isEmpty, flags.selected.contains(id) != isRun {
      isRun.toggle()
      origin = .flag("--select")
    }
    if isRun, flags.ignored.contains(id) {
      isRun = false
      origin = .flag("--ignore")
    }
    // In the order in which they were written, so that which of them is blamed hangs on no hash.
    let written = given.values.map(\.member).sorted { $0.keyRange.lowerBound < $1.keyRange.lowerBound }
    rule = try type.init(given: written)
    severity = isRun ? Severity(rawValue: level.rawValue) ?? type.metadata.severity : nil
    self.origin = origin
    self.given = given
  }
}
