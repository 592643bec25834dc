import Testing

@testable import CopyText

/// Bylines and credits that stand in running text: behind a dateline and at the end.
struct BylinesInTextTests {
  @Test(
    "a byline in brackets is read where news begins and where it ends",
    arguments: [
      ("本报讯（记者 沈砚秋）昨天，永济桥通车。", ["记者: 沈砚秋"]),
      ("本报讯(记者 沈砚秋 通讯员 葛文涛) 昨天，永济桥通车。", ["记者: 沈砚秋; 通讯员: 葛文涛"]),
      ("本报鹿鸣讯（通讯员 葛文涛 陆远山）昨天，永济桥通车。", ["通讯员: 葛文涛, 陆远山"]),
      ("新华社北京3月1日电（记者沈砚秋、丁以宁）昨天，永济桥通车。", ["记者: 沈砚秋, 丁以宁"]),
      ("昨天，永济桥通车。（本报记者 沈砚秋）", ["本报记者: 沈砚秋"]),
      ("本报讯（记者 沈砚秋）", ["记者: 沈砚秋"]),
      ("本报讯（记者 沈砚秋）桥通车了。（通讯员 葛文涛）", ["记者: 沈砚秋", "通讯员: 葛文涛"]),
      ("昨天，永济桥通车。（沈砚秋）", []),
      ("永济桥（又名北关桥）昨天通车。", []),
      ("昨天，永济桥（记者 沈砚秋）通车。", ["记者: 沈砚秋"]),
      ("【記者沈硯秋／台北報導】昨天，永濟橋通車。", ["記者: 沈硯秋"]),
      ("〔本報記者沈硯秋報道〕昨天，永濟橋通車。", ["本報記者: 沈硯秋"]),
      ("[记者 沈砚秋 丁以宁]昨天，永济桥通车。", ["记者: 沈砚秋, 丁以宁"]),
      ("（中央社記者○○○台北三日電）昨天，永濟橋通車。", ["中央社記者: ○○○"]),
      ("【編譯□□□／綜合外電】昨天，永濟橋通車。", ["編譯: □□□"]),
      ("【記者／台北報導】昨天，永濟橋通車。", ["記者: "]),
      ("【记者／沈砚秋】昨天，永济桥通车。", ["记者: 沈砚秋"]), ("【记者沈砚秋】昨天，永济桥通车。", ["记者: 沈砚秋"]),
      ("【记者／×××】昨天，永济桥通车。", ["记者: ×××"]), ("【记者／】昨天，永济桥通车。", ["记者: "]),
      // What was done, and the name of a column, are nobody.
      ("【编译／综合】昨天，永济桥通车。", []), ("【編譯/綜合】昨天，永濟橋通車。", []),
      ("【记者时评】昨天，永济桥通车。", []), ("【記者時評】昨天，永濟橋通車。", []), ("【记者简评】昨天，永济桥通车。", []),
      // Where the name ends cannot be told.
      ("【本報記者沈硯秋旺角直擊】昨天，永濟橋通車。", []), ("【本報訊】昨天，永濟橋通車。", []),
    ])
  func inText(text: String, slots: [String]) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    let found = BylineReader(source: source).bylines(inText: source.range, block: 0)
    #expect(found.map { $0.summary(in: source) } == slots)
    #expect(found.allSatisfy { $0.form == .inline })
  }

  @Test(
    "names in brackets at the end of a text are read where the page signs its texts so",
    arguments: [
      ("白塔区举办“邻里节”活动。（贾 宁）\n\n柳河镇落实包村制度。（××）\n", [": 贾 宁", ": ××"]),
      ("白塔区举办“邻里节”活动。（丁以宁 葛文涛）\n\n柳河镇落实包村制度。(XX)\n", [": 丁以宁, 葛文涛", ": XX"]),
      ("白塔區舉辦市集。（賈甯）\n\n柳河鎮修路。（〇〇〇）\n\n柳河鎮種樹。（姓名）\n", [": 賈甯", ": 〇〇〇", ": 姓名"]),
      // One of them shows nothing.
      ("白塔区举办“邻里节”活动。（贾 宁）\n", []),
      ("白塔区举办“邻里节”活动。（××）\n\n柳河镇落实包村制度。（××）\n", []),
      // Words that begin with a surname sign nothing; what a space parts is no word.
      ("白塔区举办“邻里节”活动。（时评）\n\n柳河镇落实包村制度。（××）\n", []),
      ("白塔區舉辦市集。（連載）\n\n柳河鎮修路。（××）\n", []),
      ("白塔区举办“邻里节”活动。（常识）\n\n柳河镇落实包村制度。（××）\n", []),
      ("白塔区举办“邻里节”活动。（全文完）\n\n柳河镇落实包村制度。（××）\n", []),
      ("白塔区举办“邻里节”活动。（高 峰）\n\n柳河镇落实包村制度。（××）\n", [": 高 峰", ": ××"]),
      // Nobody is called so, and no text ends before the bracket.
      ("白塔区举办“邻里节”活动。（完）\n\n柳河镇落实包村制度。（××）\n", []),
      ("白塔区举办“邻里节”活动。（贾宁）\n\n参加活动的有居民代表（××）\n", []),
    ])
  func closingNames(copy: String, slots: [String]) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(("两地动态\n\n" + copy).utf8))
    #expect(DocumentReader(source).structure.bylines.map { $0.summary(in: source) } == slots)
  }

  @Test(
    "who took a picture is read behind the last sentence of its words",
    arguments: [
      ("▲学生在传承人指导下学剪纸。 丁以宁 摄", "摄: 丁以宁"), ("学生在传承人指导下学剪纸。丁以宁摄", "摄: 丁以宁"),
      ("学生说：“真好看。” 通讯员 丁以宁 摄", "通讯员: 丁以宁"), ("学生在传承人指导下学剪纸。 XXX 摄", "摄: XXX"),
      ("学生在传承人指导下学剪纸。 丁以宁 文/图", "文/图: 丁以宁"),
    ])
  func closingCredits(text: String, slots: String) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    let found = ClosingNames(source: source).credit(of: source.range, block: 0)
    #expect(found?.summary(in: source) == slots)
  }

  @Test(
    "what is no credit behind the last sentence is none",
    arguments: ["走势见右图。如下图", "学生在传承人指导下学剪纸。", "丁以宁 摄", "他这样说。这张照片由他拍摄"])
  func noClosingCredits(text: String) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    #expect(ClosingNames(source: source).credit(of: source.range, block: 0) == nil)
  }
}
