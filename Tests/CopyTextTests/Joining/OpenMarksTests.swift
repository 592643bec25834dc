import LintTesting
import Testing

@testable import CopyText

struct OpenMarksTests {
  @Test(
    "the marks without a partner are left, in order",
    arguments: [
      ("“桥”修好了", "", ""), ("他说：“桥修好了", "“", ""), ("修好了。”他说", "", "”"), ("”“", "“", "”"),
      ("《桥（上", "《（", ""), ("上）桥》", "", "）》"), ("“《桥”上》", "", ""), ("「『桥』", "「", ""), ("(桥）", "", ""),
      ("上)桥", "", "）"), ("1)桥a)路", "", ""),
      ("‘桥", "", ""), ("", "", ""),
    ])
  func lone(text: String, unclosed: String, unopened: String) throws {
    let marks = try Self.marks(text)
    #expect(marks.unclosed == Array(unclosed.unicodeScalars))
    #expect(marks.unopened == Array(unopened.unicodeScalars))
  }

  @Test(
    "the first closing mark without a partner ends whole sentences, or stands inside one",
    arguments: [
      ("桥修好了。”他说", true), ("桥修好了！”他说：“好。”", true), ("好桥”修好了。", false), ("“桥”修好了。", false),
      ("桥”修好了。”他说", false), ("桥（上。）修好了。”他说", true),
    ])
  func speech(text: String, endsSentence: Bool) throws {
    #expect(try Self.marks(text).firstUnopenedEndsSentence == endsSentence)
  }

  @Test(
    "a pair is cut when the first lone closing mark closes what was left open",
    arguments: [
      ("他说：“桥", "修好了。”", "“"), ("“《桥", "》修好了。”", "《"), ("他说：“桥", "修好了》”", nil), ("桥", "修好了”", nil),
      ("他说：“桥", "修好了。", nil),
    ] as [(String, String, Unicode.Scalar?)])
  func cut(tail: String, head: String, mark: Unicode.Scalar?) throws {
    #expect(try Self.marks(tail).cut(by: Self.marks(head)) == mark)
  }

  @Test("each kind of mark is paired by itself, as a counter would", arguments: 0..<100 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    let alphabet = ["“", "”", "（", "）", "《", "》", "报"]
    let text = "报" + String.randomCopy(seed: seed, alphabet: alphabet, length: 40)
    let marks = try Self.marks(text)
    for (opener, closer) in [("“", "”"), ("（", "）"), ("《", "》")] as [(Unicode.Scalar, Unicode.Scalar)] {
      var open = 0
      var lone = 0
      for scalar in text.unicodeScalars {
        if scalar == opener { open += 1 }
        if scalar == closer {
          if open > 0 { open -= 1 } else { lone += 1 }
        }
      }
      #expect(marks.unclosed.count { $0 == opener } == open)
      #expect(marks.unopened.count { $0 == closer } == lone)
    }
  }

  private static func marks(_ text: String) throws -> OpenMarks {
    let source = try SourceText(path: "copy.txt", bytes: Array(("。" + text).utf8))
    return OpenMarks(source, source.range)
  }
}
