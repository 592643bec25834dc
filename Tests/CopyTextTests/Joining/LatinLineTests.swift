import LintTesting
import Testing

@testable import CopyText

/// Lines in an alphabet above and between the pieces of a paragraph.
struct LatinLineTests {
  private static let above =
    "County Digs Out\n\nBy Ruth Alderton\n\nThe storm began on Saturday night and closed the roads by noon.\n\n"
  private static let tail =
    "A storm that forecasters had called a nuisance dumped more than a foot of snow on much of"
  private static let head = "the county on Sunday night and Monday, closing schools and downing lines."

  private func seams(_ blocks: String...) throws -> [String] {
    let page = try ReadPage(Self.above + blocks.joined(separator: "\n\n") + "\n")
    return page.document.seams.map { seam in
      let text = { page.source.text(in: page.structure.blocks[$0].text) }
      return text(seam.tail).suffix(8) + "‖" + text(seam.head).prefix(8) + (seam.isSure ? "" : "?")
    }
  }

  @Test(
    "no paragraph breaks off in a label, a date, a name, a running head or a row of a table",
    arguments: [
      "ADVERTISEMENT", "Wednesday, Oct. 4, 2023", "12 THE MORNING HERALD", "What we lost",
      "NOTICE OF PUBLIC HEARING",
      "Dorothy “Dot” M. Fessenden", "50 years ago\nOctober 12, 1973", "— Ada Crowe, neighbor",
      "— 2 Kings 5:13 and what follows",
      "India 5 per cents. ........ 112 and a half",
      "“It was the longest night of my life.” — Ada Crowe, neighbor",
    ])
  func label(line: String) throws {
    #expect(try seams(line, Self.head) == [])
  }

  @Test(
    "a paragraph does in what reads on, however short it is",
    arguments: [
      "Most of the victims lived", "Domestic demand pressure,", "The loan will be used for",
      "“The whole trend is up,” said Ada Crowe, executive dire-",
    ])
  func copy(line: String) throws {
    #expect(try seams(line, Self.head).count == 1)
  }

  @Test("the line right above a small beginning goes on in it, and none further up")
  func lineOfList() throws {
    let rest = "taken from a wreck in 1942 and will be hung in a church at Honningsvag in spring."
    #expect(
      try seams(
        "LONDON", "Museum returns a bell",
        "The Maritime Museum said that it would give back to Norway a bell that was", rest
      ).map { $0.hasPrefix("that was‖taken fr") } == [true])
  }

  @Test("where the lines of two columns stand in turn, no two of them are surely one paragraph")
  func columnsReadAcross() throws {
    let first = "He appealed to residents to shun panic buying, assuring"
    let second = "Efforts to reach the spokesman proved abortive, as he neither picked his calls"
    let halves = [
      "that it would return in the next two days.", "nor responded to a text message sent to his line.",
    ]
    #expect(try seams(first, second, halves[0], halves[1]).allSatisfy { $0.hasSuffix("?") })
    #expect(try seams(second, halves[1]) == ["is calls‖nor resp"])
  }

  @Test("a paragraph in three columns is found on a page that holds nothing else")
  func threePieces() throws {
    let page = try ReadPage(
      """
      Town Puts Its Maps Online

      By Ruth Alderton

      Residents who want to know where the pipes run can look it up from home. The old paper maps will hang beside the old pumps

      and lanterns, and the council paid for it out of last year's surplus, which was larger than anybody had dared to

      hope when the year began. The clerk said so, and nobody in the garden of the old house asked him how he knew it.

      """)
    #expect(page.document.seams.map(\.tail) == [2, 3])
  }

  @Test("a title or a quotation with its source above what begins small is no sure beginning of it")
  func title() throws {
    let title = "President of the Millbrook Growers Association Ruth Alderton"
    #expect(try seams(title, Self.head) == ["Alderton‖the coun?"])
    let quotation = "“It was the longest night of my life,” said Ada Crowe, a neighbor"
    #expect(try seams(quotation, Self.head) == ["neighbor‖the coun?"])
  }

  @Test("two short lines that need no others are no sure pieces of a paragraph")
  func couplet() throws {
    #expect(
      try seams("Wer immer tut, was er schon kann,", "bleibt immer das, was er schon ist.") == [
        "on kann,‖bleibt i?"
      ])
    #expect(
      try seams(
        "He said the town has about 70 of",
        "the ferries of the county but under 10 of its docks, and one bridge."
      ) == ["ut 70 of‖the ferr"])
  }

  @Test("at the end of an article a line below others without a stop has lost nothing")
  func entries() throws {
    let entry = { (name: String) in
      "\(name) beat Dover. Hale scored twice and the girls are fourth in the league table"
    }
    let lost = { (copy: String) in try ReadPage(Self.above + copy + "\n").document.lostTexts.count }
    #expect(try lost(entry("Harlan Falls")) == 1)
    #expect(try lost(entry("Millbrook") + "\n\n" + entry("Harlan Falls")) == 0)
    #expect(try lost("Ruth Alderton writes for us. Her talk will be broadcast on Sunday at 2pm") == 0)
    #expect(try lost("Ruth Alderton writes for us. She posts, when she must, @ruthalderton") == 0)
  }

  @Test(
    "no paragraph breaks off in a quotation set large, the beginning of a letter, or an item above the next",
    arguments: [
      ("“We would rather run fewer buses”", "out service on 22 others, and nobody knows why."),
      ("Dear friends and neighbors,", "The ferry has been late again, and nobody knows why."),
      ("Dear Editor,", "The ferry has been late again, and nobody knows why."),
      ("a. To waste time on trifles", "b. A small squid that is caught at night."),
    ])
  func standsApart(line: String, head: String) throws {
    #expect(try seams(line, head) == [])
  }

  @Test(
    "what may be verse, a list or columns read across each other is joined by no safe fix",
    arguments: [
      ["We hung the cloth\nand nobody quite knew", "how deep the colour had gone down, and why."],
      [
        "and second, that a funny answer is worth two of those; and",
        "third, that nobody has to give one at all.",
      ],
      [
        tail, "The chief of the brigade, who has held the office for ten years and more, had said to",
        "three million dollars for a new dam, and no more than that.",
        "in an interview at the station, where he has his office.",
      ],
    ])
  func unsafe(blocks: [String]) throws {
    let page = try ReadPage(Self.above + blocks.joined(separator: "\n\n") + "\n")
    #expect(!page.document.seams.isEmpty && page.document.seams.allSatisfy { !$0.isSure })
  }

  @Test("a spaced ellipsis is no leader, and a possessive no small word")
  func signs() throws {
    #expect(try seams("He looked at the snow . . . and then at the whole of", Self.head).count == 1)
    #expect(try seams("The Ladies of Old St. John’s Church", Self.head) == ["s Church‖the coun?"])
  }

  @Test(
    "a paragraph that begins small below one that ends has lost its beginning",
    arguments: [
      (Self.head, 1), ("von Trapp sang on Sunday night, and the hall was full to the last row.", 0),
      ("iPhone sales fell on Monday, and the shops of the county closed before noon.", 0),
      ("a) the county roads are closed on Sunday night, and the schools on Monday.", 0), ("the county.", 0),
    ])
  func smallLetter(copy: String, count: Int) throws {
    let below = "\n\nCrews worked through the night, and most roads were open again by Tuesday.\n"
    #expect(try ReadPage(Self.above + copy + below).document.lostTexts.count == count, "\(copy)")
    guard count > 0 else { return }
    // Where others near by begin small, it is the manner of the copy.
    let alike = "\n\nsteers sold higher on Monday than they had in a month of slow trade."
    #expect(try ReadPage(Self.above + copy + alike + below).document.lostTexts.isEmpty)
  }

  @Test("text of some sentences that breaks off is cut, though what follows begins with a capital")
  func brokenProse() throws {
    let broken =
      "The crews came at noon. They had cleared the road to the Brook Bridge and were on their way to see Mr."
    let prose = String(broken.dropLast(4))
    #expect(
      try seams(prose, "Pike was in the truck that led them, and so was his dog.") == ["y to see‖Pike was?"])
  }

  @Test(
    "what stands between the pieces of a paragraph is stepped over",
    arguments: [
      "ADVERTISEMENT", "Sponsored Content", "“It was the longest night of my life.” — Ada Crowe, neighbor",
      "“It was the longest night of my life,” said Ada Crowe, a neighbor", "Continued on page A4",
      "Rynek wczesnym rankiem. Fot. Adam Kos",
    ])
  func between(line: String) throws {
    #expect(try seams(Self.tail, line, Self.head) == [" much of‖the coun"])
  }

  @Test("a line that begins small and ends in a name goes on from nothing")
  func byline() throws {
    let deck = "Code fino a quattro chilometri. Il sindaco: «Ci vorrà pazienza»"
    #expect(try seams(deck, "di Giulia Ferrari", "La mattina di ieri è cominciata con una coda.") == [])
    #expect(try seams(deck, "dal nostro inviato Luca Bergonzini", "La mattina di ieri è cominciata.") == [])
  }

  @Test("German ends a quotation with the mark that opens one elsewhere")
  func german() throws {
    let quotation = "„Die Brücke muss in zwei Jahren abgerissen werden, ohne dass ein Ersatz steht.“"
    #expect(try seams(quotation, "dpa BERLIN. Die Bahn hat vierzig Züge bestellt.") == [])
    #expect(
      try seams(String(quotation.dropLast(2)) + "“", "und zwar sofort, sagte die Ministerin.").count == 1)
  }
}
