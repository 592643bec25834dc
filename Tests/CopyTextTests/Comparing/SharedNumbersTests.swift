import LintTesting
import Testing

@testable import CopyText

struct SharedNumbersTests {
  private static let size = ParagraphSketch.size

  @Test(
    "the sketches that share most numbers are those of the definition", arguments: 0..<60 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Some numbers are frequent, so that not all that hold one are looked at.
    let kinds = [4, 40, 400][Int(seed % 3)]
    let sketches = (0..<60).map { _ in Self.sketch(of: kinds, using: &generator) }
    let leftOut = Set((0..<60).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 })
    var shared = SharedNumbers(sketches.flatMap(\.self))
    for index in sketches.indices {
      let earlier = (0..<index).filter { !leftOut.contains($0) }
      #expect(shared.sketches(sharingWith: index) == Self.candidates(for: index, among: earlier, sketches))
      if leftOut.contains(index) { shared.leaveOut(index) }
    }
  }

  @Test("so many numbers that they are linked in parts are linked as few are")
  func inParts() {
    var generator = SeededGenerator(seed: 4)
    var sketches = (0..<40_000).map { _ in Self.sketch(of: 1 << 31, using: &generator) }
    let copies = (0..<50).map { _ in Int.random(in: 0..<sketches.count, using: &generator) }
    for copy in copies { sketches.append(sketches[copy]) }
    var shared = SharedNumbers(sketches.flatMap(\.self))
    for (index, copy) in copies.enumerated() {
      #expect(shared.sketches(sharingWith: 40_000 + index).contains(copy))
    }
    #expect((0..<40_000).allSatisfy { shared.sketches(sharingWith: $0).isEmpty })
  }

  /// A sketch of different numbers out of so many `kinds`; some have fewer than there is room for.
  private static func sketch(of kinds: Int, using generator: inout SeededGenerator) -> [UInt32] {
    var numbers: Set<UInt32> = []
    for _ in 0..<Int.random(in: 2...size, using: &generator) {
      numbers.insert(UInt32(Int.random(in: 1...kinds, using: &generator)) &* 0x9E37_79B1)
    }
    return Array(numbers.sorted() + [UInt32](repeating: 0, count: size)).prefix(size).map(\.self)
  }

  /// The definition: each number is looked for in the latest sketches before that hold it.
  private static func candidates(for index: Int, among earlier: [Int], _ sketches: [[UInt32]]) -> [Int] {
    var shared: [Int: Int] = [:]
    for number in sketches[index] where number != 0 {
      for holder in earlier.filter({ sketches[$0].contains(number) }).suffix(SimilarFinder.mostHolders) {
        shared[holder, default: 0] += 1
      }
    }
    return shared.filter { $0.value >= SimilarFinder.sharedNumbers }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(SimilarFinder.mostCandidates).map(\.key)
  }
}

struct TextSketchesTests {
  @Test("sketches that are put in order go along with their texts")
  func ordered() {
    let texts = ["渠水清了，人心也就亮了。", "老街的裁缝铺开了四十年。", "山里落雪了，路还通着。"].map(scalars)
    var sketches = TextSketches()
    var expected = TextSketches()
    // The text at the index 1 has no sketch.
    for (place, text) in [(0, 0), (2, 1), (3, 2)] { sketches.append(texts[text], of: place) }
    for (place, text) in [(0, 2), (1, 0), (3, 1)] { expected.append(texts[text], of: place) }
    let ordered = sketches.ordered(by: [3, 0, 1, 2])
    #expect(ordered.texts == expected.texts)
    #expect(ordered.numbers == expected.numbers)
    for left in 0..<3 {
      for right in 0..<3 {
        #expect(ordered.comparing(left, right) == expected.comparing(left, right))
      }
    }
  }
}

extension TextSketches {
  fileprivate mutating func append(_ text: [UInt32], of index: Int) {
    var sketch = ParagraphSketch()
    sketch.read(text.indices, of: text)
    append(sketch, RoughStock(of: text, in: text.indices), length: text.count, of: index)
  }
}
