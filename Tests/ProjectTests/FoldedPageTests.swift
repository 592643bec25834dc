import CopyText
import LintCore
import LintDriver
import LintTesting
import NewspaperRules
import Testing

/// Where the lines of a page end changes nothing of what is wrong with its copy.
struct FoldedPageTests {
  @Test(
    "a page of the client's set in lines has the findings that it has with a paragraph a line",
    arguments: ProjectFiles.seeds, String.ParagraphMark.allCases.filter { $0 != .nothing })
  func seeds(page: String, mark: String.ParagraphMark) throws {
    let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    // A dateline and a byline that share a block on these pages are two paragraphs when they are set.
    let copy = source.text(in: source.range).split(separator: "\n").joined(separator: "\n\n")
    let whole = try Self.findings(copy)
    #expect(whole.count > 2)
    for measure in [30, 36, 40] {
      #expect(try Self.findings(copy.setInLines(of: measure, mark: mark)) == whole, "\(measure) half-ems")
    }
  }

  @Test(
    "a page of the client's broken after so many characters has the findings of one with a paragraph a line",
    arguments: ProjectFiles.seeds, [15, 18, 20])
  func characters(page: String, count: Int) throws {
    let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    let copy = source.text(in: source.range).split(separator: "\n").joined(separator: "\n\n")
    #expect(try Self.findings(copy.brokenIntoLines(ofCharacters: count)) == Self.findings(copy))
  }

  @Test(
    "where the paragraphs of a page set in lines are indented, no indented line is joined by who has not looked",
    arguments: ProjectFiles.seeds)
  func indentedHeads(page: String) throws {
    let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    let copy = source.text(in: source.range).split(separator: "\n").joined(separator: "\n\n")
    let set = copy.setInLines(of: 36, mark: .indent)
    #expect(try Self.fixed(set).indentedLines == set.indentedLines)
  }

  @Test(
    "an English page set in lines has the findings that it has with a paragraph a line, set anew any number of times",
    arguments: stride(from: 30, through: 90, by: 5).map(\.self))
  func english(measure: Int) throws {
    let whole = try Self.findings(Self.englishPage)
    #expect(
      Set(whole.map(\.rule)) == [
        "split-word", "split-sentence", "duplicate-paragraph", "unpaired-quote", "placeholder-byline",
      ])
    let set = Self.englishPage.setInLines(of: measure)
    #expect(try Self.findings(set) == whole)
    let unwrapped = try Self.unwrapped(set)
    let found = try Self.findings(unwrapped)
    #expect(found.isEmpty == false)
    #expect(try Self.findings(unwrapped.setInLines(of: 120 - measure)) == found)
    #expect(try Self.unwrapped(unwrapped.setInLines(of: 120 - measure)) == unwrapped)
  }

  @Test(
    "a page that Markdown quotes has the findings of the plain one, a paragraph a line or set in lines",
    arguments: ProjectFiles.seeds + [""])
  func quoted(page: String) throws {
    let source = try SourceText(
      path: page, bytes: page.isEmpty ? Array(Self.englishPage.utf8) : ProjectFiles.bytes(of: "seeds/" + page)
    )
    let copy = source.text(in: source.range).split(separator: "\n").joined(separator: "\n\n")
    let whole = try Self.findings(copy)
    #expect(try Self.findings(copy.quoted) == whole)
    #expect(try Self.findings(copy.setInLines(of: 40).quoted) == whole)
  }

  @Test(
    "a word put together at the end of a paragraph leaves no blank line there, whatever follows on the line")
  func endOfParagraph() throws {
    for spaces in ["", " ", "  \t"] {
      let page = """
          The council of the old town on the river met on Monday evening to
        consider the plans which the mayor had laid before its members a sum-
        mer.\(spaces)
          The mayor said that he was sorry for the delay but that he would bow
        to the will of the majority, and that nobody could have foreseen it all.
          Nobody spoke against the plan itself, which has been before the coun-
        cil for three years now.\(spaces)
          The bridge is to be built of steel and to stand on the old piers of
        the ferry, which were found to be sound when the river was low last year
        and which have been looked after by the county since the ferry was sold.
        """
      let source = try SourceText(path: "page.txt", bytes: Array(page.utf8))
      let fixed = try Fixer(applying: [.safe]).fixed(
        [source], reading: { Edition(reading: $0, words: Self.words, setAs: $1) },
        checking: { Self.linter.diagnostics(of: $0) })[0].get()
      let text = fixed.source.text(in: fixed.source.range)
      #expect(text.contains("members a summer.") && text.contains("council\nfor three years now."))
      #expect(!text.contains("\n\n"))
    }
  }

  private static let englishPage = """
    Ferry Crews Train for Winter Ice

    By NAME HERE

    The county will keep both ferries running through January this year, transportation officials said Monday, after \
    two winters in which ice closed the cross-

    ing for a total of 31 days and forced commuters onto the long road around the lake.

    “We have waited for this longer than some of our readers have been alive, said Ruth Alderton, who has led the \
    planning board since the first drawings were shown.

    Crews have been practicing with a rented icebreaker since October, and a second one will arrive before the first \
    hard frost, the ferry office said in a letter to the council.

    The library will hold 60,000 books, a reading room for children and a hall for the music school, which has met in

    the basement of the church on Front Street for twenty years.

    Crews have been practicing with a rented icebreaker since October, and a second one will arrive before the first \
    hard frost, the ferry office said in a letter to the council.
    """

  private static let words = DictionaryWordBoundaries()
  private static let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })

  /// What is found on a page, wherever it stands.
  private static func findings(_ text: String) throws -> [Found] {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    let context = RuleContext(edition: Edition(reading: [source], words: words), documentIndex: 0)
    return RuleCatalog.all.flatMap { rule in
      rule.init().findings(in: context).map { finding in
        let copy = context.document.source.text(in: finding.range)
        return Found(rule: rule.metadata.id, copy: copy.filter { !$0.isWhitespace })
      }
    }
  }

  /// The page after `galley fix`.
  private static func fixed(_ text: String, unwraps: Bool = false) throws -> String {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    let fixed = try Fixer(applying: [.safe]).fixed(
      [source], unwraps: unwraps, reading: { Edition(reading: $0, words: words, setAs: $1) },
      checking: { linter.diagnostics(of: $0) })[0].get()
    return fixed.source.text(in: fixed.source.range)
  }

  /// The page after `galley fix --unwrap`.
  private static func unwrapped(_ text: String) throws -> String { try fixed(text, unwraps: true) }
}

extension String {
  /// How many lines are indented.
  fileprivate var indentedLines: Int { split(separator: "\n").count { $0.hasPrefix("　　") } }

  /// The text as Markdown quotes it.
  fileprivate var quoted: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "> " + $0 }
      .joined(separator: "\n")
  }
}

/// A finding without its place: the rule, and the copy that it marks, without white space.
private struct Found: Equatable {
  let rule: String
  let copy: String
}
