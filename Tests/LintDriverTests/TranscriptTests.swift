import Foundation
import LintTesting
import Testing

struct TranscriptTests {
  static let cases = ProjectFiles.all(in: "Tests/Golden/Transcripts")

  @Test("a command prints what its transcript says", arguments: cases)
  func transcript(path: String) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/galley-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var transcript = Transcript(try ProjectFiles.text(of: path), in: folder)
    let replayed = try transcript.replayed()
    guard transcript.obstacle == nil else { return }
    Golden(path).expect(replayed)
  }

  @Test("there are transcripts")
  func areThere() {
    #expect(Self.cases.count > 20)
  }
}
