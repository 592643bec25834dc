import Testing

@testable import CopyText

/// Blocks that are neither the beginning nor the rest of a paragraph, by how they are built.
struct WholeBlocksTests {
  private static let above = "## 渡口今年再添三座码头\n\n"
  private static let text = "问她最喜欢哪一首，姚桂兰想了很久，哼出一段没有歌词的曲调。"

  @Test(
    "a list whose entries end without a stop breaks off nowhere, and one of which only the last does may",
    arguments: [
      ("1. 时间：三年至今\n2. 磁带：一千四百卷\n3. 已数字化：五百卷", true), ("1. 时间是三年。\n2. 磁带是一千四百卷。\n3. 已数字化五百", false),
    ])
  func entries(list: String, isWhole: Bool) throws {
    let page = try ReadPage(Self.above + list + "\n\n" + Self.text + "\n")
    #expect(page.structure.isListOfEntries(1) == isWhole)
    #expect(page.structure.candidates.contains { $0.tail == 1 } != isWhole)
  }

  @Test(
    "a line above the first entry of a list, or above a dateline, is the head of it and no rest",
    arguments: ["涨价三重点\n1.起步价二十元。\n2.月票不变。", "先改善误点\n本报讯（记者 高田）县里昨天开会。"])
  func heads(block: String) throws {
    let page = try ReadPage(Self.above + "公司表示，财务必须自负盈亏，每年的成本高达三百亿元，若再不调\n\n" + block + "\n")
    #expect(page.structure.isHeadOfEntries(2))
    #expect(page.document.seams.isEmpty)
  }

  @Test("a single character that ends no sentence is set by itself; with a stop it is a rest")
  func loneCharacter() throws {
    let tail = "先母享寿九十有五岁，家奠后发引安葬，叨在亲友，哀此讣"
    #expect(try ReadPage(Self.above + tail + "\n\n闻\n").document.seams.isEmpty)
    #expect(try ReadPage(Self.above + tail + "\n\n闻。\n", words: ["讣闻"]).document.seams.count == 1)
  }

  @Test("a short line with which a page begins is a headline, although it ends no sentence")
  func topOfPage() throws {
    let text = "虱目鱼、白虾等养殖渔获近来价格大跌，渔民叫苦连天，希望政府能够出面收购，避免血本无归。\n"
    let page = try ReadPage("那个回头的孩子\n\n" + text)
    #expect(page.structure.candidates.map(\.tail) == [0])
    #expect(page.document.seams.isEmpty)
  }
}
