import LintTesting
import Testing

@testable import CopyText

struct NormalisedTextTests {
  @Test(
    "what is set in two ways is one text",
    arguments: [
      ("今年，全市新开线路１１条（含夜班）。", "今年,全市新开线路11条(含夜班)。"),
      ("他说：“灯亮了。”", "他说：「灯亮了。」"),
      ("他说：“灯亮了。”", "他说：\"灯亮了。\""),
      ("等了很久……", "等了很久⋯⋯"),
      ("京沪线——老线", "京沪线――老线"),
      ("一 二\n三\u{3000}四", "一二三四"),
      ("零\u{200B}宽\u{FEFF}字", "零宽字"),
      ("# 大桥**合龙**", "大桥合龙"),
      ("> 引文", "引文"),
      ("the inter-\nnational line", "the international line"),
      ("The children’s wing", "The children's wing"),
    ])
  func equal(left: String, right: String) throws {
    #expect(try NormalisedText(left).scalars == NormalisedText(right).scalars)
  }

  @Test(
    "what means two things is two texts",
    arguments: [
      ("气温12度", "气温-12度"), ("12", "21"), ("他来了。", "他来了？"), ("“好”", "”好“"), ("甲、乙", "甲，乙"), ("A", "a"),
    ])
  func different(left: String, right: String) throws {
    #expect(try NormalisedText(left).scalars != NormalisedText(right).scalars)
  }

  @Test("straight quotation marks look left and right in turn, also across the pieces")
  func straightMarks() throws {
    let source = try SourceText(path: "copy.txt", bytes: Array("他说：\"来\n吧\"。".utf8))
    let text = NormalisedText(
      AtLeastOne(ByteRange(utf8: 0..<13), [ByteRange(utf8: 14..<source.bytes.count)]), in: source)
    #expect(text.string == "他说:“来吧”。")
  }

  @Test("the copy of characters in two pieces is two ranges in reading order")
  func copyOfPieces() throws {
    let marked = try MarkedText("二三⟦四五⟧\n\n⟦零一⟧二")
    let source = try SourceText(path: "copy.txt", bytes: marked.bytes)
    let lines = [2, 0].map { source.trimmed(source.lines.range(ofLine: $0)) }
    let text = NormalisedText(AtLeastOne(lines[0], [lines[1]]), in: source)
    #expect(text.string == "零一二二三四五")
    #expect(marked.marking(text.places.copy(of: 0..<2) + text.places.copy(of: 5..<7)) == marked.marked)
    #expect(text.places.copy(of: 2..<4).count == 2)
    #expect(text.places.copy(of: 3..<3).isEmpty)
  }

  @Test("every character stands where the text says", arguments: 0..<300 as Range<UInt64>)
  func startsAgree(seed: UInt64) throws {
    let copy = "x" + String.randomCopy(seed: seed)
    let source = try SourceText(path: "copy.txt", bytes: Array(copy.utf8))
    let text = NormalisedText(AtLeastOne(source.range), in: source)
    let places = text.places
    #expect(text.scalars.count == text.starts.count)
    #expect(zip(text.starts, text.starts.dropFirst()).allSatisfy { $0 < $1 })
    for (index, value) in text.scalars.enumerated() {
      let range = try #require(places.copy(of: index..<index + 1).first)
      let scalar = try #require(source.text(in: range).unicodeScalars.first)
      let folded = FoldedScalar.folding(scalar.value)
      let isTurned = scalar == "\"" && (value == FoldedScalar.opening || value == FoldedScalar.closing)
      #expect(folded == value || isTurned)
    }
    let shown = Set(text.starts)
    for placed in source.scalars(in: source.range) where !shown.contains(placed.range.lowerBound.utf8) {
      #expect(
        FoldedScalar.folding(placed.scalar.value) == nil
          || "#>-\u{2010}\u{2011}".unicodeScalars.contains(placed.scalar))
    }
  }

  @Test("a letter is half as wide as a character", arguments: [("报纸", 4), ("news", 4), ("第3版。", 7), ("", 0)])
  func width(text: String, width: Int) throws {
    let text = try NormalisedText("x" + text)
    #expect(text.width(of: 1..<text.scalars.count) == width)
  }

  @Test(
    "a sentence ends with its mark and what closes after it",
    arguments: [
      ("他来了。", true), ("“他来了。”", true), ("（他来了！）", true), ("他来了，", false), ("他来了", false),
      ("（他来了）", false), ("He came.", true), ("还有……", true),
    ])
  func endsSentence(text: String, ends: Bool) throws {
    let text = try NormalisedText(text)
    #expect(text.endsSentence(before: text.scalars.count) == ends)
  }

  @Test(
    "a roll is one sentence of many names",
    arguments: [
      ("陆远山、姚桂兰、祁长河、葛文涛、丁以宁等出席会议。", true),
      ("陆远山、姚桂兰、祁长河出席会议。", false),
      ("会议开得很短。陆远山、姚桂兰、祁长河、葛文涛、丁以宁等出席。", false),
      ("全市推进水灾害防御工作、水资源保障体系建设、水生态保护与修复、水工程监管能力提升、水政务协同平台。", false),
    ])
  func roll(text: String, isRoll: Bool) throws {
    #expect(try NormalisedText(text).isRoll == isRoll)
  }
}
