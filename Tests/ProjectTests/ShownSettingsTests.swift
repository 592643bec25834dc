import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

@testable import LintDriver

/// What people copy from the documentation into their settings must be settings.
struct ShownSettingsTests {
  static let documents =
    ["README.md", "README.zh.md"] + ProjectFiles.all(in: "Rules").filter { $0.hasSuffix(".md") }

  /// The blocks of settings that a document shows.
  struct Shown: CustomTestStringConvertible {
    let path: String
    let text: String
    var testDescription: String { path }
  }

  static let shown = documents.flatMap { path -> [Shown] in
    let text = (try? ProjectFiles.text(of: path)) ?? ""
    return text.split(separator: "```json5\n", omittingEmptySubsequences: false).dropFirst().map { rest in
      Shown(path: path, text: String(rest.split(separator: "\n```", maxSplits: 1)[0]))
    }
  }

  @Test("settings that are shown are settings", arguments: shown)
  func settings(shown: Shown) throws {
    // The page of a rule shows what to write under `rules`.
    let text = shown.text.hasPrefix("{") ? shown.text : "{rules: {\(shown.text)}}"
    let source = try SourceText(path: shown.path, bytes: Array(text.utf8))
    let reader = SettingsReader(source, folder: FilePath("/"), rules: RuleCatalog.all)
    #expect(reader.problems.map(\.sentence.en) == [])
  }

  @Test("both READMEs and the page of a rule with a list show settings")
  func isAny() {
    let paths = Set(Self.shown.map(\.path))
    #expect(paths.isSuperset(of: ["README.md", "README.zh.md", "Rules/HouseTerm/HouseTerm.md"]))
  }
}
