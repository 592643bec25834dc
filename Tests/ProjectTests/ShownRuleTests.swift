import CopyText
import LintTesting
import Testing

/// The rule that the guide for contributors makes from beginning to end.
struct ShownRuleTests {
  @Test("the page that the guide shows is a page, with as many examples as it asks for")
  func page() throws {
    let guide = try ProjectFiles.text(of: ".github/CONTRIBUTING.md")
    let start = try #require(guide.firstRange(of: "````markdown\n")).upperBound
    let end = try #require(guide[start...].firstRange(of: "\n````\n")).lowerBound
    let page = try RulePage(String(guide[start..<end]) + "\n")
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
