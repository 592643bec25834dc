import CopyText
import LintCore
import LintTesting
import Testing

@testable import LintDriver
@testable import NewspaperRules

/// The forms of filler, and what looks like them, more of them than a page for people can show.
struct FillerFormTests {
  @Test(
    "a filler is found wherever it stands",
    arguments: [
      "桥修好了。⟦文字文字文字⟧", "桥修好了，⟦此处插入⟧照片。", "全市有修表铺十一家⟦（待核实）⟧。", "⟦标题待定⟧：桥修好了。", "（下转⟦第××版⟧）",
      "橋修好了。⟦標題標題標題⟧", "橋修好了，⟦此處插圖⟧。", "⟦內文內文內文⟧內文", "請⟦在此輸入⟧標題", "⟦圖片待補⟧", "⟦【標題】⟧橋修好了。", "（⟦待補⟧）", "⟦內文⟧",
      "（文轉⟦A○版⟧）",
      "⟦[图片]⟧桥修好了。", "⟦[object Object]⟧说，桥修好了。", "桥是⟦{{year}}⟧年修的。", "桥是⟦{{ 年份 }}⟧年修的。", "桥长⟦${length}⟧米。",
      "桥在⟦{place}⟧。", "桥在⟦[[place]]⟧。", "桥在⟦%PLACE%⟧。", "桥在⟦__PLACE__⟧。", "桥在⟦@@PLACE@@⟧。",
      "桥在⟦<%= place %>⟧。",
      "桥在⟦{% place %}⟧。", "桥在⟦#{place}⟧。", "The bridge is open. ⟦Caption goes here⟧.",
      "The bridge, ⟦hed hed⟧, is open.",
      "⟦[Insert a photo]⟧ The bridge is open.", "⟦[Insert⟧ a photo The bridge is open.",
      "The bridge is open. ⟦[NAME]⟧ said so.", "It cost $⟦TK⟧.",
      "See ⟦page TK⟧.",
      "It took ⟦TK⟧ years.", "His wife, ⟦TK⟧, agreed.", "⟦KOMING⟧: more on the bridge.",
      "⟦FPO photo⟧ of the bridge.",
      "The bridge ⟦FIXME⟧ is open.", "“Lovely,” he said. ⟦Quote goes here⟧.", "“⟦Quote goes here⟧”",
      "见《⟦{{title}}⟧》一文。", "他说：“⟦{{quote}}⟧”桥修好了。", "“桥是⟦{{year}}⟧年修的。”他说。", "在⟦__CITY_NAME__⟧修桥。",
      "桥在 ⟦__CITY_NAME__⟧ 修好了。",
      "⟦Dolor sit amet⟧, consectetur adipiscing.", "It says ⟦lorem ipsum⟧ dolor.",
    ])
  func fillers(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test(
    "a remark of the desk in brackets is found, and what the world has not settled is not",
    arguments: [
      "投资3000万元⟦（数字待核）⟧，惠及4万人⟦(待核对)⟧。", "参加的有丁以宁⟦（名字再核实）⟧等。", "惠及群众⟦（人数待定）⟧。", "桥长三里⟦【待补充】⟧。",
      "橋長三里⟦（數字待核實）⟧。", "桥长三里⟦（待确认）⟧。", "桥长三里⟦（待核？）⟧。", "桥长三里⟦（长度、宽度待核）⟧。",
      "决赛（时间待定）、晚会（票价待定）照常。", "起火（原因尚待核实）后，三人（身份有待确认）受伤。", "死者（死因待查）被送走。", "（待续）", "对手（待定）。",
      "网传消息（真实性和具体的来源都待核实）。",
    ])
  func remarks(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test("what has not been settled may stand in a list")
  func remarksInLists() throws {
    let text = "培训安排\n\n- 第一期（人数待定）\n- 第二期（人数待定）\n\n桥修好了，两岸的人不再等船。"
    #expect(try Self.marking(MarkedText(text)) == text)
  }

  @Test(
    "a page to turn to without its number is found",
    arguments: [
      "桥修好了，两岸的人不再等船。（下转⟦第 版⟧）", "（⟦下转版⟧）", "下转⟦A×版⟧", "下转⟦第X版⟧", "▶下轉⟦第＿＿版⟧", "（上接⟦第？版⟧）桥修好了，两岸的人不再等船。",
      "（详见⟦第 版⟧）", "桥修好了。\n下转⟦A0版⟧", "⟦下转 版⟧", "Continued on ⟦Page __⟧", "Continued on ⟦page⟧",
      "See BRIDGE, ⟦Page XX⟧",
      "(Continued on ⟦page A_⟧)", "The bridge is open. See ⟦page XX⟧.",
      "（下转第三版）", "下转A2版", "上接1版", "下转B版", "（下转中缝）", "（下转第10版、11版）", "下转第五版 要闻", "上接版面的设计", "线下转版",
      "（下转第A02版）", "下转头版", "Continued on page A4", "Continued on next page", "From page one",
      "Turn to Page Two",
      "The page was full.", "He turned the page", "See page xxi.", "See Page B",
    ])
  func pages(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test(
    "a number that was left out is found, but where names are withheld as well",
    arguments: [
      "全市共有通讯员 ⟦XX名⟧，发稿⟦XX篇⟧，新增企业⟦××家⟧，完成投资×亿元。", "记者 ×××获悉，培训⟦XX人次⟧。",
      "警方查明，张某骗得××万元。", "警方查明，××公司骗得××万元，涉及××人。", "警方查明，李×骗得××万元。", "甲方自____年起付____万元。",
      "警方抓获××人。\n\n据查，××市××路有赌场。", "有3×5米的屋子，⟦××间⟧。",
    ])
  func figures(marked: String) throws {
    #expect(try Self.marking(MarkedText("桥修好了\n\n" + marked)) == "桥修好了\n\n" + marked)
  }

  @Test("numbers are withheld by the article")
  func figuresOfArticles() throws {
    let text = "一张假票\n\n警方查明，××公司骗得××万元。\n\n\n渡口修桥\n\n本报讯（记者 沈砚秋）渡口修桥，投资⟦××万元⟧。\n"
    #expect(try Self.marking(MarkedText(text)) == text)
  }

  @Test(
    "nobody to get in touch with is found",
    arguments: [
      "五、联系人：⟦XXX⟧ 联系电话：0314-70××××5", "聯絡人：⟦××⟧", "联系人：××公司", "联系人：周建国 138××××2076", "联系人：X女士",
    ])
  func contacts(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test(
    "a prompt is a clause of its own, alone in its line, in its brackets or between two marks",
    arguments: [
      "⟦此处插入⟧图片", "⟦此处放图⟧说", "（⟦此處放圖⟧說）", "（⟦此处添加⟧标题）", "【请在⟦此处输入⟧正文】", "点击⟦此处添加⟧标题", "⟦单击此处编辑⟧母版文本样式",
      "⟦标题待定⟧", "（⟦标题待定⟧）",
      "⟦点击添加标题⟧", "⟦點擊添加標題⟧", "请⟦在此输入⟧您的姓名", "⟦单击此处添加⟧文本具体内容，简明扼要地阐述您的观点。", "新闻⟦标题待定⟧", "⟦数据待补⟧充。",
      "⟦这里是正文⟧⟦这里是正文⟧", "图一：⟦此处插图⟧", "桥修好了。⟦请输入正文⟧", "桥修好了，⟦此处插入⟧通车的照片，两岸的人不再等船。",
      "▲⟦此处插图⟧", "（一）⟦此处添加⟧小标题", "导语：⟦此处输入⟧导语", "1、⟦点击添加文字⟧", "桥修好了。⟦此处插图⟧两幅。", "桥修好了\n⟦此处插图⟧\n两岸的人不再等船",
      "施工单位在此处添加了防护栏。", "市民可以在这里填写意见。", "用户在此输入手机号即可查询。", "居民在此处填写姓名和住址。", "该剧续集标题待定。", "点击输入文字即可咨询。",
      "点击添加图片上传证件照片。", "系统会提示请输入内容。", "用户单击此处编辑文档，保存后退出。", "工作人员在此处插图。", "工作人員在此處插圖。",
      "打开小程序，点击添加图片，上传证件照片。", "打开网页。在此输入手机号，就能查询。", "新书已经交稿，标题待定。", "相关数据待补充完善后上报。", "这里是内容丰富的展厅。",
      "桥头立着一块牌子，此处放图书的架子坏了。",
      "“市民”在此处填写意见。", "张某（化名）在此处填写意见。", "他看见一行字：请输入内容。他不会用。", "编者按：此处插入一段往事。",
      "请在此处填写您的意见。", "此处添加一盏路灯，夜里方便多了。", "此处插图为清代画家所作。", "登录后，在此处添加照片和说明，即可投稿。", "在此处添加的护栏", "在此输入手机号即可查询",
      "居民可以\n在此处填写意见。",
    ])
  func prompts(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test(
    "of somebody to get in touch with all marks are read, however many", arguments: [2, 10, 11, 40, 4000])
  func longContacts(count: Int) throws {
    let marks = String(repeating: "×", count: count)
    for marked in ["联系人：⟦\(marks)⟧", "联系人：\(marks)公司", "联系人： \u{3000}⟦\(marks)⟧ 电话"] {
      #expect(try Self.marking(MarkedText(marked)) == marked)
    }
  }

  @Test(
    "a filler outranks a byline but where a name must stand",
    arguments: [
      "（⟦此处插图⟧）", "⟦此处配图⟧", "本报记者 沈砚秋⟦（待核实）⟧", "□记者 {{author}} 报道", "摄影：【待核】", "文/TK 图/沈砚秋",
    ])
  func bylines(marked: String) throws {
    let page = "渡口修桥\n\n\(marked)\n\n桥修好了，两岸的人不再等船。"
    #expect(try Self.marking(MarkedText(page)) == page)
  }

  @Test(
    "a bracket that is the text of a link or a picture in Markdown is no note, and any other is one",
    arguments: [
      "![image](media/image1.png)", "见[图片](a.jpg)。", "[![photo](a.jpg)](b.html)", "[link](<a b.html>)",
      "[Insert a photo](help.html \"How to\")", "[TK]: https://example.org/tk",
      "见[图片][桥]。\n\n[桥]: media/1.jpg", "见[图片]。\n\n[图片]: media/1.jpg",
      "![caption][]\n\n[Caption]: <a.jpg> 'The bridge'",
      "⟦[图片]⟧", "⟦[图片]⟧（沈砚秋摄）", "⟦[photo]⟧(credit: Ana Duarte)", "⟦[photo]⟧⟦[caption]⟧", "⟦[图片]⟧ (a.jpg)",
      "⟦[标题]⟧: 新桥通车", "⟦[photo]⟧(a.jpg", "⟦[link]⟧\n\n[桥]: a.jpg",
    ])
  func links(marked: String) throws {
    let page = "渡口修桥\n\n桥修好了，两岸的人不再等船。\n\n\(marked)"
    #expect(try Self.marking(MarkedText(page)) == page)
  }

  @Test(
    "a character as HTML writes it is found, and no other sign of and",
    arguments: [
      "AT⟦&amp;⟧T修桥。", "桥⟦&nbsp;⟧修好了。", "He said ⟦&quot;⟧yes⟦&quot;⟧.", "⟦&ldquo;⟧桥修好了⟦&rdquo;⟧",
      "桥⟦&mdash;⟧⟦&#8212;⟧⟦&#x2014;⟧⟦&#X2014;⟧修好了。",
      "“The AT⟦&amp;⟧T bridge,” he said.", "“桥⟦&hellip;⟧”他说。", "记者⟦&nbsp;⟧沈砚秋说，桥修好了。", "⟦&thetasym;⟧桥",
      "空格写作“&nbsp;”。", "空格写作`&nbsp;`。", "AT&T; R&D; Q&A;", "5 &lt 6", "&#;和&#x;和&#12345678;", "&nosuch;",
      "Smith & Sons; others",
    ])
  func references(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test("a long list of a newsroom's own fillers is looked for too")
  func many() throws {
    let words = (0..<8000).map { "\"占位词\($0)号\"" }.joined(separator: ",")
    let rule = try PlaceholderText(optionsJSON5: "{extraFillers: [\(words)]}")
    let text = "桥修好了，⟦占位词7999号⟧。"
    #expect(try Self.marking(MarkedText(text), by: rule) == text)
  }

  @Test(
    "what only looks like filler is left alone",
    arguments: [
      "他说“标题待定”四个字不能见报。", "He read ‘hed goes here’ aloud.", "价格涨了50%ABC%以上。", "占比分别为5%、A%和7%。", "集合{1,2,3}",
      "公式{{ 12 }}", "注释[[1]]", "**重点**和__重点__", "It is __very__ good.",
      "__WASHINGTON__ — The bridge is open.", "She wrote __NOTE__: the bridge is open.", "（__NOTE__）桥修好了。",
      "写作“{title}”和“%DATE%”。", "代码`{{title}}`显示标题。", "The bus goes here.",
      "Everything goes here.",
      "Text [inserted later] is marked.",
      "TK Maxx opened.", "Flight TK 1971 landed.", "T.K. said so.", "He met TK at noon.", "Call tk now.",
      "koming",
      "The words lorem ipsum are Latin.", "第10版", "第X波", "10000年前", "page 007",
      "10月10日",
      "请输入验证码", "在此处填埋垃圾", "点击添加好友", "场地待定。", "The date is to be announced.", "Super Bowl XXX", "×××公司",
    ])
  func copy(text: String) throws {
    #expect(try Self.marking(MarkedText(text)) == text)
  }

  @Test(
    "a line that only names what should stand there is found, in brackets or not",
    arguments: [
      "⟦主标题⟧\n\n桥修好了，两岸的人不再等船。", "【⟦副标题⟧】\n\n桥修好了，两岸的人不再等船。", "# ⟦Headline⟧\n\nThe bridge is open.",
      "⟦TBD⟧\n\nThe bridge is open.", "⟦XXX⟧\n\nThe bridge is open.", "渡口修桥\n⟦副标题⟧：\n\n桥修好了，两岸的人不再等船。",
      "⟦主标题⟧\n⟦此处插入⟧照片\n\n桥修好了，两岸的人不再等船。",
    ])
  func lines(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test(
    "a word that may be a crosshead is filler where nothing else stands, and as the headline of a text",
    arguments: [
      "⟦test⟧\n", "⟦测试⟧\n", "⟦Untitled⟧\n", "⟦None⟧\n", "⟦NaN⟧\n", "Nan\n", "⟦Test⟧\n\n⟦test test⟧\n",
      "⟦測試⟧\n\n⟦測試測試⟧\n",
      "⟦Test⟧\n\nBy Ruth Alderton\n\nThe bridge is open.\n",
      "⟦Testing testing⟧\n\nThe bridge is open.\n", "渡口修桥\n\n⟦测试标题⟧\n\n桥修好了，两岸的人不再等船。\n",
      "渡口修桥\n\n本报记者 沈砚秋\n\n桥修好了，两岸的人不再等船。\n\n测试\n\n新桥昨天试通车，一百辆车开过桥面。\n",
      "Ferry Opens\n\nBy Ruth Alderton\n\nThe ferry is open.\n\nNan\n\nShe ran it for years.\n",
      "Testing\n\nTests are free at the clinic until March, said the county board on Monday.\n",
    ])
  func everydayLines(marked: String) throws {
    #expect(try Self.marking(MarkedText(marked)) == marked)
  }

  @Test("an entry of a list may be open")
  func lists() throws {
    let text = "决赛日程\n\n- 男子百米\n- 女子百米\n\n① 上午九点\n待定\n\n桥修好了，两岸的人不再等船。"
    #expect(try Self.marking(MarkedText(text)) == text)
  }

  /// The copy with what placeholder-text finds marked.
  private static func marking(
    _ copy: MarkedText, by rule: PlaceholderText = PlaceholderText()
  ) throws -> String {
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let context = RuleContext(edition: Edition(reading: [source]), documentIndex: 0)
    return copy.marking(rule.findings(in: context).map(\.range))
  }
}
