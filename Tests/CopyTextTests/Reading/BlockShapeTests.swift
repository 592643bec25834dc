import LintTesting
import Testing

@testable import CopyText

struct BlockShapeTests {
  @Test(
    "a sentence ends with its mark, inside closing marks, or before a remark in brackets",
    arguments: [
      ("桥修好了。", true), ("桥修好了！", true), ("桥修好了吗？", true), ("桥修好了……", true),
      ("他说：“桥修好了。”", true), ("他说：‘桥修好了！’”", true), ("桥“修好了”。", true),
      ("桥修好了。（本报记者 沈砚秋）", true), ("桥修好了（图①）。", true), ("（桥修好了。）", true),
      ("The bridge is open.", true), ("“Is it open?”", true), ("It opens at 3 p.m.", true),
      ("He said \"go.\"", true), ("*桥修好了。*", true), ("**桥修好了。**", true), ("_It is open._", true),
      ("桥修好了。①", true),
      ("桥修好了。★", true), ("桥修好了*", false), ("桥修好了。*续", false), ("桥长*", false),
      ("桥修好了", false), ("桥修好了，", false), ("桥修好了；", false), ("桥修好了：", false), ("桥修好了、", false),
      ("从桥到“路”", false), ("从桥到路（一）", false), ("从桥到路——", false), ("桥修好了。水也清", false),
      ("The bridge is", false), ("in 3.5 m", false), ("桥修好了。（续", false), ("", false),
    ])
  func endsSentence(text: String, ends: Bool) throws {
    #expect(try Self.shape("　" + text).endsSentence == ends)
  }

  @Test(
    "what can be counted is counted",
    arguments: [
      ("桥修好了，水清了。人来了。", 13, 10, 0, 0, 1, 1), ("投资 3.5 亿元", 7, 4, 0, 2, 0, 0),
      ("Open 24 hours, U.S. time. Go.", 24, 0, 17, 2, 2, 1), ("北关、河东", 5, 4, 0, 0, 0, 0),
    ])
  func counts(
    text: String, length: Int, han: Int, letters: Int, digits: Int, inner: Int, clauses: Int
  ) throws {
    let shape = try Self.shape(text)
    #expect(shape.length == length)
    #expect(shape.han == han)
    #expect(shape.letters == letters)
    #expect(shape.digits == digits)
    #expect(shape.innerSentenceEnds == inner)
    #expect(shape.clauseMarks == clauses)
  }

  @Test(
    "white space changes no count, and the ends are those of the copy", arguments: 0..<100 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    let text = "报" + String.randomCopy(seed: seed)
    let shape = try Self.shape(text)
    let printed = text.unicodeScalars.filter { !$0.isSpace }
    #expect(shape.length == printed.count)
    #expect(shape.han == printed.count { $0.isHan || $0.characterClass == .kana })
    #expect(shape.letters == printed.count { $0.isLetter })
    #expect(shape.digits == printed.count { $0.isDigit })
    #expect(shape.first == printed.first && shape.last == printed.last)
  }

  private static func shape(_ text: String) throws -> BlockShape {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    return BlockShape(source, source.range)
  }
}
