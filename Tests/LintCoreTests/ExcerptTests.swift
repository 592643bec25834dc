import CopyText
import LintCore
import LintTesting
import Testing

struct ExcerptTests {
  @Test(
    "an excerpt is the line around the range, without its end",
    arguments: [
      ("一\n他说：⟦“⟧今天\n三", "他说：", "“", "今天"), ("⟦a⟧\r\nb", "", "a", ""), ("a⟦\n⟧b", "a", "", ""),
      ("a\n⟦b\nc⟧", "", "b", ""), ("a⟦b⟧", "a", "b", ""),
    ])
  func wholeLine(marked: String, before: String, mark: String, after: String) throws {
    let excerpt = try excerpt(marked)
    #expect([excerpt.before, excerpt.marked, excerpt.after] == [before, mark, after])
    #expect(!excerpt.isCutBefore && !excerpt.isCutAfter)
  }

  @Test("a long line is cut at characters, on both sides")
  func longLine() throws {
    let side = String(repeating: "报", count: Excerpt.reach + 1)
    let excerpt = try excerpt("\(side)⟦中⟧\(side)")
    #expect(excerpt.before == String(side.dropFirst()) && excerpt.after == String(side.dropFirst()))
    #expect(excerpt.isCutBefore && excerpt.isCutAfter)
  }

  @Test("a line that just fits is not cut")
  func fittingLine() throws {
    let side = String(repeating: "𠮷", count: Excerpt.reach)
    let excerpt = try excerpt("\(side)⟦\(side)⟧\(side)")
    #expect([excerpt.before, excerpt.marked, excerpt.after] == [side, side, side])
    #expect(!excerpt.isCutBefore && !excerpt.isCutAfter)
  }

  @Test("a long range is cut, and nothing is shown after it")
  func longRange() throws {
    let range = String(repeating: "报", count: Excerpt.reach)
    let excerpt = try excerpt("前⟦\(range)多⟧后")
    #expect([excerpt.before, excerpt.marked, excerpt.after] == ["前", range, ""])
    #expect(!excerpt.isCutBefore && excerpt.isCutAfter)
  }

  private func excerpt(_ marked: String) throws -> Excerpt {
    let text = try MarkedText(marked)
    let source = try SourceText(path: "a", bytes: text.bytes)
    return Location(try #require(text.ranges.first), in: source).excerpt
  }
}
