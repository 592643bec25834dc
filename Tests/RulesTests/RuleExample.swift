import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

@testable import LintDriver

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
    get throws { try type.init(optionsJSON5: example.options ?? "{}") }
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
  /// The rule under the options that a settings file could give it.
  init(optionsJSON5 text: String) throws {
    let source = try SourceText(path: "options", bytes: Array(text.utf8))
    let members = try #require(JSON5Parser.value(of: source).members, "options are an object")
    do {
      try self.init(given: members)
    } catch {
      throw SettingsProblem(error, inRule: Self.metadata.id, of: source)
    }
  }
}
