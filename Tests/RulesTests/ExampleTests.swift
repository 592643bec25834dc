import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

struct ExampleTests {
  @Test("the page of every rule can be read", arguments: RuleCatalog.all.map { RuleExample.pagePath(of: $0) })
  func pagesCanBeRead(path: String) throws {
    _ = try RulePage(ProjectFiles.text(of: path))
  }

  @Test(
    "a rule finds what its page marks, and nothing else",
    arguments: RuleExample.all, CopyTransformation.allCases)
  func finds(_ example: RuleExample, _ transformation: CopyTransformation) throws {
    guard transformation.applies(to: example.example) else { return }
    let copy = try MarkedText(transformation.applied(to: example.example.copy, of: example.example))
    #expect(
      copy.ranges.isEmpty == !example.example.isBad,
      "a bad example marks what must be found, a good one marks nothing", sourceLocation: example.location)
    let found = try example.findings(in: copy.bytes)
    #expect(
      copy.marking(found.map(\.range)) == copy.marked, "\(transformation.testDescription)",
      sourceLocation: example.location)
  }

  @Test(
    "fixing gives what the page shows", arguments: RuleExample.all, CopyTransformation.allCases)
  func fixes(_ example: RuleExample, _ transformation: CopyTransformation) throws {
    guard transformation.applies(to: example.example) else { return }
    let copy = try MarkedText(transformation.applied(to: example.example.copy, of: example.example))
    let shown: [(allowed: Set<Fix.Safety>, copy: String?)] = [
      ([.safe], example.example.fixed), ([.safe, .unsafe], example.example.fixedUnsafe),
    ]
    for (allowed, shown) in shown {
      let fixed = try example.fixing(copy.bytes, allowed)
      guard let shown else { continue }
      let expected = transformation.applied(to: shown, of: example.example)
      #expect(
        String(decoding: fixed, as: UTF8.self).unicodeScalars.elementsEqual(expected.unicodeScalars),
        "\(transformation.testDescription)\nfixed: \(String(decoding: fixed, as: UTF8.self))\nshown: \(expected)",
        sourceLocation: example.location)
    }
  }

  @Test(
    "what a rule says is a sentence in both languages", arguments: RuleExample.all.filter(\.example.isBad))
  func messages(_ example: RuleExample) throws {
    for finding in try example.findings(in: MarkedText(example.example.copy).bytes) {
      let fix = finding.fix.map { [$0.title] } ?? []
      for message in [finding.message] + finding.notes.map(\.message) + fix {
        #expect(message.zh.unicodeScalars.contains(where: \.isHan) && !message.zh.hasSuffix("。"))
        #expect(!message.en.isEmpty && !message.en.hasSuffix("."), "\(message.en)")
        #expect(message.en.first?.isUppercase == false, "\(message.en)")
      }
    }
  }

  @Test("a fix changes no character of the copy but those it declares", arguments: RuleExample.all)
  func fixesKeepTheCopy(_ example: RuleExample) throws {
    let copy = try MarkedText(example.example.copy)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    for fix in try example.findings(in: copy.bytes).compactMap(\.fix) {
      let fixed = source.applying([fix])
      #expect(throws: Never.self) { try source.check(fixed.bytes, conservesCopyBut: fixed.applied) }
    }
  }
}

extension RuleExample {
  /// What the rule finds in a page of `bytes`, where it stands there, by offset.
  func findings(in bytes: [UInt8]) throws -> [Finding] {
    let edition = edition(of: [try SourceText(path: "copy.txt", bytes: bytes)])
    return try rule.findings(in: RuleContext(edition: edition, documentIndex: 0))
      .map { $0.inFile(ofDocument: 0, in: edition) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `bytes` after the rule's fixes of the `allowed` safety.
  func fixing(_ bytes: [UInt8], _ allowed: Set<Fix.Safety>) throws -> [UInt8] {
    let source = try SourceText(path: "copy.txt", bytes: bytes)
    let linter = Linter([EnabledRule(try rule)])
    return try Fixer(applying: allowed).fixed([source]) { linter.diagnostics(of: edition(of: $0)) }[0].get()
      .source
      .bytes
  }

  private func edition(of sources: [SourceText]) -> Edition {
    Edition(reading: sources, words: WordList(example.words))
  }
}
