import Testing

@testable import CopyText

/// Which blocks may be pieces of one paragraph, before anything is weighed.
struct SeamCandidateTests {
  private static let above = "北关渠改造工程上周完成最后一段护岸的验收，沿渠拆除违章建筑二百多处。"
  private static let english =
    "The council met on Monday to speak of the ferry, and the mayor said that it runs again."

  /// The pairs of neighbours of a page with `blocks` that may be pieces of one paragraph, as the first block
  /// of each.
  private static func neighbours(_ blocks: [String]) throws -> [String] {
    let page = try ReadPage(blocks.joined(separator: "\n\n"))
    return page.structure.candidates.filter { $0.kind == .adjacent }
      .map { page.source.text(in: page.structure.blocks[$0.tail].text) }
  }

  @Test(
    "a line that stands for itself is no piece of what stands below it",
    arguments: [
      // The number of a part, a standing head, a quotation in Markdown.
      ["三", "天还没亮透，江面上雾气沉沉。"], ["IV", "天还没亮透，江面上雾气沉沉。"], ["停水通知", "修施工，十一月二十二日停水。"],
      ["法官提醒", "消费者网购时要留好凭证。"],
      // The title of a work, a year of a chronicle, the years between two, and what announces a list.
      ["04", "人怎么活", "鱼不打了，网收了，船拆了。"], ["《老马的一天》", "第一格：老马早上六点起床。"], ["2003年", "市传染病医院的医护人员连续值守六十三天。"],
      ["1966年至1976年", "受影响，渡口停航三次。"], ["农技人员建议做好以下三条：", "第一，擦净棚膜，早揭晚盖。"],
      ["> ——高田", "目前，全市有企业四十七家。"],
      // Entries that begin with a label, and who signs a notice.
      ["男子100米：丁以宁（白马镇）11秒15", "男子跳远：葛文涛（白马镇）5米80。"],
      ["高田：本院受理你的案件，现依法公告送达判决书。\n鹿鸣县人民法院", "丁以宁：本院受理你的案件，现依法公告送达。"],
    ])
  func standsForItself(blocks: [String]) throws {
    #expect(try Self.neighbours(["# 一渠清水", Self.above] + blocks).isEmpty)
  }

  @Test(
    "what only looks like a title, a year or an announcement may be a piece",
    arguments: [
      ["8月22日", "至26日，第二届渡口文化节将在白马镇举行。"],
      ["《老马的一天》《小满》", "两部作品同时入选。"],
      ["老船工葛文涛接着说：", "第二天雾就散了，船又开了。"],
    ])
  func mayBePiece(blocks: [String]) throws {
    #expect(try Self.neighbours(["# 一渠清水", Self.above] + blocks) == [blocks[0]])
  }

  @Test(
    "in copy of an alphabet a line of a few words, or of words with capitals, stands above entries",
    arguments: [
      ["AURORA", "112 Mill Road, to Ana Duarte, $120,000."],
      ["Saturday, April 12", "7 p.m. Cribbage at the hall."],
      ["What to plant", "Now: beans and peas."],
      ["Sheriff’s Deputies Searched Two Houses Friday", "“We found nothing,” he said."],
      ["Oldham 0 Bolton 4", "Pools check: Score draws 3, 11."],
    ])
  func latinHeading(blocks: [String]) throws {
    #expect(try Self.neighbours(["# The Ferry", Self.english] + blocks).isEmpty)
  }

  @Test(
    "a piece that cannot be a whole goes on below",
    arguments: [
      ["全县累计投入3.", "2亿元，新建农村公路。"], ["停水的有渠北的老城、水利局家属院、", "二建小区及周边用户。"],
      ["The case is heard in the spring by the", "Supreme Court, which meets in May."],
      ["The office is open on weekdays from 9 a.m.", "to 3 p.m. for those who bring theirs."],
      ["Her seat on the board will go to Mrs.", "Broussard, who was second."],
    ])
  func goesOn(blocks: [String]) throws {
    let isChinese = blocks[0].unicodeScalars.contains { $0.isHan }
    let above = isChinese ? [Self.above + "，" + Self.above, Self.above] : [Self.english, Self.english]
    let page = try ReadPage(
      (["# 渠"] + above + [(isChinese ? "据介绍，" : "") + blocks[0], blocks[1]]).joined(separator: "\n\n"))
    #expect(page.document.seams.map(\.tail) == [3])
  }

  @Test("a full stop after a figure ends a sentence where all stops are those of ASCII, and before an entry")
  func decimalPoint() throws {
    #expect(try Self.neighbours(["# 渠", "全县累计投入3.", "2. 新建农村公路。"]).isEmpty)
    #expect(try Self.neighbours(["# 渠", "全县累计投入,共计2025.", "3月新建农村公路."]).isEmpty)
  }

  @Test(
    "what stands between an open paragraph and one that begins small interrupts it",
    arguments: [
      "ADVERTISEMENT", "Map by Ana Duarte", "“At some point you run out of skin, frankly.”",
      "Related story, Page A9",
      "Fortsetzung auf Seite 4",
    ])
  func intruder(block: String) throws {
    let tail =
      "The agency cited the city in 2009 and in 2012, and the settlement requires that the overflows be eliminated by"
    let page = try ReadPage(
      ["# Sewers", Self.english, tail, block, "the end of 2019, at a cost of a million.", Self.english]
        .joined(
          separator: "\n\n"))
    #expect(page.document.seams.map { [$0.tail, $0.head] } == [[2, 4]])
  }
}
