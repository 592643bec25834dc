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
    let found = DuplicateFinder(texts, EqualTexts(texts)).pairs()
    #expect(found == Self.pairs(of: texts))
  }

  @Test("a text whose hash another one has by chance is no copy of it")
  func collision() throws {
    let edition = try Edition(
      "渠水清了，人心也就亮了，守住一渠水要靠细功夫。\n\n灯火照着旧街巷，等船的人多了一个去处，书店不打烊。\n")
    let page = edition.compared.texts
    #expect(page.count == 2)
    let other = ComparedText(
      paragraph: page[1].paragraph, piece: nil, of: 1, hash: UInt64(page[0].hash), width: page[1].width,
      endsSentence: true, ending: nil)
    var texts = EditionTexts(of: edition.documents + edition.documents, reserving: 4)
    texts.append([page[0], other], pieces: [0, 0])
    #expect(EqualTexts(texts).pairs.isEmpty)
    texts.append([page[0], other], pieces: [0, 0])
    #expect(EqualTexts(texts).pairs == [TextPair(earlier: 0, later: 2), TextPair(earlier: 1, later: 3)])
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
  private static func pairs(of texts: EditionTexts) -> [TextPair] {
    let scalars = texts.indices.map { texts.normalised($0).scalars }
    func copy(of index: Int) -> Int? {
      (0..<index).last { scalars[$0] == scalars[index] }
    }
    let blocks = texts.indices.filter { texts[$0].isBlock }
    func neighbour(of index: Int, _ offset: Int) -> Int? {
      guard
        let first = blocks.firstIndex(where: { texts.place(of: $0) == texts.place(of: index) }),
        blocks.indices.contains(first + offset),
        texts.areOnOnePage(blocks[first + offset], index)
      else { return nil }
      return blocks[first + offset]
    }
    var pairs: [TextPair] = []
    for index in texts.indices {
      guard let earlier = copy(of: index), !texts.areOfOneParagraph(earlier, index) else { continue }
      let isPiece = !texts[index].isWhole
      if isPiece,
        pairs.contains(where: { texts[$0.later].isWhole && texts.areOfOneParagraph($0.later, index) })
      {
        continue
      }
      let width = scalars[index].reduce(0) { $0 + (FoldedScalar.isHalfWidth($1) ? 1 : 2) }
      let ends = texts[index].endsSentence
      let isInRun = [-1, 1].contains { offset in
        guard let beside = neighbour(of: index, offset), let wanted = neighbour(of: earlier, offset),
          texts[beside].width >= 20, let copied = copy(of: beside)
        else { return false }
        return texts.place(of: copied) == texts.place(of: wanted)
      }
      if width >= 120 || ends && width >= 40 || ends && width >= 20 && isInRun {
        pairs.append(TextPair(earlier: earlier, later: index))
      }
    }
    return pairs
  }
}
