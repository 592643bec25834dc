import CopyText
import LintCore

/// Reads a settings file: what it says, and every mistake in it.
struct SettingsReader {
  /// The name under which settings are found.
  static let fileName = "galley.json5"

  private let rules: [any Rule.Type]
  private var values: ValueReader
  private(set) var file: SettingsFile
  /// What is wrong with the file, in the order in which it is read.
  var problems: [SettingsProblem] { values.problems }

  /// Reads `source`, whose patterns start from `folder`, as settings of `rules`.
  init(_ source: SourceText, folder: FilePath, rules: [any Rule.Type]) {
    self.rules = rules
    values = ValueReader(source)
    file = SettingsFile(source: source, folder: folder)
    if let value = values.value() { read(value) }
  }

  // MARK: Keys

  private enum Key {
    static let rules = "rules"
    static let overrides = "overrides"
    static let files = "files"
    static let include = "include"
    static let exclude = "exclude"
    static let severity = "severity"
  }

  private mutating func read(_ value: JSON5Value) {
    guard let members = values.members(of: value, "") else { return }
    var layer = SettingsLayer()
    var overrides: [SettingsLayer] = []
    for member in members {
      switch member.key {
      case Key.rules: layer.rules = readRules(member.value, Key.rules)
      case Key.overrides: overrides = readOverrides(member.value)
      case Key.include:
        if let patterns = readPatterns(member, Key.include, mayBeEmpty: false) {
          file.include = (patterns, values.origin(of: member.keyRange))
        }
      case Key.exclude:
        if let patterns = readPatterns(member, Key.exclude, mayBeEmpty: true) {
          file.exclude = (patterns, values.origin(of: member.keyRange))
        }
      default:
        let others = [Key.rules, Key.overrides, Key.include, Key.exclude]
        readKey(member, among: SettingsKey.all, others: others, prefix: "", into: &layer)
      }
    }
    file.layers = [layer] + overrides
  }

  private mutating func readOverrides(_ value: JSON5Value) -> [SettingsLayer] {
    guard let elements = values.elements(of: value, Key.overrides) else { return [] }
    return elements.enumerated().map { index, element in
      readOverride(element, Key.overrides + "[\(index)]")
    }
  }

  private mutating func readOverride(_ value: JSON5Value, _ key: String) -> SettingsLayer {
    var layer = SettingsLayer(files: [])
    guard let members = values.members(of: value, key) else { return layer }
    if !members.contains(where: { $0.key == Key.files }) {
      values.report(.missingKey(Key.files), at: value.range, key)
    }
    for member in members {
      switch member.key {
      case Key.files:
        layer.files = readPatterns(member, key + "." + Key.files, mayBeEmpty: false) ?? []
      case Key.rules: layer.rules = readRules(member.value, key + "." + Key.rules)
      default:
        if SettingsKey.all.contains(where: { $0.name == member.key && $0.scope == .run }) {
          values.report(.runKey(member.key), at: member.keyRange, key + "." + member.key)
          continue
        }
        if [Key.include, Key.exclude].contains(member.key) {
          values.report(.folderKey(member.key), at: member.keyRange, key + "." + member.key)
          continue
        }
        let keys = SettingsKey.all.filter { $0.scope == .page }
        readKey(member, among: keys, others: [Key.files, Key.rules], prefix: key + ".", into: &layer)
      }
    }
    return layer
  }

  /// Reads a key whose value is a word, or reports that there is no such key among these and the `others`.
  private mutating func readKey(
    _ member: JSON5Member, among keys: [SettingsKey], others: [String], prefix: String,
    into layer: inout SettingsLayer
  ) {
    guard let key = keys.first(where: { $0.name == member.key }) else {
      let known = others + keys.map(\.name)
      return values.report(.unknownKey(member.key, known: known), at: member.keyRange, prefix + member.key)
    }
    guard let word = values.string(member.value, prefix + member.key) else { return }
    guard let choice = key.choice(word) else {
      return values.report(
        .unknownWord(word, known: key.choices), at: member.value.range, prefix + member.key)
    }
    layer.keys.append(KeyStatement(key: key, word: choice, origin: values.origin(of: member.keyRange)))
  }

  private mutating func readPatterns(
    _ member: JSON5Member, _ key: String, mayBeEmpty: Bool
  ) -> [GlobPattern]? {
    guard let elements = values.elements(of: member.value, key) else { return nil }
    if elements.isEmpty, !mayBeEmpty { values.report(.emptyList, at: member.value.range, key) }
    var patterns: [GlobPattern] = []
    for (index, element) in elements.enumerated() {
      guard let text = values.string(element, key + "[\(index)]") else { continue }
      do throws(GlobMistake) {
        patterns.append(try GlobPattern(text))
      } catch {
        values.report(.pattern(error), at: element.range, key + "[\(index)]")
      }
    }
    return patterns
  }

  // MARK: Rules

  private mutating func readRules(_ value: JSON5Value, _ key: String) -> [RuleStatement] {
    (values.members(of: value, key) ?? []).compactMap { readRule($0, key + "." + $0.key) }
  }

  private mutating func readRule(_ member: JSON5Member, _ key: String) -> RuleStatement? {
    guard let rule = rules.first(where: { $0.metadata.id == member.key }) else {
      let known = rules.map { $0.metadata.id }
      values.report(.unknownRule(member.key, known: known), at: member.keyRange, key)
      return nil
    }
    switch member.value.content {
    case .string(let word):
      let level = readLevel(word, at: member.value.range, key)
      return RuleStatement(
        rule: member.key, level: level, origin: values.origin(of: member.keyRange), options: [])
    case .object(let members):
      return readRule(rule, members, values.origin(of: member.keyRange), key)
    default:
      values.report(.wrongKind(wanted: .ruleSetting), at: member.value.range, key)
      return nil
    }
  }

  private mutating func readRule(
    _ rule: any Rule.Type, _ members: [JSON5Member], _ origin: Origin, _ key: String
  ) -> RuleStatement {
    var level: RuleLevel?
    var levelOrigin = origin
    var options = members.filter { $0.key != Key.severity }
    if let severity = members.first(where: { $0.key == Key.severity }) {
      let key = key + "." + Key.severity
      level = values.string(severity.value, key).flatMap { readLevel($0, at: severity.value.range, key) }
      levelOrigin = values.origin(of: severity.keyRange)
    }
    do throws(OptionMistake) {
      _ = try rule.init(given: options)
    } catch {
      values.report(error.mistake, at: error.range, key + error.key)
      options = []
    }
    return RuleStatement(
      rule: rule.metadata.id, level: level, origin: levelOrigin,
      options: options.map { ($0, values.origin(of: $0.keyRange)) })
  }

  private mutating func readLevel(_ word: String, at range: ByteRange, _ key: String) -> RuleLevel? {
    let level = RuleLevel(rawValue: word)
    if level == nil {
      values.report(.unknownWord(word, known: RuleLevel.allCases.map(\.rawValue)), at: range, key)
    }
    return level
  }
}
