import CopyText
import LintCore
import LintTesting
import Testing

@testable import NewspaperRules

/// White space in the terms of a newsroom, which is hard to see on a page for people.
struct HouseTermSpaceTests {
  @Test(
    "white space belongs to a term, and so does that at its edge, but no line break does",
    arguments: [
      ("  ", " ", "永济桥⟦  ⟧通车了，两岸的人不再等船。"), ("\u{3000}", " ", "永济桥⟦\u{3000}⟧通车了，两岸的人不再等船。"),
      ("：\u{20}", "：", "他说⟦： ⟧永济桥通车了。"), (" the", " our", "The bridge⟦ the⟧ town waited for is open."),
      ("town ", "city ", "The bridge the ⟦town ⟧waited for is open, says the town\ncouncil of the island."),
    ])
  func spaces(find: String, use: String, marked: String) throws {
    let rule = try HouseTerm(optionsJSON5: "{terms: [{find: \"\(find)\", use: \"\(use)\"}]}")
    let copy = try MarkedText(marked)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let findings = rule.findings(in: RuleContext(edition: Edition(reading: [source]), documentIndex: 0))
    #expect(copy.marking(findings.map(\.range)) == marked)
    for fix in findings.compactMap(\.fix) { #expect(source.applying([fix]).bytes != source.bytes) }
  }
}
