import LintTesting
import Testing

@testable import CopyText

/// Which lines stand in one block.
struct BlockLinesTests {
  private static let paragraph = "北关渠改造工程最后一段护岸昨天完成验收，沿渠新装了三十六台水表，两岸三万多居民走出家门就能看见清水绿岸。"
  private static let other = "市水利局介绍，明年还要与城东的清水河连通，让每一段渠道都有人巡、有人管、有人护，一年四季都有活水。"
  /// A page with a paragraph a line, and the lines in it whose blocks are asked for.
  private static func blocks(_ lines: [String]) throws -> [String] {
    let page = [paragraph, ""] + lines + ["", other]
    let source = try SourceText(path: "page.txt", bytes: Array(page.joined(separator: "\n").utf8))
    let document = Edition(reading: [source], by: PageChoice(setting: .paragraphs)).documents[0]
    return document.blocks.dropFirst().dropLast().map { document.source.text(in: $0.range) }
  }

  @Test(
    "lines that mean to be lines are one block",
    arguments: [
      ["一渠清水润千家", "——北关渠改造工程见闻"],
      ["风从北面来，", "把盐吹成另一种雪。", "骆驼走过的地方，", "脚印里都是镜子。"],
      // A stretch that is set in lines.
      [
        "今年以来，北关街道利用桥下空间和闲置地块新建了健身场地十一处，新", "增健身器材一百四十余件，居民从家门口走到最近的场地，平均只要七分", "钟。",
      ],
      // A list with a remark.
      [
        "6.00 Local Reports", "6.30 Crossroads", "7.00 The Farm", "8.00 Never Too Late",
        "9.00 The Ten Best Bridges",
        "10.30 Film: The Long Way Round. With two of the county’s own, who rode along.",
      ],
    ])
  func together(lines: [String]) throws {
    #expect(try Self.blocks(lines) == [lines.joined(separator: "\n")])
  }

  @Test(
    "where the lines between blank ones are paragraphs, each is a block",
    arguments: [
      ["今日提醒", paragraph, other],
      ["今日提醒", String(paragraph.prefix(25)), String(paragraph.dropFirst(25)), other],
      ["▲切洋葱不流泪：把刀在冷水里浸一下，边切边蘸着水，一点也不辣眼睛。", "▲新买的铁锅，先用一块肥肉皮反复擦拭，小火炼出油，再擦三遍，不易生锈。"],
      ["本报记者 沈砚秋", paragraph],
    ])
  func apart(lines: [String]) throws {
    #expect(try Self.blocks(lines) == lines)
  }

  @Test(
    "a lone > parts the paragraphs of a quotation, and is no copy",
    arguments: [
      (">\n> 桥下是旧渡口。\n", ["桥下是旧渡口。"]), (">\n>\n", []), ("> >\n> > 桥下是旧渡口。\n>", ["桥下是旧渡口。"]),
      ("> 桥下是旧渡口。\n>\n> 桥上是新路。\n>\n", ["桥下是旧渡口。", "桥上是新路。"]),
      // Without a space it is as likely an arrow.
      (">>\n", [">>"]),
    ])
  func emptyQuotes(quoted: String, blocks: [String]) throws {
    let source = try SourceText(path: "page.md", bytes: Array("# 渡口\n\n\(quoted)".utf8))
    for setting in SettingChoice.allCases {
      let document = Edition(reading: [source], by: PageChoice(setting: setting)).documents[0]
      #expect(document.blocks.dropFirst().map { document.source.text(in: $0.range) } == blocks)
    }
  }

  @Test("a heading of Markdown is a block of one line")
  func headings() throws {
    #expect(
      try Self.blocks(["# 渡口修了新桥", "本报记者 高田", "桥修好了。", "## 碑", "碑上刻着名字。"]) == [
        "渡口修了新桥", "本报记者 高田\n桥修好了。", "碑", "碑上刻着名字。",
      ])
  }

  @Test("the byline below a heading, and one that is a heading itself, are bylines")
  func bylines() throws {
    for lines in [["# 渡口修了新桥", "本报记者 ×××", "桥修好了。"], ["# 渡口修了新桥", "", "### 本报记者 ×××", "桥修好了。"]] {
      let source = try SourceText(
        path: "page.txt", bytes: Array((lines.joined(separator: "\n") + "\n\n" + Self.other).utf8))
      let document = Edition(reading: [source]).documents[0]
      #expect(document.bylines.map { document.source.text(in: $0.slots[0].range) } == ["×××"])
      #expect(document.blocks[0].role == .headline)
    }
    // What stands highest is a headline, whatever it says.
    let source = try SourceText(path: "page.txt", bytes: Array("# 记者 高田\n\n\(Self.paragraph)\n".utf8))
    #expect(Edition(reading: [source]).documents[0].bylines.isEmpty)
  }
}
