import CopyText
import LintTesting
import Testing

@testable import NewspaperRules

struct PhraseMatcherTests {
  @Test("phrases inside phrases are all found, by where they end, the longest first")
  func overlapping() throws {
    let phrases = ["she", "he", "hers", "his"]
    let found = try Self.matches(of: phrases, in: "uSHErs", ByteRange(utf8: 0..<6))
    #expect(found.map { phrases[$0.phrase] } == ["she", "he", "hers"])
    #expect(found.map(\.range.utf8) == [1..<4, 2..<4, 2..<6])
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
    let found = try Self.matches(of: ["ab"], in: "ababab", ByteRange(utf8: 1..<5))
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

  /// Every phrase compared with the text at every place.
  private func definition(of phrases: [String], in bytes: [UInt8]) -> Set<PhraseMatcher.Match> {
    func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }
    var matches: Set<PhraseMatcher.Match> = []
    for (index, phrase) in phrases.enumerated() {
      let wanted = lowered(phrase.utf8)
      for start in 0...bytes.count where start + wanted.count <= bytes.count {
        if lowered(bytes[start..<start + wanted.count]) == wanted {
          matches.insert(.init(phrase: index, range: ByteRange(utf8: start..<start + wanted.count)))
        }
      }
    }
    return matches
  }
}
