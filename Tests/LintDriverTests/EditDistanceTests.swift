import CopyText
import LintTesting
import Testing

@testable import LintDriver

struct EditDistanceTests {
  @Test(
    "mistakes of typing are counted",
    arguments: [
      ("", "", 0), ("lint", "lint", 0), ("lnit", "lint", 1), ("lin", "lint", 1), ("llint", "lint", 1),
      ("lint", "", 4),
      ("hint", "lint", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("版面", "版", 1),
    ])
  func distance(left: String, right: String, mistakes: Int) {
    #expect(left.editDistance(to: right) == mistakes)
    #expect(right.editDistance(to: left) == mistakes)
  }

  @Test("the distance agrees with its definition", arguments: 0..<100 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<2).map { _ in
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        ["a", "b", "c"].randomElement(using: &generator) ?? ""
      }
    }
    #expect(words[0].joined().editDistance(to: words[1].joined()) == distance(words[0][...], words[1][...]))
  }

  /// The optimal string alignment distance as it is defined, from the ends of the words.
  private func distance(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Int {
    guard let last = left.last, let other = right.last else { return left.count + right.count }
    var least = Swift.min(
      distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1,
      distance(left.dropLast(), right.dropLast()) + (last == other ? 0 : 1))
    if left.count > 1, right.count > 1, left.dropLast().last == other, right.dropLast().last == last {
      least = Swift.min(least, distance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return least
  }

  @Test(
    "the nearest name is suggested, but none that is far away",
    arguments: [
      ("formt", "format"), ("LINT", "lint"), ("split-wrod", "split-word"), ("xyzzy", nil), ("", nil),
      ("li", nil), ("for", "format"), ("split-w", "split-word"), ("split", nil), ("fo", nil),
    ] as [(String, String?)])
  func nearest(word: String, name: String?) {
    #expect(word.nearest(of: ["lint", "format", "split-word", "split-sentence"]) == name)
  }

  @Test(
    "a name is not suggested that says the opposite, or of which more than a third was mistyped",
    arguments: [
      ("--safe", ["--unsafe"]), ("--no-baseline", ["--baseline"]), ("--nobaseline", ["--baseline"]),
      ("--uncheck", ["--check"]), ("--stet", ["--no-stet"]), ("--no-quiet", ["--no-stet", "--quiet"]),
      ("--no-exclude", ["--force-exclude"]), ("--stdin", ["--setting"]), ("es", ["en", "de"]), ("no", ["on"]),
    ])
  func unlikely(word: String, names: [String]) {
    #expect(word.nearest(of: names) == nil)
  }

  @Test(
    "the dashes of a flag make no word more like it", arguments: [("-format", "--format"), ("--fix", nil)])
  func dashes(word: String, name: String?) {
    #expect(word.nearest(of: ["--format", "--log"]) == name)
  }
}
