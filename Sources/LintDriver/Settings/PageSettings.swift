import CopyText
import LintCore

/// What is in force for a page once its settings file and the flags have been heard.
struct PageSettings: Sendable {
  /// The settings file, as people read its path; nil when there is none.
  let file: String?
  /// The flags, and what the settings say where a flag says nothing.
  let values: FlagValues
  /// Who said what is in `values`, by the names of the keys; of a key that is missing, nobody said anything.
  let origins: [String: Origin]
  /// Every rule, the ones that are not run too, in the order of the program.
  let rules: [RuleInForce]
  /// What runs the rules.
  let linter: Linter
  /// The ids of the rules that are run.
  let runRules: Set<String>
  /// What is wrong with options that are good each in its place, but not together.
  let problems: [SettingsProblem]

  /// Lays the given `layers` of `file` over one another, a later one above an earlier one, and `flags` above
  /// all.
  init(_ file: SettingsFile, layers: [Int], under flags: FlagValues, rules: [any Rule.Type]) {
    let layers = layers.map { file.layers[$0] }
    let keys = SettingsLayer(keys: layers.flatMap(\.keys)).laid(under: flags)
    let flagged = SettingsKey.all.filter { flags.given.contains($0.flag) }
    let statements = Dictionary(grouping: layers.flatMap(\.rules), by: \.rule)
    var rulesInForce: [RuleInForce] = []
    var problems: [SettingsProblem] = []
    for rule in rules {
      let id = rule.metadata.id
      do throws(OptionMistake) {
        rulesInForce.append(try RuleInForce(rule, statements[id, default: []], under: flags))
      } catch {
        problems += file.source.map { [SettingsProblem(error, inRule: id, of: $0)] } ?? []
      }
    }
    self.file = file.source?.path
    values = keys.values
    origins = keys.origins.merging(flagged.map { ($0.name, .flag($0.flag)) }) { $1 }
    self.rules = rulesInForce
    linter = Linter(
      rulesInForce.compactMap { rule in rule.severity.map { EnabledRule(rule.rule, severity: $0) } })
    runRules = Set(rulesInForce.filter { $0.severity != nil }.map(\.id))
    self.problems = problems
  }
}
