import LintTesting
import Testing

@testable import CopyText

struct CapitalHeadTests {
  @Test(
    "what may begin a paragraph by itself is no sure rest of what breaks off",
    arguments: [
      (
        "The council agreed last week to sell the old bridge, said Mr. Pacholski,",
        "Shares closed at $8.93 on Friday, down a dollar.", false
      ),
      (
        "The council agreed last week to sell the old bridge and the",
        "“We have been here before,” said the mayor on Friday.", false
      ),
      (
        "The council agreed last week to sell the old bridge to the state for",
        "a dollar, and no more than that.", true
      ),
    ])
  func capital(tail: String, head: String, isSure: Bool) throws {
    let page = try ReadPage(
      "Council Sells Old Bridge\n\nBy Ruth Alderton\n\nThe old bridge has been closed since 2009.\n\n"
        + "\(tail)\n\n\(head)\n\nThe vote was five to two, and the mayor did not take part in it.\n")
    #expect(page.document.seams.map(\.isSure).contains(true) == isSure)
  }
}
