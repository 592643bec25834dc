import CopyText
import LintCore
import LintTesting
import Testing

@testable import NewspaperRules

/// The forms in which fillers are typed, more of them than a page for people can show.
struct PlaceholderFormTests {
  private static let standInNames: [String] = [
    "×××", "××", "×", "XXX", "XX", "xxx", "ＸＸＸ", "***", "○○○", "□□", "____", "---", "???", "A", "某某", "某某某",
    "李××",
    "王某", "张XX", "姓名", "待定", "待补", "待核实", "TK", "{{ article.author.display_name }}", "tk", "TKTK", "TBD",
    "N/A", "null", "undefined",
    "{{author}}", "{{ author }}", "${author}", "{author}", "%AUTHOR%", "<author>", "[[name]]", "__NAME__",
    "[REPORTER]",
    "【姓名】", "@@NAME@@", "asdf", "qwerty", "123123", "hdyhdyhdy", "cgclcgl", "啊啊啊", "张三", "李四", "王五",
    "测试",
    "〇〇〇", "OOO", "待補", "張三", "佚名", "lorem", "FIXME", "TK采访", "______", "########", "%%%%", "{{ }}",
    "{0}", "**姓名**", "&nbsp",
  ]

  private static let forms: [(before: String, after: String)] = [
    ("■ 本报记者 ", ""), ("□记者 ", " 报道"), ("本报记者 ", ""), ("本报讯（记者 ", "）"), ("责任编辑：", ""),
    ("文/", ""), ("（作者：", "）"), ("摄影：", ""),
  ]

  @Test("a stand-in is found in a name slot, whole", arguments: standInNames)
  func standIns(name: String) throws {
    for (before, after) in Self.forms {
      #expect(try Self.marked(before + name + after) == before + "⟦" + name + "⟧" + after)
    }
  }

  @Test(
    "a stand-in is found in the forms of Taiwan and Hong Kong",
    arguments: ["○○○", "XXX", "□□□", "OOO", "〇〇〇", "___", "某某"])
  func solidForms(name: String) throws {
    let forms = [
      ("【記者", "／台北報導】橋修好了，兩岸的人不再等船。"), ("〔編譯", "／綜合外電〕橋修好了，兩岸的人不再等船。"),
      ("（中央社記者", "台北三日電）橋修好了，兩岸的人不再等船。"), ("【本報記者", "旺角直擊】橋修好了，兩岸的人不再等船。"),
      ("記者", "／台北報導"), ("記者", ""), ("圖與文／", ""), ("文．攝影／", ""), ("採訪／", ""), ("⊙", ""),
    ]
    for (before, after) in forms {
      #expect(try Self.marked(before + name + after) == before + "⟦" + name + "⟧" + after)
    }
    #expect(try Self.marked("【⟦記者⟧／台北報導】橋修好了。") == "【⟦記者⟧／台北報導】橋修好了。")
  }

  @Test("a stand-in is found where texts are signed without a title")
  func closing() throws {
    let page = "两地动态\n\n办了邻里节。（贾 宁）\n\n层层订了责任书。（⟦××⟧）\n\n▲学生学剪纸。 ⟦XXX⟧ 摄\n"
    #expect(try Self.marking(page) == page)
  }

  @Test("a number that is missing after 通讯员 is no name")
  func figures() throws {
    let page = "渡口修桥\n\n全市共有通讯员 XX名，记者 ⟦XX⟧说。\n"
    #expect(try Self.marking(page) == page)
  }

  @Test("marks in running text are a stand-in as a whole, however many", arguments: [2, 23, 24, 40, 4000])
  func longRuns(count: Int) throws {
    let marks = String(repeating: "×", count: count)
    for marked in ["记者⟦\(marks)⟧说，桥修好了。", "记者 ⟦\(marks)⟧ 获悉，桥修好了。", "记者\(marks)A说，桥修好了。"] {
      let page = "渡口修桥\n\n老街上人来人往，\(marked)\n"
      #expect(try Self.marking(page) == page)
    }
  }

  @Test(
    "what programs print for no value is a stand-in in running text, and the same word as a name is none",
    arguments: ["记者 ⟦null⟧获悉，桥修好了。", "记者 ⟦NULL⟧获悉，桥修好了。", "记者 Null获悉，桥修好了。"])
  func printedWords(marked: String) throws {
    let page = "渡口修桥\n\n老街上人来人往，\(marked)\n"
    #expect(try Self.marking(page) == page)
  }

  @Test("brackets around nothing are no name")
  func emptyNames() throws {
    #expect(try Self.marked("■ 本报记者 （ ）") == "■ 本报记者 ⟦（ ）⟧")
  }

  @Test(
    "a name is left alone",
    arguments: [
      "高田", "王 磊", "欧阳明远", "买买提·艾合买提", "张文", "萧云", "沈砚秋 丁以宁", "沈砚秋、丁以宁", "沈砚秋　丁以宁", "Ana Duarte", "阿Q正",
      "小S张", "李雷 韩梅梅", "余文", "图尔贡", "**沈砚秋**", "*沈砚秋*",
      "__沈砚秋__",
    ])
  func realNames(name: String) throws {
    for (before, after) in Self.forms {
      #expect(try Self.marked(before + name + after) == before + name + after)
    }
  }

  @Test(
    "a stand-in after By is found, whole",
    arguments: [
      "NAME HERE", "BYLINE", "AUTHOR", "TK", "TBD", "XXX", "Firstname Lastname", "First Last", "John Doe",
      "Jane Doe",
      "Test User", "Staff Reporter", "Senior Reporter", "REPORTER NAME", "{{author}}", "[REPORTER]", "admin",
      "N/A",
      "null", "NULL", "none", "asdf", "lorem ipsum", "Author Name", "Your Name", "Reporter Name",
      "editor", "tk", "TKTK",
      "TBA",
      "TBC", "TODO", "FIXME", "???", "KOMING", "qwerty", "undefined", "(null)", "None", "NaN", "{author}",
      "${author}", "%AUTHOR%", "<author>", "[[name]]", "__NAME__", "@@NAME@@",
      "TK TK", "Tk Tk", "TK TK TK", "TBD TBD", "______", "########", "%%%%", "{{ staff | name }}",
      "&nbsp",
    ])
  func englishStandIns(name: String) throws {
    #expect(try Self.marked("By " + name, isEnglish: true) == "By ⟦" + name + "⟧")
  }

  @Test(
    "what holds the place of a name is judged without the paper behind a bar",
    arguments: [
      "By ⟦Firstname Lastname⟧ | Daily News", "By ⟦TK⟧ | Daily News", "By ⟦Staff Reporter⟧ / The Record",
      "By Ruth Alderton | Daily News", "By Ruth Alderton and ⟦TK⟧ • The Record",
    ])
  func bars(byline: String) throws {
    let unmarked = byline.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(try Self.marked(unmarked, isEnglish: true) == byline)
  }

  @Test(
    "what announces a byline asks for a name",
    arguments: [
      "By: ⟦XXX⟧", "⟦By⟧:", "Story by ⟦Name Here⟧", "STORY BY ⟦AUTHOR⟧", "Story and photos by ⟦TK⟧",
      "⟦Text by⟧:",
      "**Words by** ⟦XXX⟧", "Text by: Ruth Alderton", "Stories by Ruth Alderton and Owen Tate",
      "Pictures by ⟦Name Here⟧",
      "By __Ruth Alderton__",
    ])
  func introductions(byline: String) throws {
    let unmarked = byline.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(try Self.marked(unmarked, isEnglish: true) == byline)
  }

  @Test(
    "an empty bracket behind a dateline asks for a name but where a house stands in it",
    arguments: [
      "本报讯（⟦记者⟧）", "本报讯（⟦见习记者⟧）", "本报讯（⟦全媒体记者⟧）", "本报讯（⟦首席记者⟧）", "本报讯（⟦特约记者⟧）", "本报讯（⟦特约通讯员⟧）",
      "本报讯（⟦实习生⟧）", "本报讯（本报记者）", "本报讯（本报首席记者）", "本报讯（大众日报记者）", "本报讯（⟦本报记者⟧ ）",
    ])
  func emptyBrackets(byline: String) throws {
    let unmarked = byline.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(try Self.marked(unmarked) == byline)
  }

  @Test(
    "a rank on a line of its own may be of somebody who is named above it, but not behind a bullet or in brackets",
    arguments: ["高级记者", "■ ⟦首席记者⟧", "（⟦特约记者⟧）", "⟦记者⟧", "■ 本报首席记者"])
  func ranks(byline: String) throws {
    let unmarked = byline.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(try Self.marked(unmarked) == byline)
  }

  @Test("in running text a title in brackets explains a word")
  func titlesInText() throws {
    let page = "渡口修桥\n\n他常说：我们（全媒体记者）出门全靠两条腿，如今不同了。\n"
    #expect(try Self.marking(page) == page)
  }

  @Test(
    "a person, a house or a desk after By is left alone",
    arguments: [
      "Ana Duarte", "ANA DUARTE", "Ana Duarte and Robert Chen", "Ana Duarte, Staff Writer", "Jamie Foxx",
      "The Associated Press", "Staff Reports", "**Staff Reports**", "Our Correspondent",
      "The Editorial Board", "T.K. Alderton",
      "Jo Ng",
      "Madonna", "Lulu", "Lynn Smyth", "Christopher Nkrumah", "Nan", "NAN", "Null",
      "Nan, Staff Writer",
    ])
  func englishNames(name: String) throws {
    #expect(try Self.marked("By " + name, isEnglish: true) == "By " + name)
  }

  /// The page with what placeholder-byline finds marked.
  private static func marking(_ page: String) throws -> String {
    let copy = try MarkedText(page)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let context = RuleContext(edition: Edition(reading: [source]), documentIndex: 0)
    return copy.marking(PlaceholderByline().findings(in: context).map(\.range))
  }

  /// A byline line below a headline and above a text, with what placeholder-byline finds marked.
  private static func marked(_ byline: String, isEnglish: Bool = false) throws -> String {
    let headline = isEnglish ? "Council Votes to Keep the Ferry" : "渡口修了一座新桥"
    let text = isEnglish ? "The ferry will run through the winter." : "桥修好了，两岸的人不再等船。"
    let isLead = byline.hasPrefix("本报讯")
    let copy = "\(headline)\n\n\(byline)\(isLead ? "" : "\n\n")\(text)\n"
    let source = try SourceText(path: "copy.txt", bytes: Array(copy.utf8))
    let rule = PlaceholderByline()
    let context = RuleContext(edition: Edition(reading: [source]), documentIndex: 0)
    let found = MarkedText(source.bytes, marking: rule.findings(in: context).map(\.range)).marked
    return String(found.dropFirst(headline.count + 2).dropLast(text.count + (isLead ? 1 : 3)))
  }
}
