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
      "⟦[图片]⟧桥修好了。", "⟦[object Object]⟧说，桥修好了。", "桥是⟦{{year}}⟧年修的。", "桥是⟦{{ 年份 }}⟧年修的。", "桥长⟦${length}⟧米。",
      "桥在⟦{place}⟧。", "桥在⟦[[place]]⟧。", "桥在⟦%PLACE%⟧。", "桥在⟦__PLACE__⟧。", "桥在⟦@@PLACE@@⟧。",
      "桥在⟦<%= place %>⟧。",
      "桥在⟦{% place %}⟧。", "桥在⟦#{place}⟧。", "The bridge is open. ⟦Caption goes here⟧.",
      "The bridge, ⟦hed hed⟧, is open.",
      "⟦[Insert⟧ a photo] The bridge is open.", "The bridge is open. ⟦[NAME]⟧ said so.", "It cost $⟦TK⟧.",
      "See ⟦page TK⟧.",
      "It took ⟦TK⟧ years.", "His wife, ⟦TK⟧, agreed.", "⟦KOMING⟧: more on the bridge.",
      "⟦FPO photo⟧ of the bridge.",
      "The bridge ⟦FIXME⟧ is open.", "“Lovely,” he said. ⟦Quote goes here⟧.", "“⟦Quote goes here⟧”",
      "⟦Dolor sit amet⟧, consectetur adipiscing.", "It says ⟦lorem ipsum⟧ dolor.",
    ])
  func fillers(marked: String) throws {
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
      "公式{{ 12 }}", "注释[[1]]", "**重点**和__重点__", "It is __very__ good.", "The bus goes here.",
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
