import LintTesting
import Testing

@testable import CopyText

struct ParagraphIndexTests {
  private static let long = "渠边的石护坡已经全部勾缝，下游三个村的麦田赶在封冻前浇上了越冬水。"
  private static let other = "老街的裁缝铺开了四十年，门口的量衣尺被手摸得发亮，主顾从来不用报尺寸。"

  @Test("a copy on another page of the edition is found, at the later page")
  func acrossPages() throws {
    let edition = try Edition("\(Self.other)\n\n\(Self.long)\n", "山里落雪了，路还通着。\n\n\(Self.long)\n")
    #expect(edition.index.pages[0].duplicates.isEmpty)
    let duplicate = try #require(edition.index.pages[1].duplicates.first)
    #expect(duplicate.earlier.document == 0)
    #expect(duplicate.later.document == 1)
    #expect(edition.text(at: duplicate.earlier) == Self.long)
    #expect(edition.text(at: duplicate.later) == Self.long)
  }

  @Test("of a paragraph that is printed again and again the first copy is reported, and how many follow")
  func manyCopies() throws {
    let page = [String](repeating: Self.long + "\n\n", count: 500).joined()
    let edition = try Edition(page, page)
    #expect(edition.index.pages[0].duplicates.map(\.furtherCopies) == [998])
    #expect(edition.index.pages[1].duplicates.isEmpty)
  }

  @Test("two copies are two findings")
  func fewCopies() throws {
    let edition = try Edition("\(Self.long)\n\n\(Self.other)\n\n\(Self.long)\n\n开春了。\n\n\(Self.long)\n")
    #expect(edition.index.pages[0].duplicates.map(\.furtherCopies) == [0, 0])
  }

  @Test("equal copies are told as such, though they resemble an earlier paragraph")
  func equalBehindSimilar() throws {
    let (first, again) = (Self.form("展"), Self.form("效"))
    let edition = try Edition(([first] + [String](repeating: again, count: 6)).map { $0 + "\n\n" }.joined())
    let repetitions = edition.index.pages[0]
    #expect(repetitions.similar.map(\.furtherCopies) == [0])
    #expect(repetitions.duplicates.map(\.furtherCopies) == [4])
    #expect(repetitions.duplicates.map { edition.text(at: $0.earlier) } == [again])
  }

  @Test("what resembles a paragraph is not counted among its copies")
  func similarBehindEqual() throws {
    let copies = [Self.form("展"), Self.form("展")] + "效貌象路局".map { Self.form(String($0)) }
    let edition = try Edition(copies.map { $0 + "\n\n" }.joined())
    #expect(edition.index.pages[0].duplicates.map(\.furtherCopies) == [0])
    #expect(edition.index.pages[0].similar.map(\.furtherCopies) == [4])
  }

  /// A paragraph that ends with `character`, and is otherwise the same.
  private static func form(_ character: String) -> String {
    "海岛小学只有九个学生和两位老师，教室的窗户正对着灯塔。每到傍晚，孩子们就在黑板上记下归港渔船的新\(character)。"
  }

  @Test("a form that is filled in very often is reported once at most")
  func manySimilar() throws {
    var generator = SeededGenerator(seed: 8)
    let form = Array(Sentences.sentence(60, using: &generator))
    let fillings = Sentences.characters
    let page = (0..<300).map { index in
      var copy = form
      copy[20] = Character(fillings[index % fillings.count])
      copy[41] = Character(fillings[index / fillings.count])
      return String(copy) + "\n\n"
    }
    let edition = try Edition(page.joined())
    #expect(edition.index.pages[0].similar.count == 1)
    #expect(edition.index.pages[0].similar.allSatisfy { $0.furtherCopies > 0 })
  }

  @Test("a copy of a form is found among many forms that were filled in otherwise")
  func copyAmongForms() throws {
    let forms = ["张秋山", "李冬河", "王春桥", "赵夏灯", "陈海月", "孙江雪"].map { name in
      "本院受理的\(name)申请宣告失踪一案，自公告之日起满三个月，有知其下落的，请到本院第二法庭报告，逾期将依法判决。"
    }
    let edition = try Edition((forms + [forms[4]]).map { $0 + "\n\n" }.joined())
    #expect(edition.index.pages[0].similar.isEmpty)
    #expect(edition.index.pages[0].duplicates.map { edition.text(at: $0.later) } == [forms[4]])
  }

  @Test("a story that was placed twice is one finding, though a paragraph of it was written anew")
  func story() throws {
    var generator = SeededGenerator(seed: 5)
    var story = (0..<7).map { _ in Sentences.sentence(50, using: &generator) }
    let first = story.map { $0 + "\n\n" }.joined()
    story[2] = Sentences.sentence(50, using: &generator)
    story[4] = story[4].replacing("，", with: "；", maxReplacements: 2)
    let edition = try Edition(first + "开春了，雪化了。\n\n" + story.map { $0 + "\n\n" }.joined())
    let repetitions = edition.index.pages[0]
    #expect(repetitions.duplicates.map(\.paragraphs) == [6])
    #expect(repetitions.duplicates.map { edition.text(at: $0.later) } == [story[0]])
    #expect(repetitions.similar.isEmpty)
  }

  @Test("three paragraphs repeated in order are three findings")
  func shortRun() throws {
    var generator = SeededGenerator(seed: 6)
    let run = (0..<3).map { _ in Sentences.sentence(50, using: &generator) + "\n\n" }.joined()
    let edition = try Edition(run + Self.other + "\n\n" + run)
    #expect(edition.index.pages[0].duplicates.map(\.paragraphs) == [1, 1, 1])
  }

  @Test(
    "a paragraph printed again and again neither hides a story that holds it nor is hidden by one",
    arguments: 0...4, [true, false])
  func repeatedInStory(place: Int, isStoryFirst: Bool) throws {
    var generator = SeededGenerator(seed: 11)
    func paragraph() -> String { Sentences.sentence(50, using: &generator) + "\n\n" }
    let notice = paragraph()
    var story = (0..<4).map { _ in paragraph() }
    story.insert(notice, at: place)
    let stories = [story.joined(), story.joined()]
    let notices = (0..<ParagraphIndex.mostCopies + 2).map { _ in paragraph() + notice }
    let pages = isStoryFirst ? stories + notices : notices + stories
    let found = try Edition(pages).index.pages.map {
      $0.duplicates.map { [$0.paragraphs, $0.furtherCopies] }
    }
    let alone = notices.count - 1
    let once = [[[1, alone]], [[5, 0]]]
    #expect(found.filter { !$0.isEmpty } == (isStoryFirst ? once.reversed() : once))
  }

  @Test("the pages are the same whatever the number of workers")
  func workers() throws {
    var generator = SeededGenerator(seed: 7)
    let pool = (0..<12).map { _ in Sentences.sentence(45, using: &generator) }
    let sources = try (0..<9).map { index in
      let copy = (0..<6).compactMap { _ in pool.randomElement(using: &generator) }.map { $0 + "\n\n" }
        .joined()
      return try SourceText(path: "\(index).txt", bytes: Array(copy.utf8))
    }
    let alone = Edition(reading: sources, workers: 1).index.pages
    #expect(alone.contains { !$0.duplicates.isEmpty })
    #expect(Edition(reading: sources, workers: 3).index.pages == alone)
  }

  @Test(
    "what is kept of a paragraph takes 12 bytes, and 57 more where it is long; its tables half of that")
  func room() throws {
    var generator = SeededGenerator(seed: 9)
    let pages = (0..<20).map { _ in
      (0..<100).map { Sentences.sentence($0 % 4 == 0 ? 20 : 60, using: &generator) + "\n\n" }.joined()
    }
    let edition = try Edition(pages)
    let kept = 2_000 * 12 + 1_500 * 57
    #expect(edition.compared.texts.bytes + edition.compared.sketches.bytes == kept + 20 * 4)
    #expect(edition.index.greatestBytes < kept * 3 / 2)
  }

  @Test("the later copy stands later, whatever the page")
  func places() throws {
    var (duplicates, passages) = (0, 0)
    for seed in 0..<300 as Range<UInt64> {
      let copy = String.randomCopy(seed: seed, length: 200)
      let page = "开春了，雪化了。\n\n" + copy + "\n\n" + copy + "\n"
      let found = try Edition(page).index.pages[0]
      for duplicate in found.duplicates {
        #expect(duplicate.earlier.range.lowerBound < duplicate.later.range.lowerBound, "seed \(seed)")
        #expect(!duplicate.later.range.isEmpty, "seed \(seed)")
      }
      for passage in found.passages {
        #expect(!passage.second.isEmpty, "seed \(seed)")
        #expect(passage.surplus?.isEmpty != true, "seed \(seed)")
      }
      duplicates += found.duplicates.count
      passages += found.passages.count
    }
    // Nothing was asked of pages on which nothing is found.
    #expect(duplicates > 100)
    #expect(passages > 0)
  }
}

struct EndingFinderTests {
  private static let ending = "把每一条河当作自家门前的水沟来管，管到水里有鱼、岸上有人、夜里有灯为止，一年管到头。"

  @Test(
    "an ending counts when it begins inside a sentence of both, and nobody says it",
    arguments: [
      ("河长们换了办法，", "散会以后大家都记住了、", true), ("河长们换了办法，", "散会以后大家都记住了。", false),
      ("主持人在会上说，", "散会以后大家都记住了，", false), ("会上念了一句话：“", "散会以后大家都记住了，", false),
      ("河长们换了办法", "散会以后大家都记住了，", false),
    ])
  func counts(left: String, right: String, isFound: Bool) throws {
    let edition = try Edition(
      "县里的总结会开得很短，坐在后排的人还没有打开本子，\(left)\(Self.ending)\n\n"
        + "陆家湾的村口立着一块新牌子，过路的人都要停下来看一看，\(right)\(Self.ending)\n")
    let endings = edition.index.pages[0].endings
    #expect(endings.map { edition.text(at: $0.later) } == (isFound ? [Self.ending] : []))
    #expect(endings.map { edition.text(at: $0.earlier) } == (isFound ? [Self.ending] : []))
  }

  @Test("a phrase that three paragraphs end with is a phrase")
  func phrase() throws {
    let starts = ["县里的总结会开得很短，坐在后排的人还没有打开本子，", "陆家湾的村口立着一块新牌子，过路的人都要停下来看一看，"]
    func page(_ starts: [String]) -> String { starts.map { $0 + Self.ending + "\n\n" }.joined() }
    #expect(try Edition(page(starts)).index.pages[0].endings.count == 1)
    let third = "渡口的船老大把缆绳解开又系上，等着最后一个过河的人，"
    #expect(try Edition(page(starts + [third])).index.pages[0].endings.isEmpty)
    #expect(try Edition(page([starts[0]]), page([starts[1]])).index.pages.allSatisfy(\.endings.isEmpty))
  }
}
