import LintTesting
import Testing

@testable import CopyText

struct SimilarFinderTests {
  @Test(
    "a paragraph is matched with the one that the definition says is most like it",
    arguments: 0..<40 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let originals = (0..<4).map { _ in
      Sentences.sentence(Int.random(in: 42...90, using: &generator), using: &generator)
    }
    var page = originals
    // No more than the candidates that are looked at: three of one paragraph.
    for _ in 0..<SimilarFinder.mostCandidates {
      let original = originals.randomElement(using: &generator) ?? ""
      page.append(Self.copy(of: original, slips: Int.random(in: 1...5, using: &generator), using: &generator))
    }
    let edition = try Edition(page.map { $0 + "\n\n" }.joined())
    let compared = edition.compared
    let texts = compared.texts
    let copies = EqualTexts(texts)
    let found = SimilarFinder(texts, compared.sketches, besides: copies).matches
    let expected = Self.matches(of: texts, besides: copies)
    #expect(found.map(\.pair) == expected.map(\.pair))
    #expect(found.map(\.likeness) == expected.map(\.likeness))
  }

  @Test(
    "slips make a copy, and nothing else does",
    arguments: [
      ("灯塔", "打塔", true), ("灯塔", "灯灯塔", true), ("灯塔", "塔", true), ("灯塔", "旧的灯塔", true),
      ("灯塔", "那座旧灯塔", false), ("十艘", "十十艘", true),
      ("灯塔", "那座废弃已久的灯塔", false), ("九个学生", "六个学生", false), ("九个学生", "十九个学生", false),
      ("第一到", "第二到", false), ("海岛", "答：海岛", false), ("名字。", "名字", false), ("名字。", "名宇。", true),
    ])
  func slips(said: String, again: String, isCopy: Bool) throws {
    let paragraph = "海岛小学只有九个学生和两位老师，教室的窗户正对着灯塔。每到傍晚，孩子们就在黑板上记下第一到第十艘归港渔船的名字。"
    try #require(paragraph.contains(said))
    let edition = try Edition("\(paragraph)\n\n轮船每周来三趟。\n\n\(paragraph.replacing(said, with: again))\n")
    #expect(edition.index.pages[0].similar.count == (isCopy ? 1 : 0))
  }

  @Test(
    "in English a word is changed by a slip and replaced by another word",
    arguments: [
      ("ferry", "fery", true), ("weekdays", "weekends", false), ("late", "lata", true),
      ("said", "added", false),
    ])
  func slipsInEnglish(said: String, again: String, isCopy: Bool) throws {
    let paragraph =
      "The county will add a 5:40 a.m. ferry on weekdays, answering workers who said the first boat came too late."
    let copy = paragraph.replacing(said, with: again)
    let edition = try Edition("\(paragraph)\n\nFares will stay at two dollars until fall.\n\n\(copy)\n")
    #expect(edition.index.pages[0].similar.count == (isCopy ? 1 : 0))
  }

  @Test("a line above the text of one copy is a byline that was not set again")
  func lineAbove() throws {
    let paragraph = "海岛小学只有九个学生和两位老师，教室的窗户正对着灯塔。每到傍晚，孩子们就在黑板上记下第一到第十艘归港渔船的名字。"
    for (above, isCopy) in [("海岛组沈砚秋采写\n", true), ("海岛组沈砚秋采写", false)] {
      let edition = try Edition("\(above)\(paragraph)\n\n轮船每周来三趟。\n\n\(paragraph)\n")
      let found = edition.index.pages[0].similar.count + edition.index.pages[0].duplicates.count
      #expect(found == (isCopy ? 1 : 0))
    }
  }

  @Test(
    "a difference shows what both have before it, and whole words of letters",
    arguments: [
      ("新增就业岗位", "新曾就业岗位", "增", "新增", "新曾"), ("因此而已", "因此而而已", "", "而", "而而"),
      ("a ferry ride", "a fery ride", "", "ferry", "fery"),
    ])
  func differences(said: String, again: String, _: String, earlier: String, later: String) throws {
    let start = "轮船每周来三趟，带来邮件、蔬菜，也带来新学期的课本和两位老师，孩子们在码头等着，"
    let left = try NormalisedText(start + said + "。")
    let right = try NormalisedText(start + again + "。")
    let alignment = try #require(Alignment(left.scalars, right.scalars, limit: 9))
    let shown = SimilarText.differences(along: alignment, earlier: left, later: right)
    #expect(shown == [SimilarText.Difference(earlier: earlier, later: later)])
  }

  @Test("a phrase that very many paragraphs hold does not hide a copy")
  func popularPhrase() throws {
    var generator = SeededGenerator(seed: 3)
    let phrase = Sentences.sentence(24, using: &generator)
    var paragraphs = (0..<200).map { _ in phrase + Sentences.sentence(40, using: &generator) }
    paragraphs.append(paragraphs[0].replacing("，", with: "", maxReplacements: 1))
    let edition = try Edition(paragraphs.map { $0 + "\n\n" }.joined())
    #expect(edition.index.pages[0].similar.map { edition.text(at: $0.earlier) } == [paragraphs[0]])
  }

  @Test(
    "no two texts take fewer edits than the characters say that only one of them has",
    arguments: 0..<200 as Range<UInt64>)
  func fewestEdits(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["春", "江", "水", "暖", "a", "，", "\u{4E00}", "\u{5200}"]
    let texts = try (0..<2).map { _ in
      try NormalisedText("x" + String.randomCopy(using: &generator, alphabet: alphabet, length: 40))
    }
    let length = texts[0].scalars.count + texts[1].scalars.count
    let alignment = try #require(Alignment(texts[0].scalars, texts[1].scalars, limit: length))
    #expect(CharacterStock(of: texts[0]).fewestEdits(to: texts[1]) <= alignment.edits)
    #expect(CharacterStock(of: texts[0]).fewestEdits(to: texts[0]) == 0)
    let stocks = texts.map { RoughStock(of: $0.scalars.span) }
    #expect(stocks[0].fewestEdits(to: stocks[1]) <= alignment.edits)
    #expect(stocks[0].fewestEdits(to: stocks[0]) == 0)
  }

  private static func copy(of text: String, slips: Int, using generator: inout SeededGenerator) -> String {
    var scalars = Array(text)
    for _ in 0..<slips {
      let place = Int.random(in: 0..<scalars.count - 1, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: scalars[place] = "误"
      case 1: scalars.insert(scalars[place], at: place)
      default: scalars.remove(at: place)
      }
    }
    return String(scalars)
  }

  /// The definition: every paragraph is aligned with every earlier one that is no copy of another.
  private static func matches(
    of texts: EditionTexts, besides copies: EqualTexts
  ) -> [(pair: TextPair, likeness: Double)] {
    let scalars = texts.indices.map { texts.normalised($0).scalars }
    func isCompared(_ index: Int) -> Bool {
      copies[index] == nil && SimilarFinder.widths.contains(texts[index].width)
    }
    return texts.indices.filter(isCompared).compactMap { later in
      let best = (0..<later).filter(isCompared).compactMap { earlier -> (pair: TextPair, likeness: Double)? in
        let length = scalars[earlier].count + scalars[later].count
        guard let alignment = Alignment(scalars[earlier], scalars[later], limit: length) else { return nil }
        let likeness = 1 - Double(alignment.edits) / Double(length)
        return alignment.edits * SimilarFinder.charactersPerEdit > length
          ? nil : (TextPair(earlier: earlier, later: later), likeness)
      }
      // Of equals the earliest, which is the one that `max` gives.
      return best.max { $0.likeness < $1.likeness }
    }
  }
}
