import CopyText
import LintTesting
import Testing

@testable import LintDriver

struct UnifiedDiffTests {
  @Test("a patch shows three lines around each change, and where they stand")
  func hunks() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n5\n6\n7\n", with: "\nfive\n7\n").replacing("\n18\n", with: "\n")
    #expect(
      diff(old, new) == """
        --- a/page.txt
        +++ b/page.txt
        @@ -2,8 +2,7 @@
         2
         3
         4
        -5
        -6
        +five
         7
         8
         9
        @@ -15,6 +14,5 @@
         15
         16
         17
        -18
         19
         20

        """)
  }

  @Test("changes that stand close together share their lines")
  func nearChanges() {
    let patch = diff("1\n2\n3\n4\n5\n6\n7\n8\n", "one\n2\n3\n4\n5\n6\n7\neight\n")
    #expect(patch.split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
  }

  @Test(
    "a missing line end at the end of the file is said to be missing",
    arguments: [
      (
        "a\nb", "ab",
        "@@ -1,2 +1 @@\n-a\n-b\n\\ No newline at end of file\n+ab\n\\ No newline at end of file\n"
      ),
      ("a\nb", "x\nb", "@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n"),
      ("a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
    ])
  func noFinalLineEnd(old: String, new: String, hunk: String) {
    #expect(diff(old, new) == "--- a/page.txt\n+++ b/page.txt\n" + hunk)
  }

  @Test("carriage returns and a byte order mark stand in the patch as in the file")
  func bytesAsTheyAre() {
    #expect(
      diff("\u{FEFF}a\r\n\r\nb\r\n", "\u{FEFF}ab\r\n")
        == "--- a/page.txt\n+++ b/page.txt\n@@ -1,3 +1 @@\n-\u{FEFF}a\r\n-\r\n-b\r\n+\u{FEFF}ab\r\n")
  }

  @Test("no change is no patch")
  func nothing() {
    #expect(diff("a\n", "a\n") == "")
  }

  @Test(
    "a path is named as patch programs want it",
    arguments: [
      ("issue/01.txt", "a/issue/01.txt\n"), ("./01.txt", "a/01.txt\n"),
      ("/issue//01.txt", "a/issue/01.txt\n"),
      ("版面/一.txt", "a/版面/一.txt\n"), ("page 1.txt", "a/page 1.txt\t\n"),
      ("a\"b\\c\n.txt", "\"a/a\\\"b\\\\c\\012.txt\"\n"),
    ])
  func paths(path: String, name: String) {
    let patch = String(
      decoding: UnifiedDiff(from: [0x61], to: [0x62], at: FilePath(path)).bytes, as: UTF8.self)
    #expect(patch.hasPrefix("--- " + name))
  }

  @Test("for people, a patch is colored and cannot move the cursor")
  func forPeople() {
    let diff = UnifiedDiff(
      from: Array("same\u{1B}[2J\r\nold\r\n".utf8), to: Array("same\u{1B}[2J\r\nnew".utf8), at: FilePath("a"))
    #expect(
      diff.text(Painter(isColored: false)) == """
        --- a/a
        +++ b/a
        @@ -1,2 +1,2 @@
         same\\u{1B}[2J
        -old
        +new
        \\ No newline at end of file

        """)
    #expect(
      diff.text(Painter(isColored: true)).contains("\u{1B}[1;31m-old\u{1B}[0m\n\u{1B}[1;32m+new\u{1B}[0m"))
  }

  @Test(
    "a patch, followed line by line, makes the new file of the old one", arguments: 0..<300 as Range<UInt64>)
  func patches(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let old = "一" + String.randomCopy(using: &generator, length: 120)
    var scalars = Array(old.unicodeScalars)
    for _ in 0..<3 {
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      scalars.replaceSubrange(place..<min(scalars.count, place + 2), with: ["换"])
    }
    let new = String(String.UnicodeScalarView(scalars))
    #expect(Array(patched(old, diff(old, new)).utf8) == Array(new.utf8))
  }

  private func diff(_ old: String, _ new: String) -> String {
    String(
      decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), at: FilePath("page.txt")).bytes,
      as: UTF8.self)
  }

  /// What `patch` makes of `old`: the lines of the patch say what stays, goes and comes.
  private func patched(_ old: String, _ patch: String) -> String {
    var rest = lines(old)[...]
    var result: [String] = []
    var passed = 0
    var mark: Unicode.Scalar = " "
    for line in lines(patch).dropFirst(2) {
      let before = mark
      mark = line.unicodeScalars[line.unicodeScalars.startIndex]
      switch mark {
      case "@":
        let place = line.split(separator: " ")[1].dropFirst().split(separator: ",")
        let start = Int(place[0]) ?? 0
        let skipped = rest.prefix(start - (place.last == "0" ? 0 : 1) - passed)
        result += skipped
        rest = rest.dropFirst(skipped.count)
        passed += skipped.count
      case "+": result.append(String(line.unicodeScalars.dropFirst()))
      case "\\": if before == "+" { result[result.count - 1].unicodeScalars.removeLast() }
      default:
        let line = rest.removeFirst()
        passed += 1
        if mark == " " { result.append(line) }
      }
    }
    return (result + rest).joined()
  }

  /// The lines of `text`, each with the LF that ends it.
  private func lines(_ text: String) -> [String] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.dropLast().map { $0 + "\n" } + lines.suffix(1).filter { !$0.isEmpty }
  }
}
