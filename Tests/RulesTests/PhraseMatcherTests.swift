import CopyText
import LintTesting
import Testing

@testable import NewspaperRules

struct PhraseMatcherTests {
  @Test("phrases inside phrases are all found, by where they end, the longest first")
  func overlapping() throws {
    let phrases = ["{s-he", "he", "hers", "his"]
    let found = try Self.matches(of: phrases, in: "u{S-HErs", ByteRange(utf8: 0..<8))
    #expect(found.map { phrases[$0.phrase] } == ["{s-he", "he", "hers"])
    #expect(found.map(\.range.utf8) == [1..<6, 4..<6, 4..<8])
  }

  @Test("what begins with a letter or a digit is found where a word begins and nowhere inside one")
  func words() throws {
    let phrases = ["ab", "1", "{", "题"]
    let found = try Self.matches(of: phrases, in: "cab 1ab,AB题ab{{a1_ab题题", ByteRange(utf8: 0..<28))
    #expect(
      found.map(\.range.utf8) == [
        4..<5, 8..<10, 10..<13, 13..<15, 15..<16, 16..<17, 20..<22, 22..<25, 25..<28,
      ])
  }

  @Test(
    "a phrase in simplified characters is found in either script, whatever stands before them in it",
    arguments: [
      ("标题待定", "標題待定"), ("标题待定", "標题待定"), ("【标题】", "【標題】"), ("题", "題"), ("x图", "X圖"), ("这里写", "這裏寫"),
    ])
  func scripts(phrase: String, copy: String) throws {
    let range = ByteRange(utf8: 0..<copy.utf8.count)
    #expect(try Self.matches(of: [phrase], in: copy, range).map(\.range) == [range])
  }

  @Test("only the range is searched")
  func range() throws {
    let found = try Self.matches(of: ["-b"], in: "-b-b-b", ByteRange(utf8: 1..<5))
    #expect(found.map(\.range.utf8) == [2..<4])
  }

  @Test("the matcher finds what the definition finds", arguments: 0..<300 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["a", "b", "A", "标", "题", "標", "題", "{"]
    var phrases = Set(
      (0..<8).map { _ in String.randomCopy(using: &generator, alphabet: alphabet, length: 4).lowercased() })
    phrases.remove("")
    let list = Set(phrases.map(\.simplified)).sorted()
    let copy = "-" + String.randomCopy(using: &generator, alphabet: alphabet, length: 40)
    let bytes = Array(copy.utf8)
    let found = try Self.matches(of: list, in: copy, ByteRange(utf8: 0..<bytes.count))
    #expect(Set(found) == definition(of: list, in: Array(copy.simplified.utf8)))
    #expect(found.count == Set(found).count)
  }

  private static func matches(
    of phrases: [String], in copy: String, _ range: ByteRange
  ) throws -> [PhraseMatcher.Match] {
    PhraseMatcher(phrases).matches(in: Array(copy.utf8), range)
  }

  /// Every phrase compared with the text at every place, but for those inside words of ASCII where it begins
  /// with a letter or a digit.
  private func definition(of phrases: [String], in bytes: [UInt8]) -> Set<PhraseMatcher.Match> {
    func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }
    func isWord(_ byte: UInt8) -> Bool {
      byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte))
    }
    var matches: Set<PhraseMatcher.Match> = []
    for (index, phrase) in phrases.enumerated() {
      let wanted = lowered(phrase.utf8)
      for start in 0...bytes.count where start + wanted.count <= bytes.count {
        if start > 0, isWord(bytes[start - 1]), isWord(wanted[0]) { continue }
        if lowered(bytes[start..<start + wanted.count]) == wanted {
          matches.insert(.init(phrase: index, range: ByteRange(utf8: start..<start + wanted.count)))
        }
      }
    }
    return matches
  }
}
