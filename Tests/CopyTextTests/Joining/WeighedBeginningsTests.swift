import LintTesting
import Testing

@testable import CopyText

struct WeighedBeginningsTests {
  private static let above = "市里昨天召开会议，总结上半年的工作，研究下半年的安排。\n\n"
  private static let below = "会议听取了各单位的汇报，大家围绕重点任务提出了意见。\n"

  /// The odds that the beginning of `paragraph` is missing, when it stands between two others.
  private func odds(_ paragraph: String) throws -> Double {
    let page = try ReadPage(Self.above + paragraph + "\n\n" + Self.below)
    return WeighedBeginnings(page.structure, words: NoWordBoundaries()).odds(of: 1)
  }

  @Test(
    "what is left of a paragraph begins less usually than the whole did",
    arguments: [
      ("近日，", "围内开展了为期三个月的专项检查。", "全市范围内开展了为期三个月的专项检查。"),
      ("据介绍，", "限。目前各项准备工作已经完成，下一步将抓紧施工。", "到了极限。目前各项准备工作已经完成，下一步将抓紧施工。"),
      ("今年，", "们的生活水平明显提高，收入也增加了不少。", "村民们的生活水平明显提高，收入也增加了不少。"),
    ])
  func fragments(lead: String, fragment: String, whole: String) throws {
    #expect(try odds(fragment) > odds(lead + whole))
    #expect(try odds(fragment) > 0)
  }

  @Test("the characters of an opening are weighed by their places, among which white space is none")
  func opening() throws {
    let page = try ReadPage(Self.above + "近日，全　市范围内开展了为期三个月的专项检查。\n\n" + Self.below)
    let facts = BeginningScale(page.structure, words: NoWordBoundaries()).facts(of: [1])[0]
    func sum(_ figure: CopyFigures.CharacterFigure, _ characters: String) -> Double {
      characters.unicodeScalars.reduce(0) { $0 + (CopyFigures.standard.figure(figure, of: $1) ?? 0) }
    }
    #expect(facts[.second] == sum(.second, "日"))
    #expect(facts[.third] == sum(.third, "，"))
    #expect(facts[.fourth] == sum(.fourth, "全"))
    #expect(facts[.fifthToEighth] == sum(.fifthToEighth, "市范围内"))
    #expect(facts[.ninthToFourteenth] == sum(.ninthToFourteenth, "开展了为期三"))
    #expect(facts[.second] > 0 && facts[.third] > 0)
  }

  @Test("the items of a list begin alike, and each makes the others less doubtful")
  func twins() throws {
    let item = "理相同。两地的做法虽然不同，讲的却是一个道理。"
    let twin = "心相通。两地的群众常来常往，情谊一年比一年深。"
    let alone = try ReadPage(Self.above + item + "\n\n" + Self.below)
    let together = try ReadPage(Self.above + item + "\n\n" + twin + "\n\n" + Self.below)
    let words = NoWordBoundaries()
    let first = WeighedBeginnings(alone.structure, words: words).odds(of: 1)
    let second = WeighedBeginnings(together.structure, words: words).odds(of: 1)
    #expect(second < first)
  }

  @Test("how much must be seen at a glance depends on which block could go on in a beginning")
  func glance() throws {
    func odds(_ paragraph: String, from tail: Int? = nil, atGlance: Bool = true) throws -> Double {
      let page = try ReadPage(Self.above + paragraph + "\n\n" + Self.below)
      let candidates = tail.map {
        [SeamCandidate(tail: $0, head: 1, kind: $0 < 1 ? .adjacent : .reversed)]
      }
      let (structure, words) = (page.structure, NoWordBoundaries())
      let weighed =
        atGlance
        ? WeighedBeginnings(structure, candidates: candidates ?? [], words: words)
        : WeighedBeginnings(structure, words: words, glance: nil)
      return weighed.odds(of: 1)
    }
    let usual = "大家对这件事的看法不同，有人赞成，也有人反对。"
    let exact = try odds(usual, atGlance: false)
    #expect(try odds(usual) < exact)
    #expect(try odds(usual, from: 2) < exact)
    #expect(try odds(usual, from: 0) == exact)
    let fragment = "围内开展了为期三个月的专项检查，查出的问题都已改正。"
    #expect(try odds(fragment) == odds(fragment, atGlance: false))
  }

  @Test("a mark that was only set the wrong way round says nothing of the beginning")
  func flippedMark() throws {
    let flipped = try odds("”我们会努力的。”他告诉记者，大家都很有信心。")
    let plain = try odds("”我们会努力的。他告诉记者，大家都很有信心。")
    #expect(flipped < plain)
  }
}
