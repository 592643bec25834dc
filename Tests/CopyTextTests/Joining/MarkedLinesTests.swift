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

  private static let cut = "从前要走两个小时的路，如今十分钟就到了，老人们说，日子真是一天比一天"
  private static let rest = "好，这是从前想也不敢想的事。"
  private static let next = "市民代表说，灯光要亮得久，还要亮得省。"

  @Test(
    "a paragraph goes on below a quotation pulled out of it, a standing head, a figure with its measure or a crosshead",
    arguments: ["“路通了，心就近了”", "记者手记", "4.2万人次", "多方联动　合力破题", "山更绿，水更清"])
  func between(line: String) throws {
    let seams = try seams([Self.cut, line, Self.rest, Self.next])
    #expect(seams.map { [$0.tail, $0.head] } == [[2, 4]])
    #expect(seams.allSatisfy { !$0.isSure })
  }

  @Test(
    "a short piece and a line below it are no kicker and headline where the text below them lacks its beginning",
    arguments: ["“路通了，心就近了”", "记者手记", "■延伸阅读"])
  func shortPiece(line: String) throws {
    let piece = "老人们说，日子真是一天比一天"
    #expect(try seams([piece, line, Self.rest, Self.next]).map { [$0.tail, $0.head] } == [[2, 4]])
    #expect(try seams([piece, line, Self.next, Self.next]).isEmpty)
  }

  @Test(
    "a line in quotation marks is joined to nothing unseen, neither is a crosshead behind a label or above one"
  )
  func doubts() throws {
    let quoted = ["要把政策用起来，把", "“路通了，心就近了”", "“一企一策”落下去，让大家都看得到好处。"]
    #expect(try seams(quoted).isEmpty)
    for blocks in [
      ["【争议】镜头的煽情与克", "制之间，影片后半段用力过猛，不像前面那样沉得住气。"],
      ["新桥接旧渡", "要求：五言，平仄相谐，内容不限，来信请寄本报副刊部收。"],
    ] { #expect(try seams(blocks).map(\.isSure) == [false], "\(blocks[0])") }
  }

  @Test("entries that begin alike with a word and a wide space go on in none of each other")
  func labelledEntries() throws {
    let first = "供　育肥羊一百八十只，均重四十五公斤，已打疫苗，有检疫证。北岗村　宗师傅"
    #expect(try seams([first, "供　两年生核桃苗五万株，品种纯正，包成活。"]).isEmpty)
  }
}
