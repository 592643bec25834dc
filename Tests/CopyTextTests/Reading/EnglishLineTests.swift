import Testing

@testable import CopyText

struct EnglishLineTests {
  @Test(
    "a line tells by its words that it belongs to the page, signs a story or names the maker of a picture",
    arguments: [
      (
        .furniture,
        [
          "Continued on page A4", "CONTINUED FROM A1", "(Continued on Page 12)", "See BUDGET, Page A6",
          "From A1", "Please see FERRY, Page 3", "Turn to page 9",
          "Turn to FERRY, A6", "Please turn to Page __", "Vervolg van pagina 1", "Suite de la page 4",
          "Окончание. Начало на стр. 1", "Fortsättning från sidan 12",
          "See FLOOD, Page 4", "See BUDGET, 6", "See WEATHER on 6", "SEE BUDGET 6", "(See Budget, A6)",
          "See story on 6", "See related story, A6",
          "From page one", "From page 4", "Related story", "Related stories, Page 4",
          "Related stories inside",
          "See page TK", "See page xxi",
        ]
      ),
      (
        .byline,
        [
          "Special to the Times", "Staff Writers", "From staff reports", "Associated Press Writer",
          "The Associated Press", "— Ruth Alderton", "— Owen Tate contributed to this report.", "Reuters",
          "Staff Reports", "Staff Report, Millbrook", "STAFF AND WIRE REPORTS", "Associated Press Writers",
        ]
      ),
      (
        .credit,
        [
          "AP Photo/Owen Tate", "(AP Photo/Owen Tate)", "Owen Tate/Staff photo",
          "Ana Duarte / Special to the Times", "Courtesy photo", "Photo courtesy of Millbrook Library",
          "Photo by Jane Doe", "PHOTOS BY JANE DOE", "Courtesy of Smith County Library",
          "Courtesy of the Smith family", "Map by Ann Lee/The Herald", "Photos by staff", "Photo by TK",
          "Photo by Jane Doe special to the Times", "Getty Images via AFP", "Getty Images file",
          "Foto: Anna Berg", "(Foto: Anna Berg)", "fot. Mikołaj Kuras", "Фото: Анна Петрова", "Bild: TT",
        ]
      ),
      (
        nil,
        [
          "See you in court, mayor says", "From mill to library in 18 months", "Special election set for May",
          "Reuters to cut 500 jobs", "Photo finish in the county race", "Photo Finish Decides Race",
          "Foto Finish", "Bild Zeitung",
          "The town has paid for 40", "Page Turners Lost by 12",
          "The staff writer",
          "Ferry / bus pass sold at both docks this winter and all through spring", "— we waited all night",
          "Page 4", "Turn to the Left Lane on Mill Street", "Please See Me After Class",
          "Staff Reports Show Decline", "From page to stage", "From Page to Stage",
          "From Page 1 to Silver Screen",
          "See how Mets won Game 7", "SEE HOW METS WON GAME 7", "See you on May 5", "FROM PAGE TO STAGE",
          "See the top 10", "Turn to the top 10", "See story unfold on stage",
          "Related stories of two towns", "Map by artist goes to museum", "Map by Artist Goes to Museum",
          "Courtesy of the sea", "Photos by Children Win Prize", "Getty Images sues maker of art",
          "Reuters Cuts Jobs", "Associated Press Wins Prize",
        ]
      ),
    ] as [(Role?, [String])])
  func roles(role: Role?, lines: [String]) throws {
    for line in lines {
      let source = try SourceText(path: "a", bytes: Array(line.utf8))
      #expect(EnglishLine.role(of: source.range, in: source) == role, "\(line)")
      #expect((EnglishLine.role(of: line) ?? role) == role, "\(line)")
    }
  }

  @Test(
    "whoever helped is named by a tagline, wherever it stands in the line and however it is written",
    arguments: [
      ("Ruth Alderton and Owen Tate, of the Herald in Millbrook, contributed to this story", true),
      ("RUTH ALDERTON CONTRIBUTED REPORTING.", true), ("Contributed reporting", true),
      ("The Associated Press contributed to this article.", true), ("contributed to this stor", false),
      ("Ruth Alderton contributed to this reform of the county's roads and of its bridges", false),
      ("He contributed, as he said, to this report of the council on its mills", false),
    ])
  func taglines(line: String, isTagline: Bool) throws {
    let source = try SourceText(path: "a", bytes: Array(line.utf8))
    #expect(EnglishLine.role(of: source.range, in: source) == (isTagline ? .byline : nil))
  }

  @Test("a picture's maker after By is a name, an agency or the staff, and no headline's words")
  func makers() throws {
    for line in ["Photography by Jane Doe", "Photography by Reuters", "Photography by Staff"] {
      #expect(try ReadPage("\(line)\n\nThe show is open until May.\n").roles.first == .credit, "\(line)")
    }
    for line in ["Photography By Night Draws Crowds", "Photography by Night"] {
      let page = try ReadPage("\(line)\n\nThe show is open until May.\n")
      #expect(page.roles.first == .headline, "\(line)")
    }
  }

  @Test(
    "the words under a picture may end with its maker",
    arguments: [
      ("A worker clears snow on Monday. Owen Tate/Staff photo", true),
      ("Crews train on the lake on Tuesday. (AP Photo/Owen Tate)", true),
      ("The mayor vetoed the budget on Monday. He spoke to Reuters", false),
      ("AP Photo/Owen Tate", false), ("La plaza del mercado, a primera hora. / PEDRO RUIZ", true),
      ("Rynek wczesnym rankiem. Fot. Adam Kos", true),
      ("La place du marché, tôt le matin. Photo Paul Merle", true),
      ("The crowd saw it on Monday. Photo finish", false),
    ])
  func captions(text: String, isCaption: Bool) throws {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    #expect(EnglishLine.endsInCredit(source.range, isAfterSentence: true, in: source) == isCaption)
  }

  @Test(
    "without a sentence before it a bracket or a colon shows that a name is the maker's",
    arguments: [
      ("La piazza del mercato di primo mattino (foto Rossi)", true),
      ("Nils Eckhoff und Luca Marten Foto: Wiechmann", true),
      ("The race ended in a photo Ruth Alderton", false), ("Ruth Alderton takes a photo of the ferry", false),
    ])
  func phrases(text: String, isCaption: Bool) throws {
    let source = try SourceText(path: "a", bytes: Array(text.utf8))
    #expect(EnglishLine.endsInCredit(source.range, isAfterSentence: false, in: source) == isCaption)
  }

  @Test(
    "an abbreviation ends no sentence",
    arguments: [
      ("leave Sen.", false), ("met Mr.", false), ("on Jan.", false),
      ("at the mill.", true),
      ("in the U.S.", true), ("to Smith Co.", true), ("at 9 a.m.", true), ("and so did I.", true),
    ])
  func abbreviations(text: String, ends: Bool) throws {
    let source = try SourceText(path: "a", bytes: Array(text.utf8))
    #expect(source.endsSentence(source.range) == ends)
    #expect(BlockShape(source, source.range).endsSentence == ends)
  }

  @Test("a capital by itself is an initial where a line ends, and a grade where a paragraph does")
  func initials() throws {
    let source = try SourceText(path: "a", bytes: Array("was built by Thomas J.".utf8))
    #expect(!source.endsSentence(source.range))
    #expect(BlockShape(source, source.range).endsSentence)
  }

  @Test("an abbreviation inside a line is no end of a sentence either, so that the line may be a headline")
  func titles() throws {
    let page = try ReadPage(
      "Mr. Tate Goes to Town\n\nBy Owen Tate\n\nThe mill closed in 1998, and stood empty.\n")
    #expect(page.roles == [.headline, .byline, .lead])
  }

  @Test("the top of an English story: a label, a headline, a deck, the names and the desk below them")
  func top() throws {
    let page = try ReadPage(
      """
      CITY COUNCIL

      Mayor Vetoes Budget as Talks Collapse

      Aldermen vow to override; schools brace for cuts

      By Ruth Alderton and Owen Tate
      Staff Writers

      WASHINGTON, March 23 — The mayor vetoed the budget on Monday, saying it would ruin the town.

      Continued on page A4
      """)
    #expect(page.roles == [.label, .headline, .deck, .byline, .lead, .furniture])
    #expect(page.document.bylines.map { $0.summary(in: page.source) } == ["By: Ruth Alderton, Owen Tate"])
  }

  @Test("a paragraph that breaks off after an abbreviation or at a hyphen goes on in the next block")
  func cuts() throws {
    let page = try ReadPage(
      """
      The budget that the council passed last night, said the mayor on Monday, would leave the towns up the lake of Sen.

      Harris without a road to the ferry, which runs every day but Sunday.

      The council, which sat all night, had been press-

      ing the mayor to sign it.
      """)
    #expect(page.cuts == ["n.‖Ha", "s-‖in"])
  }

  @Test("a line without a full stop right above a byline is a headline, however long")
  func longHeadline() throws {
    let headline =
      "The wind may carry the smoke of the lake fires much further than was once thought, county scientists say"
    let page = try ReadPage("\(headline)\n\nBy Ruth Alderton\n\nThe smoke went far, they said.\n")
    #expect(page.roles == [.headline, .byline, .lead])
  }

  @Test("a name on a line of its own below “By” fills the slot")
  func nameBelow() throws {
    for name in ["Ruth Alderton", "Ruth van der Berg", "Ruth Alderton,"] {
      let page = try ReadPage("Ferry Crews Train\n\nBy\n\n\(name)\n\nThe crews train on the lake.\n")
      #expect(page.roles == [.headline, .byline, .byline, .lead], "\(name)")
      #expect(page.document.bylines.map { $0.summary(in: page.source) } == [": \(name)"])
    }
    let empty = try ReadPage("Ferry Crews Train\n\nBy\n\nThe crews train on the lake.\n")
    #expect(empty.document.bylines.map { $0.summary(in: empty.source) } == ["By: "])
  }

  @Test("small letters where other lines begin with them too show no missing beginning")
  func smallLetters() throws {
    let page = try ReadPage(
      """
      Feedlot Cattle Steady

      By Ruth Alderton

      Cattle were steady, the county board said.

      sales were confirmed on 400 steers and 1,100 heifers, the board said on monday.

      steers were at 69.25 in slow trade amid moderate demand from packers of the county.

      heifers were at 67.00 in slow trade, and the week to date stood at 2,700 head.

      The crews have been out on the lake since October with a rented icebreaker and
      """)
    #expect(page.document.seams.isEmpty)
  }
}
