import Foundation
import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that somebody else changes while they are read.
struct FileReadingTests {
  /// What happens to a file.
  enum Change: CaseIterable {
    case shrinks, grows, isEmptied, isWrittenAnew
  }

  @Test("a file that is written to while it is read is no page", arguments: Change.allCases)
  func changed(change: Change) throws {
    try TemporaryFolder.with { folder in
      let page = try oldFile(in: folder)
      #expect(throws: FileProblem(path: page, cause: .changedWhileRead)) {
        try page.readFile { descriptor, size throws(FileProblem) in
          let half = try page.contents(of: descriptor, expecting: size)
          change.happen(to: page)
          return half
        }
      }
    }
  }

  @Test(
    "a file that is removed or replaced while it is read is what it was when it was opened",
    arguments: [true, false])
  func replaced(isReplaced: Bool) throws {
    try TemporaryFolder.with { folder in
      let page = try oldFile(in: folder)
      let bytes = try page.readFile { descriptor, size throws(FileProblem) in
        _ = page.withCString { unlink($0) }
        if isReplaced { try page.createFile(holding: Array("新".utf8)) }
        return try page.contents(of: descriptor, expecting: size)
      }
      #expect(bytes == Array(Self.text.utf8))
    }
  }

  @Test("a socket, which cannot be opened, is called one")
  func socketFile() throws {
    try TemporaryFolder.with { folder in
      let page = folder.path.appending("page.txt".utf8)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: page.bytes) }
      let descriptor = Self.newSocket()
      defer { close(descriptor) }
      let length = socklen_t(MemoryLayout<sockaddr_un>.size)
      let code = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
      }
      try #require(code == 0)
      #expect(throws: FileProblem(path: page, cause: .special)) { try page.readFile() }
    }
  }

  private static func newSocket() -> Int32 {
    #if canImport(Glibc)
      socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
  }

  private static let text = "旧的一版\n"

  /// A file of a time long past, so that writing in the same moment does not go unnoticed.
  private func oldFile(in folder: TemporaryFolder) throws -> FilePath {
    let page = try folder.write(Self.text, to: "page.txt")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: page.text)
    return page
  }
}

extension FileReadingTests.Change {
  func happen(to page: FilePath) {
    let (flags, bytes): (Int32, String) =
      switch self {
      case .shrinks: (O_WRONLY | O_TRUNC, "旧")
      case .grows: (O_WRONLY | O_APPEND, "还有\n")
      case .isEmptied: (O_WRONLY | O_TRUNC, "")
      case .isWrittenAnew: (O_WRONLY, "新的一版\n")
      }
    let descriptor = page.withCString { open($0, flags) }
    defer { close(descriptor) }
    let code = Array(bytes.utf8).withUnsafeBytes { Output.write($0, to: descriptor) }
    #expect(code == 0)
  }
}
