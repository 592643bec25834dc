import CopyText
import Foundation
import LintTesting
import Testing

@testable import LintDriver

struct PathListTests {
  @Test(
    "a list has a path a line, or a NUL behind each",
    arguments: [
      ("a\nb c\n", ["a", "b c"]), ("a\r\nb\r\n\r\n", ["a", "b"]), ("a", ["a"]), ("\n", []), ("", []),
      ("a\nb\u{0}c\r\u{0}", ["a\nb", "c\r"]), ("\u{0}", []),
      ("\u{FEFF}a\nb\n", ["a", "b"]), ("\u{FEFF}a\u{0}", ["a"]), ("\u{FEFF}", []),
    ])
  func list(text: String, paths: [String]) {
    #expect(PathList(Array(text.utf8)).paths == paths.map { FilePath($0) })
  }

  @Test(
    "what a list of random names holds comes back, whatever is in the names",
    arguments: 0..<100 as Range<UInt64>)
  func lists(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = (0..<8).map { _ in String.randomCopy(using: &generator, length: 6) }.filter { !$0.isEmpty }
    let list = names.map { $0 + "\u{0}" }.joined()
    #expect(PathList(Array(list.utf8)).paths == names.map { FilePath($0) })
  }

  @Test("a list may come from a pipe, in pieces and from somebody who is waited for")
  func pipe() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path.appending("list".utf8)
      try #require(path.withCString { mkfifo($0, 0o600) } == 0)
      let names = (0..<9_999).map { "page-\($0).txt" }
      Thread {
        let pipe = FileHandle(forWritingAtPath: path.text)
        for name in names { try? pipe?.write(contentsOf: Data("\(name)\n".utf8)) }
        try? pipe?.close()
      }.start()
      #expect(try PathList(at: path, input: StandardInput()).paths == names.map { FilePath($0) })
    }
  }
}
