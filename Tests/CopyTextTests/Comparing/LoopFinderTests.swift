import LintTesting
import Testing

@testable import CopyText

struct LoopFinderTests {
  @Test(
    "the second of the repeated passages is found, and how often it stands there",
    arguments: [
      ("天亮了。窑工们守了两天两夜看火色。⟦窑工们守了两天两夜看火色。⟧开窑了。", 2),
      ("守了两天，又守了两夜，一直看火色。⟦守了两天，又守了两夜，一直看火色。⟧守了两天，又守了两夜，一直看火色。", 3),
      // The passage begins where a sentence begins, though the loop began in the middle of one.
      ("去年开了窑，火色一直看得很准。今年又开窑，火色一直看得很准。⟦今年又开窑，火色一直看得很准。⟧", 2),
      (
        "The kiln was lit. Two men watched the fire all night. ⟦Two men watched the fire all night.⟧ Rain fell.",
        2
      ),
      ("老窑工说：“守了两天两夜，一直看火色。⟦守了两天两夜，一直看火色。⟧”", 2),
      ("“守了两天两夜，一直看火色。”“⟦守了两天两夜，一直看火色。⟧”大家说。", 2),
      // Said again further on, not at once.
      ("撒盐车要在垭口两边各跑三个来回。天亮了。⟦撒盐车要在垭口两边各跑三个来回。⟧", 2),
    ])
  func findsPassages(marked: String, occurrences: Int) throws {
    let marked = try MarkedText(marked)
    let passages = LoopFinder(try NormalisedText(marked.copy)).passages
    #expect(marked.marking(passages.map(\.second)) == marked.marked)
    #expect(passages.map(\.occurrences) == [occurrences])
  }

  @Test(
    "what is repeated on purpose is left alone",
    arguments: [
      "加油！加油！加油！加油！", "加油！加油！加油！加油！加油！加油！加油！加油！", "跳，跳，跳，跳，跳，跳，跳，跳，跳，跳，跳，跳，她数着。", "杨梅十块两斤！杨梅十块两斤！",
      "一遍又一遍，一遍又一遍。", "…………………………………………………………………………",
      "重点企业联网率达到百分之九十八，先从车间开始。力争重点企业联网率达到百分之九十八，培训三千人。",
      "0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5",
    ])
  func leavesAlone(text: String) throws {
    #expect(LoopFinder(try NormalisedText(text)).passages.isEmpty)
  }

  @Test("a short phrase counts when it fills lines")
  func stutters() throws {
    let passages = LoopFinder(try NormalisedText("会议提出" + String(repeating: "推进发展", count: 40))).passages
    #expect(passages.map(\.occurrences) == [40])
    #expect(passages.first?.second == ByteRange(utf8: 24..<36))
  }

  @Test("a short clause counts when it fills lines, and is said as often as it stands there")
  func shoutedClauses() throws {
    let passages = LoopFinder(try NormalisedText(String(repeating: "加油！", count: 20))).passages
    #expect(passages.map(\.occurrences) == [20])
  }

  @Test("what is deleted is what stands between the ends of the first and the last passage")
  func surplus() throws {
    let marked = try MarkedText(
      "Rain. The old kiln was lit again on Monday.⟦ The old kiln was lit again on Monday. The old kiln was lit again on Monday.⟧ Snow."
    )
    let passage = try #require(LoopFinder(try NormalisedText(marked.copy)).passages.first)
    #expect(marked.marking([try #require(passage.surplus)]) == marked.marked)
  }

  @Test("a loop that goes over the cut of a paragraph is not deleted", arguments: [[0, 1], [1, 0]])
  func surplusInPieces(order: [Int]) throws {
    let parts = ["守了两天两夜一直看火色。守了两", "天两夜一直看火色。"]
    let lines = order.map { parts[$0] }.joined(separator: "\n")
    let source = try SourceText(path: "copy.txt", bytes: Array(lines.utf8))
    let pieces = order.map { source.trimmed(source.lines.range(ofLine: $0)) }
    let passages = LoopFinder(NormalisedText(AtLeastOne(pieces[0], [pieces[1]]), in: source)).passages
    #expect(passages.count == 1)
    #expect(passages.first?.surplus == nil)
    #expect(passages.first.map { source.text(in: $0.second) } == "守了两")
  }

  @Test("a paragraph of loops only is reported by a few of them")
  func isCapped() throws {
    var generator = SeededGenerator(seed: 1)
    let loops = (0..<50).map { _ in
      let sentence = Sentences.sentence(20, using: &generator)
      return sentence + sentence
    }
    let passages = LoopFinder(try NormalisedText(loops.joined())).passages
    #expect(passages.count == LoopFinder.mostPassages)
  }

  @Test(
    "a short phrase is found wherever it begins to fill lines", arguments: 1..<12, [0, 1, 2, 3, 5, 7, 11, 43])
  func stuttersAnywhere(period: Int, before: Int) throws {
    let phrase = String("推进发展改革创新开放共享".prefix(period))
    let lead = String("会议提出，去年全市完成投资一百亿元，其中工业投资占六成，农业占两成，服务业占两成，比上年都有增加。".prefix(before))
    let count = 120 / period
    let text = lead + String(repeating: phrase, count: count) + "。"
    #expect(LoopFinder(try NormalisedText(text)).passages.map(\.occurrences) == [count])
  }

  @Test("what is found is repeated, and no repetition is missed", arguments: 0..<400 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pool = ["春江水暖，", "山中无雨。", "灯火照着旧街巷，", "一年又一年。", "桥。", "路上行人不曾回头看过一次。"]
    let count = Int.random(in: 1...9, using: &generator)
    let words = (0..<count).compactMap { _ in pool.randomElement(using: &generator) }
    let text = try NormalisedText(words.joined())
    let passages = LoopFinder(text).passages

    var covered: [Range<Int>] = []
    for passage in passages {
      let first = try #require(Self.characters(passage.first, in: text))
      let second = try #require(Self.characters(passage.second, in: text))
      #expect(text.scalars[first] == text.scalars[second])
      if passage.surplus != nil {
        #expect(first.upperBound == second.lowerBound)
        covered.append(first.lowerBound..<first.lowerBound + first.count * passage.occurrences)
      } else {
        covered.append(second)
      }
    }
    guard passages.count < LoopFinder.mostPassages else { return }
    for loop in Self.loops(of: words) {
      #expect(covered.contains { $0.overlaps(loop) }, "\(words.joined())")
    }
  }

  /// Every run of clauses, long enough to count, that is followed by itself: the characters of both.
  private static func loops(of clauses: [String]) -> [Range<Int>] {
    var loops: [Range<Int>] = []
    for start in clauses.indices {
      for middle in clauses.indices where middle > start {
        let end = 2 * middle - start
        guard end <= clauses.count, clauses[start..<middle] == clauses[middle..<end],
          smallestPassage(of: clauses[start..<middle]).joined().unicodeScalars.count * 2
            >= LoopFinder.shortestPassage
        else { continue }
        let lower = clauses[..<start].joined().unicodeScalars.count
        loops.append(lower..<lower + clauses[start..<end].joined().unicodeScalars.count)
      }
    }
    return loops
  }

  /// The fewest of `clauses`, from the first on, that said over and over make all of them.
  private static func smallestPassage(of clauses: ArraySlice<String>) -> ArraySlice<String> {
    let count = (1...clauses.count).first { count in
      clauses.count.isMultiple(of: count) && clauses.dropFirst(count).elementsEqual(clauses.dropLast(count))
    }
    return clauses.prefix(count ?? clauses.count)
  }

  /// The characters of `text` whose copy is `range`.
  private static func characters(_ range: ByteRange, in text: NormalisedText) -> Range<Int>? {
    guard let start = text.starts.firstIndex(of: range.lowerBound.utf8) else { return nil }
    return start..<(text.starts.firstIndex(of: range.upperBound.utf8) ?? text.scalars.count)
  }
}
