import CopyText
import LintCore
import LintTesting
import Testing

struct JoinFixTests {
  @Test(
    "neighbouring pieces are joined with what stands between their last and first characters, and safely",
    arguments: [
      ("覆盖范", "围，让社保", "覆盖范围，让社保"), ("以最大诚意、", "最优服务", "以最大诚意、最优服务"),
      ("整合接入", "“雪亮工程”", "整合接入“雪亮工程”"), ("孤儿4053", "人", "孤儿4053人"), ("航线3", "1条", "航线31条"),
      ("共有AI", "企业", "共有AI企业"), ("the ferry", "will run", "the ferry will run"),
      ("on March", "31 days", "on March 31 days"), ("in 2025", "the town", "in 2025 the town"),
      ("Hamburg-", "American", "Hamburg-American"), ("从此——", "不再", "从此——不再"), ("，", "，", "，，"),
      (
        "At Kam Fung (金鳳) the cooks left,", "which the neighbours missed",
        "At Kam Fung (金鳳) the cooks left, which the neighbours missed"
      ),
      (
        "the keeper of the “harbor”", "and its ferry (天星小輪)",
        "the keeper of the “harbor” and its ferry (天星小輪)"
      ),
    ])
  func pieces(tail: String, head: String, joined: String) throws {
    for space in ["\n\n", "  \n\n\n\u{3000}\u{3000}", "\r\n\r\n"] {
      let page = try ReadPieces("题\n\n" + tail + space + head + space + "完。", [(1, 2, .adjacent)])
      #expect(page.fixes.map(\.safety) == [.safe])
      #expect(page.fixed == "题\n\n" + joined + space + "完。")
    }
  }

  @Test(
    "the hyphen of a broken word goes or stays as it was judged; a person looks at it where the verdict is not sure",
    arguments: [
      (.joined, "closed the crossing for days"), (.hyphenated, "closed the cross-ing for days"),
      (.suspended, "closed the cross- ing for days"),
    ] as [(HyphenVerdict.Spelling, String)], [true, false])
  func hyphens(verdict: (spelling: HyphenVerdict.Spelling, joined: String), isSure: Bool) throws {
    let word = try ReadPieces(
      "closed the cross-\n\ning for days\n\n完。", [(0, 1, .adjacent)],
      hyphen: HyphenVerdict(spelling: verdict.spelling, isSure: isSure))
    #expect(word.fixes.map(\.safety) == [isSure ? .safe : .unsafe])
    #expect(word.fixed == verdict.joined + "\n\n完。")
  }

  @Test(
    "of a word that goes on over a third line, what stands on the next comes up, and that line's hyphen stays"
  )
  func wordOverLines() throws {
    let copy =
      "Der Rat sagte er, dass die grosse Donau-\n\ndampfschiff-\nfahrtsgesellschaft wieder in das alte\nHaus ziehen wird, weil der Bau noch lange\n"
    let file = try SourceText(path: "page.txt", bytes: Array(copy.utf8))
    let edition = Edition(reading: [file], by: PageChoice(setting: .blocks))
    let document = edition.documents[0]
    #expect(document.page.joins.count == 2 && document.blocks.count == 2)
    let fixed = try Self.joinedWord(0, in: edition)
    try file.check(fixed.bytes, conservesCopyBut: fixed.applied)
    #expect(
      String(decoding: fixed.bytes, as: UTF8.self)
        == copy.replacing("Donau-\n\ndampfschiff-", with: "Donaudampfschiff-"))
  }

  @Test(
    "behind a word that comes up its line ends as it did, whatever ends the first line of the file",
    arguments: ["\n", "\r", "\r\n"], ["\n", "\r", "\r\n"])
  func wordAmongMixedLineEnds(first: String, lineEnd: String) throws {
    let text = { (word: String) in
      "Rat" + first + first
        + "Der Rat sagte er, dass die grosse \(word) in das alte\nHaus ziehen wird, weil der Bau noch lange\n"
        .replacing("\n", with: lineEnd)
    }
    let file = try SourceText(path: "page.txt", bytes: Array(text("Donau-\n\ndampfschifffahrt wieder").utf8))
    let edition = Edition(reading: [file], by: PageChoice(setting: .blocks))
    #expect(edition.documents[0].page.joins.count == 1 && edition.documents[0].blocks.count == 3)
    let fixed = try Self.joinedWord(1, in: edition)
    #expect(fixed.bytes == Array(text("Donaudampfschifffahrt\nwieder").utf8))
  }

  /// The only page of `edition` once the block at `tail` and the next one, which part a word at its hyphen,
  /// are joined.
  private static func joinedWord(_ tail: Int, in edition: Edition) throws -> FixedText {
    let document = edition.documents[0]
    let seam = Seam(
      tail: tail, head: tail + 1, kind: .adjacent, cut: .word, overlap: nil, evidence: [], odds: 9,
      hyphen: HyphenVerdict(spelling: .joined, isSure: true))
    let fix = try #require(Fix.joining(seam, in: document))
    let message = Message(zh: "断", en: "cut")
    let found = Finding(document.blocks[tail].range, message, fix: fix).inFile(ofDocument: 0, in: edition)
    #expect(found.fix?.safety == .safe)
    return document.page.file.applying([try #require(found.fix)])
  }

  @Test("pieces between which stands the lone mark of a quotation are joined by hand")
  func loneQuoteMark() throws {
    for gap in ["\n>\n", "\n\n>\n\n"] {
      #expect(try ReadPieces("覆盖范" + gap + "围，让社保。\n\n完。", [(0, 1, .adjacent)]).fixes.isEmpty)
    }
  }

  @Test("a character doubled at the cut goes, and a person looks at it")
  func doubledCharacters() throws {
    let doubled = try ReadPieces("“喝咖啡\n\n啡—游乡村”", [(0, 1, .adjacent)], overlap: "啡")
    #expect(doubled.fixes.map(\.safety) == [.unsafe])
    #expect(doubled.fixed == "“喝咖啡—游乡村”")
    let doubtful = try ReadPieces("父母买了两\n\n两台拖拉机", [(0, 1, .adjacent)])
    #expect(doubtful.fixes.map(\.safety) == [.unsafe])
    #expect(doubtful.fixed == "父母买了两两台拖拉机")
  }

  @Test(
    "across a chart the continuation moves up, and what stood between follows the paragraph",
    arguments: ["\n", "\r\n"], ["", "\n"])
  func interrupted(lineEnd: String, end: String) throws {
    let page = try ReadPieces(
      "体育事业繁\n\n\n图表\n\n制图：丁以宁\n\n荣发展。\n\n完。\(end)".replacing("\n", with: lineEnd),
      [(0, 3, .interrupted)])
    #expect(page.fixes.map(\.safety) == [.unsafe])
    #expect(page.fixed == "体育事业繁荣发展。\n\n\n图表\n\n制图：丁以宁\n\n完。\(end)".replacing("\n", with: lineEnd))

    let last = try ReadPieces(
      "体育事业繁\n\n图表\n\n荣发展。\(end)".replacing("\n", with: lineEnd), [(0, 2, .interrupted)])
    #expect(last.fixed == "体育事业繁荣发展。\n\n图表\(end)".replacing("\n", with: lineEnd))
  }

  @Test("a continuation that moves up takes the byline below it along")
  func bylineBelow() throws {
    let page = try ReadPieces("体育事业繁\n\n图表\n\n荣发展。\n（记者 丁以宁）\n\n完。", [(0, 2, .interrupted)])
    #expect(page.fixed == "体育事业繁荣发展。\n（记者 丁以宁）\n\n图表\n\n完。")
  }

  @Test("a chain over a chart and a column break is put together piece by piece, whichever comes first")
  func chains() throws {
    let first = try ReadPieces("一\n\n图\n\n二\n\n三。", [(0, 2, .interrupted), (2, 3, .adjacent)])
    #expect(first.fixed == "一二\n\n图\n\n三。", "the second waits: what it joins has moved")
    let second = try ReadPieces("一\n\n图\n\n二\n\n三。", [(2, 3, .adjacent), (0, 2, .interrupted)])
    #expect(second.fixed == "一\n\n图\n\n二三。")
    let columns = try ReadPieces(
      "一\n\n二\n\n三\n\n四。", [(0, 1, .adjacent), (1, 2, .adjacent), (2, 3, .adjacent)])
    #expect(columns.fixed == "一二三四。")
  }

  @Test(
    "there is no fix where marks of Markdown or HTML, or what cannot be seen, would stand inside a word",
    arguments: [
      "> 覆盖范\n\n> 围", ">覆盖范\n\n>围", "**覆盖范**\n\n**围**", "_覆盖范_\n\n_围_", "覆盖范\\\n\n围", "覆盖范<br>\n\n围",
      "覆盖范\n\n\u{200B}围", "覆盖范\u{FEFF}\n\n围",
    ])
  func markup(copy: String) throws {
    #expect(try ReadPieces(copy, [(0, 1, .adjacent)]).fixes.isEmpty)
  }

  @Test("there is no fix for pieces in the wrong order, for one that is not sure, and below a byline")
  func noFix() throws {
    #expect(try ReadPieces("荣发展。\n\n体育事业繁", [(1, 0, .reversed)]).fixes.isEmpty)
    #expect(try ReadPieces("覆盖范\n\n围", [(0, 1, .adjacent)], odds: Seam.sureOdds - 0.1).fixes.isEmpty)
    #expect(try !ReadPieces("覆盖范\n\n围", [(0, 1, .adjacent)], odds: Seam.sureOdds).fixes.isEmpty)
    let byline = try ReadPieces("覆盖范\n（记者 丁以宁）\n\n围", [(0, 1, .adjacent)])
    #expect(byline.document.blocks[0].text != byline.document.blocks[0].range)
    #expect(byline.fixes.isEmpty)
  }
}

/// A page, and the fixes that join the blocks said to belong together.
private struct ReadPieces {
  let document: Document
  let fixes: [Fix]

  /// The page in `copy`, whose blocks are joined as `pieces` say: the index of a tail, that of its head, and
  /// how they stand to each other.
  init(
    _ copy: String, _ pieces: [(tail: Int, head: Int, kind: Seam.Kind)], overlap: String? = nil,
    odds: Double = 9, hyphen: HyphenVerdict? = nil
  ) throws {
    let source = try SourceText(path: "page.txt", bytes: Array(copy.utf8))
    let document = Edition(reading: [source]).documents[0]
    self.document = document
    fixes = pieces.compactMap { piece in
      let head = document.blocks[piece.head].text
      let doubled = overlap.map {
        ByteRange(utf8: head.utf8.lowerBound..<head.utf8.lowerBound + $0.utf8.count)
      }
      return Fix.joining(
        Seam(
          tail: piece.tail, head: piece.head, kind: piece.kind, cut: .word, overlap: doubled, evidence: [],
          odds: odds, hyphen: hyphen),
        in: document)
    }
  }

  /// The copy after the fixes, and those that had to wait left out; what they declare is held against it.
  var fixed: String? {
    let fixed = document.source.applying(fixes)
    guard (try? document.source.check(fixed.bytes, conservesCopyBut: fixed.applied)) != nil else {
      return nil
    }
    return String(decoding: fixed.bytes, as: UTF8.self)
  }
}
