import CopyText
import LintCore
import Testing

@testable import LintDriver
@testable import NewspaperRules

struct SimilarMessageTests {
  @Test("of many paragraphs that are nearly the same one is reported, and it says how many more there are")
  func furtherCopies() throws {
    let copy = "海岛小学只有九个学生和两位老师，教室的窗户正对着灯塔。每到傍晚，孩子们就在黑板上记下第一艘归港渔船的名字。"
    // Each has another character in place of one of these.
    let slips = ["海": "侮", "只": "足", "窗": "囱", "傍": "旁", "港": "巷", "渔": "鱼"]
    let paragraphs = [copy] + slips.keys.sorted().map { copy.replacing($0, with: slips[$0] ?? $0) }
    let source = try SourceText(
      path: "copy.txt", bytes: Array(paragraphs.joined(separator: "\n\n渡口的灯一夜没熄。\n\n").utf8))
    let found = SimilarParagraph(NoOptions()).findings(
      in: RuleContext(edition: Edition(reading: [source]), documentIndex: 0))
    #expect(found.map { $0.message.zh.contains("本期另有 5 段与此相似") } == [true])
    #expect(found.map { $0.message.en.contains("5 more paragraphs are like it") } == [true])
  }
}
