import Foundation
import LintTesting
import Testing

@testable import CopyText

struct LegibilityTests {
  private static let clean =
    "The council met on Monday to speak of the ferry, and Mr. O’Neill (the mayor) said it runs. "

  private static func page(_ blocks: [String]) throws -> ReadPage {
    try ReadPage(blocks.joined(separator: "\n\n") + "\n")
  }

  @Test("a column of noise is not read, and the rest of the page is")
  func noise() throws {
    let page = try Self.page([
      Self.clean, "F? r? ?o* M*tir*e Thr?? Month*. On* Dollar Mm) Fifty IVnti, ??n Month*.", Self.clean,
    ])
    #expect(page.structure.legibility.isMisread)
    #expect(page.structure.legibility.illegible == [1])
  }

  @Test(
    "a trade name, a share mark or an address makes no page illegible",
    arguments: [
      "Shares of <WPLA.S> and eBay rose, AT&T said at www.example.com, for 50¢ or £3.",
      "He paid $1,200 to McDonald’s.",
      "« Nous n’attendons plus », dit-il.", "* * *", "Add ⅓ cup, 7⅛ oz. and 3×5 cards for 50¢ at pH 7.",
      "The iPhone, the mRNA and H1N1 are in it, and MP3s, ♠J and _____ too.",
      "L’État, l’Assemblée et d’Europe.",
      "L’E\u{301}tat, l’Assemble\u{301}e, U\u{308}ber A\u{308}rzte, Mu\u{308}ßiggang in K\u{D6}LN und MU\u{308}NCHEN",
      "The ﬁrst oﬃce ﬂoods, and the ﬆaﬀ.", "Hawaiʻi, Oʻahu, ʻŌlelo and the Qurʼān, or /ˈɡælɪ/.",
      "— and — so — on", "It’s 5’10” — or 3½ in.",
    ])
  func cleanCopy(block: String) throws {
    let page = try Self.page([Self.clean, block, Self.clean])
    #expect(!page.structure.legibility.isMisread)
    #expect(page.structure.legibility.illegible.isEmpty)
  }

  @Test("a page has the same faults whether its accents are letters or stand by themselves")
  func accents() throws {
    let composed = "„Über die Brücke fährt künftig täglich ein Zug, erklärte der Bürgermeister von Köln."
    let decomposed = composed.decomposedStringWithCanonicalMapping
    #expect(decomposed.unicodeScalars.count > composed.unicodeScalars.count)
    for copy in [composed, decomposed] {
      let page = try Self.page([copy, Self.clean, Self.clean])
      #expect(page.document.quotePairings.flatMap(\.pairing.faults).count == 1)
    }
  }

  @Test("Chinese copy is never taken for noise")
  func chinese() throws {
    let noise = "F? r? ?o* M*tir*e Thr?? Month*. On* Dollar Mm) Fifty IVnti, ??n Month*."
    #expect(
      try Self.page(["市政府*召开|会议^研究~供暖工作<。>", noise]).structure.legibility
        .illegible == [1])
  }

  @Test("on a misread page, a kind of mark that stands alone again and again is none")
  func misreadMarks() throws {
    let noise = "F? r? ?o* M*tir*e Thr?? Month*. On* Dollar Mm) Fifty IVnti, ??n Month*."
    let columns = (1...4).map {
      "der Rath hat am \($0). Mai beschlosse» und die Brücke wieder geöffnet, sagte er am Abend."
    }
    #expect(try Self.page([noise] + columns).document.quotePairings.allSatisfy(\.pairing.faults.isEmpty))
    #expect(
      try Self.page([Self.clean] + columns).document.quotePairings.contains { !$0.pairing.faults.isEmpty })
  }

  private static let noise = "F? r? ?o* M*tir*e Thr?? Month*. On* Dollar Mm) Fifty IVnti, ??n Month*."

  @Test("on a misread page, what holds no word is a speck from which nothing goes on")
  func specks() throws {
    let specks = ["E a", "faa", "Gz,", "2 7 a"]
    let rest = "aus Wien zufolge wird von mehreren Seiten versichert, daß die Brücke offen ist."
    for speck in specks {
      #expect(try Self.page([Self.noise, Self.clean, speck, rest, Self.clean]).cuts.isEmpty, "\(speck)")
    }
    #expect(try Self.page([Self.noise] + specks).structure.legibility.specks == [1, 2, 3, 4])
    #expect(try Self.page([Self.clean] + specks).structure.legibility.specks.isEmpty)
  }

  @Test("on a misread page, brackets that stand alone three times are none, nor is a mark inside a word")
  func misreadBrackets() throws {
    let page = [
      Self.noise, "The (ieneral said so.", "More (nen than any came.", "He offered (fleet and crew.",
      "The tor\"banking houses closed.",
    ]
    let misread = try Self.page(page).document
    #expect(misread.bracketPairings().flatMap(\.pairing.faults).isEmpty)
    #expect(misread.quotePairings.flatMap(\.pairing.faults).isEmpty)
    let clean = try Self.page([Self.clean] + page.dropFirst()).document
    #expect(clean.bracketPairings().flatMap(\.pairing.faults).count == 3)
  }
}
