import Foundation
import LintTesting
import Testing

@testable import LintDriver

/// What is asked of the word lists of a system, and of one that has none.
struct SystemLexiconTests {
  @Test("a word is known in whatever case a list has it, one a line or with Hunspell's inflections")
  func lists() throws {
    try Self.withFolder { folder in
      let words = try Self.list("aardvark\nSnowwater\r\nlong-term\ncafé\nend", in: folder)
      let hunspell = try Self.list("3\nferry/SM\nicebreaker/S po:noun\nmill\tpo:noun\n", in: folder)
      let lexicon = SystemLexicon(paths: [words, hunspell])
      #expect(
        lexicon.words(among: [
          "snowwater", "long-term", "café", "end", "ferry", "icebreaker", "mill", "ferrysm", "aard", "snow",
        ]) == ["snowwater", "long-term", "café", "end", "ferry", "mill", "icebreaker"])
    }
  }

  @Test("a list that is missing, or is no file, holds no word")
  func missing() throws {
    try Self.withFolder { folder in
      let lexicon = SystemLexicon(paths: [FilePath(folder + "/none"), FilePath(folder)])
      #expect(lexicon.words(among: ["ferry"]).isEmpty)
      let words = try Self.list("ferry\n", in: folder)
      #expect(SystemLexicon(paths: lexicon.paths + [words]).words(among: ["ferry"]) == ["ferry"])
    }
  }

  private static func list(_ text: String, in folder: String) throws -> FilePath {
    let path = folder + "/\(UUID().uuidString)"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return FilePath(path)
  }

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/galley-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
