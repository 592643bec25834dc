import LintTesting
import Testing

@testable import CopyText

struct BracketTests {
  @Test(
    "brackets without a fault have none",
    arguments: [
      "《渡口管理办法（试行）》（见《公报》第三期）施行。",
      "新桥（含引桥)长三百二十米,老桥(已拆除）只有一半宽。",
      "1）带雨具。2）穿胶鞋。",
      "分三步：一）填表；二）交照片；三）取证。",
      "（1）填表；（2）交照片。",
      "①)填表；②)交照片。",
      "The rules: a) no dogs, b) no fires and c) no music; iv) no games.",
      "1.) The first. 2.) The second.",
      "会议内容包括1)登记；2)交费；3)取证。",
      "分为一）登记二）交费，再有ⅰ）取证ⅱ）归档。",
      "（1）甲乙 2）丙丁 a)戊己 ①)庚辛",
      "甲乙 a)戊己",
      "The rules are (a) no dogs b) no fires c) no music.",
      "Fresh fish today :) and more tomorrow ;-)",
      "Sold out :(",
      "The (old [and narrow]) bridge.",
    ])
  func faultless(copy: String) throws {
    #expect(try MarkedParagraph(copy, .brackets).markingFaults == copy)
  }

  @Test(
    "a faulty bracket is marked once",
    arguments: [
      ("共读⟦《⟧渡口纪事，《山中来信》排在下月。", PairFault.Kind.unclosed),
      ("新桥长三百二十米，含引桥⟦）⟧，比老桥宽一倍。", .unopened),
      ("三家博物馆⟦（⟧均为本市所属合办（周一闭馆）。", .unclosed),
      ("填《志愿者登记表⟦〉⟧，交到服务站。", .mixed),
      ("填⟦【⟧志愿者登记表》，交到服务站。", .mixed),
      ("老茶馆⟦）⟧始建于清末）重新开张。", .reversed),
      ("The board ⟦(⟧which owns the pier said so.", .unclosed),
      ("It sold 1,200 tonnes in 1987⟦)⟧, more than ever.", .unopened),
      ("The Harbour Board Inc⟦)⟧ said so.", .unopened),
      ("There were rain and fog⟦)⟧ and wind.", .unopened),
      // The numbers next to it are in brackets with other words, or none is there.
      ("数据见表2⟦)⟧，说明（含表1）另附。", .unopened),
      ("数据见表2⟦)⟧，说明（5）另附。", .unopened),
      ("They sat in room 12⟦)⟧ all day.", .unopened),
    ])
  func fault(copy: String, kind: PairFault.Kind) throws {
    let paragraph = try MarkedParagraph(copy, .brackets)
    #expect(paragraph.markingFaults == copy)
    #expect(paragraph.pairing.faults.map(\.kind) == [kind])
  }

  @Test("a bracket taken away anywhere is one fault", arguments: 0..<100 as Range<UInt64>)
  func oneTakenAway(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let copy = Self.nested(depth: 0, using: &generator)
    #expect(try MarkedParagraph(copy, .brackets).markingFaults == copy)
    for mark in copy.unicodeScalars.indices where copy.unicodeScalars[mark].bracketGlyph != nil {
      var torn = copy
      torn.unicodeScalars.remove(at: mark)
      #expect(try MarkedParagraph(torn, .brackets).pairing.faults.count == 1, "\(torn)")
    }
  }

  /// Words with up to three brackets beside one another, and others inside them.
  private static func nested(depth: Int, using generator: inout SeededGenerator) -> String {
    let pairs = [("（", "）"), ("《", "》"), ("【", "】"), ("〔", "〕"), ("(", ")"), ("[", "]")]
    var copy = "渡口"
    for _ in 0..<Int.random(in: 0...(3 - depth), using: &generator) {
      guard let pair = pairs.randomElement(using: &generator) else { continue }
      copy += pair.0 + (depth < 2 ? nested(depth: depth + 1, using: &generator) : "老桥") + pair.1 + "新渠"
    }
    return copy
  }
}
