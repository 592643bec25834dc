import LintTesting
import Testing

@testable import CopyText

struct FoldedTextTests {
  @Test(
    "what is read in the room of another text is the same text, piece by piece",
    arguments: 0..<300 as Range<UInt64>)
  func agreesWithNormalisedText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var folded = FoldedText()
    for _ in 0..<4 {
      let copy = "报" + String.randomCopy(using: &generator) + "\n" + String.randomCopy(using: &generator)
      let source = try SourceText(path: "copy.txt", bytes: Array(copy.utf8))
      let cut = copy.unicodeScalars.prefix(1 + Int(seed % 9)).reduce(0) { $0 + UTF8.width($1) }
      let pieces = AtLeastOne(
        ByteRange(utf8: 0..<cut), seed % 2 == 0 ? [ByteRange(utf8: cut..<source.bytes.count)] : [])
      let text = NormalisedText(pieces, in: source)
      folded.read(pieces, of: source.bytes)
      #expect(Array(folded.scalars) == text.scalars)
      #expect(folded.width == text.width)
      #expect(folded.width == text.width(of: text.scalars.indices))
      #expect(
        pieces.indices.allSatisfy { folded.characters(ofPiece: $0) == text.characters(ofPieces: $0..<$0 + 1) }
      )
      let marks = text.scalars.indices.filter { FoldedScalar.mayEndClause(text.scalars[$0]) }
      #expect(folded.marks.map { Int($0) } == marks)
    }
  }
}

struct LoopSignsTests {
  private static let pool = [
    "春江水暖，", "山中无雨。", "灯火照着旧街巷，", "一年又一年。", "桥。", "”“路上行人不曾回头看过一次。", "3.5", "涨了5.5，", "。", "好……",
    "推进发展推进发展推进发展",
    "the kiln was lit, ", "and lit again. ", "12:30",
  ]

  private static let manyClauses = (0..<50).map {
    "水渠第\(Sentences.characters[$0 % 20])\(Sentences.characters[20 + $0 / 20])段，"
  }.joined()

  @Test("what has no sign of a loop repeats nothing", arguments: 0..<2_000 as Range<UInt64>)
  func noLoopWithoutSign(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var signs = LoopSigns()
    let words = Array(Self.pool.shuffled(using: &generator).prefix(Int.random(in: 1...5, using: &generator)))
    let count = Int.random(in: 1...60, using: &generator)
    let copy = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined()
    if try !signs.stand(in: copy) {
      #expect(LoopFinder(try NormalisedText(copy)).passages.isEmpty, "\(copy)")
    }
  }

  @Test(
    "clauses that differ are no sign, nor is what is too short to count",
    arguments: [
      ("今年春天，渠边的石护坡已经全部勾缝，下游三个村的麦田赶在封冻前浇上了越冬水。", false),
      ("加油！加油！加油！加油！", false),
      ("守了两天，又守了两夜，一直看火色。守了两天，又守了两夜，一直看火色。", true),
      (String(repeating: "推进发展", count: 40), true), (manyClauses, false),
      (manyClauses + manyClauses, true),
    ])
  func stand(copy: String, stand: Bool) throws {
    var signs = LoopSigns()
    #expect(try signs.stand(in: copy) == stand)
  }
}

extension LoopSigns {
  fileprivate mutating func stand(in copy: String) throws -> Bool {
    let source = try SourceText(path: "copy.txt", bytes: Array(copy.utf8))
    var text = FoldedText()
    text.read(AtLeastOne(source.range), of: source.bytes)
    let (scalars, marks) = (text.scalars, text.marks)
    return stand(in: scalars.span, marks.span, width: text.width)
  }
}
