import LintTesting
import Testing

@testable import CopyText

/// Entries and lines in an alphabet that end without a stop, and go on nowhere.
struct LatinEntryTests {
  private static let above =
    "# The Ferry\n\nThe council met on Monday to speak of the ferry, and the mayor said that it runs again.\n\n"

  /// The seams of a page with `blocks` below a headline and a paragraph, as the ends of their pieces.
  private static func seams(_ blocks: [String]) throws -> [String] {
    let page = try ReadPage(above + blocks.joined(separator: "\n\n") + "\n")
    return page.document.seams.map { seam in
      let text = { page.source.text(in: page.structure.blocks[$0].text) }
      return text(seam.tail).suffix(8) + "‖" + text(seam.head).prefix(8)
    }
  }

  @Test(
    "no entry goes on in the next of its series, nor below the last",
    arguments: [
      [
        "7.30 Live from the Corn Exchange, the Ferry Band. Presented by Ada Crowe",
        "9.00 The Tide. With Ruth Alderton and a lighthouse keeper.",
      ],
      [
        "FIREWOOD: seasoned hardwood, cut, split & delivered. We stack. Cheap, or near it",
        "PIANO, upright, needs tuning. Free.",
      ],
      [
        "2006 Harbour van, long wheelbase, some rust, runs well. New tires last fall",
        "2011 Harbour estate, heated seats, new gaskets.",
      ],
      [
        "When: Noon Saturday, Aug. 12; supper to follow at the hall",
        "Where: The old schoolyard, Forest Road. High vehicles advised",
        "The bear will be there and so will the band.",
      ],
    ])
  func series(blocks: [String]) throws {
    #expect(try Self.seams(blocks) == [])
  }

  @Test("what begins like nothing above it goes on")
  func noSeries() throws {
    let blocks = [
      "The band of the ferry, which has played every summer since the war, will play on Saturday for the",
      "mayor and the council, who have promised to dance.",
    ]
    #expect(try Self.seams(blocks) == [" for the‖mayor an"])
  }

  @Test("no item of a sentence that is set as a list goes on in the next")
  func items() throws {
    let blocks = [
      "rice, from 1943 to 1967, with a card and a long wait at the ferry;",
      "kerosene, with a can and, from time to time, an elbow in the side; and",
      "a scooter for my uncle, which came when he no longer had the knees for it.",
    ]
    #expect(try Self.seams(blocks) == [])
  }

  @Test("notes that begin small and end without a stop are no rests")
  func smallEntries() throws {
    let blocks = [
      "Next week: the apostrophe in the name of the ferry. Why there is none",
      "Style notes",
      "actor for both sexes, except in the names of awards",
      "biannual twice a year; biennial every two years. Say the one or the other",
      "iPad at the start of a headline? No. Recast it",
      "licence the noun, license the verb",
      "nought for the figure; naught only in the sense of come to naught",
    ]
    #expect(try Self.seams(blocks) == [])
  }

  @Test(
    "the last of some lines is no piece of what stands apart below them",
    arguments: [
      [
        "1 tablespoon sugar\nPinch of salt\n2 tablespoons butter, diced\n1 egg, beaten with 1 tablespoon milk",
        "1. Heat oven to 425 degrees. Stir together cherries and sugar.",
      ],
      [
        "‘I voted against the creek. I mean for it, and my wife did too.’\nEunice Frey, 84, of Upper Weston",
        "‘I don’t do parties. I skip the ones who’ve called me at supper.’",
      ],
      [
        "My father’s boat, the bottom of it gone\nand promised me. Two gloves. The county’s streets",
        "as they were drawn in those days.\nA dime. A button. Something blue",
      ],
    ])
  func runs(blocks: [String]) throws {
    #expect(try Self.seams(blocks) == [])
  }

  @Test(
    "a line with who speaks, a label of a list and a question with who asks stand above what follows",
    arguments: [
      ["Ma Ntombi Shange, 93, of Inanda, great-grandmother of many", "“I wake at four. I sweep the yard.”"],
      ["Weekend of the ferry, in thousands of passengers", "1. Crash, 4.2\n2. Pug, 2.9\n3. Getaway, 1.4"],
      [
        "I take a tablet in the morning and my neighbour gave me hers. Is that OK? – Mrs L. Govender, Chatsworth",
        "Not OK, and please give them back.",
      ],
      [
        "a) Gongoozler\n1. A Bengal bell-ringer\n2. An idle watcher of canals\n3. A large crumpet",
        "b) Nurdle\n1. To nudge a cricket ball\n2. A wave of toothpaste\n3. A pellet of plastic",
        "c) Quocker\n1. A wooden puppet\n2. A marsh frog\n3. A Quaker apron",
      ],
    ])
  func lines(blocks: [String]) throws {
    #expect(try Self.seams(blocks) == [])
  }

  @Test("a remark in brackets with its stop inside ends nobody’s sentence")
  func remark() throws {
    #expect(
      try Self.seams(["Posse is following the trail toward the Oklahoma line", "(Special to the Standard.)"])
        == [])
  }

  @Test("no beginning is lost of what begins with a small word and a colon, as the notes of a column do")
  func label() throws {
    let page = try ReadPage(
      Self.above + "The smart-home company said that it would open a laboratory in the town next spring.\n\n"
        + "git happens: A student, of nineteen years, published a list by accident on Friday.\n")
    #expect(page.document.lostTexts.isEmpty)
  }
}
