import CopyText
import LintCore
import LintTesting
import Testing

@testable import NewspaperRules

/// Terms at a place where a column break cut a paragraph.
struct HouseTermCutTests {
  @Test(
    "half of a word that a column break cut is no term, and a word beside a cut that parts two is one",
    arguments: [
      ("govern", "since the govern", "ment closed it in 1994"),
      ("ment", "since the govern", "ment closed it in 1994"),
      ("in to", "thirty people came in to", "wards the landing in the morning"),
      ("govern", "since the govern-", "ment closed it in 1994"),
      ("over", "the men who worked over", "time were paid by the town"),
      ("govern", "since the council began to ⟦govern⟧", "the island by itself in 1994"),
      ("the island", "since the council began to govern", "⟦the island⟧ by itself in 1994"),
      ("govern the", "since the council began to ⟦govern⟧", "⟦the⟧ island by itself in 1994"),
    ])
  func cuts(find: String, above: String, below: String) throws {
    let marked = """
      Ferry Keeps Running

      By Ruth Alderton

      The old ferry has crossed the river every day but Christmas \(above)

      \(below), and the boat has never missed a winter. It is painted in the spring.
      """
    let rule = try HouseTerm(optionsJSON5: "{terms: [{find: \"\(find)\", use: \"x\"}]}")
    let copy = try MarkedText(marked)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let findings = rule.findings(in: RuleContext(edition: Edition(reading: [source]), documentIndex: 0))
    let found = findings.flatMap { [$0.range] + $0.notes.map(\.range) }
    #expect(copy.marking(found) == marked)
  }

  @Test("a word that a hyphen breaks at a cut is one word")
  func hyphen() throws {
    let text = """
      Ferry Keeps Running

      By Ruth Alderton

      It is painted in the spring, when the river is low and the passengers are few, said the ⟦man⟧-

      ⟦agement⟧ of the landing, who keeps the boat and counts the passengers at the end of every day by hand.
      """
    let rule = try HouseTerm(
      optionsJSON5: "{terms: [{find: \"management\", use: \"x\"}, {find: \"man\", use: \"y\"}]}")
    let copy = try MarkedText(text)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let findings = rule.findings(in: RuleContext(edition: Edition(reading: [source]), documentIndex: 0))
    #expect(copy.marking(findings.flatMap { [$0.range] + $0.notes.map(\.range) }) == text)
    #expect(findings.allSatisfy { $0.fix == nil })
  }
}
