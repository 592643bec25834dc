import CopyText
import LintTesting
import Testing

@testable import LintCore

struct FixerTests {
  @Test("what is left after a pass is fixed in the next one, until nothing is")
  func passes() throws {
    let page = try fixed(["a    b"])[0].get()
    #expect(page.text == "ab")
    #expect(page.applied.map(\.pass) == [1, 2])
    #expect(page.diagnostics.isEmpty)
    #expect(String(decoding: page.original.bytes, as: UTF8.self) == "a    b")
  }

  @Test("each record holds the lines that one fix touches, before and after it, in the text of its pass")
  func records() throws {
    let applied = try fixed(["one\na  b\nlast    line"])[0].get().applied
    #expect(applied.map(\.before) == ["a  b\n", "last    line", "last  line"])
    #expect(applied.map(\.after) == ["ab\n", "last  line", "lastline"])
    #expect(applied.map(\.location.start.line) == [2, 3, 3])
  }

  @Test("of a long line a record holds the fix and what stands around it")
  func longLine() throws {
    let side = String(repeating: "报", count: AppliedFix.reach)
    let applied = try fixed(["纸\(side)  \(side)纸\n"])[0].get().applied[0]
    #expect(applied.before == "\(side)  \(side)" && applied.after == side + side)
  }

  @Test("unsafe fixes are left alone, and stay findings, unless they are allowed; safe ones go first")
  func safety() throws {
    let kept = try fixed(["aY  b"])[0].get()
    #expect(kept.text == "aYb")
    #expect(kept.diagnostics.map(\.rule) == ["letter"])
    let all = try fixed(["aY  b"], applying: [.safe, .unsafe])[0].get()
    #expect(all.text == "ab")
    #expect(all.applied.map(\.rule) == ["gap", "letter"])
  }

  @Test(
    "set in one line each, paragraphs have a blank line between and lose nothing but white space",
    arguments: [
      ("the river ran  \nbelow the mill\n\nand   on\n", "the river ran below the mill\n\nand   on\n", 0),
      ("the river ran\r\nbelow the mill", "the river ran below the mill", 0),
      ("渠道\n清了", "渠道清了", 0), ("the liner Oden-\nwald ran", "the liner Odenwald ran", 0),
      ("of snow-\nwater it ran", "of snow-water it ran", 1), ("one line", "one line", 0),
    ])
  func unwrapped(text: String, expected: String, doubtful: Int) throws {
    let page = try unwrapped(text, .blocks)
    #expect(page.text == expected)
    #expect(page.doubtfulHyphens == doubtful)
    #expect(try unwrapped(expected, .blocks).text == expected, "once is enough")
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
    let read = { (sources: [SourceText]) in Edition(reading: sources, by: PageChoice(setting: .lines)) }
    let page = try Fixer(applying: allowed).fixed(
      [source], unwrapping: { read($0).documents.map(\.page) }
    ) { linter.diagnostics(of: read($0)) }[0].get()
    let paragraphs = page.text.split(separator: "\n")
    #expect(paragraphs.count == 2)
    #expect(paragraphs.first?.hasSuffix("and of the counting.") == true)
    #expect(paragraphs.last?.hasSuffix(water) == true)
    #expect(page.doubtfulHyphens == doubtful)
    #expect(page.applied.map(\.rule) == (unsafe ? ["broken", "broken", nil, nil] : ["broken", nil, nil]))
  }

  @Test("a page that never settles is an error, and the others are fixed all the same")
  func unsettled() throws {
    let pages = try fixed(["aZb", "a  b"])
    #expect(pages[0].error == .unsettled)
    #expect(try pages[1].get().text == "ab")
  }

  @Test("a page may change in every pass there is, but not once more")
  func mostPasses() throws {
    let copy = { (gaps: Int) in "a" + String(repeating: "  ", count: gaps) + "b" }
    #expect(try fixed([copy(Fixer.mostPasses)])[0].get().text == "ab")
    #expect(try fixed([copy(Fixer.mostPasses + 1)])[0].error == .unsettled)
  }

  @Test("a fix that loses what it does not declare is refused, and the error names its rule and the place")
  func unconserved() throws {
    let pages = try fixed(["a  b\ncWd", "a  b"])
    guard case .unconserved(let rule, let loss, let position) = pages[0].error else {
      Issue.record("the loss went unnoticed")
      return
    }
    #expect(rule == "lie")
    #expect(loss.declared == "W")
    #expect(position == LineColumn(line: 2, column: 2))
    #expect(try pages[1].get().text == "ab")
  }

  @Test("a page that a fix would leave empty is refused")
  func emptied() throws {
    let error = try fixed(["Y"], applying: [.unsafe])[0].error
    #expect(error == .unreadable(rule: "letter", .empty(path: "page 0")))
  }

  @Test("after a refusal the other pages are checked against the page as it came")
  func refusedPageStays() throws {
    let pages = try fixed(["a  b\ncWd", "SEE"])
    #expect(pages[0].error != nil)
    #expect(try pages[1].get().diagnostics.map(\.rule) == ["gap-elsewhere"])
    let others = try fixed(["a  b", "SEE"])
    #expect(try others[1].get().diagnostics.isEmpty)
  }

  @Test("every error is a sentence in both languages that ends in what to do")
  func messages() throws {
    let loss = ConservationError(declared: "啡", found: nil, offset: ByteOffset(utf8: 0))
    let gain = ConservationError(declared: nil, found: "啡", offset: ByteOffset(utf8: 0))
    let position = LineColumn(line: 3, column: 5)
    for error: FixingError in [
      .unsettled, .unconserved(rule: "w", loss, position: position),
      .unconserved(rule: "w", gain, position: position), .unreadable(rule: "w", .empty(path: "a")),
    ] {
      #expect(error.message.zh.contains("未作修改") && !error.message.zh.hasSuffix("。"))
      #expect(error.message.en.contains("left alone; ") && !error.message.en.hasSuffix("."))
    }
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
      [source],
      unwrapping: { Edition(reading: $0, by: PageChoice(setting: setting)).documents.map(\.page) },
      checking: { sources in
        checking()
        return sources.map { _ in [] }
      })
    return try pages[0].get()
  }

  private func fixed(
    _ copy: [String], applying allowed: Set<Fix.Safety> = [.safe]
  ) throws -> [Result<FixedPage, FixingError>] {
    let sources = try copy.enumerated().map { index, text in
      try SourceText(path: "page \(index)", bytes: Array(text.utf8))
    }
    let rules: [any Rule] = [DoubleSpace(), Elsewhere(), Growing(), Letter(), Lie()]
    let linter = Linter(rules.map { EnabledRule($0) })
    return Fixer(applying: allowed).fixed(sources) { linter.diagnostics(of: Edition(reading: $0)) }
  }
}

extension FixedPage {
  fileprivate var text: String { String(decoding: source.bytes, as: UTF8.self) }
}

extension Result where Failure == FixingError {
  fileprivate var error: FixingError? {
    if case .failure(let error) = self { error } else { nil }
  }
}

/// Puts words together that are broken at the ends of lines.
private struct Broken: Rule {
  static let metadata = RuleMetadata(id: "broken", summary: .word("broken"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] {
    let document = context.document
    return document.brokenWords.map {
      Finding($0.range, .word("broken"), fix: .joining($0, in: document))
    }
  }
}

/// Takes out the first two spaces of each line.
private struct DoubleSpace: Rule {
  static let metadata = RuleMetadata(id: "gap", summary: .word("gap"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "  ", .safe, "") }
}

/// Takes out every Y, and says that a person must look.
private struct Letter: Rule {
  static let metadata = RuleMetadata(id: "letter", summary: .word("Y"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "Y", .unsafe, "") }
}

/// Takes out every W, and says that nothing is lost.
private struct Lie: Rule {
  static let metadata = RuleMetadata(id: "lie", summary: .word("W"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "W", .safe, "") }
}

/// Puts a tab behind every Z, again and again.
private struct Growing: Rule {
  static let metadata = RuleMetadata(id: "growing", summary: .word("Z"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] { context.findings(of: "Z", .safe, "Z\t") }
}

/// Reports a page that says SEE while two spaces stand on the first page of the edition.
private struct Elsewhere: Rule {
  static let metadata = RuleMetadata(id: "gap-elsewhere", summary: .word("SEE"), severity: .info, page: [])
  init(_ options: NoOptions) {}
  func findings(in context: RuleContext) -> [Finding] {
    let first = RuleContext(edition: context.edition, documentIndex: 0)
    guard !first.findings(of: "  ", .safe, "").isEmpty else { return [] }
    return context.findings(of: "SEE", .safe, "").map { Finding($0.range, $0.message) }
  }
}

extension RuleContext {
  /// A finding for the first `word`, in ASCII, of each line, with a fix of the given safety.
  fileprivate func findings(of word: String, _ safety: Fix.Safety, _ replacement: String) -> [Finding] {
    let word = Array(word.utf8)
    return (0..<source.lines.count).compactMap { line in
      let range = source.lines.range(ofLine: line).utf8
      guard let start = range.first(where: { source.bytes[$0..<range.upperBound].starts(with: word) }) else {
        return nil
      }
      let place = ByteRange(utf8: start..<start + word.count)
      return Finding(place, .word("found"), fix: Fix(.word("fix"), safety, [Edit(place, replacement)]))
    }
  }
}

extension Message {
  fileprivate static func word(_ word: String) -> Message { Message(zh: word, en: word) }
}
