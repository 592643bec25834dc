import LintTesting
import Testing

@testable import CopyText

struct FirstClauseTests {
  private func page(_ text: String) throws -> ReadPage { try ReadPage(text + "\n") }

  @Test(
    "an attribution says who learned something, or a piece of it is missing",
    arguments: [
      ("市统计局获悉，今年一月粮价平稳。", true), ("市統計局獲悉，今年一月糧價平穩。", true),
      ("记者从市统计局获悉，今年一月粮价平稳。", false), ("本报记者昨天获悉，今年一月粮价平稳。", false),
      ("据市统计局了解到，今年一月粮价平稳。", false), ("获悉，今年一月粮价平稳。", false), ("市统计局公布，今年一月粮价平稳。", false),
    ])
  func attributions(text: String, isCut: Bool) throws {
    let page = try page(text)
    #expect(FirstClause(page.structure, 0).learnsByNobody(in: page.source) == isCut)
  }

  @Test(
    "two clauses make a couplet when they are equally long and end a sentence",
    arguments: [
      ("春潮涌动处，奋进正当时。渡口通车。", true), ("春潮涌动，奋进正当时。渡口通车。", false), ("春潮涌动处，奋进正当时，渡口通了车。", false),
      ("春来，夏去。渡口通车。", false),
    ])
  func couplets(text: String, isCouplet: Bool) throws {
    let page = try page(text)
    let first = FirstClause(page.structure, 0)
    let next = FirstClause(page.structure, 0, from: first.length + 1)
    #expect(first.makesCouplet(with: next) == isCouplet)
  }
}
