import Foundation
import LintCore
import LintTesting
import NewspaperRules
import Testing

/// One rule, one folder, one type, one name: what the parts of a rule are called follows from each other.
struct RuleFolderTests {
  /// The folders of the rules; `Shared` holds what several rules use.
  static let folders = ProjectFiles.names(in: "Rules")
    .filter { ProjectFiles.isFolder("Rules/" + $0) && $0 != "Shared" }

  @Test("a rule's folder holds its code and its page", arguments: folders)
  func folderHoldsCodeAndPage(folder: String) {
    let names = ProjectFiles.names(in: "Rules/" + folder)
    #expect(names.contains(folder + ".swift"))
    #expect(names.contains(folder + ".md"))
    #expect(names.allSatisfy { $0.hasSuffix(".swift") || $0 == folder + ".md" })
  }

  @Test("every folder of a rule is in the catalog, and nothing else is")
  func catalogIsComplete() {
    #expect(RuleCatalog.all.map { "\($0)" }.sorted() == Self.folders)
  }

  @Test("the catalog is sorted by id, and no id occurs twice")
  func catalogIsSorted() {
    let ids = RuleCatalog.all.map { $0.metadata.id }
    #expect(ids == Set(ids).sorted())
  }

  @Test("a rule's id is its type's name in kebab case", arguments: RuleCatalog.all.map(Named.init))
  func idFollowsFromType(rule: Named) {
    #expect(rule.type.metadata.id == kebabCase("\(rule.type)"))
  }

  @Test("the page in the program is the page in the folder", arguments: RuleCatalog.all.map(Named.init))
  func pageIsEmbedded(rule: Named) throws {
    let path = "\(rule.type)/\(rule.type).md"
    #expect(try rule.type.metadata.page == ProjectFiles.bytes(of: "Rules/" + path))
    let manifest = try ProjectFiles.text(of: "Package.swift")
    #expect(manifest.contains(".embedInCode(\"\(path)\")"), "Package.swift does not embed \(path)")
  }

  @Test("a summary says the fault in both languages", arguments: RuleCatalog.all.map(Named.init))
  func summaryIsBilingual(rule: Named) {
    let summary = rule.type.metadata.summary
    #expect(summary.zh.contains { $0.isHan } && !summary.zh.hasSuffix("。"))
    #expect(!summary.en.isEmpty && !summary.en.contains { $0.isHan } && !summary.en.hasSuffix("."))
    #expect(summary.en.first?.isLowercase == true)
  }

  @Test("the table of rules in Rules/README.md is up to date")
  func tableIsUpToDate() throws {
    let readme = try ProjectFiles.text(of: RuleTable.path)
    Golden(RuleTable.path).expect(try RuleTable.updating(readme))
  }

  private func kebabCase(_ name: String) -> String {
    name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined().drop { $0 == "-" }.lowercased()
  }
}

/// A rule's type, with a name that a test can show.
struct Named: Sendable, CustomTestStringConvertible {
  let type: any Rule.Type
  var testDescription: String { "\(type)" }
}

extension Character {
  /// Whether the character is a Chinese one.
  var isHan: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
