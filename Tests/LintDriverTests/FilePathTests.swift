import CopyText
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
    "a path leads up from a folder that it is not in, and is absolute where they share only the root",
    arguments: [
      ("/home/me/issue/a.txt", "/home/me", "issue/a.txt"),
      ("/home/me/issue/a.txt", "/home/me/ci/base", "../../issue/a.txt"),
      ("/home/me/issue/a.txt", "/home/me/issue2", "../issue/a.txt"),
      ("/tmp/a.txt", "/home/me", "/tmp/a.txt"), ("/a.txt", "/", "/a.txt"),
    ])
  func pathFromFolder(path: String, folder: String, expected: String) {
    let found = FilePath(path).path(from: FilePath(folder))
    #expect(found == FilePath(expected))
    #expect(found.absolute(in: FilePath(folder)) == FilePath(path))
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

  @Test(
    "a path is written so that its bytes can be told again",
    arguments: [
      ("编辑.txt", "编辑.txt"), ("\\.txt", "\\.txt"), ("a\\x4.txt", "a\\x4.txt"), ("a\\xB1", "a\\x5CxB1"),
      ("", ""),
    ])
  func written(path: String, expected: String) {
    #expect(FilePath(path).text == expected)
    #expect(FilePath(written: expected) == FilePath(path))
  }

  @Test("bytes that are not UTF-8 are written by their values")
  func writtenByValue() {
    #expect(FilePath([0x61, 0xB1, 0xE0, 0x2F, 0xE7, 0xBC, 0x96]).text == "a\\xB1\\xE0/编")
  }

  @Test("whatever bytes a path has, it is written as no other", arguments: 0..<300 as Range<UInt64>)
  func writtenReversibly(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("\\\\xx4B15C/编".utf8) + [0xB1, 0xE0, 0x00]
    let path = FilePath((0..<12).compactMap { _ in alphabet.randomElement(using: &generator) })
    #expect(FilePath(written: path.text) == path)
  }

  @Test("the folder above the root is the root")
  func folderOfRoot() {
    #expect(FilePath("/a").folder == FilePath("/"))
    #expect(FilePath("/").folder == FilePath("/"))
  }
}
