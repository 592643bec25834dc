import LintTesting
import Testing

@testable import CopyText

/// What becomes of hyphens at the ends of lines.
struct HyphenTests {
  /// The copy of a page in lines.
  private static func document(_ text: String, lexicon: [String] = []) throws -> Document {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    return Edition(
      reading: [source], lexicon: ListedWords(words: lexicon), by: PageChoice(setting: .blocks)
    ).documents[0]
  }

  @Test("no word of an alphabet goes on in Chinese")
  func chinese() throws {
    #expect(try Self.document("the century cen-\n村民说，往后赶集能省下半个钟头。").brokenWords.isEmpty)
  }

  @Test(
    "a hyphen is dropped or kept as the word is spelled",
    arguments: [
      // Frequent words.
      ("the govern-\nment said", "the government said", true),
      ("a long-\nterm plan", "a long-term plan", true),
      // Names and capitals.
      ("the Hamburg-\nAmerican liner", "the Hamburg-American liner", true),
      ("said Mr. Mc-\nKinley", "said Mr. McKinley", true),
      ("HOWARD ASSOCI-\nATION", "HOWARD ASSOCIATION", true),
      // Numbers.
      ("in 1914-\n15 the", "in 1914-15 the", true), ("an F-\n16 jet", "an F-16 jet", true),
      ("a 16-\nyear term", "a 16-year term", true), ("of $2,-\n250,000 in", "of $2,250,000 in", false),
      // Neither half is a word.
      ("the liner Oden-\nwald, stopped", "the liner Odenwald, stopped", true),
      // Both are: a guess.
      ("the snow-\nwater ran", "the snow-water ran", false),
      // What hangs at a word of another language by a hyphen of its own.
      ("a dit-\nil au", "a dit-il au", false), ("et peut-\nêtre", "et peut-être", false),
      ("сказал кто-\nто из", "сказал кто-то из", false), ("une octo-\nbre de", "une octobre de", true),
      // What print and programs make of a hyphen.
      ("the govern\u{AD}\nment", "the government", true), ("the govern¬\nment", "the government", true),
      ("das Takel=\nwerk", "das Takelwerk", true), ("a=\nb", "a= b", nil),
    ] as [(String, String, Bool?)])
  func spelling(lines: String, copy: String, isSure: Bool?) throws {
    let document = try Self.document(lines)
    #expect(document.source.text == copy)
    #expect(document.brokenWords.first?.verdict.isSure == isSure)
  }

  @Test(
    "of another language a half that nobody knows shows something only where hyphens in words are rare",
    arguments: [
      (
        "El ayuntamiento quiere cortar los árboles del paseo para ensanchar la calzada. Los vecinos dicen que",
        true
      ),
      (
        "Os moradores queixam-se do ruído. Na segunda-feira disse-lhe o presidente que as obras vão parar e que",
        false
      ),
    ])
  func language(copy: String, isSure: Bool) throws {
    let rest = " estas obras municipales, según contaron ayer, son para"
    let document = try Self.document(copy + rest + " compro-\nmeterse")
    #expect(document.brokenWords.first?.verdict == HyphenVerdict(spelling: .joined, isSure: isSure))
  }

  @Test(
    "what the page prints elsewhere decides before any list",
    arguments: [
      ("today is today, said to-\nday’s paper", "today is today, said today’s paper"),
      ("it is to-day, said to-\nday’s paper", "it is to-day, said to-day’s paper"),
      // So it does for what a person would guess otherwise, in whatever case it stands.
      ("the Snowwater ran; snow-\nwater ran", "the Snowwater ran; snowwater ran"),
      ("THE OVER-LAND ROUTE, an over-\nland one", "THE OVER-LAND ROUTE, an over-land one"),
      // Half a word at the end of another line is no word.
      ("the govern-\nment and the govern-\nment", "the government and the government"),
    ])
  func edition(lines: String, copy: String) throws {
    let document = try Self.document(lines)
    #expect(document.source.text == copy)
    #expect(document.brokenWords.allSatisfy { $0.verdict.isSure })
  }

  @Test("a list of words that is handed in is asked")
  func lexicon() throws {
    let lines = "the snow-\nwater ran"
    #expect(try Self.document(lines, lexicon: ["snowwater"]).source.text == "the snowwater ran")
    #expect(try Self.document(lines, lexicon: ["snow-water"]).brokenWords[0].verdict.isSure)
  }

  @Test(
    "a dash is no hyphen",
    arguments: [
      "the mill —\nif it runs", "the mill --\nif it runs", "the mill -\nif it runs", "he said.-\nThe mill",
      "the mill,-\nif it runs",
    ])
  func dashes(lines: String) throws {
    #expect(try Self.document(lines).brokenWords.isEmpty)
  }

  @Test("a hyphen that waits for its word keeps its space")
  func suspended() throws {
    #expect(try Self.document("two-\nand three-year terms").source.text == "two- and three-year terms")
    #expect(try Self.document("two- \nand three-year terms").source.text == "two- and three-year terms")
    #expect(
      try Self.document("two-\nto three-year terms, ten-\nto 12-mile runs").source.text
        == "two- to three-year terms, ten- to 12-mile runs")
    #expect(try Self.document("a thous-\nand miles").source.text == "a thousand miles")
  }

  @Test("“to” behind a hyphen ends a word, unless what the hyphen waits for follows")
  func wordsInTo() throws {
    let document = try Self.document("she wrote a how-\nto guide to the river")
    #expect(document.source.text == "she wrote a how-to guide to the river")
    #expect(document.brokenWords.map(\.verdict) == [HyphenVerdict(spelling: .hyphenated, isSure: false)])
  }

  @Test("a hyphen where a paragraph was cut is judged too")
  func seam() throws {
    let source = try SourceText(
      path: "page.txt",
      bytes: Array(
        "The bank committee, headed by Gros, had been press-\n\ning Brazil to pay, he said.\n".utf8))
    let document = Edition(reading: [source]).documents[0]
    #expect(document.seams.first?.hyphen == HyphenVerdict(spelling: .joined, isSure: true))
  }
}

/// A list of words for a test.
struct ListedWords: Lexicon {
  let words: [String]

  func words(among asked: Set<String>) -> Set<String> { asked.intersection(words) }
}
