import Testing

@testable import CopyText

struct LocalOpeningsTests {
  private static func begins(_ text: String) throws -> Bool {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    return LocalOpenings.begin(source.range, in: source)
  }

  @Test(
    "a local paper begins with its own county and with the year by stem and branch",
    arguments: ["县领导高田、丁以宁参加活动。", "市人大常委会副主任高田出席。", "区直有关部门负责人参加会议。", "己亥年夏，我随采风团去了渡口。", "甲子年正月，"])
  func local(text: String) throws {
    #expect(try Self.begins(text))
  }

  @Test(
    "half a word, a year that is none and a short text are no such beginning",
    arguments: ["领导干部要带头。", "县里的水泥厂", "己子年夏，", "己亥春，", "县"])
  func other(text: String) throws {
    #expect(try !Self.begins(text))
  }

  @Test("a paragraph that begins so has lost nothing", arguments: ["县领导高田、丁以宁、葛文涛参加活动。", "己未年（1919）五四运动爆发。"])
  func nothingLost(text: String) throws {
    let page = try ReadPage("# 渠成水到\n\n北关渠改造工程上周完成最后一段护岸的验收。\n\n\(text)\n")
    #expect(page.document.lostTexts.isEmpty)
  }
}
