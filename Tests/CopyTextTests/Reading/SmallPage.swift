import Testing

@testable import CopyText

/// A small page, block by block, with the role of each.
struct SmallPage: Sendable, CustomTestStringConvertible {
  /// What the page shows.
  let name: String
  /// The blocks where an article begins.
  let articleStarts: [Int]
  /// The blocks, as they are set.
  let blocks: [(role: Role, copy: String)]

  init(_ name: String, articles starts: [Int], _ blocks: (Role, String)...) {
    self.name = name
    articleStarts = starts
    self.blocks = blocks.map { (role: $0.0, copy: $0.1) }
  }

  /// The page, with a blank line between its blocks.
  var text: String { blocks.map { $0.copy + "\n" }.joined(separator: "\n") }

  var testDescription: String { name }

  static let all = [
    SmallPage(
      "a kicker that runs on, a headline, a byline, a lead and text", articles: [0],
      (.kicker, "办好民生小事 北关区——"), (.headline, "把菜市场开到家门口"), (.byline, "■ 本报记者 沈砚秋"),
      (.lead, "清晨六点，柳荫社区的便民菜市场已经热闹起来。"), (.body, "市场里有三十六个摊位，蔬菜当天采摘，当天上市。")),
    SmallPage(
      "a headline with a deck set off by a dash", articles: [0],
      (.headline, "一渠清水润千家"), (.deck, "——北关渠改造工程见闻"), (.byline, "□记者 丁以宁 报道"),
      (.lead, "十一月的北关渠，水清岸绿，白鹭翩飞。")),
    SmallPage(
      "crossheads between paragraphs", articles: [0],
      (.headline, "老城更新记"), (.byline, "■ 本报记者 沈砚秋"), (.lead, "老城要留住人，先要留住烟火气。"),
      (.crosshead, "修通断头路"), (.body, "老城区打通了七条断头路，早高峰的拥堵时间缩短了一半。"), (.crosshead, "留住老招牌"),
      (.body, "开了六十年的永和酱园修旧如旧，临街的木门板一块没换。")),
    SmallPage(
      "a picture in an article: its title, its words, its maker", articles: [0],
      (.headline, "新桥通车"), (.byline, "■ 本报记者 沈砚秋"), (.lead, "昨天，渡口的新桥通车，两岸的人不再等船。"),
      (.crosshead, "桥上的第一个清晨"), (.caption, "昨天清晨，市民在新桥上散步。新桥全长三百二十米，两侧设有人行道。"),
      (.byline, "■ 本报记者 丁以宁")),
    SmallPage(
      "a chart with its maker below", articles: [0],
      (.headline, "治河三年间"), (.byline, "■ 本报记者 沈砚秋"), (.lead, "三年来，清水河的水质一年好过一年。"),
      (.listItem, "疏浚河道 36 公里"), (.listItem, "新建公园 5 座"), (.listItem, "种树 4 万棵"), (.credit, "制图：丁以宁")),
    SmallPage(
      "a prompt, a jump line and a folio belong to the page", articles: [0],
      (.headline, "市政府召开常务会议"), (.lead, "本报讯（记者 沈砚秋）昨天，市政府召开常务会议，研究冬季供暖工作。"),
      (.furniture, "扫码查看视频"), (.furniture, "（下转第三版）"), (.furniture, "2026年3月28日 星期六 要闻 02版")),
    SmallPage(
      "labels that could be names, and titles that name a column", articles: [0],
      (.headline, "周末好去处"), (.lead, "灯会从今晚开到月底，湖面上扎了十二座灯楼。"), (.crosshead, "时间"),
      (.body, "5月1日上午九时到晚上十时，入口在南门。"), (.crosshead, "口述"), (.body, "守灯人说，岛上的井水是甜的。")),
    SmallPage(
      "a note on the author ends a comment", articles: [0],
      (.headline, "让老手艺活在当下"), (.byline, "■ 葛文涛"), (.lead, "老手艺不是摆在柜子里的标本，而是过日子的本事。"),
      (.body, "给年轻人一个舞台，他们会还你一个惊喜。"), (.byline, "（作者系鹿鸣县文化馆研究员）")),
    SmallPage(
      "two news items, each with its dateline", articles: [0, 2],
      (.headline, "供热站提前点火"), (.lead, "本报讯（记者 沈砚秋）昨天，北关供热站提前三天点火试运行。"),
      (.headline, "河东路恢复通行"), (.lead, "本报鹿鸣讯（通讯员 葛文涛）今起，河东路恢复双向通行。")),
    SmallPage(
      "a label above a headline", articles: [0],
      (.label, "民生新事"), (.headline, "图书馆开到了地铁站"), (.byline, "■ 本报记者 沈砚秋"),
      (.lead, "等车的三五分钟，也能读完一首诗。")),
    SmallPage(
      "a poem above the headline of the next article", articles: [0, 4],
      (.headline, "候鸟"), (.byline, "◎莫渝生"), (.listItem, "落下，觅食\n梳理羽毛\n把影子还给水"),
      (.listItem, "我们在岸上\n为了一条线\n争了五十年"), (.headline, "在字与字之间"), (.byline, "◎葛文涛"),
      (.lead, "重读旧诗集，发现自己年轻时在书页边上写了许多字。")),
    SmallPage(
      "a poem a line at a time above the headline of the next article", articles: [0, 7],
      (.headline, "候鸟"), (.byline, "◎莫渝生"), (.listItem, "落下，觅食"), (.listItem, "梳理羽毛"),
      (.listItem, "把影子还给水"), (.listItem, "我们在岸上"), (.listItem, "为了一条线"), (.kicker, "争了整整五十年——"),
      (.label, "副刊茶座"), (.headline, "在字与字之间"), (.byline, "◎葛文涛"),
      (.lead, "重读旧诗集，发现自己年轻时在书页边上写了许多字。")),
    SmallPage(
      "an English story", articles: [0],
      (.headline, "Town Council Approves a New Library"), (.byline, "By Owen Tate"),
      (.lead, "The Town Council voted 6-1 on Tuesday to build a new library on the site of the old mill."),
      (.body, "Construction is to begin in April."), (.furniture, "Continued on page A4")),
  ]
}
