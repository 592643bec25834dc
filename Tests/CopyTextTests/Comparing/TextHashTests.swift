import LintTesting
import Testing

@testable import CopyText

struct TextHashTests {
  @Test(
    "a hash is the same in every process and on every machine",
    arguments: [
      ("", 0x55BA_897D_2AF3_577C as UInt64), ("报", 0x8206_1F77_2093_A8B0), ("报纸", 0x30DC_2142_A9D4_2658),
      ("报纸，archive 2026。", 0x34FA_11B4_9AA5_E974),
    ])
  func isFixed(text: String, hash: UInt64) {
    let scalars = scalars(of: text)
    #expect(TextHash.hash(scalars.span, in: scalars.indices) == hash)
  }

  @Test("texts that differ in one place, in their order or in their length differ in their hash")
  func differs() {
    var hashes: Set<UInt64> = []
    var texts = 0
    for first in 0 as UInt32..<40 {
      for second in 0 as UInt32..<40 {
        for text in [[first, second], [first, second, 7], [7, first, second, 7, 7]] {
          hashes.insert(TextHash.hash(text.span, in: text.indices))
          texts += 1
        }
      }
    }
    #expect(hashes.count == texts)
  }

  @Test("the hash of a range is the hash of the text in it", arguments: 0..<100 as Range<UInt64>)
  func ofRange(seed: UInt64) {
    let scalars = scalars(of: String.randomCopy(seed: seed))
    var generator = SeededGenerator(seed: seed)
    let start = Int.random(in: 0...scalars.count, using: &generator)
    let end = Int.random(in: start...scalars.count, using: &generator)
    let part = Array(scalars[start..<end])
    #expect(TextHash.hash(scalars.span, in: start..<end) == TextHash.hash(part.span, in: part.indices))
  }
}

struct ParagraphSketchTests {
  @Test(
    "a sketch holds half of each of the smallest hashes of all runs of five, ascending",
    arguments: 0..<200 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...200, using: &generator)
    let scalars = (0..<length).map { _ in UInt32.random(in: 0x4E00..<0x4E03, using: &generator) }
    let runs = scalars.indices.dropLast(4).map { Array(scalars[$0..<$0 + 5]) }
    let hashes = Set(runs.map(Self.hash)).sorted().prefix(ParagraphSketch.size)
    #expect(Self.numbers(of: scalars[...]) == hashes.map { UInt32(truncatingIfNeeded: $0) }.sorted())
  }

  @Test("a sketch does not depend on where the text stands in a larger one")
  func ofSlice() {
    let scalars = scalars(of: "渠水清了，人心也就亮了。")
    #expect(Self.numbers(of: (scalars + scalars)[scalars.count...]) == Self.numbers(of: scalars[...]))
  }

  @Test("a sketch that is read again holds nothing of what it was before")
  func readAgain() {
    let (long, short) = (scalars(of: "渠水清了，人心也就亮了。"), scalars(of: "老街的裁缝铺"))
    var sketch = ParagraphSketch()
    sketch.read(long.span)
    sketch.read(short.span)
    #expect(sketch.count == 2)
    #expect(
      sketch.numbers == Self.numbers(of: short[...]) + Array(repeating: 0, count: ParagraphSketch.size - 2))
  }

  /// The numbers of the sketch of `scalars`.
  private static func numbers(of scalars: ArraySlice<UInt32>) -> [UInt32] {
    var sketch = ParagraphSketch()
    sketch.read(scalars.span)
    return Array(sketch.numbers.prefix(sketch.count))
  }

  /// The hash of a run: a polynomial in an odd number, mixed.
  private static func hash(of run: [UInt32]) -> UInt64 {
    TextHash.mixed(run.reduce(0) { $0 &* 0x9E37_79B9_7F4A_7C15 &+ UInt64($1) })
  }
}
