import CopyText
import LintTesting
import Testing

@testable import NewspaperRules

struct PhraseMatcherTests {
  @Test("phrases inside phrases are all found, by where they end, the longest first")
  func overlapping() {
    let phrases = ["she", "he", "hers", "his"]
    let found = PhraseMatcher(phrases).matches(in: Array("uSHErs".utf8), ByteRange(utf8: 0..<6))
    #expect(found.map { phrases[$0.phrase] } == ["she", "he", "hers"])
    #expect(found.map(\.range.utf8) == [1..<4, 2..<4, 2..<6])
  }

  @Test("only the range is searched")
  func range() {
    let found = PhraseMatcher(["ab"]).matches(in: Array("ababab".utf8), ByteRange(utf8: 1..<5))
    #expect(found.map(\.range.utf8) == [2..<4])
  }

  @Test("the automaton finds what the definition finds", arguments: 0..<300 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["a", "b", "A", "标", "题", "{"]
    var phrases = Set(
      (0..<8).map { _ in String.randomCopy(using: &generator, alphabet: alphabet, length: 4).lowercased() })
    phrases.remove("")
    let list = phrases.sorted()
    let bytes = Array(String.randomCopy(using: &generator, alphabet: alphabet, length: 40).utf8)
    let found = PhraseMatcher(list).matches(in: bytes, ByteRange(utf8: 0..<bytes.count))
    #expect(Set(found) == definition(of: list, in: bytes))
    #expect(found.count == Set(found).count)
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
