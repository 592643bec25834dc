import LintTesting
import Testing

@testable import CopyText

/// Where paragraphs of an alphabet end that are set in lines.
struct AlphabetEndsTests {
  private static func paragraphs(_ lines: [String], _ choice: SettingChoice) throws -> [String] {
    let source = try SourceText(path: "page.txt", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    let copy = Edition(reading: [source], by: PageChoice(setting: choice)).documents[0].page.copy
    return copy.text(in: copy.range).split(separator: "\n").map(String.init)
  }

  /// A paragraph set to 36 half-ems; one line is wider, as a program that reads print may make it.
  private static let trustees = [
    "The trustees of the library met on",
    "Thursday evening to hear what the",
    "new roof is going to cost, and to",
    "settle who is to pay for the gutters",
    "and the two chimneys, which nobody alive",
    "has ever seen smoke rise, and which",
    "the rector likes to call the only",
    "dry place in all of the parish,",
    "although it rains there as it does",
    "elsewhere when the wind is in the",
    "west, and has rained there as long",
    "as anybody knows.",
  ]
  private static let joined = trustees.joined(separator: " ")

  @Test(
    "a line that ends a sentence and had room for the next word ends its paragraph, though by little",
    arguments: [
      ("Nobody knew where the money was.", "He did not say.", true),
      ("Nobody knew where the money came from.", "He did not say.", false),
      ("Nobody knew where the money was.", "Everybody had heard of it.", false),
    ])
  func room(last: String, next: String, ends: Bool) throws {
    let copy = try Self.paragraphs(Self.trustees + [last, next], .lines)
    #expect(copy == (ends ? [Self.joined, last, next] : [Self.joined, last + " " + next]))
  }

  @Test(
    "below a full line that ends a sentence, what begins as no sentence does begins a paragraph",
    arguments: [
      "GETS NINETY DAYS", "Mr. Penrose: I had it in my hand.", "Clerk—The slates were counted twice.",
      "HARTLEPOOL, Nov. 18.—Two boats sailed.", "10:30—Slumber music.", "The Slates.—They lie in the yard.",
    ])
  func beginnings(line: String) throws {
    let full = "Nobody knew where the money came from."
    #expect(try Self.paragraphs(Self.trustees + [full, line], .lines).last == line)
    #expect(
      try Self.paragraphs(Self.trustees + ["Nobody knew where it came from, that", line], .lines).count == 2)
  }

  @Test("a figure after a dash is no speaker, nor are words that do not all begin with a capital")
  func noSpeakers() throws {
    for line in ["8–17.", "10:30 was the hour.", "Monday the third—It was raining.", "Sales 180–320 tons."] {
      let full = "Nobody knew where the money came from."
      #expect(try Self.paragraphs(Self.trustees + [full, line], .lines).last == full + " " + line)
    }
  }

  @Test("a quotation below the end of another is a reply", arguments: ["\"", "”"])
  func reply(mark: String) throws {
    let opening = mark == "\"" ? "\"" : "“"
    let lines = ["\(opening)Nobody knows where it came from.\(mark)", "\(opening)Not even you?\(mark)"]
    #expect(try Self.paragraphs(Self.trustees + lines, .lines).suffix(2) == lines)
  }

  @Test("a headline in capitals ends where its capitals do")
  func head() throws {
    let lines = ["SLATES ARE COUNTED TWICE BY", "THE CLERK AND THE BEADLE", "Clarification"]
    #expect(
      try Self.paragraphs(Self.trustees + lines, .lines).suffix(2) == [lines[0] + " " + lines[1], lines[2]])
  }

  @Test("where paragraphs are indented, one ends above the margin, too, if its line had ample room")
  func flushHeading() throws {
    let indented = ["  " + Self.trustees[0]] + Self.trustees.dropFirst()
    let lines = ["Slates for the North Side.", "  They were paid for long ago."]
    let copy = try Self.paragraphs(indented + ["They burn."] + lines, .indented)
    #expect(Array(copy.suffix(2)) == lines)
    // By a character or two the print may be misread.
    let close = indented.dropLast() + ["as long as most of us are alive.", "All know."]
    #expect(try Self.paragraphs(Array(close), .indented).count == 1)
  }

  @Test("a centered line does not go on at the margin")
  func centered() throws {
    let lines = ["             BIRTHS", "Elsewhere, a son."]
    #expect(try Self.paragraphs(Self.trustees + lines, .indented).suffix(2) == lines)
    let mixed = ["           The Births", "Elsewhere, a son."]
    #expect(try Self.paragraphs(Self.trustees + mixed, .indented).suffix(2) == mixed)
  }

  @Test("an address goes on after its commas")
  func address() throws {
    let lines = ["Registrar of Voters,", "Land Office,", "Portland."]
    #expect(
      try Self.paragraphs(Self.trustees + lines, .lines).last
        == lines.joined(separator: " "))
  }

  @Test(
    "rows of figures and rules stand by themselves",
    arguments: [
      ["Slates, blue ........ 48 to 55", "Lead, new …. £9"],
      ["July  .83   .81⅝  .82½", "Aug.  .80   .79   .80"],
      ["_____", "The new"], ["* * *", "The new"], ["Total ..........", "The new"],
    ], [SettingChoice.lines, .blocks, .indented])
  func rows(lines: [String], setting: SettingChoice) throws {
    let open = Self.trustees.dropLast() + ["all and longer than that and always"]
    #expect(try Self.paragraphs(open + lines, setting) == [open.joined(separator: " ")] + lines)
  }

  @Test(
    "dots and wide gaps in sentences make no row",
    arguments: [
      "He waited .... and then said so", "It  was   all  one  to  them, as", "It cost ... 5 pounds, or more,",
    ])
  func noRows(line: String) throws {
    let copy = try Self.paragraphs(Self.trustees.dropLast() + ["but", line, "he said."], .lines)
    #expect(copy.count == 1)
  }

  @Test("a line cannot end at a no-break space", arguments: ["\u{A0}", "\u{202F}"])
  func noBreak(space: String) throws {
    let lines = [
      "le maire a parlé devant une salle", "comble et assez froide de ses projets",
      "pour la halle, dont le toit prend",
      "l’eau depuis trois hivers au moins", "sans que personne s’en soucie, dit-",
      "on au marché, où la pluie tombe sur",
      "les étals, devant une salle comble.", "«\(space)J’aurais aimé un toit.\(space)»",
    ]
    #expect(try Self.paragraphs(lines, .blocks).count == 1)
    let parted = try Self.paragraphs(lines.map { $0.replacing(space, with: " ") }, .blocks)
    #expect(parted.count == 2, "the sign by itself had room")
  }

  @Test("a measure is what most lines keep to, and none where too many do not")
  func raggedMeasure() {
    let kept = [(30, 37), (34, 38), (36, 39), (35, 41), (31, 40), (33, 38)]
    #expect(RaggedMeasure(kept.map { (copy: $0.0, withNextWord: $0.1) })?.width == 36)
    let slip = kept + [(40, 44)]
    #expect(RaggedMeasure(slip.map { (copy: $0.0, withNextWord: $0.1) })?.width == 36)
    let filled = slip + [(41, 45), (24, 30)]
    #expect(RaggedMeasure(filled.map { (copy: $0.0, withNextWord: $0.1) }) == nil)
    #expect(RaggedMeasure([(30, 37), (34, 38), (36, 39)]) == nil)
  }

  @Test("centered headlines do not hide that paragraphs are indented")
  func centeredHeadlines() throws {
    let indented = ["  " + Self.trustees[0]] + Self.trustees.dropFirst()
    let heads = [
      "               ROOF", "           NEW SLATES", "         THE OLD GUTTERS", "          BY A LODGER",
      "      To be Read in the Dry", "        (All rights ours)", "            A LETTER",
    ]
    let lines = heads + indented + indented + indented + indented
    let source = try SourceText(path: "page.txt", bytes: Array(lines.joined(separator: "\n").utf8))
    #expect(Edition(reading: [source]).documents[0].page.setting == .indented)
  }
}
