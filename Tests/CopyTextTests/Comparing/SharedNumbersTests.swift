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

  /// A sketch of different numbers out of so many `kinds`, ascending; some have fewer than there is room for.
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
  private static let texts = ["渠水清了，人心也就亮了。", "老街的裁缝铺开了四十年。", "山里落雪了，路还通着。"]
    .map { scalars(of: String(repeating: $0, count: 3)) }

  @Test("sketches are put in another order as a whole")
  func ordered() {
    var sketches = TextSketches()
    var expected = TextSketches()
    for text in [0, 1, 2] { sketches.append(Self.texts[text]) }
    for text in [2, 0, 1] { expected.append(Self.texts[text]) }
    let ordered = sketches.ordered(by: [2, 0, 1])
    #expect(ordered.numbers == expected.numbers)
    for left in 0..<3 {
      for right in 0..<3 {
        #expect(
          ordered.mayResemble(left, right) { $0 / 10 } == expected.mayResemble(left, right) { $0 / 10 })
      }
    }
  }

  @Test("texts are too different when more edits are needed than the limit for their length says")
  func tooDifferent() {
    var sketches = TextSketches()
    for text in Self.texts { sketches.append(text) }
    sketches.append(Self.texts[0] + Self.texts[0])
    #expect(sketches.mayResemble(0, 0) { _ in 0 })
    #expect(!sketches.mayResemble(0, 1) { _ in 5 })
    #expect(sketches.mayResemble(0, 1) { $0 })
    #expect(!sketches.mayResemble(0, 3) { $0 / 4 })
  }

  @Test("a length is within what is kept of it, which is off by a thirty-second at most")
  func lengths() {
    let wrong = (32...8_191).filter { length in
      let range = RoughLength(length).range
      return !range.contains(length) || (range.count - 1) * 32 > length
    }
    #expect(wrong == [])
  }

  @Test("the text of each sketch is found among those that have none")
  func textOfSketch() throws {
    var generator = SeededGenerator(seed: 3)
    let paragraphs = (0..<300).map { _ in
      Sentences.sentence(Bool.random(using: &generator) ? 50 : 20, using: &generator) + "\n\n"
    }
    let texts = try Edition(paragraphs.joined()).compared.texts
    let sketched = texts.indices.filter { texts[$0].hasSketch }
    #expect((100..<200).contains(sketched.count))
    let places = SketchedTexts(texts)
    #expect(sketched.indices.map { places.text(ofSketch: $0, in: texts) } == sketched)
  }
}

extension TextSketches {
  fileprivate mutating func append(_ text: [UInt32]) {
    var sketch = ParagraphSketch()
    sketch.read(text.span)
    append(sketch, RoughStock(of: text.span), length: text.count)
  }
}
