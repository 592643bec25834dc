import CopyText
import LintTesting
import Testing

struct MarkedTextTests {
  @Test(
    "marks become ranges of the copy without them",
    arguments: [
      ("他说：⟦“⟧今天", [9..<12]), ("⟦a⟧⟦b⟧", [0..<1, 1..<2]), ("⟦a⟦b⟧⟧", [0..<2, 1..<2]), ("ab", []),
      ("⟦⟦a⟧b⟧", [0..<2, 0..<1]), ("⟦⟧a", [0..<0]), ("𠮷⟦🗞⟧", [4..<8]), ("", []),
    ])
  func reads(marked: String, ranges: [Range<Int>]) throws {
    let text = try MarkedText(marked)
    #expect(text.ranges.map(\.utf8) == ranges)
    #expect(!text.copy.contains("⟦") && !text.copy.contains("⟧"))
  }

  @Test("a mark without its partner is an error", arguments: ["⟦a", "a⟧", "⟦a⟧⟧", "⟧a⟦"])
  func unpairedMarks(marked: String) {
    #expect(throws: MarkedTextError.self) { try MarkedText(marked) }
  }

  @Test("marking the ranges that were read gives the marks back", arguments: 0..<300 as Range<UInt64>)
  func readingUndoesMarking(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let marked = randomMarked(using: &generator, depth: 0)
    let text = try MarkedText(marked)
    #expect(text.marking(text.ranges) == marked)
    #expect(text.marking(text.ranges.shuffled(using: &generator)) == marked)
  }

  @Test("ranges that cross are marked where they begin and end")
  func crossingRanges() {
    let text = MarkedText(Array("abc".utf8), marking: [ByteRange(utf8: 0..<2), ByteRange(utf8: 1..<3)])
    #expect(text.marked == "⟦a⟦b⟧c⟧")
  }

  /// Copy with marks side by side and inside one another, none of them empty.
  private func randomMarked(using generator: inout SeededGenerator, depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let copy = ["报", "a", "🗞", "\n"].randomElement(using: &generator) ?? ""
      return depth < 3 && Bool.random(using: &generator)
        ? "⟦" + randomMarked(using: &generator, depth: depth + 1) + "⟧" + copy : copy
    }.joined()
  }
}
