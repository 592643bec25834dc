import CopyText
import LintCore
import LintTesting
import Testing

/// The rule that the guide for contributors makes from beginning to end.
struct ShownRuleTests {
  /// What stands in the guide between a line with `fence` and the next one that closes it.
  fileprivate static func shown(_ fence: String, language: String) throws -> String {
    let guide = try ProjectFiles.text(of: ".github/CONTRIBUTING.md")
    let start = try #require(guide.firstRange(of: fence + language + "\n")).upperBound
    let end = try #require(guide[start...].firstRange(of: "\n" + fence + "\n")).lowerBound
    return String(guide[start..<end]) + "\n"
  }

  @Test("the rule that is compiled with the tests is the one that the guide shows")
  func rule() throws {
    #expect(
      try Self.shown("```", language: "swift") == ProjectFiles.text(of: "Tests/RulesTests/DoubledMark.swift"))
  }

  @Test("the rule that the guide shows finds what its page marks, and its fixes give what the page shows")
  func examples() throws {
    for example in try RulePage(Self.shown("````", language: "markdown")).examples {
      let copy = try MarkedText(example.copy)
      let shown = RuleExample(type: DoubledMark.self, example: example)
      let found = try shown.findings(in: copy.bytes)
      #expect(copy.marking(found.map(\.range)) == copy.marked, "\(example.title)")
      let fixed = try shown.fixing(copy.bytes, [.unsafe])
      #expect(String(decoding: fixed, as: UTF8.self) == example.fixedUnsafe ?? copy.copy, "\(example.title)")
    }
  }

  @Test("the page that the guide shows is a page, with as many examples as it asks for")
  func page() throws {
    let page = try RulePage(Self.shown("````", language: "markdown"))
    #expect(page.title == "doubled-mark")
    #expect(page.sections.map(\.heading) == RulePage.headings)
    let bad = page.examples.filter(\.isBad)
    #expect(bad.count >= 4 && page.examples.count - bad.count >= 4)
    // The shown rule has a fix for all that it finds.
    #expect(bad.allSatisfy { $0.fixedUnsafe != nil })
    for example in bad {
      #expect(try example.fixedUnsafe == MarkedText(example.copy).withoutMarks, "\(example.title)")
    }
  }
}

extension MarkedText {
  /// The copy without what is marked.
  fileprivate var withoutMarks: String {
    var bytes = bytes
    for range in ranges.reversed() { bytes.removeSubrange(range.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The page of the shown rule, where the package would embed it.
enum PackageResources {
  // The name that a package gives what it embeds.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  static let DoubledMark_md = Array(((try? ShownRuleTests.shown("````", language: "markdown")) ?? "").utf8)
}
