import Testing

@testable import LintDriver

/// What is asked of the word lists of a system, and of one that has none.
struct SystemLexiconTests {
  @Test("a word is known in whatever case a list has it, one a line or with Hunspell's inflections")
  func lists() throws {
    try TemporaryFolder.with { folder in
      let words = try folder.write("aardvark\nSnowwater\r\nlong-term\ncafé\nend", to: "words")
      let hunspell = try folder.write(
        "3\nferry/SM\nicebreaker/S po:noun\nmill\tpo:noun\n", to: "words.dic")
      let lexicon = SystemLexicon(paths: [words, hunspell])
      #expect(
        lexicon.words(among: [
          "snowwater", "long-term", "café", "end", "ferry", "icebreaker", "mill", "ferrysm", "aard", "snow",
        ]) == ["snowwater", "long-term", "café", "end", "ferry", "mill", "icebreaker"])
    }
  }

  @Test("a list that is missing, or is no file, holds no word")
  func missing() throws {
    try TemporaryFolder.with { folder in
      let lexicon = SystemLexicon(paths: [folder.path.appending("none".utf8), folder.path])
      #expect(lexicon.words(among: ["ferry"]).isEmpty)
      let words = try folder.write("ferry\n", to: "words")
      #expect(SystemLexicon(paths: lexicon.paths + [words]).words(among: ["ferry"]) == ["ferry"])
    }
  }
}
