import CopyText
import LintCore
import LintDriver
import LintTesting
import NewspaperRules
import Testing

/// What fixes leave of the lines in which a page is set.
struct LinesAfterFixTests {
  private static let words = DictionaryWordBoundaries()
  private static let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })

  /// The page after its safe fixes.
  private static func fixed(_ text: String, unwraps: Bool = false) throws -> String {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    let page = try Fixer(applying: [.safe]).fixed(
      [source], unwraps: unwraps, reading: { Edition(reading: $0, words: words, setAs: $1) },
      checking: { linter.diagnostics(of: $0) })[0].get()
    return page.source.text(in: page.source.range)
  }

  /// Paragraphs that a column cut where a line was full, and inside a word.
  private static let fullLines = """
    Town Puts Its Maps Online

    By Ruth Alderton

    Residents who want to know where the buried pipes run can look it up from home: the first
    book opened on Monday, and by noon the clerk had counted more visitors than her office sees in
    a month. The old paper maps go to the museum, where they will hang beside the old pumps

    and lanterns, and the council paid for it out of last year's surplus. A second part, with the bus
    lines and the school districts, is promised for the spring, and the street map stays on sale.
    The clerk said so, and my sister said it looked like snow in the garden of the old govern

    ment house, where nobody had seen it before in all these years of rain and sun and of the wind
    that blows from the sea to the mill.

    """

  @Test(
    "where a column ends the lines stay as they were set, and a word comes up to its line")
  func fullLinesStay() throws {
    #expect(
      try Self.fixed(Self.fullLines)
        == Self.fullLines.replacing("pumps\n\nand", with: "pumps\nand")
        .replacing("old govern\n\nment house", with: "old government\nhouse"))
  }

  /// A paragraph that was cut where no line was full, on a page of few lines.
  private static let shortLine = """
    Town Puts Its Maps Online

    By Ruth Alderton

    Residents who want to know where the buried pipes run can look it up from home: the first data-
    base opened on Monday, and by noon the clerk had counted more visitors than her office sees in
    a month. The old paper maps go to the museum, where they will hang beside the pumps and lanterns.

    The council paid for it out of last year's surplus. A second part, with the bus lines and the
    school districts, is promised for the spring, and the printed street map stays on sale. The well-
    known clerk said so.

    “We lost the roof in the first hour,” the keeper said. “After that we carried the books down, and
    my sister said it looked like snow, the house is

    white and the garden is green, which nobody had seen before in all these years of rain and sun.”

    """

  @Test("where a line was not full, what reads on stays on the next one, and nothing else is joined")
  func longLine() throws {
    let expected = Self.shortLine.replacing("data-\nbase opened", with: "database\nopened")
      .replacing("well-\nknown clerk", with: "well-known\nclerk")
      .replacing("house is\n\nwhite", with: "house is\nwhite")
    #expect(try Self.fixed(Self.shortLine) == expected)
    #expect(try Self.fixed(expected) == expected, "once is enough")
  }

  @Test("every paragraph comes out in one line however its pieces were joined")
  func unwrapped() throws {
    let lines = try Self.fixed(Self.shortLine, unwraps: true).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.dropFirst(2).allSatisfy { $0.hasSuffix(".") || $0.hasSuffix(".”") })
  }

  @Test(
    "a page of the client's that is set in lines is set as before when it is fixed",
    arguments: ProjectFiles.seeds, String.ParagraphMark.allCases.filter { $0 != .nothing })
  func seeds(page: String, mark: String.ParagraphMark) throws {
    let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    let copy = source.text(in: source.range).split(separator: "\n").joined(separator: "\n\n")
    for measure in [30, 36, 40] {
      let set = copy.setInLines(of: measure, mark: mark)
      #expect(try Self.setting(of: Self.fixed(set)) == Self.setting(of: set), "\(measure) half-ems")
    }
  }

  private static func setting(of text: String) throws -> Setting {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    return Edition(reading: [source]).documents[0].page.setting
  }
}
