import Testing

@testable import CopyText

struct StandingHeadsTests {
  @Test(
    "a standing head is known in either script, and behind a mark",
    arguments: ["名词解释", "名詞解釋", "律師說法", "编后", "編後", "■小贴士", "◆ 匯率表", "■ 小檔案"])
  func heads(line: String) throws { #expect(try isHead(line)) }

  @Test("a piece of text behind a mark is none", arguments: ["■三个村的打法各不相同", "◆ 他说，", "小贴", "■"])
  func noHeads(line: String) throws { #expect(try !isHead(line)) }

  private func isHead(_ line: String) throws -> Bool {
    let source = try SourceText(path: "copy.txt", bytes: Array(line.utf8))
    return StandingHeads.include(source.range, BlockShape(source, source.range), in: source)
  }
}
