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
    let text = Self.object(Self.keys, 3, &generator)
    let source = try SourceText(path: "galley.json5", bytes: Array(text.utf8))
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

  @Test("of options from several layers that do not go together the one that is written first is blamed")
  func together() throws {
    let text = """
      {
        overrides: [
          {files: ["*"], rules: {"sparing": {e: 1, b: 1}}},
          {files: ["*"], rules: {"sparing": {d: 1, a: 1}}},
          {files: ["*"], rules: {"sparing": {c: 1, f: 1}}},
        ],
      }
      """
    let source = try SourceText(path: "galley.json5", bytes: Array(text.utf8))
    let reader = SettingsReader(source, folder: FilePath("/"), rules: [Sparing.self])
    #expect(reader.problems.isEmpty)
    let settings = PageSettings(
      reader.file, layers: Array(reader.file.layers.indices), under: FlagValues(in: Surroundings()),
      rules: [Sparing.self])
    #expect(
      settings.problems.map(\.location.range.lowerBound) == source.ranges(of: "1").prefix(1).map(\.lowerBound)
    )
  }

  private static let keys =
    SettingsKey.all.map(\.name) + ["rules", "overrides", "include", "exclude", "files", "x"]
  private static let ids = RuleCatalog.all.map { $0.metadata.id }
  private static let options =
    RuleCatalog.all.flatMap { $0.defaultOptions.map(\.key) } + ["severity", "find", "use"]

  /// An object of some of `keys`, whose values are what the keys want or anything.
  private static func object(_ keys: [String], _ depth: Int, _ generator: inout SeededGenerator) -> String {
    var members: [String] = []
    for key in keys.shuffled(using: &generator).prefix(4) {
      let value =
        switch key {
        case _ where depth == 0: RandomJSON5.value(2, &generator)
        case "rules": object(ids, depth - 1, &generator)
        case "overrides": "[" + object(Self.keys, depth - 1, &generator) + "]"
        case _ where ids.contains(key): object(options, depth - 1, &generator)
        default: RandomJSON5.value(3, &generator)
        }
      members.append("\"\(key)\": \(value)")
    }
    return "{" + members.joined(separator: ",") + "}"
  }
}

/// A rule of whose options no more than five may be given.
private struct Sparing: Rule {
  static let metadata = RuleMetadata(
    id: "sparing", summary: Message(zh: "选项不能太多", en: "options are to be few"), severity: .warning,
    page: [])

  struct Options: RuleOptions {
    var a = 0
    var b = 0
    var c = 0
    var d = 0
    var e = 0
    var f = 0

    init() {}

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let given = try values.allKeys.filter { try values.decode(Int.self, forKey: $0) > 0 }
      if given.count > 5 {
        throw OptionError(at: [], Message(zh: "太多了，删去几个", en: "too many; take some out"))
      }
    }
  }

  init(_ options: Options) {}

  func findings(in context: RuleContext) -> [Finding] { [] }
}
