import LintTesting
import Testing

@testable import CopyText

struct DuplicateFinderTests {
  @Test(
    "the pairs are those of the definition, which compares every text with every other",
    arguments: 0..<200 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let edition = try Edition(Self.pages(using: &generator))
    let texts = edition.compared.texts
    let copies = EqualTexts(texts, in: edition.documents)
    let found = DuplicateFinder(texts, copies, in: edition.documents).pairs()
    #expect(found == Self.pairs(of: texts, in: edition.documents))
  }

  @Test("a text whose hash another one has by chance is no copy of it")
  func collision() throws {
    let edition = try Edition(
      "渠水清了，人心也就亮了，守住一渠水要靠细功夫。\n\n灯火照着旧街巷，等船的人多了一个去处，书店不打烊。\n")
    var texts = edition.compared.texts
    #expect(texts.count == 2)
    texts[1] = ComparedText(
      document: texts[1].document, paragraph: texts[1].paragraph, piece: nil, of: 1,
      hash: UInt64(texts[0].hash), width: texts[1].width, endsSentence: true, ending: nil)
    #expect(EqualTexts(texts, in: edition.documents).pairs.isEmpty)
    texts.append(texts[0])
    texts.append(texts[1])
    #expect(
      EqualTexts(texts, in: edition.documents).pairs
        == [TextPair(earlier: 0, later: 2), TextPair(earlier: 1, later: 3)])
  }

  /// One to three pages of paragraphs drawn from a few: long ones, short ones, and one that ends no sentence.
  private static func pages(using generator: inout SeededGenerator) -> [String] {
    let pool =
      [12, 14, 30, 44, 61].map { Sentences.sentence($0, using: &generator) }
      + [Sentences.sentence(62, using: &generator).dropLast() + "，后来"]
    return (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let paragraphs = (0..<Int.random(in: 1...7, using: &generator)).compactMap { _ in
        pool.randomElement(using: &generator)
      }
      return paragraphs.map { $0 + "\n\n" }.joined()
    }
  }

  /// The definition: a later text that equals an earlier one, as the page of the rule says when it counts.
  private static func pairs(of texts: [ComparedText], in documents: [Document]) -> [TextPair] {
    let scalars = texts.map { $0.normalised(in: documents).scalars }
    func copy(of index: Int) -> Int? {
      (0..<index).last { scalars[$0] == scalars[index] }
    }
    let blocks = texts.indices.filter { texts[$0].isBlock }
    func range(of index: Int) -> ByteRange { texts[index].range(in: documents) }
    func neighbour(of index: Int, _ offset: Int) -> Int? {
      guard
        let first = blocks.firstIndex(where: {
          range(of: $0) == range(of: index) && texts[$0].document == texts[index].document
        }),
        blocks.indices.contains(first + offset),
        texts[blocks[first + offset]].document == texts[index].document
      else { return nil }
      return blocks[first + offset]
    }
    var pairs: [TextPair] = []
    for index in texts.indices {
      guard let earlier = copy(of: index), !texts[earlier].isInParagraph(of: texts[index]) else { continue }
      let isPiece = !texts[index].isWhole
      if isPiece,
        pairs.contains(where: { texts[$0.later].isWhole && texts[$0.later].isInParagraph(of: texts[index]) })
      {
        continue
      }
      let width = scalars[index].reduce(0) { $0 + (FoldedScalar.isHalfWidth($1) ? 1 : 2) }
      let ends = texts[index].endsSentence
      let isInRun = [-1, 1].contains { offset in
        guard let beside = neighbour(of: index, offset), let wanted = neighbour(of: earlier, offset),
          texts[beside].width >= 20, let copied = copy(of: beside)
        else { return false }
        return range(of: copied) == range(of: wanted) && texts[copied].document == texts[wanted].document
      }
      if width >= 120 || ends && width >= 40 || ends && width >= 20 && isInRun {
        pairs.append(TextPair(earlier: earlier, later: index))
      }
    }
    return pairs
  }
}
