import LintTesting
import Testing

struct RulePageReaderTests {
  private static let head =
    "# lost-comma\n\n## 发现什么 · What it finds\n\n逗号。\n\n## 示例 · Examples\n\n### 甲 · A\n"

  @Test("a page is read with its title, its sections and the lines of both")
  func sections() throws {
    let page = try RulePage(Self.head + "```copy good\na\n```\n")
    #expect(page.title == "lost-comma")
    #expect(page.sections.map(\.heading) == ["发现什么 · What it finds", "示例 · Examples"])
    #expect(page.sections.map(\.line) == [3, 7])
    #expect(page.sections.first?.text == "逗号。")
  }

  @Test("an example takes what stands before it and what follows")
  func example() throws {
    let page = try RulePage(
      Self.head
        + """
        ```options
        {"most": 3}
        ```
        ```words
        报纸 读者
        ```
        ```copy bad halfwidth-too
        a⟦b⟧
        ```
        ```copy fixed
        a
        ```
        ```copy fixed unsafe
        c
        ```
        ```copy good escaped
        \\u{3000}d
        ```
        """)
    #expect(page.examples.count == 2)
    let bad = try #require(page.examples.first)
    #expect(bad.title == "甲 · A" && bad.line == 16 && bad.isBad && bad.holdsHalfWidth)
    #expect(bad.copy == "a⟦b⟧\n" && bad.fixed == "a\n" && bad.fixedUnsafe == "c\n")
    #expect(bad.options == "{\"most\": 3}\n" && bad.words == ["报纸", "读者"])
    let good = try #require(page.examples.last)
    #expect(good.copy == "\u{3000}d\n" && !good.isBad && !good.holdsHalfWidth)
    #expect(good.options == nil && good.words.isEmpty && good.fixed == nil)
  }

  @Test("a fence before the examples belongs to the text")
  func fenceElsewhere() throws {
    let page = try RulePage("# a\n## b\n```sh\n# no title\n```\n")
    #expect(page.sections.map(\.text) == ["```sh\n# no title\n```"])
    #expect(page.examples.isEmpty)
  }

  @Test(
    "what no page may hold is an error at its line",
    arguments: [
      ("# a", "## b", RulePageError.noTitle),
      ("```copy", "```", .unknownFence(line: 10, info: "copy")),
      ("```copy nice", "```", .unknownFence(line: 10, info: "copy nice")),
      ("```copy good", "``", .openFence(line: 10)),
      ("````copy good", "````", .longFence(line: 10)),
      ("```copy fixed", "```", .misplacedFence(line: 10, info: "copy fixed")),
      ("```options", "```", .misplacedFence(line: 12, info: "options")),
      ("```copy good escaped\n\\u{D800}", "```", .badEscape(line: 10, text: "\\u{D800")),
    ])
  func errors(first: String, second: String, error: RulePageError) {
    let page = error == .noTitle ? "a\n" : Self.head + first + "\n" + second + "\n"
    #expect(throws: error) { try RulePage(page) }
  }
}
