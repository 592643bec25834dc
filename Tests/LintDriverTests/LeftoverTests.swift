import Testing

@testable import LintDriver

/// What a killed run leaves behind.
struct LeftoverTests {
  @Test(
    "what a killed run left behind goes away with the next one that fixes the folder, and nothing else does")
  func removed() throws {
    try TemporaryFolder.with { folder in
      try folder.write("one GAP\n\ntwo", to: "page.txt")
      for name in [".galley-0.tmp", ".galley-1a2b3c4d5e6f7089.tmp"] { try folder.write("half", to: name) }
      let others = [
        ".galley-notes.tmp", ".galley-.tmp", ".galley-1A.tmp", ".galley-01.tmp", ".galley-1a.txt",
        "galley-1a.tmp",
      ]
      for name in others { try folder.write("mine", to: name) }
      #expect(run("fix", in: folder) == .clean)
      #expect(try folder.text(of: "page.txt") == "one GAPtwo")
      #expect(try folder.names == (others + ["page.txt"]).sorted())
    }
  }

  @Test("it goes away too where there is nothing to fix")
  func nothingToFix() throws {
    try TemporaryFolder.with { folder in
      try folder.write("nothing", to: "page.txt")
      try folder.write("half", to: ".galley-1a.tmp")
      #expect(run("fix", in: folder) == .clean)
      #expect(try folder.names == ["page.txt"])
    }
  }

  @Test("what a killed run left behind beside a report goes away with the next one")
  func report() throws {
    try TemporaryFolder.with { folder in
      try folder.write("nothing", to: "page.txt")
      try folder.makeFolder("reports")
      try folder.write("half", to: "reports/.galley-1a.tmp")
      #expect(run(["lint", "--output", "json=\(folder.path.text)/reports/all.json"], in: folder) == .clean)
      #expect(try folder.path.appending("reports".utf8).entries() == [Array("all.json".utf8)])
    }
  }

  @Test("a file that another run is still writing is left to it")
  func locked() throws {
    try TemporaryFolder.with { folder in
      try folder.write("one GAP\n\ntwo", to: "page.txt")
      var unfinished = UnfinishedFile(in: folder.path)
      #expect(run("fix", in: folder) == .clean)
      let name = String(decoding: unfinished?.path.name ?? [], as: UTF8.self)
      #expect(try folder.names == [name, "page.txt"])
      unfinished = nil
      #expect(try folder.names == ["page.txt"])
    }
  }

  @Test("a folder or a link with such a name is none", arguments: [true, false])
  func otherKinds(isFolder: Bool) throws {
    try TemporaryFolder.with { folder in
      try folder.write("one GAP\n\ntwo", to: "page.txt")
      if isFolder {
        try folder.makeFolder(".galley-1a.tmp")
      } else {
        try folder.link(".galley-1a.tmp", to: "page.txt")
      }
      #expect(run("fix", in: folder) == .clean)
      #expect(try folder.names == [".galley-1a.tmp", "page.txt"])
    }
  }

  @Test(
    "who only looks leaves it alone, and never takes it for copy",
    arguments: [["lint"], ["fix", "--check"], ["fix", "--diff"]])
  func untouched(command: [String]) throws {
    try TemporaryFolder.with { folder in
      try folder.write("{include: [\"*.tmp\", \"*.txt\"]}", to: "galley.json5")
      try folder.write("good copy", to: "page.txt")
      try folder.write("one GAP\n\ntwo", to: ".galley-1a.tmp")
      #expect(run(command, in: folder) == .clean)
      #expect(try folder.names == [".galley-1a.tmp", "galley.json5", "page.txt"])
    }
  }

  private func run(_ command: String, in folder: TemporaryFolder) -> LintDriver.ExitStatus {
    run([command], in: folder)
  }

  private func run(_ command: [String], in folder: TemporaryFolder) -> LintDriver.ExitStatus {
    ProgramRun(
      command + [folder.path.text], rules: FixingTestRules.all, in: Surroundings(workingFolder: folder.path)
    ).status
  }
}
