import CopyText
import Testing

@testable import LintDriver

struct CopyEditionsTests {
  @Test(
    "with a page stand those of its edition, and it stands first",
    arguments: [
      (EditionGrouping.folder, ["a/2.txt", "a/1.txt"]), (.file, ["a/2.txt"]),
      (.all, ["a/2.txt", "a/1.txt", "a/below/3.txt", "b.txt"]),
    ])
  func editionOfFirst(grouping: EditionGrouping, pages: [String]) throws {
    try TemporaryFolder.with { folder in
      for name in ["a", "a/below"] { try folder.makeFolder(name) }
      for page in ["a/1.txt", "a/2.txt", "a/below/3.txt", "b.txt"] { try folder.write("good", to: page) }
      var values = FlagValues(in: Surroundings())
      values.edition = grouping
      values.given = ["--edition"]
      let copy = CopyFiles(
        at: [folder.path.appending("a/2.txt".utf8), folder.path],
        in: SettingsLookup(under: values, rules: [], workingFolder: folder.path),
        ReviewLookup(under: values, rules: [], workingFolder: folder.path))
      let editions = CopyEditions(jobs: 1, lexicon: NoLexicon(), workingFolder: folder.path)
      let edition = editions.editionOfFirst(of: copy.files)
      #expect(try edition.map { try $0.get().shown.text } == pages)
    }
  }
}
