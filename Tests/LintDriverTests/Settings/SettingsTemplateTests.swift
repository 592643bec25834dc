import CopyText
import LintCore
import NewspaperRules
import Testing

@testable import LintDriver

struct SettingsTemplateTests {
  @Test("the file that init writes means exactly the defaults", arguments: Language.allCases)
  func meansTheDefaults(language: Language) throws {
    let flags = FlagValues(in: Surroundings())
    let template = SettingsTemplate(rules: RuleCatalog.all, defaults: flags, language: language)
    let reader = try Self.reading(template.text)
    #expect(reader.problems.map(\.message.en) == [])

    let said = PageSettings(
      reader.file, layers: Array(reader.file.layers.indices), under: flags, rules: RuleCatalog.all)
    let defaults = PageSettings(.standard, layers: [], under: flags, rules: RuleCatalog.all)
    for key in SettingsKey.all { #expect(key.word(said.values) == key.word(defaults.values), "\(key.name)") }
    #expect(said.rules.map(\.id) == defaults.rules.map(\.id))
    #expect(said.rules.map(\.severity) == defaults.rules.map(\.severity))
    #expect(
      said.rules.map { $0.options.map(\.value.json) } == defaults.rules.map { $0.options.map(\.value.json) })
    #expect(reader.file.include.patterns == SettingsFile.standard.include.patterns)
    #expect(reader.file.exclude.patterns == SettingsFile.standard.exclude.patterns)
  }

  @Test("the file that init writes names every rule, every option and every key")
  func namesEverything() throws {
    let flags = FlagValues(in: Surroundings())
    let text = SettingsTemplate(rules: RuleCatalog.all, defaults: flags, language: .en).text
    let reader = try Self.reading(text)
    let statements = try #require(reader.file.layers.first).rules
    #expect(statements.map(\.rule) == RuleCatalog.all.map { $0.metadata.id })
    #expect(
      statements.map { $0.options.map(\.member.key) } == RuleCatalog.all.map { $0.defaultOptions.map(\.key) })
    for key in SettingsKey.all {
      #expect(text.contains("  \(key.name): ") || text.contains("// \(key.name): "))
    }
  }

  @Test(
    "a key of the settings is explained by a flag that outweighs it", arguments: SettingsKey.all.map(\.flag))
  func keysHaveFlags(flag: String) {
    #expect(Flag.named(flag) != nil)
  }

  @Test("no rule has an option that settings could not tell from a level")
  func noOptionIsASeverity() {
    #expect(RuleCatalog.all.allSatisfy { rule in rule.defaultOptions.allSatisfy { $0.key != "severity" } })
  }

  private static func reading(_ text: String) throws -> SettingsReader {
    SettingsReader(
      try SourceText(path: "galley.json5", bytes: Array(text.utf8)), folder: FilePath("/"),
      rules: RuleCatalog.all)
  }
}
