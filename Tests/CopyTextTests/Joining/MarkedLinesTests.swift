import Testing

@testable import CopyText

/// Crossheads behind a mark or a number, and the entries that begin with one.
struct MarkedLinesTests {
  private static let above = "## 渡口今年再添三座码头\n\n市里昨天召开会议，总结上半年的工作，研究下半年的安排。"
  private static let below = "走到岔路口，外婆把担子放下来歇了一会儿，从围裙里摸出两个红薯，一个给我，一个又放了回去。"

  private func seams(_ blocks: [String]) throws -> [Seam] {
    try ReadPage(([Self.above] + blocks).joined(separator: "\n\n") + "\n").document.seams
  }

  @Test(
    "a short line behind a mark or a number is a crosshead, however much it reads like the beginning of a sentence",
    arguments: ["●", "◆ ", "★", "▲", "一、", "（二）", "3.", "①"], ["最难的是第一步", "后来，渡口不见了", "小网格里有大民生"])
  func crosshead(mark: String, words: String) throws {
    #expect(try seams([mark + words, Self.below]).isEmpty)
  }

  @Test(
    "without its mark such a line may be a piece of a paragraph, which the test above could not tell otherwise"
  )
  func unmarked() throws {
    #expect(try !seams(["最难的是第一步", Self.below]).isEmpty)
  }

  @Test("where others with the mark are sentences, one that breaks off is a piece of an entry")
  func entry() throws {
    let entries = ["●昨天上午，渡口镇的三座码头同时开工，工期一年。", "●镇上的小学搬进新校舍，四百", "多个孩子今天在新教室里上了第一堂课。"]
    #expect(try seams(entries).map { [$0.tail, $0.head] } == [[3, 4]])
  }

  @Test(
    "the rest of a paragraph begins with no such mark, but may with a dot of a name or a circle of a year")
  func rest() throws {
    let tail = "昨天的会议由镇里主持，参加会议的有渡口小学的校长、码头的负责人和来自北方的商人买买提"
    #expect(try seams([tail, "■吐尔逊等十二人，他们一致同意明年再添两座码头。"]).isEmpty)
    #expect(try seams([tail, "·吐尔逊等十二人，他们一致同意明年再添两座码头。"]).count == 1)
  }
}
