import Testing

@testable import LintDriver

/// The names in a patch of files that lie elsewhere than in the working folder.
struct PatchFolderTests {
  @Test("names in a patch lead down from one folder, which is named when it is not the working folder")
  func names() throws {
    try TemporaryFolder.with { folder in
      let cut = "合作社请专家每月来塘边讲课，把病虫害防治的办\n\n法一样一样教给农户，大家学得认真。\n"
      for name in ["here", "beside"] {
        try folder.makeFolder(name)
        try folder.write(cut, to: name + "/page.txt")
      }
      let outcome = try TranscriptCommand(
        arguments: ["fix", "--diff", "--quiet", "../beside", "."].map { Array($0.utf8) },
        input: FilePath("/dev/null"), folder: folder.path.text + "/here", variables: [:], terminalWidth: nil,
        rules: []
      ).performed(by: .program(BuiltProgram.path))
      let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
      #expect(
        lines.filter { $0.hasPrefix("--- ") || $0.hasPrefix("+++ ") } == [
          "--- a/beside/page.txt", "+++ b/beside/page.txt", "--- a/here/page.txt", "+++ b/here/page.txt",
        ])
      let errors = String(decoding: outcome.errors, as: UTF8.self)
      #expect(errors == "the patch is to be applied in \(folder.path.text)\n")
    }
  }
}
