import LintTesting
import Testing

@testable import CopyText

struct ByteWordsTests {
  @Test(
    "the Chinese characters that a text begins with are read, four at most",
    arguments: [
      ("一一一一a", 4), ("鿿鿿鿿鿿，", 4), ("报纸报纸报", 4), ("报纸报，报", 3), ("报纸，报纸", 2), ("报，报纸报", 1), ("，报纸报纸", 0),
      ("䀀뿿报纸a", 4),
      ("㿿报纸报纸", 0), ("报쀀报纸报", 1), ("报纸、报纸", 2), ("报abcdefghijkl", 1), ("a报纸报报纸", 0), ("报é报纸报报", 1),
      ("𠮷报纸报报", 0),
      ("报纸报é报纸", 3), ("\u{E000}报纸报纸", 0),
    ])
  func leadingHan(text: String, count: Int) throws {
    let bytes = Array((text + "  ").utf8)
    try #require(bytes.count >= 14)
    let leading = bytes.span.bytes.leadingHan(at: 0)
    #expect(leading.count == count)
    #expect((0..<count).map { leading.values[$0] } == text.unicodeScalars.prefix(count).map(\.value))
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

  @Test(
    "a run of small letters ends before the first other byte, or where it is told to",
    arguments: 0..<200 as Range<UInt64>)
  func endOfSmallLetters(seed: UInt64) {
    let bytes = Array(
      String.randomCopy(
        seed: seed, alphabet: ["a", "z", "words", "abcdefgh", "`", "{", "A", "Z", " ", "é", "á", "报", "\0"],
        length: 12
      ).utf8)
    for start in bytes.indices {
      for end in start...min(start + 12, bytes.count) {
        let run = bytes[start..<end].prefix { (0x61...0x7A).contains($0) }
        #expect(bytes.span.endOfSmallLetters(from: start, to: end) == run.endIndex)
      }
    }
  }
}
