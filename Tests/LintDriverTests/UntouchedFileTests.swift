import Foundation
import Testing

@testable import LintDriver

struct UntouchedFileTests {
  @Test(
    "a file that fixing does not change stays the same file, of the same time",
    arguments: [
      ("nothing to do", []), ("a FAULT", []), ("an ECHO", []), ("one GAP\n\ntwo", ["--diff"]),
      ("one GAP\n\ntwo", ["--check"]), ("a LIE and a GAP\n\n", []), ("a _TURNED word", []),
      ("one GAP\n\ntwo LIE", ["--unsafe"]),
    ])
  func untouched(copy: String, flags: [String]) throws {
    try withPage(copy) { path in
      let before = try Trace(of: path)
      fix(path, flags)
      #expect(try Trace(of: path) == before)
    }
  }

  @Test("a file that fixing changes is another one, and the next run leaves that alone")
  func changed() throws {
    try withPage("one GAP\n\ntwo") { path in
      let before = try Trace(of: path)
      fix(path, [])
      let after = try Trace(of: path)
      #expect(after.identity != before.identity)
      fix(path, [])
      #expect(try Trace(of: path) == after)
    }
  }

  /// By what a file shows that it was written to.
  private struct Trace: Equatable {
    let identity: FileStatus.Identity
    let time: Date?
    let bytes: [UInt8]

    init(of path: FilePath) throws {
      identity = try FileStatus(of: path).identity
      time = try FileManager.default.attributesOfItem(atPath: path.text)[.modificationDate] as? Date
      bytes = try path.readFile()
    }
  }

  private func fix(_ path: FilePath, _ flags: [String]) {
    _ = ProgramRun((["fix"] + flags).map { Array($0.utf8) } + [path.bytes], rules: FixingTestRules.all)
  }

  private func withPage(_ copy: String, _ body: (FilePath) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write(copy, to: "page.txt")
      // A time long past, so that writing in the same moment does not go unnoticed.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path.text)
      try body(path)
    }
  }
}
