import LintTesting
import Testing

@testable import CopyText

/// Which lines of a page set in lines go on in the next.
struct ParagraphEndsTests {
  private static func paragraphs(_ lines: [String], _ choice: SettingChoice) throws -> [String] {
    let source = try SourceText(path: "page.txt", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    let copy = Edition(reading: [source], by: PageChoice(setting: choice)).documents[0].page.copy
    return copy.text(in: copy.range).split(separator: "\n").map(String.init)
  }

  /// Lines that show how wide the page is set: 24 half-ems.
  private static let chinese = ["今年以来街道利用桥下空间", "新建健身场地十一处新增健", "身器材一百四十余件居民从", "家门口走到最近的场地。", ""]

  @Test(
    "what stands below a full line without an end goes on, though by itself it could be a line of its own",
    arguments: [
      // The end of a word that names the maker of a chart or a picture elsewhere.
      ["活动中还赠送了第五卷英文", "版及第二卷土耳其文版图"],
      ["如今全市已构建大额刷卡小额", "扫码现金兜底的支付体系"],
      // A bracket, and a quotation, that one line opens and the next closes.
      ["（作者为北关街道文化站原", "副站长本报记者高田整理）"],
      ["全市推动发展向新向绿（开", "·局之年发布）"],
      // Numbers, and no numbers of items.
      ["学校分年级重点教授生存；", "三、四年级教授漂浮技术。"],
    ])
  func goesOn(lines: [String]) throws {
    #expect(try Self.paragraphs(Self.chinese + lines, .blocks).last == lines.joined())
  }

  @Test("a line that has no room for an opening mark and the character behind it is full")
  func openingMark() throws {
    let full = Array(Self.chinese.dropLast())
    let lines = ["街道办的人说这样的事要", "“一件一件办，办一件成一", "件，”居民都听见了。"]
    #expect(try Self.paragraphs(full + full + full + lines, .lines).last == lines.joined())
  }

  @Test(
    "rows of a table and of names stand by themselves, whatever is above and below them",
    arguments: [
      ["大白菜　　0.90　　黄瓜　　2.60", "西红柿　　3.20　　茄子　　3.00", "土豆　　　1.80　　洋葱　　1.60"],
      ["吴　霞　赵红梅　马小兰　何淑珍", "陈　强　杨志刚　黄　磊　徐　亮"],
    ], [.blocks, .lines] as [SettingChoice])
  func rows(rows: [String], setting: SettingChoice) throws {
    let lines = Self.chinese.dropLast() + rows + Self.chinese
    #expect(try Array(Self.paragraphs(Array(lines), setting).dropFirst().prefix(rows.count)) == rows)
  }

  @Test("a headline that is wider than the column is not run into the byline or headline below it")
  func wideHeadline() throws {
    let head = ["本报记者专访著名考古学家高田——", "地下的书要慢慢读", ""]
    #expect(
      try Self.paragraphs(Self.chinese + Self.chinese + head + Self.chinese, .blocks)[2...3] == [
        "本报记者专访著名考古学家高田——", "地下的书要慢慢读",
      ])
  }

  @Test(
    "a byline that breaks off before its last name has it on the next line",
    arguments: [
      ["■ 本报记者 沈砚秋 本报通讯员", "高田"], ["□记者 沈砚秋 通讯员 高", "小田 报道"],
    ])
  func bylines(lines: [String]) throws {
    let copy = try Self.paragraphs(Self.chinese + lines + ["", "　　桥修好了。"], .blocks)
    #expect(copy.dropLast().last == lines.joined())
  }

  @Test("“by” at the end of a sentence that goes on is no byline")
  func byAtTheEnd() throws {
    let lines = [
      "the county will keep both of", "its ferries running through", "the winter, as was reported", "by", "",
      "The ferry ran as usual.",
    ]
    #expect(
      try Self.paragraphs(lines, .blocks)[0]
        == "the county will keep both of its ferries running through the winter, as was reported by")
  }

  @Test(
    "a byline, a jump line or a picture's name stands by itself below any line",
    arguments: ["本报记者 高田", "（下转第三版）", "□记者 高田 报道", "上图：夜里的渡口"])
  func standsAlone(line: String) throws {
    #expect(try Self.paragraphs(Self.chinese + ["北关街道添了十一处健身地", line], .blocks).last == line)
  }

  @Test("a line wider than any column is a paragraph, whatever stands around it")
  func wideLine() throws {
    let wide = String(repeating: "北关渠改造工程最后一段护岸昨天完成验收，", count: 3) + "沿渠新装了路灯。"
    let lines = Array(Self.chinese.dropLast())
    let copy = try Self.paragraphs(lines + [wide] + lines, .lines)
    #expect(copy == [lines.joined(), wide, lines.joined()])
  }

  @Test("where full lines of an alphabet keep to their measure exactly, one with room for more ends")
  func exactLatinMeasure() throws {
    let text = [
      "  The best thing we ate this winter took all day to",
      "cook and asked nothing of us but to stay at home, as",
      "everybody did who lives along the upper road, where",
      "the snow lay as high as the fences until April, and",
      "nobody came by but the postman and the woman from",
      "next door, who has cooked beans for eighty years.",
    ]
    let list = ["1 pound of dried beans", "1 large onion, halved", "2 teaspoons of salt"]
    let copy = try Self.paragraphs(text + list + text, .indented)
    #expect(copy.count == 5)
    #expect(Array(copy[1...3]) == list)
  }

  @Test("Chinese lines keep to their measure, so that one character less ends a paragraph")
  func exactMeasure() throws {
    let lines = [
      "北关渠改造工程上周完成了", "最后一段护岸的验收工作沿", "渠拆除违章建筑二百多处疏", "浚渠道三十六公里新建滨水", "步道十一公里天天来走。",
      "市水利局局长介绍今后将把", "污水收集和河道保洁都纳入", "网格化管理让每一段渠道都", "有人巡有人管有人护着。", "明年北关渠还要和城东的清",
      "水河连通。",
    ]
    #expect(
      try Self.paragraphs(lines, .lines) == [
        lines[0...4].joined(), lines[5...8].joined(), lines[9...10].joined(),
      ])
  }

  @Test("a crosshead below a full line that ends a sentence stands by itself")
  func crosshead() throws {
    let lines = [
      "北关渠改造工程上周完成了", "最后一段护岸的验收工作沿", "渠拆除违章建筑二百多处疏", "浚渠道三十六公里新步道。", "留住老招牌",
      "开了六十年的永和酱园修旧", "如旧临街的木门板一块没换", "老顾客一进门就闻到酱香。",
    ]
    #expect(
      try Self.paragraphs(lines, .lines) == [lines[0...3].joined(), lines[4], lines[5...7].joined()])
  }

  @Test("an indent counts as part of the line: the first line of a paragraph is as full as the others")
  func indent() throws {
    let lines = [
      "　　北关渠改造工程上周完", "成最后一段护岸的验收工作", "沿渠拆除违章建筑二百多处", "疏浚渠道三十六公里。", "　　市水利局局长介绍今后",
      "将把污水收集和河道保洁都", "纳入网格化管理让每一段渠", "道都有人巡。",
    ]
    let copy = try Self.paragraphs(lines, .lines)
    #expect(copy == [lines[0...3].joined(), lines[4...7].joined()])
  }

  /// A page whose paragraphs are indented, with a crosshead between them at the margin.
  private static let indented = [
    "　　北关渠改造工程上周完", "成最后一段护岸的验收工作", "沿渠拆除违章建筑二百多处", "疏浚渠道。", "管护要跟上",
    "　　市水利局局长介绍今后", "将把污水收集和河道保洁都", "纳入网格化管理让每一段渠", "道都有人巡有人管有人护。",
  ]

  @Test(
    "where full lines keep to their measure, a short one ends its paragraph, unless others are as short beside a picture",
    arguments: [
      (["　　今年以来街道利用桥下", "新建健身场地十一处新增健", "身器材联系人马女士"], true),
      (["　　今年以来街道利用桥下", "新建健身场地十一处", "身器材一百四十余件", "居民从家门口走到最", "近的场地来来往往的"], false),
    ])
  func shortAmongFull(lines: [String], endsThere: Bool) throws {
    let below = ["鸿运酒楼因扩大经营招聘前", "厅经理和服务员多名。"]
    let page = Array(Self.chinese.dropLast()) + lines + below
    let first = lines.joined()
    let expected = endsThere ? [first, below.joined()] : [first + below.joined()]
    #expect(try Self.paragraphs(page, .indented).suffix(expected.count) == expected[...])
  }

  @Test("a crosshead at the margin stands by itself between indented paragraphs")
  func flushCrosshead() throws {
    let lines = Self.indented
    #expect(
      try Self.paragraphs(lines, .indented) == [lines[0...3].joined(), lines[4], lines[5...8].joined()])
  }

  @Test("so does the time of day above an entry of a chronicle, but not the last figures of a paragraph")
  func flushTime() throws {
    for (line, standsAlone) in [("21：45", true), ("5:40", true), ("1820年。", false), ("240", true)] {
      var lines = ["整治工程简讯"] + Self.indented
      lines[4...5] = ["疏浚渠道全部按时完工了。", line]
      let first = lines[1...4].joined()
      let expected = [lines[0]] + (standsAlone ? [first, line] : [first + line])
      #expect(try Self.paragraphs(lines, .indented).prefix(expected.count) == expected[...], "\(line)")
    }
  }

  @Test(
    "where paragraphs are indented none goes on from a line at the margin, and a piece of one may go on below"
  )
  func indentedHead() throws {
    let crosshead = try Self.candidates(Self.indented)
    #expect(crosshead.isEmpty)
    let cut = Self.indented[0...2] + ["疏浚渠道三十六"] + Self.indented[5...]
    #expect(try Self.candidates(Array(cut)) == [0])
    let column = Self.indented[0...2] + ["疏浚渠道三十六", "", "公里，种树四万棵。"] + Self.indented[5...]
    #expect(try Self.candidates(Array(column)) == [0])
  }

  @Test(
    "where all that is indented begins a paragraph nothing goes on there, though an advertisement ends with a name"
  )
  func reliableIndents() throws {
    let whole = ["　　今年以来街道利用桥下空", "间新建健身场地。"]
    let open = ["　　有关部门说，要在本月底", "前把工程做完。市民希望看", "到更多的绿地和全部的"]
    let page = (0..<24).flatMap { $0 == 7 ? open : whole }
    #expect(try Self.candidates(page).isEmpty)
    // Pieces of paragraphs that were set as paragraphs are indented as well.
    #expect(try !Self.candidates((0..<24).flatMap { $0 % 4 == 3 ? open : whole }).isEmpty)
  }

  /// The blocks of an indented page that may go on in the next one.
  private static func candidates(_ lines: [String]) throws -> [Int] {
    let source = try SourceText(path: "page.txt", bytes: Array(lines.joined(separator: "\n").utf8))
    let edition = Edition(reading: [source], by: PageChoice(setting: .indented))
    return DocumentReader(edition.documents[0].page).structure.candidates
      .filter { $0.kind == .adjacent }.map(\.tail)
  }

  @Test(
    "lines that all begin with capitals and have room for more are meant to be lines",
    arguments: [
      ["On Fame’s eternal camping", "Their silent tents", "And Glory guards"],
      ["Milltown Committee", "22 Bridge St.", "Milltown, Ohio"],
    ])
  func verse(lines: [String]) throws {
    let text = [
      "the county will keep both of its ferries running", "through the winter, as was reported here a week",
      "ago, and the mayor said that nobody has to wait for",
      "the bridge, which will be closed until the spring,",
      "when the work on its piers is to be done at last.", "",
    ]
    let paragraphs = try Self.paragraphs(text + lines + [""] + text, .blocks)
    #expect(paragraphs.count == 2 + lines.count)
    #expect(Array(paragraphs[1...lines.count]) == lines)
  }
}
