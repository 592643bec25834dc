import CopyText
import LintCore
import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct FixLogTests {
  @Test("a fix that is made is recorded behind the others")
  func made() throws {
    try withLog { log, file, recorded in
      try log.record(file) {}
      try log.record(file) {}
      let lines = recorded().split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 4)
      #expect(lines.first == "earlier")
      #expect(lines[1].hasPrefix("{\"rule\":\"gap-word\""))
      #expect(lines[1] == lines[2])
    }
  }

  @Test("a record begins a line, even where nothing ended the last one")
  func openLine() throws {
    try withLog(holding: "earlier") { log, file, recorded in
      let problem = FileProblem(path: file.file.path, cause: .noSpace)
      #expect(throws: problem) { try log.record(file) { () throws(FileProblem) in throw problem } }
      #expect(recorded() == "earlier")
      try log.record(file) {}
      try log.record(file) {}
      let lines = recorded().split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 4)
      #expect(lines.first == "earlier")
      #expect(lines[1].hasPrefix("{\"rule\":\"gap-word\""))
      #expect(lines[1] == lines[2])
    }
  }

  @Test("a log that may only be written is written")
  func writeOnly() throws {
    try withLog(holding: "", mode: 0o200) { log, file, recorded in
      try log.record(file) {}
      chmod(file.file.path.folder.appending("log.jsonl".utf8).text, 0o600)
      #expect(recorded().hasPrefix("{\"rule\":\"gap-word\""))
    }
  }

  @Test("a fix that could not be made is not recorded")
  func notMade() throws {
    try withLog { log, file, recorded in
      let problem = FileProblem(path: file.file.path, cause: .noSpace)
      var whileMaking = ""
      #expect(throws: problem) {
        try log.record(file) { () throws(FileProblem) in
          whileMaking = recorded()
          throw problem
        }
      }
      #expect(whileMaking.contains("gap-word"))
      #expect(recorded() == "earlier\n")
    }
  }

  /// Calls `body` with a log in which something is recorded already, a page with a fix, and what shows what
  /// the log holds.
  private func withLog(
    holding earlier: String = "earlier\n", mode: mode_t = 0o600,
    _ body: (borrowing FixLog, FixedFile, _ recorded: () -> String) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      let page = try folder.write("one GAP\n\ntwo", to: "page.txt")
      chmod(try folder.write(earlier, to: "log.jsonl").text, mode)
      let values = FlagValues(in: Surroundings())
      let settings = SettingsLookup(under: values, rules: FixingTestRules.all, workingFolder: folder.path)
      let copy = CopyFiles(
        at: [page], in: settings, ReviewLookup(under: values, rules: [], workingFolder: folder.path))
      let log = try FixLog(at: folder.path.appending("log.jsonl".utf8), besides: copy, in: .en)
      let fixing = CopyFixing(
        fixer: Fixer(applying: [.safe]), unwraps: false,
        editions: CopyEditions(jobs: 1, lexicon: NoLexicon(), workingFolder: folder.path))
      var fixed: [FixedFile] = []
      fixing.fix(copy.files) { if let file = try? $0.get() { fixed.append(file) } }
      try body(log, try #require(fixed.first)) { (try? folder.text(of: "log.jsonl")) ?? "" }
    }
  }
}
