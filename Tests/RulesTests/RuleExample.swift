import Foundation
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// An example of a rule's page, with its rule.
struct RuleExample: Sendable, CustomTestStringConvertible {
  /// The type of the rule.
  let type: any Rule.Type
  /// The example.
  let example: RulePage.Example

  /// Every example of every rule in the catalog. The pages are read from disk, so that a failure points at a
  /// line of the page; one that cannot be read is left out here, and `pagesCanBeRead` names it.
  static let all: [RuleExample] = RuleCatalog.all.flatMap { type in
    let page = try? RulePage(ProjectFiles.text(of: pagePath(of: type)))
    return (page?.examples ?? []).map { RuleExample(type: type, example: $0) }
  }

  /// The path of a rule's page, relative to the folder of `Package.swift`.
  static func pagePath(of type: any Rule.Type) -> String {
    "Rules/\(type)/\(type).md"
  }

  /// The rule under the options of the example.
  var rule: any Rule {
    get throws { try type.init(optionsJSON: example.options ?? "{}") }
  }

  /// The fence of the example on the page.
  var location: SourceLocation {
    let path = Self.pagePath(of: type)
    return SourceLocation(
      fileID: path, filePath: ProjectFiles.absolutePath(path), line: example.line, column: 1)
  }

  var testDescription: String { "\(type.metadata.id): \(example.title) (line \(example.line))" }
}

extension Rule {
  /// The rule under the options of a JSON object, laid over its defaults.
  init(optionsJSON json: String) throws {
    let defaults = try Self.object(in: JSONEncoder().encode(Options()))
    let given = try Self.object(in: Data(json.utf8))
    for key in given.keys where defaults[key] == nil {
      Issue.record("\(Self.metadata.id) has no option '\(key)'")
    }
    let merged = defaults.merging(given) { _, given in given }
    self.init(try JSONDecoder().decode(Options.self, from: JSONSerialization.data(withJSONObject: merged)))
  }

  private static func object(in json: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any], "options are a JSON object")
  }
}
