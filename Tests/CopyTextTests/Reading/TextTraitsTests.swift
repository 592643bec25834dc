import LintTesting
import Testing

@testable import CopyText

struct TextTraitsTests {
  @Test("a text has the traits of its characters and no others", arguments: 0..<200 as Range<UInt64>)
  func unionOfCharacters(seed: UInt64) throws {
    let text = "报" + String.randomCopy(seed: seed) + "报"
    let characters = text.unicodeScalars.reduce(into: TextTraits()) { $0.formUnion(TextTraits($1)) }
    let ofWhole: TextTraits = [.gapAfterHan, .doubtfulQuotes, .doubtfulBrackets]
    #expect(try Self.traits(text).subtracting(ofWhole) == characters)
  }

  @Test("what is ready for the common rows is what each character is by itself")
  func commonRows() {
    for (place, scalar) in Unicode.Scalar.commonRows.enumerated() {
      guard let scalar else { continue }
      #expect(scalar.placeInCommonRows == place)
      #expect(TextTraits.ofCommonRows[place] == TextTraits(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(
    "a gap stands right after a Chinese character",
    arguments: [
      ("记者 高田", true), ("记者\u{3000}高田", true), ("记者×××", true), ("记者XX", true), ("记者{{name}}", true),
      ("记者○○", true),
      ("记者高田", false), ("记者，高田", false), ("记者(高田)", false), ("记者Ana", false), ("据3 月", false),
      ("记者，×××", false),
      ("", false),
    ])
  func gapAfterHan(text: String, hasGap: Bool) throws {
    #expect(try Self.traits(text).contains(.gapAfterHan) == hasGap)
  }

  @Test(
    "marks are doubtful where they are not plainly paired", arguments: 0..<300 as Range<UInt64>)
  func doubtfulMarks(seed: UInt64) throws {
    let text =
      "报"
      + String.randomCopy(
        seed: seed, alphabet: ["报", "“", "”", "‘", "’", "（", "）", "《", "》", "a", "\""], length: 8)
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    let traits = BlockShape(source, source.range).traits
    for marks in [PlainPairs.Marks.quotationMarks, .brackets] {
      #expect(
        traits.contains(marks.doubt) == !PlainPairs(marks, of: [source.range], in: source).hold, "\(text)")
    }
  }

  private static func traits(_ text: String) throws -> TextTraits {
    let source = try SourceText(path: "copy.txt", bytes: Array((text + "\n").utf8))
    return BlockShape(source, source.trimmed(source.range)).traits
  }
}
