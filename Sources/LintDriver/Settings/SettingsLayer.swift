import LintCore

/// Who said what is in force.
enum Origin: Hashable, Sendable {
  /// Nobody: it is the default.
  case standard
  /// A line, 1-based, of a settings file; the path is as people read it.
  case file(String, line: Int)
  /// A flag of the command line.
  case flag(String)
}

/// How a rule is to be run, as the settings file writes it.
enum RuleLevel: String, CaseIterable, Sendable {
  case off
  /// At the rule's own severity.
  case on
  case error
  case warning
  case info
}

/// What a settings file says of a rule in one place.
struct RuleStatement: Sendable {
  /// The rule's id.
  let rule: String
  /// How it is to be run; nil when nothing is said of that.
  let level: RuleLevel?
  /// Where the level is said.
  let origin: Origin
  /// The options that are given a value there, and where.
  let options: [(member: JSON5Member, origin: Origin)]
}

/// What a settings file says of a key in one place.
struct KeyStatement: Sendable {
  let key: SettingsKey
  let word: String
  let origin: Origin
}

/// What a settings file says for all pages, or in one override for some of them. Nothing is filled in yet.
struct SettingsLayer: Sendable {
  /// The pages it is said of; nil for all of them.
  var files: [GlobPattern]?
  var keys: [KeyStatement] = []
  var rules: [RuleStatement] = []
}

extension SettingsLayer {
  /// `flags`, and what the layer says where a flag says nothing, as far as `condition` lets a key speak; and
  /// who said it, by the names of the keys.
  func laid(
    under flags: FlagValues, where condition: (SettingsKey) -> Bool = { _ in true }
  ) -> (values: FlagValues, origins: [String: Origin]) {
    var values = flags
    var origins: [String: Origin] = [:]
    for statement in keys where condition(statement.key) && !flags.given.contains(statement.key.flag) {
      guard statement.key.store(statement.word, &values) else { continue }
      origins[statement.key.name] = statement.origin
    }
    return (values, origins)
  }
}
