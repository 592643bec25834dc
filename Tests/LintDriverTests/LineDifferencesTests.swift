import CopyText
import LintTesting
import Testing

@testable import LintDriver

struct LineDifferencesTests {
  @Test(
    "the changes are those that a person would see",
    arguments: [
      ("abc", "abc", []), ("a-b", "ab", [(1..<2, 1..<1)]), ("ab", "a-b", [(1..<1, 1..<2)]),
      ("ab-cd", "abXcd", [(2..<3, 2..<3)]), ("a--b", "A", [(0..<4, 0..<1)]), ("", "ab", [(0..<0, 0..<2)]),
      ("ab-c-d", "abcd", [(2..<3, 2..<2), (4..<5, 3..<3)]),
      // What is moved up stands twice: it comes here, and goes there.
      ("t-1-2-h-e", "T-1-2-e", [(0..<1, 0..<1), (6..<8, 6..<6)]),
    ] as [(String, String, [(Range<Int>, Range<Int>)])])
  func changes(old: String, new: String, expected: [(Range<Int>, Range<Int>)]) {
    let changes = LineDifferences(from: lines(old), to: lines(new)).changes
    #expect(changes == expected.map { LineDifferences.Change(old: $0.0, new: $0.1) })
  }

  @Test("making the changes in the old text gives the new one", arguments: 0..<400 as Range<UInt64>)
  func givesNewText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Few different lines stand often, many stand once.
    let alphabet = Array("-abcdefghijklmnopqrstuvwxyz".prefix(2 + Int(seed % 26))).map(String.init)
    let old = lines(String.randomCopy(using: &generator, alphabet: alphabet, length: 30))
    var new = old
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0...new.count, using: &generator)
      let end = min(new.count, place + Int.random(in: 0...3, using: &generator))
      new.replaceSubrange(
        place..<end, with: lines(String.randomCopy(using: &generator, alphabet: alphabet, length: 3)))
    }
    let changes = LineDifferences(from: old, to: new).changes
    var made: [ArraySlice<UInt8>] = []
    var kept = 0
    for change in changes {
      #expect(!change.old.isEmpty || !change.new.isEmpty)
      #expect(change.old.lowerBound >= kept)
      made += old[kept..<change.old.lowerBound]
      #expect(made.count == change.new.lowerBound)
      made += new[change.new]
      kept = change.old.upperBound
    }
    made += old[kept...]
    #expect(made == new)
    #expect(old != new || changes.isEmpty)
  }

  /// A line for each character of `text`.
  private func lines(_ text: String) -> [ArraySlice<UInt8>] { text.utf8.map { [$0] } }
}
