import Testing

@testable import CopyText

/// The catalogue of bylines, credits and staff lines, one of each form.
struct BylineReaderTests {
  @Test(
    "a line is read as the byline it is",
    arguments: [
      ("■ 本报记者 沈砚秋", "本报记者: 沈砚秋"),
      ("本报记者 沈砚秋", "本报记者: 沈砚秋"),
      ("本报记者沈砚秋", "本报记者: 沈砚秋"),
      ("■ 本报记者 沈砚秋 本报通讯员 葛文涛", "本报记者: 沈砚秋; 本报通讯员: 葛文涛"),
      ("□本报记者 沈砚秋 丁以宁 本报通讯员 葛文涛", "本报记者: 沈砚秋, 丁以宁; 本报通讯员: 葛文涛"),
      ("□记者 沈砚秋 报道", "记者: 沈砚秋"),
      ("□记者 沈砚秋 通讯员 葛文涛 陆远山 报道", "记者: 沈砚秋; 通讯员: 葛文涛, 陆远山"),
      ("○ 见习记者 沈砚秋", "见习记者: 沈砚秋"),
      ("◎本报特约记者 沈砚秋 采写", "本报特约记者: 沈砚秋"),
      ("■ 沈砚秋", ": 沈砚秋"),
      ("□ 祁 远", ": 祁 远"),
      ("■ 本报评论员 沈砚秋", "本报评论员: 沈砚秋"),
      ("本报记者 沈砚秋\u{3000}丁以宁", "本报记者: 沈砚秋, 丁以宁"),
      ("本报记者 沈砚秋、丁以宁、葛文涛", "本报记者: 沈砚秋, 丁以宁, 葛文涛"),
      ("本报记者 祁 远 陆 山", "本报记者: 祁 远, 陆 山"),
      ("本报记者 阿依古丽·买买提", "本报记者: 阿依古丽·买买提"),
      ("记者 沈砚秋 文/图", "记者: 沈砚秋"),
      ("沈砚秋 图/文", "图/文: 沈砚秋"),
      ("文/图 记者 沈砚秋", "记者: 沈砚秋"),
      ("记者 沈砚秋 摄影报道", "记者: 沈砚秋"),
      ("文/沈砚秋 图/丁以宁", "文: 沈砚秋; 图: 丁以宁"),
      ("文/沈砚秋 摄影/丁以宁", "文: 沈砚秋; 摄影: 丁以宁"),
      ("（记者 沈砚秋）", "记者: 沈砚秋"),
      ("(本报记者沈砚秋采访整理)", "本报记者: 沈砚秋"),
      ("（作者系鹿鸣县文化馆研究员 葛文涛）", ""),
      ("（作者：葛文涛）", "作者: 葛文涛"),
      ("作者：葛文涛", "作者: 葛文涛"),
      ("整理：葛文涛", "整理: 葛文涛"),
      ("记者：通讯员 葛文涛", "记者: ; 通讯员: 葛文涛"),
      ("整理：本报记者 葛文涛", "整理 本报记者: 葛文涛"),
      ("撰文：记者葛文涛 通讯员 陆远山", "撰文 记者: 葛文涛; 通讯员: 陆远山"),
      ("文/本报记者 葛文涛", "文 本报记者: 葛文涛"),
      ("口述 葛文涛（时年八十一岁，退休教师） 整理 陆远山", "口述: 葛文涛; 整理: 陆远山"),
      ("新華社記者 沈硯秋", "新華社記者: 沈硯秋"),
      ("□ ○○○", ": ○○○"),
      ("文：沈砚秋　图：丁以宁", "文: 沈砚秋; 图: 丁以宁"),
      ("（市住建局供稿　本报记者 沈砚秋 整理）", "本报记者: 沈砚秋"),
      ("（供稿：农商银行北山支行　葛文涛）", "供稿: 葛文涛"),
      ("供稿：农商银行北山支行", "供稿: "),
      ("記者沈硯秋／台北報導", "記者: 沈硯秋"), ("記者沈硯秋", "記者: 沈硯秋"), ("本報記者沈硯秋／台北報導", "本報記者: 沈硯秋"),
      ("記者○○○／台北報導", "記者: ○○○"), ("记者××", "记者: ××"), ("記者葛文濤報導", "記者: 葛文濤"),
      ("【記者沈硯秋／高雄報導】", "記者: 沈硯秋"), ("〔記者沈硯秋、丁以寧／連線報導〕", "記者: 沈硯秋, 丁以寧"),
      ("（記者沈硯秋／台北報導）", "記者: 沈硯秋"), ("【記者沈硯秋】", "記者: 沈硯秋"),
      ("編譯葛文濤／綜合外電", "編譯: 葛文濤"), ("台灣特派員沈硯秋／台北報導", "台灣特派員: 沈硯秋"),
      ("圖與文／沈硯秋", "圖與文: 沈硯秋"), ("文．攝影／沈硯秋", "文．攝影: 沈硯秋"),
      ("採訪／沈硯秋　攝影／丁以寧", "採訪: 沈硯秋; 攝影: 丁以寧"), ("採訪撰稿：沈硯秋", "採訪撰稿: 沈硯秋"),
      ("專訪／記者沈硯秋", "專訪 記者: 沈硯秋"), ("⊙沈硯秋", ": 沈硯秋"), ("■ 姓名", ": 姓名"),
      ("By Ruth Alderton", "By: Ruth Alderton"), ("**By Ruth Alderton**", "By: Ruth Alderton"),
      ("**By** Ruth Alderton", "By: Ruth Alderton"),
      ("By **Ruth Alderton** and **Owen Tate**", "By: Ruth Alderton, Owen Tate"),
      ("_By Ruth Alderton, Staff Writer_", "By: Ruth Alderton, Staff Writer"),
      ("**本报记者 沈砚秋**", "本报记者: 沈砚秋"), ("*（记者 沈砚秋）*", "记者: 沈砚秋"), ("By ____", "By: ____"),
      ("By Ruth Alderton and Owen Tate", "By: Ruth Alderton, Owen Tate"),
      ("By Ruth Alderton, Staff Writer", "By: Ruth Alderton, Staff Writer"),
      ("BY RUTH ALDERTON & OWEN TATE", "BY: RUTH ALDERTON, OWEN TATE"),
      ("By Ruth Alderton | The Record", "By: Ruth Alderton"),
      ("By Ruth Alderton / The Record", "By: Ruth Alderton"),
      ("By: Ruth Alderton", "By: Ruth Alderton"), ("**By:** Ruth Alderton", "By: Ruth Alderton"),
      ("Story by Ruth Alderton", "Story by: Ruth Alderton"),
      ("STORIES BY RUTH ALDERTON", "STORIES BY: RUTH ALDERTON"),
      ("Story and photos by Ruth Alderton", "Story and photos by: Ruth Alderton"),
      ("Words & Pictures by Ruth Alderton, Staff Writer", "Words & Pictures by: Ruth Alderton, Staff Writer"),
      ("Text by: Madonna", "Text by: Madonna"),
      ("*Written by* **Jan van der Meer**", "Written by: Jan van der Meer"),
      ("Text by Mary A. King", "Text by: Mary A. King"), ("Story by Ruth Brown", "Story by: Ruth Brown"),
      ("By Jan van der Meer", "By: Jan van der Meer"),
    ])
  func lines(line: String, slots: String) throws {
    let found = try #require(try Self.byline(line))
    #expect(found.byline.summary(in: found.source) == slots)
    #expect(found.byline.form == .line)
    #expect(found.byline.range == found.source.range)
  }

  @Test(
    "who made a picture or a chart is a credit",
    arguments: [
      ("图表:葛文涛", "图表: 葛文涛"), ("制图：葛文涛", "制图: 葛文涛"), ("摄影：葛文涛", "摄影: 葛文涛"),
      ("制图：实习生 葛文涛", "制图 实习生: 葛文涛"), ("图/本报记者 葛文涛", "图 本报记者: 葛文涛"), ("葛文涛图", "图: 葛文涛"),
      ("本报记者 沈砚秋 摄", "本报记者: 沈砚秋"), ("新华社记者沈砚秋摄", "新华社记者: 沈砚秋"),
      ("葛文涛 摄", "摄: 葛文涛"), ("葛文涛摄", "摄: 葛文涛"), ("图/葛文涛", "图: 葛文涛"),
      ("Photo by Owen Tate", "Photo by: Owen Tate"), ("Photo: Owen Tate", "Photo:: Owen Tate"),
      ("PICTURES BY OWEN TATE", "PICTURES BY: OWEN TATE"),
      ("Photos and graphics by Owen Tate", "Photos and graphics by: Owen Tate"),
    ])
  func credits(line: String, slots: String) throws {
    let found = try #require(try Self.byline(line))
    #expect(found.byline.summary(in: found.source) == slots)
    #expect(found.byline.form == .credit)
  }

  @Test("a kind of picture is nobody's name", arguments: ["（此处插图）", "此处插图", "示意图", "设计效果图"])
  func pictures(line: String) throws {
    let found = try #require(try Self.byline(line))
    #expect(found.byline.slots.isEmpty)
  }

  @Test(
    "a line of the staff box names those who make the page",
    arguments: [
      ("责任编辑：葛文涛", "责任编辑: 葛文涛"), ("责编:葛文涛 美编:陆远山", "责编: 葛文涛; 美编: 陆远山"),
      ("责任编辑 葛文涛 校对 陆远山", "责任编辑: 葛文涛; 校对: 陆远山"),
      ("责任编辑 葛文涛 校对 陆远山 电话 2618804", "责任编辑: 葛文涛; 校对: 陆远山"), ("编辑 葛文涛 0534-2618804", "编辑: 葛文涛"),
      ("编辑丨葛文涛", "编辑: 葛文涛"),
      ("版式/葛文涛", "版式: 葛文涛"), ("版式设计：葛文涛 组版：陆远山", "版式设计: 葛文涛; 组版: 陆远山"),
      ("编辑：本报记者 葛文涛", "编辑 本报记者: 葛文涛"), ("责编：实习编辑 葛文涛", "责编 实习编辑: 葛文涛"),
      ("责任编辑： 校对：葛文涛", "责任编辑: ; 校对: 葛文涛"),
      ("本版编辑：葛文涛", "本版编辑: 葛文涛"), ("值班编委：葛文涛", "值班编委: 葛文涛"),
    ])
  func staff(line: String, slots: String) throws {
    let found = try #require(try Self.byline(line))
    #expect(found.byline.summary(in: found.source) == slots)
    #expect(found.byline.form == .staff)
  }

  @Test(
    "a slot with nothing in it is a slot all the same",
    arguments: ["■ 本报记者", "□记者 报道", "（记者 ）", "责任编辑：", "By", "記者／台北報導", "【編譯／綜合外電】"])
  func emptySlots(line: String) throws {
    let found = try #require(try Self.byline(line))
    let slot = try #require(found.byline.slots.first)
    #expect(slot.names.isEmpty && slot.range.isEmpty)
  }

  @Test(
    "a line that only begins like a byline is none",
    arguments: [
      "记者从市教育局获悉，今年新建幼儿园六所。", "记者调查发现三个问题", "编辑部的一天", "作者笔下的老北关", "本报记者探访新校区", "本报记者直击现场", "摄影比赛今日开幕",
      "整理房间有学问", "■ 三个村的打法各不相同，却都走通了。", "■ “种子银行”", "图书馆昨日开放", "By the river, a town waits for rain.",
      "By order of the council, the bridge stays closed", "**By the river, a town waits for rain.**",
      "Story by story, the tower rose", "Story by Story", "Words by Heart",
      "Stories by Firelight Draw Crowds",
      "Text by Phone Scams Rise Again", "Stories by Women Matter", "Bridge by Owen Tate",
      "Story and bridge by Owen Tate",
      "Bylaws change in March", "本报讯", "記者會", "記者會／台北報導", "记者连线", "记者成长", "記者向前衝", "【記者手記】",
      "專訪：沈硯秋",
      "◆匯率表", "■ 小檔案", "◆记者手记",
    ])
  func noBylines(line: String) throws {
    #expect(try Self.byline(line) == nil)
  }

  @Test(
    "an English name ends at a comma or a semicolon, and at nothing that only looks like one",
    arguments: [
      ("Ana Duarte; Robert Chen", ["Ana Duarte", "Robert Chen"]),
      ("Ana Duarte\u{37E} Robert Chen", ["Ana Duarte\u{37E} Robert Chen"]),
    ])
  func englishNames(text: String, names: [String]) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    #expect(EnglishNames(source, source.range).ranges.map { source.text(in: $0) } == names)
  }

  private struct Found: Equatable {
    let byline: Byline
    let source: SourceText

    static func == (left: Self, right: Self) -> Bool { left.byline == right.byline }
  }

  private static func byline(_ line: String) throws -> Found? {
    let source = try SourceText(path: "copy.txt", bytes: Array(line.utf8))
    return BylineReader(source: source).byline(onLine: source.range, block: 0).map {
      Found(byline: $0, source: source)
    }
  }
}
