import LintTesting
import Testing

@testable import CopyText

/// How a page is set, and what its paragraphs are.
struct SettingTests {
  static let english = """
    Town Council Approves a New Library

    By Owen Tate

    MILLBROOK, March 3 — The Town Council voted 6-1 on Tuesday night to build a new library on the site of the old \
    cotton mill, ending a dispute that has divided the town since the mill closed its doors in 1998.

    Construction is expected to begin in April and take about 18 months, said Mr. Alderton, who has led the planning \
    board since the first drawings were shown.

    “We have waited for this longer than some of our readers have been alive,” he said.

    The library will hold 60,000 books, a reading room for children and a hall for the music school, which has met in \
    the basement of the church on Front Street for twenty years.
    """

  static let chinese = """
    一渠清水润千家

    本报讯（记者 沈砚秋）十一月三日，北关渠改造工程最后一段护岸完成验收。三年来，沿渠拆除违章建筑二百多处，疏浚渠道三十六公里，新建滨水步道十一公里，两岸三万多居民走出家门就能看见清水绿岸。

    “以前路过都要捂着鼻子，现在天天来走一圈。”家住柳荫社区的姚桂兰说。她在渠边住了四十年，见过渠水最清的时候，也见过最浑的时候。

    市水利局局长祁长河介绍，治渠不能只盯着水里，更要管好岸上。今后将把污水收集、垃圾清运、河道保洁等各个环节都纳入网格化管理，让每一段渠道都有人巡、有人管、有人护。

    明年，北关渠还要与城东的清水河连通。
    """

  static func page(_ text: String, _ choice: SettingChoice = .auto) throws -> UnwrappedText {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    return Edition(reading: [source], by: PageChoice(setting: choice)).documents[0].page
  }

  /// The paragraphs of a text that has one a line.
  static func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0.isWhitespace })
    }.filter { !$0.isEmpty }
  }

  @Test("a page with a paragraph a line is read as it stands", arguments: [english, chinese])
  func paragraphsAreLines(text: String) throws {
    let page = try Self.page(text)
    #expect(page.setting == .paragraphs)
    #expect(page.copy.bytes == page.file.bytes)
  }

  @Test("the client's pages have a paragraph a line", arguments: ProjectFiles.seeds)
  func seeds(name: String) throws {
    let source = try SourceText(path: name, bytes: ProjectFiles.bytes(of: "seeds/" + name))
    #expect(Edition(reading: [source]).documents[0].page.setting == .paragraphs)
  }

  @Test(
    "the paragraphs of a page set in lines are those that were set",
    arguments: [
      (english, 38), (english, 52), (english, 72), (chinese, 26), (chinese, 34), (chinese, 48),
    ], [String.ParagraphMark.blankLine, .indent])
  func linesArePutTogether(page: (text: String, measure: Int), mark: String.ParagraphMark) throws {
    let set = try Self.page(page.text.setInLines(of: page.measure, mark: mark))
    #expect(set.setting == (mark == .blankLine ? .blocks : .indented))
    #expect(Self.paragraphs(set.copy.text(in: set.copy.range)) == Self.paragraphs(page.text))
  }

  /// Paragraphs of a line or two.
  private static let shortParagraphs = """
    清晨五点，南门菜市场的卷帘门一扇接一扇地升起来，卖豆腐的老常已经把头一板豆腐摆上了案子。
    他做豆腐三十一年，只用本地黄豆和后山的泉水。
    买豆腐的人大多是老主顾，用不着问价，放下钱端起来就走，找零的钱下回再算。
    有人劝他买一台机器，一天能多做十板，他摇摇头说机器不认得豆子，水多水少全看手上的分寸。
    儿子在省城开了一家网店，要替他把豆腐卖到外地去，他想了三天，答应了一半。
    卖豆干可以，豆腐不行，豆腐过不了夜。
    快到中午，案子上只剩下一块，他用纱布盖好，等着住在巷子尽头的许奶奶来取，这块豆腐他留了十九年，从来没有卖给过别人。
    许奶奶今年九十一岁，牙只剩下三颗。
    """

  @Test(
    "paragraphs of a line or two show by their indents how a page is set",
    arguments: stride(from: 40, through: 60, by: 4).map(\.self))
  func indentsOfShortParagraphs(measure: Int) throws {
    let set = try Self.page(Self.shortParagraphs.setInLines(of: measure, mark: .indent))
    #expect(set.setting == .indented)
    #expect(Self.paragraphs(set.copy.text(in: set.copy.range)) == Self.paragraphs(Self.shortParagraphs))
    let indented = Self.paragraphs(Self.shortParagraphs).map { "\u{3000}\u{3000}" + $0 }.joined(
      separator: "\n")
    #expect(try Self.page("菜市场的早晨\n" + indented).setting == .paragraphs)
  }

  @Test(
    "without blank lines and indents, a last line that is not full ends a paragraph",
    arguments: [(english, 46), (chinese, 30)])
  func shortLinesEndParagraphs(text: String, measure: Int) throws {
    let set = try Self.page(text.setInLines(of: measure, mark: .nothing))
    #expect(set.setting == .lines)
    #expect(Self.paragraphs(set.copy.text(in: set.copy.range)) == Self.paragraphs(text))
  }

  @Test("where columns cut paragraphs, indents that are all alike still show how a page is set")
  func indentsOfPieces() throws {
    let pieces = Self.chinese.replacing("年来，沿渠", with: "年来，沿\n\n渠")
      .replacing("最清的时候", with: "最清的\n\n时候").replacing("收集、垃圾", with: "收集、\n\n垃圾")
    let set = try Self.page(pieces.setInLines(of: 24, mark: .indent))
    #expect(set.setting == .indented)
    #expect(Self.paragraphs(set.copy.text(in: set.copy.range)) == Self.paragraphs(pieces))
  }

  /// A page of small boxes without a blank line: tables whose rows are as long as each other, and paragraphs
  /// between them.
  private static let boxes = [
    "便民服务台", "今明天气", "今天白天　多云转晴　南风二三级　最高气温16℃", "今天夜间　晴转多云　北风一二级　最低气温5℃",
    "本周后三天气温逐步回升，市气象台提醒，早晚温差仍有十一二度，老人和孩子出门要添衣。山区公路清晨有雾，能见度低的路段已经设了提示牌，请司机减速慢行，保持车距。", "菜价一览",
    "白菜　0.9　　1.1　　1.5", "土豆　2.2　　2.3　　3.1", "黄瓜　4.6　　5.1　　7.2", "鸡蛋　8.1　　8.5　　9.4", "芹菜　3.3　　3.6　　4.8",
    "今日荧屏",
    "8:33　电视剧《渡口人家》（11、12）",
    "10:05　剧场：《桥头的儿女》（8—11）",
    "12:00　新闻三十分　13:14　戏曲天地",
    "18:15　直播北关　18:45　少儿时间",
    "19:30　焦点话题　20:06　电视剧《老城》",
    "21:20　综艺：《谁不说俺家乡好》重播",
    "入冬以来，北关批发市场的白菜每天到货六百吨，比上月多了一成，价格跌到一元以内。市场经理说，大棚菜下个月接上，到年底价格不会大起大落，居民不必多囤。", "停电信息",
    "7:00—17:00　纺织线：纺织厂宿舍、棉纺路小学",
    "8:30—12:00　桃园线：桃园小区1至9号楼",
    "13:00—18:00　航校线：航校家属院、金水湾",
    "因线路检修，供电公司定于十一月九日八时至十二时，对柳荫社区、棉纺路小学和桃园小区停止供电，请居民提前关好电器。检修提前结束的，随时恢复送电，不再另行通知。",
  ]

  @Test(
    "the rows of tables between paragraphs do not make a page one that is set in lines, nor do cuts in its paragraphs",
    arguments: [0, 4, 18, 23])
  func boxes(cut: Int) throws {
    var lines = Self.boxes
    let line = lines[cut]
    if cut > 0 {
      let middle = line.index(line.startIndex, offsetBy: line.count / 2)
      lines[cut...cut] = [String(line[..<middle]), String(line[middle...])]
    }
    #expect(try Self.page(lines.joined(separator: "\n")).setting == .paragraphs)
  }

  @Test("a page of cut paragraphs is not set in lines, however much of its copy ends no sentence")
  func cutParagraphs() throws {
    var page = Self.chinese.replacing("\n\n", with: "\n")
    for cut in ["疏浚渠道三十六公", "三万多居民走出", "住了四十年，", "各个环节都纳入网"] {
      page = page.replacing(cut, with: cut + "\n")
    }
    #expect(try Self.page(page).setting == .paragraphs)
  }

  @Test(
    "an article with a paragraph a line, between blank ones, above one that is set in lines makes no difference"
  )
  func bothManners() throws {
    let set = Self.english.setInLines(of: 42, mark: .blankLine)
    let page = try Self.page(Self.english + "\n\n" + set)
    #expect(page.setting == .blocks)
    let paragraphs = Self.paragraphs(Self.english)
    #expect(Self.paragraphs(page.copy.text(in: page.copy.range)) == paragraphs + paragraphs)
  }

  @Test("a person knows better")
  func choice() throws {
    let verse =
      "the river ran\nbelow the mill\nand nobody at all\nwas there to see\nhow the water\nwent its way\n"
    #expect(try Self.page(verse).setting == .lines)
    #expect(try Self.page(verse, .paragraphs).setting == .paragraphs)
    #expect(try Self.page("one line\nand another\n").setting == .paragraphs)
    #expect(try Self.page("one line\nand another\n", .blocks).copy.text == "one line and another\n")
  }

}

extension SourceText {
  /// All of the text.
  var text: String { text(in: range) }
}
