import CopyText
import Testing

@testable import LintCore

/// Copy set in lines that comes out with a paragraph a line.
struct UnwrappingTests {
  @Test(
    "set in one line each, paragraphs have a blank line between and lose nothing but white space",
    arguments: [
      ("the river ran  \nbelow the mill\n\nand   on\n", "the river ran below the mill\n\nand   on\n", 0),
      ("the river ran\r\nbelow the mill", "the river ran below the mill", 0),
      ("渠道\n清了", "渠道清了", 0), ("the liner Oden-\nwald ran", "the liner Odenwald ran", 0),
      ("of snow-\nwater it ran", "of snow-water it ran", 1),
      ("a how-\nto guide ran", "a how-to guide ran", 1),
      ("two-\nto three-day runs", "two- to three-day runs", 0), ("one line", "one line", 0),
    ])
  func unwrapped(text: String, expected: String, doubtful: Int) throws {
    let page = try unwrapped(text, .blocks)
    #expect(page.text == expected)
    #expect(page.doubtfulHyphens == doubtful)
    #expect(try unwrapped(expected, .blocks).text == expected, "once is enough")
  }

  @Test(
    "a blank line ends as the line above it does, whatever ends the first of the file, and once is enough",
    arguments: ["\n", "\r", "\r\n"], ["\n", "\r", "\r\n"])
  func mixedLineEnds(first: String, other: String) throws {
    let text = "  the river/ran on/  the mill|stood|  the bridge/stood|"
    let unwrapped = "  the river ran on//  the mill stood||  the bridge stood|"
    let ended = { (copy: String) in copy.replacing("/", with: first).replacing("|", with: other) }
    let page = try self.unwrapped(ended(text), .indented)
    #expect(page.source.bytes == Array(ended(unwrapped).utf8))
    #expect(try self.unwrapped(ended(unwrapped), .indented).source.bytes == page.source.bytes)
  }

  @Test("each paragraph set in one line is recorded, and no other line of the page")
  func unwrappedRecords() throws {
    let applied = try unwrapped("one\n\nthe river ran  \nbelow the\nmill\n\nand\non\n", .blocks).applied
    #expect(applied.map(\.before) == ["the river ran  \nbelow the\nmill\n", "and\non\n"])
    #expect(applied.map(\.after) == ["the river ran below the mill\n", "and on\n"])
    #expect(applied.map(\.location.start.line) == [3, 7] && applied.map(\.location.end.line) == [5, 8])
    #expect(applied.allSatisfy { $0.rule == nil && $0.pass == 1 })
  }

  @Test("where only blank lines come between paragraphs, the page is recorded")
  func parted() throws {
    let page = try unwrapped("  the river\n  the mill\n", .indented)
    #expect(page.applied.map(\.before) == ["  the river\n  the mill\n"])
    #expect(page.applied.map(\.after) == [page.text])
  }

  @Test(
    "the rows of a table, lines of code and quoted lines stay where they are",
    arguments: [
      "| name | value |\n|------|-------|\n| the mill | seven |\n| the river | nine |\n",
      "```sh\ncat the mill and\nthe river\n\nand the\nbridge\n```\n",
      "> the river\n> ran on and\n> stood.\n",
      "> the liner Oden-\n> wald ran\n",
    ], [.blocks, .lines] as [SettingChoice])
  func unwrappedMarkdown(copy: String, setting: SettingChoice) throws {
    let page = try unwrapped("the mill\nstood\n\n" + copy, setting)
    #expect(page.text == "the mill stood\n\n" + copy)
  }

  @Test("indented paragraphs keep their indents when they are set in one line each")
  func unwrappedWithIndents() throws {
    let page = try unwrapped("  the river\nran on\n  the mill\nstood\n", .indented)
    #expect(page.text == "  the river ran on\n\n  the mill stood\n")
  }

  @Test(
    "a word at the end of a line goes up with its paragraph only, lest a line be lost that shows where one ends",
    arguments: [(false, "of the house-leek.", 1), (true, "of the houseleek.", 0)])
  func unwrappedWords(unsafe: Bool, water: String, doubtful: Int) throws {
    let allowed: Set<Fix.Safety> = unsafe ? [.safe, .unsafe] : [.safe]
    let lines = [
      "The clerk asked the rector whether", "anybody had told the man who tarred it",
      "about the slates, the ladders and the",
      "lead, which were to be paid for on the", "third of the month, and of the coun-", "ting.",
      "Mr. Penrose said that he had done so,", "and told him to beware of the house-", "leek.",
    ]
    let source = try SourceText(path: "page", bytes: Array(lines.joined(separator: "\n").utf8))
    let linter = Linter([EnabledRule(Broken(NoOptions()))])
    let page = try Fixer(applying: allowed).fixed(
      [source], unwraps: true,
      reading: { Edition(reading: $0, by: PageChoice(setting: .lines), setAs: $1) },
      checking: { linter.diagnostics(of: $0) })[0].get()
    let paragraphs = page.text.split(separator: "\n")
    #expect(paragraphs.count == 2)
    #expect(paragraphs.first?.hasSuffix("and of the counting.") == true)
    #expect(paragraphs.last?.hasSuffix(water) == true)
    #expect(page.doubtfulHyphens == doubtful)
    #expect(page.applied.map(\.rule) == (unsafe ? ["broken", "broken", nil, nil] : ["broken", nil, nil]))
  }

  @Test(
    "words are put together by what takes nothing out but white space and the hyphen that it declares",
    arguments: [
      ("the Oden-\nwald ran", "-\n", "", true, true), ("the Oden-\nwald ran", "-\n", "", false, false),
      ("the sum = five\nor six", "five\nor", "five or", false, true),
      ("the sum = five\nor six", "= five\nor", "five or", false, false),
    ])
  func puttingTogether(copy: String, old: String, new: String, dropsHyphen: Bool, isJoin: Bool) throws {
    let source = try SourceText(path: "page", bytes: Array(copy.utf8))
    let page = Edition(reading: [source], by: PageChoice(setting: .blocks)).documents[0].page
    let place = try #require(copy.firstRange(of: old))
    let start = copy[..<place.lowerBound].utf8.count
    let edit = Edit(ByteRange(utf8: start..<start + old.utf8.count), new, dropsHyphen: dropsHyphen)
    let fix = Fix(Message(zh: "接上", en: "put together"), .safe, [edit])
    #expect((page.lineEnds(changedBy: fix) != nil) == isJoin)
  }

  @Test("pages are checked again after unwrapping only when a line was taken away")
  func checkedAgain() throws {
    var checked = 0
    _ = try unwrapped("a\nb", .paragraphs) { checked += 1 }
    #expect(checked == 1)
    _ = try unwrapped("a\nb", .lines) { checked += 1 }
    #expect(checked == 3)
  }

  private func unwrapped(
    _ copy: String, _ setting: SettingChoice, checking: () -> Void = {}
  ) throws -> FixedPage {
    let source = try SourceText(path: "page", bytes: Array(copy.utf8))
    let pages = Fixer(applying: [.safe]).fixed(
      [source], unwraps: true,
      reading: { Edition(reading: $0, by: PageChoice(setting: setting), setAs: $1) },
      checking: { edition in
        checking()
        return edition.documents.map { _ in [] }
      })
    return try pages[0].get()
  }
}
