import CopyText
import Testing

@testable import LintDriver

struct FileCreationTests {
  @Test("of many who make a file at once exactly one succeeds, and its text is whole")
  func atOnce() throws {
    try TemporaryFolder.with { folder throws in
      let path = folder.path.appending("new.json5".utf8)
      let texts = (0..<16).map { [UInt8](repeating: UInt8(ascii: "a") + UInt8($0), count: 10_000) }
      let done = texts.concurrentMap(workers: 8) { text in
        Result { () throws(FileProblem) in try path.createFile(holding: text) }
      }
      let winners = zip(texts, done).filter { (try? $0.1.get()) != nil }.map(\.0)
      #expect(winners.count == 1)
      #expect(try path.readFile() == winners.first)
      for case .failure(let problem) in done { #expect(problem.cause == .present) }
      #expect(try folder.names == ["new.json5"])
    }
  }

  @Test("what stands there stays, even a link that leads nowhere", arguments: ["file", "link", "folder"])
  func present(kind: String) throws {
    try TemporaryFolder.with { folder in
      let path = folder.path.appending("old".utf8)
      switch kind {
      case "file": try folder.write("mine", to: "old")
      case "link": try folder.link("old", to: "nowhere")
      default: try folder.makeFolder("old")
      }
      let before = try FileStatus(of: path, followingLinks: false)
      #expect(throws: FileProblem(path: path, cause: .present)) { try path.createFile(holding: [0x61]) }
      let after = try FileStatus(of: path, followingLinks: false)
      #expect(after.identity == before.identity && after.size == before.size)
      #expect(try folder.names == ["old"])
    }
  }
}
