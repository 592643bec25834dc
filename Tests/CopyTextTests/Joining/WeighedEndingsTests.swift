import LintTesting
import Testing

@testable import CopyText

struct WeighedEndingsTests {
  private static let above = """
    柳荫湖今冬首批候鸟抵达

    ■ 本报记者 沈砚秋

    十一月六日清晨，监测人员在柳荫湖湿地记录到今冬首批越冬候鸟，共有白鹭、灰鹤等九个种类六百余只。


    """
  private static let first =
    "近年来，湖区先后退还鱼塘四千亩，补种芦苇和荇菜，水质由四类提升到三类。"
    + "护鸟员祁长河每天要沿着湖岸走上十几里路，记录鸟群的种类和数"
  private static let second =
    "今年，柳荫湖被列入国家重要湿地名录，成为全省第六个国家重要湿地。"
    + "为了让更多的人认识候鸟，保护区在湖边建起观鸟站，每逢周末都有志愿者在这里为游客讲解候鸟迁徙的故"
  private static let third = "据介绍，目前在柳荫湖越冬的候鸟已有四十七种，其中国家一级保护动物五种。"

  private func page(_ paragraphs: String...) throws -> ReadPage {
    try ReadPage(Self.above + paragraphs.joined(separator: "\n\n") + "\n")
  }

  /// The last characters of the blocks whose endings are lost, and the first ones of the blocks that begin
  /// anew.
  private func lost(_ page: ReadPage) -> [String] {
    page.document.lostTexts.filter { $0.end == .ending }.map { lost in
      let tail = page.source.text(in: page.structure.blocks[lost.block].text)
      let head = lost.freshStart.map { page.source.text(in: page.structure.blocks[$0].text) } ?? ""
      return tail.suffix(2) + "|" + head.prefix(2)
    }
  }

  @Test("what begins as paragraphs do below a tail that it does not fit is no rest of it")
  func freshStart() throws {
    let page = try page(Self.first, Self.second, Self.third)
    #expect(lost(page) == ["和数|今年", "的故|据介"])
    #expect(page.document.seams.isEmpty)
  }

  @Test("a tail whose rest is there has lost nothing, whatever the others of the page have lost")
  func rest() throws {
    let rest = "事，讲到高兴处，大人孩子都笑了。"
    let page = try page(Self.first, Self.second, rest, Self.third)
    #expect(lost(page) == ["和数|今年"])
    #expect(page.document.seams.map(\.isSure) == [true])
  }

  @Test("one doubtful ending by itself is less likely lost than two on a page")
  func share() throws {
    let whole = "近年来，湖区先后退还鱼塘四千亩，补种芦苇和荇菜，水质由四类提升到三类。"
    let page = try page(whole, Self.second, Self.third)
    #expect(lost(page) == [])
    #expect(page.document.seams.map(\.isSure) == [false])
  }

  @Test("a character that is doubled at the cut shows that the rest is there")
  func doubled() throws {
    let page = try page(Self.first, "数" + Self.second, Self.third)
    #expect(page.document.seams.filter { $0.overlap != nil }.count == 1)
    #expect(!lost(page).contains { $0.hasPrefix("和数") })
  }
}
