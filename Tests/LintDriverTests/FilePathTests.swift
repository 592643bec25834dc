import Testing

@testable import LintDriver

struct FilePathTests {
  @Test(
    "a path is made absolute without touching a file",
    arguments: [
      ("a/b", "/home/me/a/b"), ("/a", "/a"), (".", "/home/me"), ("", "/home/me"),
      ("../you/./a//b/", "/home/you/a/b"),
      ("../../..", "/"), ("a/..", "/home/me"), ("/", "/"),
    ])
  func absolute(path: String, expected: String) {
    #expect(FilePath(path).absolute(in: FilePath("/home/me")) == FilePath(expected))
  }

  @Test(
    "a path below the working folder is shown from there, any other whole",
    arguments: [
      ("/home/me/a/b", "a/b"), ("/home/you/a", "/home/you/a"), ("/home/me", "/home/me"),
      ("/home/mean", "/home/mean"),
    ])
  func relative(path: String, expected: String) {
    #expect(FilePath(path).relative(to: FilePath("/home/me")) == FilePath(expected))
  }

  @Test(
    "a path is shown as it is read from the working folder",
    arguments: [
      ("a.txt", "a.txt"), ("./a.txt", "a.txt"), ("b//./a.txt", "b/a.txt"), ("b/", "b"), (".", "."),
      ("../a.txt", "../a.txt"), ("b/../a.txt", "b/../a.txt"), ("", ""), ("./-", "-"),
      ("/home/desk/b/a.txt", "b/a.txt"), ("/home//desk/a.txt", "a.txt"), ("/home/desk", "/home/desk"),
      ("/home/desktop/a.txt", "/home/desktop/a.txt"), ("/a.txt", "/a.txt"),
    ])
  func shown(path: String, expected: String) {
    #expect(FilePath(path).shown(in: FilePath("/home/desk")) == FilePath(expected))
  }

  @Test("the folder above the root is the root")
  func folderOfRoot() {
    #expect(FilePath("/a").folder == FilePath("/"))
    #expect(FilePath("/").folder == FilePath("/"))
  }
}
