import LintTesting
import Testing

@testable import LintDriver

/// The expectations are those of gitignore(5), “Pattern format” and “Examples”, and agree with
/// `git ls-files`.
struct IgnoredFilesTests {
  @Test(
    "a pattern ignores what Git ignores by it",
    arguments: [
      // A name at any depth; a path from the folder of the file.
      ("page.txt", ["page.txt", "x/page.txt"], ["page.txt.md", "Page.txt"]),
      ("/page.txt", ["page.txt"], ["x/page.txt"]),
      ("x/page.txt", ["x/page.txt"], ["y/x/page.txt"]),
      ("./page.txt", [], ["page.txt"]),
      // Wildcards stay within a name, and see bytes.
      ("*.txt", ["a.txt", "x/.txt"], ["a.md"]),
      ("x/*", ["x/a"], ["x/a/b"]),
      ("?.txt", ["a.txt"], ["版.txt"]),
      ("???.txt", ["版.txt"], []),
      ("[!a-c].md", ["d.md"], ["a.md"]),
      ("[[:digit:]_]*", ["1a", "_"], ["a1"]),
      (#"[\]]"#, ["]"], [#"\"#]),
      ("{a,b}", ["{a,b}"], ["a", "b"]),
      // Two asterisks are folders where they stand alone between slashes.
      ("**/old", ["old", "x/y/old"], ["older"]),
      ("x/**", ["x/a", "x/y/a"], ["x"]),
      ("x/**/a", ["x/a", "x/y/z/a"], ["y/x/a"]),
      ("x**/a", ["xy/a"], ["x/y/a"]),
      // Comments, blanks, escapes, line ends.
      ("#a", [], ["#a", "a"]),
      ("\\#a", ["#a"], []),
      (#"\!a"#, ["!a"], ["a"]),
      ("a  ", ["a"], ["a  "]),
      (#"a\ "#, ["a "], ["a"]),
      ("a\r", ["a"], []),
      ("", [], ["a"]),
      // What is no pattern matches nothing.
      ("[a", [], ["[a", "a"]),
      ("a\\", [], ["a", "a\\"]),
    ] as [(String, [String], [String])])
  func matching(line: String, ignored: [String], others: [String]) {
    for path in ignored { #expect(Self.ignores(line, path), "\(path)") }
    for path in others { #expect(!Self.ignores(line, path), "\(path)") }
  }

  @Test("of the lines that match the last one decides")
  func negation() {
    #expect(!Self.ignores("*.txt\n!page.txt", "page.txt"))
    #expect(Self.ignores("!page.txt\n*.txt", "page.txt"))
    #expect(Self.ignores("*.txt\n!page.txt", "other.txt"))
  }

  @Test("a slash at the end means a folder")
  func folders() {
    #expect(Self.ignores("old/", "x/old", isFolder: true))
    #expect(!Self.ignores("old/", "x/old"))
  }

  @Test("a file further down outweighs one further up, and starts from its own folder")
  func nested() {
    var ignored = IgnoredFiles()
    ignored.add(Array("*.txt\n/x/a.md".utf8))
    ignored.enter("x".utf8)
    ignored.add(Array("!a.txt\n/b.md".utf8))
    #expect(!ignored.contains("a.txt".utf8, isFolder: false))
    #expect(ignored.contains("b.txt".utf8, isFolder: false))
    #expect(ignored.contains("a.md".utf8, isFolder: false))
    #expect(ignored.contains("b.md".utf8, isFolder: false))
    ignored.enter("y".utf8)
    #expect(!ignored.contains("b.md".utf8, isFolder: false))
  }

  @Test("a byte order mark is no part of the first pattern")
  func byteOrderMark() {
    var ignored = IgnoredFiles()
    ignored.add([0xEF, 0xBB, 0xBF] + Array("a\n".utf8))
    #expect(ignored.contains("a".utf8, isFolder: false))
  }

  @Test("a name is compared byte by byte, also when it is not UTF-8")
  func bytes() {
    var ignored = IgnoredFiles()
    ignored.add([0xB1, 0x2A])
    #expect(ignored.contains([0xB1, 0xE0, 0x2E], isFolder: false))
    #expect(!ignored.contains([0xB2, 0xE0], isFolder: false))
  }

  /// Whether a file that holds `lines` ignores `path`, in the folder of the file.
  private static func ignores(_ lines: String, _ path: String, isFolder: Bool = false) -> Bool {
    var ignored = IgnoredFiles()
    ignored.add(Array(lines.utf8))
    let names = FilePath(path).names
    for name in names.dropLast() { ignored.enter(name) }
    return ignored.contains(names[names.count - 1], isFolder: isFolder)
  }
}
