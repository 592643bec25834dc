import Foundation
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

  @Test("letters beyond ASCII are the same in either case, and in ISO 8859-1 as in UTF-8")
  func beyondASCII() throws {
    try TemporaryFolder.with { folder in
      let words = try folder.write("Äpfel\nÉcole/S\nСтол\nKüche\nend\n", to: "words")
      let asked: Set = ["äpfel", "école", "стол", "küche", "kuche", "end", "öl", "straße", "ä"]
      #expect(
        SystemLexicon(paths: [words]).words(among: asked) == ["äpfel", "école", "стол", "küche", "end"])
      let latin1 = Array("4\n".utf8) + [0xD6] + Array("l/S\nstra".utf8) + [0xDF] + Array("e\nEnd\n".utf8)
      let hunspell = folder.path.appending("de_DE.dic".utf8)
      try Data(latin1).write(to: URL(fileURLWithPath: hunspell.text))
      #expect(SystemLexicon(paths: [hunspell]).words(among: asked) == ["öl", "straße", "end"])
    }
  }

  @Test("asked again and again, it says the same, and reads the lists twice or thrice at most")
  func again() throws {
    try TemporaryFolder.with { folder in
      let words = try folder.write("ferry\nMill\nCafé\nend\nferry\n", to: "words")
      let lexicon = SystemLexicon(paths: [words])
      #expect(lexicon.words(among: ["ferry", "ferr"]) == ["ferry"])
      #expect(lexicon.words(among: ["mill", "ferry", "caf"]) == ["mill", "ferry"])
      #expect(lexicon.words(among: ["café", "mill", "école"]) == ["café", "mill"])
      try folder.write("other\n", to: "words")
      #expect(lexicon.words(among: ["café", "end", "other"]) == ["café", "end"])
      #expect(lexicon.words(among: ["end", "other"]) == ["end"])
      #expect(SystemLexicon(paths: [words]).words(among: ["end", "other"]) == ["other"])
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
