import CopyText
import LintCore
import LintTesting
import NewspaperRules
import Testing

@testable import LintDriver

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
    let found = try example.findings(in: transformation.file(of: copy.copy))
    #expect(
      copy.marking(found.map(\.range)) == copy.marked, "\(transformation.testDescription)",
      sourceLocation: example.location)
  }

  @Test(
    "fixing gives what the page shows", arguments: RuleExample.all, CopyTransformation.allCases)
  func fixes(_ example: RuleExample, _ transformation: CopyTransformation) throws {
    guard transformation.applies(to: example.example) else { return }
    let copy = try MarkedText(transformation.applied(to: example.example.copy, of: example.example))
    // What a page does not show, fixing does not change.
    let safely = try example.example.fixed ?? MarkedText(example.example.copy).copy
    let shown: [(allowed: Set<Fix.Safety>, copy: String)] = [
      ([.safe], safely), ([.safe, .unsafe], example.example.fixedUnsafe ?? safely),
    ]
    for (allowed, shown) in shown {
      let fixed = try example.fixing(transformation.file(of: copy.copy), allowed)
      let expected = transformation.applied(to: shown, of: example.example)
      #expect(
        fixed == transformation.file(of: expected),
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

  @Test(
    "a safe fix changes no character of the copy, an unsafe one none but those that the finding shows",
    arguments: RuleExample.all)
  func fixesKeepTheCopy(_ example: RuleExample) throws {
    let copy = try MarkedText(example.example.copy)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    for finding in try example.findings(in: copy.bytes) {
      guard let fix = finding.fix else { continue }
      for edit in fix.edits {
        #expect(
          source.text(in: edit.range) != edit.replacement, "an edit changes nothing",
          sourceLocation: example.location)
      }
      let fixed = source.applying([fix]).bytes
      if fix.safety == .safe {
        // All that a safe fix may declare is the hyphen at the end of a line.
        let declared = fix.edits.contains(where: \.dropsHyphen) ? [fix] : []
        #expect(throws: Never.self, sourceLocation: example.location) {
          try source.check(fixed, conservesCopyBut: declared)
        }
        continue
      }
      let shown = ([finding.range] + finding.notes.map(\.range)).map { source.text(in: $0) }.joined()
      let lost = ScalarBag(copy.copy).subtracting(ScalarBag(String(decoding: fixed, as: UTF8.self)))
      #expect(lost.subtracting(ScalarBag(shown)).isEmpty, "lost: \(lost)", sourceLocation: example.location)
    }
  }
}

/// The characters of a text, white space apart, and how often each stands there.
private struct ScalarBag: CustomStringConvertible {
  private var counts: [Unicode.Scalar: Int]

  var isEmpty: Bool { counts.isEmpty }
  var description: String { "\(counts)" }

  init(_ text: String) {
    counts = Dictionary(grouping: text.unicodeScalars.filter { !$0.isSpace }, by: \.self).mapValues(\.count)
  }

  /// What is left of this when `others` are taken out of it.
  func subtracting(_ others: ScalarBag) -> ScalarBag {
    var left = self
    left.counts = counts.merging(others.counts, uniquingKeysWith: -).filter {
      counts[$0.key] != nil && $0.value > 0
    }
    return left
  }
}

extension RuleExample {
  /// What the rule finds in a file that holds `bytes`, where it stands in its text, by offset.
  func findings(in bytes: [UInt8]) throws -> [Finding] {
    let edition = edition(of: [try file(holding: bytes).source])
    return try rule.findings(in: RuleContext(edition: edition, documentIndex: 0))
      .map { $0.inFile(ofDocument: 0, in: edition) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What a file that holds `bytes` is to hold after the rule's fixes of the `allowed` safety.
  func fixing(_ bytes: [UInt8], _ allowed: Set<Fix.Safety>) throws -> [UInt8] {
    let file = try file(holding: bytes)
    let linter = Linter([EnabledRule(try rule)])
    let fixed = Fixer(applying: allowed).fixed(
      [file.source], reading: { sources, _ in edition(of: sources) }, checking: { linter.diagnostics(of: $0) }
    )
    return try file.encoded(fixed[0].get().source)
  }

  private func file(holding bytes: [UInt8]) throws -> DecodedFile {
    let path = FilePath("copy.txt")
    return try DecodedFile(path: path, shown: path, bytes: bytes, choice: EncodingChoice(encoding: .utf8))
  }

  private func edition(of sources: [SourceText]) -> Edition {
    Edition(reading: sources, words: WordList(example.words))
  }
}
