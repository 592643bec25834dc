import LintTesting
import Testing

@testable import CopyText

struct BlankFigureTests {
  @Test(
    "signs before a unit are a number that was left out",
    arguments: [
      "通讯员⟦XX名⟧，", "发稿⟦XX篇⟧。", "新增企业⟦××家⟧", "投资⟦××万元⟧建设", "修路⟦____公里⟧", "增长⟦XX.X%⟧", "增长⟦X.X％⟧", "惠及⟦xx户⟧群众",
      "培训⟦××人⟧，", "培训⟦×××人次⟧", "⟦XX 名⟧学生", "⟦ＸＸ个⟧项目", "⟦××余人⟧参加", "⟦***万元⟧", "招收⟦XX名⟧新生",
    ])
  func figures(marked: String) throws {
    #expect(try Self.marking(marked) == marked)
  }

  @Test(
    "other words, names, telephone numbers and what is stressed are none",
    arguments: [
      "××公司", "××路", "××家具", "××名人", "××个体户", "××人民法院", "我就是××人，", "139××××4521", "第××次会议", "MA07XXXX3K人",
      "每瓶××元",
      "×亿元", "**万元**", "__名__", "李××说", "XXL号",
    ])
  func others(text: String) throws {
    #expect(try Self.marking(text) == text)
  }

  /// The copy with every blank figure marked.
  private static func marking(_ marked: String) throws -> String {
    let copy = try MarkedText(marked)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let ranges = source.scalars(in: source.range).compactMap {
      BlankFigure(source, at: $0.range.lowerBound, upTo: source.range.upperBound)?.range
    }
    return copy.marking(ranges)
  }
}
