import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

@testable import LintDriver

struct SettingsReaderTests {
  @Test(
    "whatever stands in a settings file, it is read or its mistakes are named",
    arguments: 0..<200 as Range<UInt64>)
  func survives(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let keys = SettingsKey.all.map(\.name) + ["rules", "overrides", "include", "exclude", "files", "x"]
    let ids = RuleCatalog.all.map { $0.metadata.id }
    let options = RuleCatalog.all.flatMap { $0.defaultOptions.map(\.key) } + ["severity", "find", "use"]
    func object(_ keys: [String], _ depth: Int) -> String {
      let chosen = keys.shuffled(using: &generator).prefix(4).map { key in
        "\"\(key)\": " + value(key, depth, &generator)
      }
      return "{" + chosen.joined(separator: ",") + "}"
    }
    func value(_ key: String, _ depth: Int, _ generator: inout SeededGenerator) -> String {
      switch (key, depth) {
      case (_, 0): RandomJSON5.value(2, &generator)
      case ("rules", _): object(ids, depth - 1)
      case ("overrides", _): "[" + object(keys, depth - 1) + "]"
      case _ where ids.contains(key): object(options, depth - 1)
      default: RandomJSON5.value(3, &generator)
      }
    }
    let source = try SourceText(path: "galley.json5", bytes: Array(object(keys, 3).utf8))
    let reader = SettingsReader(source, folder: FilePath("/"), rules: RuleCatalog.all)
    for problem in reader.problems { #expect(problem.location.range.upperBound <= source.range.upperBound) }
    guard reader.problems.isEmpty else { return }
    _ = PageSettings(
      reader.file, layers: Array(reader.file.layers.indices), under: FlagValues(in: Surroundings()),
      rules: RuleCatalog.all)
  }

  @Test("what is said of a rule is laid over its defaults, a later override above an earlier one")
  func layering() throws {
    let text = """
      {
        rules: {"list-word": {severity: "error", words: ["a"], longest: 3}},
        overrides: [
          {files: ["*"], rules: {"list-word": {words: ["b"]}}},
          {files: ["*"], rules: {"list-word": "on"}},
          {files: ["*"], rules: {"list-word": {longest: 5}}},
        ],
      }
      """
    let source = try SourceText(path: "galley.json5", bytes: Array(text.utf8))
    let reader = SettingsReader(source, folder: FilePath("/"), rules: TestRules.all)
    #expect(reader.problems.isEmpty)
    func inForce(_ layers: [Int]) throws -> [String] {
      let settings = PageSettings(
        reader.file, layers: layers, under: FlagValues(in: Surroundings()), rules: TestRules.all)
      let rule = try #require(settings.rules.first { $0.id == "list-word" })
      return [rule.severity?.rawValue ?? "off"]
        + rule.options.filter { ["words", "longest"].contains($0.name) }.map(\.value.json)
    }
    #expect(try inForce([]) == ["warning", "0", "[]"])
    #expect(try inForce([0]) == ["error", "3", #"["a"]"#])
    #expect(try inForce([0, 1]) == ["error", "3", #"["b"]"#])
    #expect(try inForce([0, 1, 2, 3]) == ["warning", "5", #"["b"]"#])
    #expect(try inForce([0, 3]) == ["error", "5", #"["a"]"#])
  }
}
