import CopyText
import Foundation
import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct FileReplacementTests {
  private let old = Array("旧文\n".utf8)
  private let new = Array("新文章\n".utf8)

  @Test("the file holds the new text, keeps its mode and is the only one in the folder")
  func replaces() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder, mode: 0o640)
      try page.replaceFile(holding: old, with: new)
      #expect(try page.readFile() == new)
      #expect(try FileStatus(of: page).permissions == 0o640)
      #expect(try names(in: folder) == ["page.txt"])
    }
  }

  @Test("set-user-id and sticky bits are kept too")
  func rareBits() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder, mode: 0o4755)
      try page.replaceFile(holding: old, with: new)
      #expect(try FileStatus(of: page).permissions == 0o4755)
    }
  }

  @Test("the owner is kept", .enabled(if: geteuid() == 0, "only root can give files away"))
  func owner() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      try #require(page.withCString { chown($0, 12345, 23456) } == 0)
      try page.replaceFile(holding: old, with: new)
      let status = try FileStatus(of: page)
      #expect(status.owner == 12345 && status.group == 23456)
    }
  }

  @Test("through a symbolic link, from whatever folder, the file it leads to is replaced and the link stays")
  func symbolicLink() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      let below = folder.appending("below".utf8)
      try #require(below.withCString { mkdir($0, 0o700) } == 0)
      let link = below.appending("link.txt".utf8)
      try #require(link.withCString { symlink("../page.txt", $0) } == 0)
      try link.replaceFile(holding: old, with: new)
      #expect(try FileStatus(of: link, followingLinks: false).kind == .link)
      #expect(try page.readFile() == new)
      #expect(try names(in: below) == ["link.txt"])
    }
  }

  @Test("of a file with two names the other keeps the old text")
  func hardLink() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      let other = folder.appending("other.txt".utf8)
      try #require(page.withCString { from in other.withCString { link(from, $0) } } == 0)
      try page.replaceFile(holding: old, with: new)
      #expect(try page.readFile() == new)
      #expect(try other.readFile() == old)
    }
  }

  @Test("a file that has changed since it was read is left as it is")
  func changedMeanwhile() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      try write(Array("改过\n".utf8), to: page)
      #expect(throws: FileProblem(path: page, cause: .changedMeanwhile)) {
        try page.replaceFile(holding: old, with: new)
      }
      #expect(try page.readFile() == Array("改过\n".utf8))
      #expect(try names(in: folder) == ["page.txt"])
    }
  }

  @Test("a file that is gone is not made anew")
  func goneMeanwhile() throws {
    try withFolder { folder in
      let page = folder.appending("page.txt".utf8)
      #expect(throws: FileProblem(path: page, cause: .missing)) {
        try page.replaceFile(holding: old, with: new)
      }
      let left = try names(in: folder)
      #expect(left == [])
    }
  }

  @Test("when what must precede the renaming fails, the file stays and nothing is left behind")
  func notReady() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      let identity = try FileStatus(of: page).identity
      #expect(throws: FileProblem(path: page, cause: .noSpace)) {
        try page.replaceFile(holding: old, with: new) { _ throws(FileProblem) in
          // All is written by now.
          #expect((try? names(in: folder))?.count == 2)
          throw FileProblem(path: page, cause: .noSpace)
        }
      }
      #expect(try page.readFile() == old)
      #expect(try FileStatus(of: page).identity == identity)
      #expect(try names(in: folder) == ["page.txt"])
    }
  }

  @Test("when the renaming fails, the file stays and nothing is left behind")
  func notRenamed() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      #expect(throws: FileProblem.self) {
        try page.replaceFile(holding: old, with: new) { rename throws(FileProblem) in
          for name in (try? names(in: folder)) ?? [] where name != "page.txt" {
            _ = folder.appending(name.utf8).withCString { unlink($0) }
          }
          try rename()
        }
      }
      #expect(try page.readFile() == old)
      #expect(try names(in: folder) == ["page.txt"])
    }
  }

  @Test(
    "of many who replace a file at once, exactly one succeeds, and the others are told that it has changed")
  func atOnce() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      let texts = (0..<16).map { Array("第\($0)人\n".utf8) }
      let done = texts.concurrentMap(workers: 8) { text in
        Result { () throws(FileProblem) in try page.replaceFile(holding: old, with: text) }
      }
      let winners = zip(texts, done).filter { (try? $0.1.get()) != nil }.map(\.0)
      #expect(winners.count == 1)
      #expect(try page.readFile() == winners.first)
      for case .failure(let problem) in done { #expect(problem.cause == .changedMeanwhile) }
      #expect(try names(in: folder) == ["page.txt"])
    }
  }

  @Test(
    "a file that its user may not write is left as it is", .disabled(if: geteuid() == 0, "root may write all")
  )
  func readOnlyFile() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder, mode: 0o444)
      #expect(throws: FileProblem(path: page, cause: .protected(.file))) {
        try page.replaceFile(holding: old, with: new)
      }
      #expect(try page.readFile() == old)
    }
  }

  @Test(
    "in a folder that takes no new file, the file is left as it is", .disabled(if: geteuid() == 0, "root may")
  )
  func readOnlyFolder() throws {
    try withFolder { folder in
      let page = try file("page.txt", in: folder)
      _ = folder.withCString { chmod($0, 0o500) }
      defer { _ = folder.withCString { chmod($0, 0o700) } }
      #expect(throws: FileProblem(path: page, cause: .protected(.folder))) {
        try page.replaceFile(holding: old, with: new)
      }
      #expect(try page.readFile() == old)
    }
  }

  /// Calls `body` with an empty folder.
  private func withFolder(_ body: (FilePath) throws -> Void) throws {
    try TemporaryFolder.with { try body($0.path) }
  }

  /// A new file that holds the old text.
  private func file(_ name: String, in folder: FilePath, mode: mode_t = 0o600) throws -> FilePath {
    let path = folder.appending(name.utf8)
    try write(old, to: path)
    try #require(path.withCString { chmod($0, mode) } == 0)
    return path
  }

  private func write(_ bytes: [UInt8], to path: FilePath) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path.text))
  }

  private func names(in folder: FilePath) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.text)
  }
}
