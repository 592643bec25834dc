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

  @Test(
    "the Chinese characters that a text begins with are counted in bytes",
    arguments: [
      ("一一一", 9), ("鿿鿿鿿", 9), ("报纸报纸", 9), ("报纸，报", 6), ("报，报报", 3), ("，报报报", 0), ("䷿报报", 0), ("报䷿报", 3),
      ("报报䷿", 6), ("报报ꀀ", 6), ("ꀀ报报", 0), ("报报abc", 6), ("报é报ab", 3), ("𠮷报ab", 0), ("abc报报", 0),
    ])
  func bytesOfLeadingHan(text: String, bytes: Int) throws {
    let first = Array(text.utf8.prefix(8))
    try #require(first.count == 8)
    #expect(first.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }.bytesOfLeadingHan == bytes)
  }

  @Test(
    "a run of Chinese characters ends before the first other one, or where the text does",
    arguments: 0..<200 as Range<UInt64>)
  func endOfHanRun(seed: UInt64) {
    let text = String.randomCopy(
      seed: seed, alphabet: ["报", "一", "鿿", "报纸", "晚报头版", "䷿", "，", "é", "a", "𠮷"], length: 12)
    let bytes = Array(text.utf8)
    var start = 0
    for index in text.unicodeScalars.indices {
      let run = text.unicodeScalars[index...].prefix { (0x4E00...0x9FFF).contains($0.value) }
      #expect(bytes.endOfHanRun(from: start, to: bytes.count) == start + 3 * run.count)
      start += UTF8.width(text.unicodeScalars[index])
    }
  }
}
