import LintTesting
import Testing

@testable import CopyText

/// What holds for every page that is read, however strange it is.
struct DocumentInvariantTests {
  @Test("random copy is read into whole paragraphs", arguments: 0..<150 as Range<UInt64>)
  func randomCopy(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = "报" + String.randomCopy(using: &generator, alphabet: Self.pieces, length: 90)
    try Self.check(ReadPage(text, words: ["新桥", "两岸"]).document)
  }

  @Test("a page may end anywhere", arguments: ProjectFiles.seeds)
  func prefixes(name: String) throws {
    let bytes = try ProjectFiles.bytes(of: "seeds/" + name)
    // Every 797th character, so that the ends fall on all kinds of places and the test stays quick.
    let ends = bytes.indices.filter { $0 > 0 && bytes[$0] & 0xC0 != 0x80 }
    for end in stride(from: 0, to: ends.count, by: 797) {
      try Self.check(ReadPage(bytes: Array(bytes[..<ends[end]])).document)
    }
    try Self.check(ReadPage(bytes: bytes).document)
  }

  @Test("an edition is the same however many threads read it")
  func threads() throws {
    let sources = try ProjectFiles.seeds.map { name in
      try SourceText(path: name, bytes: ProjectFiles.bytes(of: "seeds/" + name))
    }
    let alone = Edition(reading: sources).documents
    for (one, two) in zip(alone, Edition(reading: sources, workers: 2).documents) {
      #expect(one.source.path == two.source.path)
      #expect(one.blocks == two.blocks)
      #expect(one.articles == two.articles)
      #expect(one.bylines == two.bylines)
      #expect(one.seams == two.seams)
      #expect(one.lostTexts == two.lostTexts)
      #expect(Array(one.paragraphs) == Array(two.paragraphs))
    }
    #expect(alone.count == 5)
  }

  /// Pieces of pages, so that random copy has headlines, bylines, charts and paragraphs that break off.
  private static let pieces =
    troublesomeCopy + [
      "\n\n", "\n\n", "\n\n", "\n\n\n", "# ", "本报记者 ", "沈砚秋", "报道", "本报讯（记者 沈砚秋）", "制图：", "扫码查看视频\n\n",
      "渡口修了一座新",
      "桥，两岸的人不再等船，赶集能省下半个钟头", "村民说，往后再也不用起大早了。", "疏浚河道 36 公里\n\n", "“好桥”", "他说：“桥修好了，两",
      "岸的人都高兴。”", "The ferry will run all win", "ter, the county said.", "——", "By Owen Tate\n\n",
    ]

  private static func check(_ document: Document) throws {
    checkBlocks(document)
    checkSeams(document)
    checkParagraphs(document)
  }

  private static func checkBlocks(_ document: Document) {
    let text = document.source.range
    for block in document.blocks {
      #expect(block.range.clamped(to: text) == block.range && !block.range.isEmpty)
      #expect(block.text.clamped(to: block.range) == block.text)
    }
    for (above, below) in zip(document.blocks, document.blocks.dropFirst()) {
      #expect(above.range.upperBound <= below.range.lowerBound)
      #expect(above.lines.upperBound <= below.lines.lowerBound)
    }
    #expect(document.articles.flatMap(\.blocks) == Array(document.blocks.indices))
    #expect(document.articles.allSatisfy { !$0.blocks.isEmpty })
    for byline in document.bylines {
      let block = document.blocks[byline.block].range
      #expect(byline.range.clamped(to: block) == byline.range)
      for slot in byline.slots {
        #expect(slot.range.clamped(to: byline.range) == slot.range)
        #expect(slot.names.allSatisfy { $0.clamped(to: slot.range) == $0 && !$0.isEmpty })
      }
    }
  }

  private static func checkSeams(_ document: Document) {
    #expect(Set(document.seams.map(\.tail)).count == document.seams.count)
    #expect(Set(document.seams.map(\.head)).count == document.seams.count)
    #expect(document.seams.map(\.tail) == document.seams.map(\.tail).sorted())
    for seam in document.seams {
      switch seam.kind {
      case .adjacent: #expect(seam.head == seam.tail + 1)
      case .interrupted: #expect(seam.head > seam.tail + 1)
      case .reversed: #expect(seam.head < seam.tail)
      }
      #expect(seam.odds >= SeamFinder.threshold(of: seam.kind) && !seam.evidence.isEmpty)
      #expect(document.blocks[seam.tail].role.isRunningText && document.blocks[seam.head].role.isRunningText)
      if let overlap = seam.overlap {
        #expect(overlap == document.firstScalar(ofBlock: seam.head))
      }
    }
    let heads = Set(document.seams.map(\.head))
    let tails = Set(document.seams.map(\.tail))
    for lost in document.lostTexts {
      #expect(!(lost.end == .beginning ? heads : tails).contains(lost.block))
    }
  }

  private static func checkParagraphs(_ document: Document) {
    // No circle of seams, or its blocks would be in no paragraph.
    #expect(document.paragraphs.flatMap(\.blocks).sorted() == Array(document.blocks.indices))
    #expect(document.paragraphs.map { $0.blocks.count - 1 }.reduce(0, +) == document.seams.count)
    let places = document.paragraphs.compactMap { $0.blocks.min() }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    for paragraph in document.paragraphs {
      #expect(paragraph.role == document.blocks[paragraph.blocks[0]].role)
      for (block, piece) in zip(paragraph.blocks, paragraph.pieces) {
        let text = document.blocks[block].text
        #expect(piece.clamped(to: text) == piece && piece.upperBound == text.upperBound)
      }
    }
  }
}
