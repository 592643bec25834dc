import LintTesting
import Testing

@testable import CopyText

struct ByteWordsTests {
  @Test(
    "two Chinese characters are told from all else",
    arguments: [
      ("一一ab", true), ("鿿鿿ab", true), ("报纸报", true), ("䷿报ab", false), ("报䷿ab", false), ("ꀀ报ab", false),
      ("报ꀀab", false), ("报，ab", false), ("、报ab", false), ("报abcde", false), ("a报报b", false), ("𠮷ab报", false),
    ])
  func twoHan(text: String, isTwoHan: Bool) throws {
    let bytes = Array(text.utf8.prefix(8))
    try #require(bytes.count == 8)
    let word = bytes.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let values = text.unicodeScalars.prefix(2).map { UInt64($0.value) }
    #expect(word.twoHan == (isTwoHan ? values[0] | values[1] << 24 : 0))
  }
}
