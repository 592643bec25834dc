import LintTesting
import Testing

@testable import LintDriver

struct TranscriptTests {
  static let cases = ProjectFiles.all(in: "Tests/Golden/Transcripts")

  /// Those that depend on no rule of the tests and on no terminal.
  static let portable = cases.filter { path in
    guard let recorded = try? ProjectFiles.text(of: path) else { return false }
    // A file that is to be shown may be one that only a rule of the tests makes.
    return (try? replayed(path, by: .anywhere)) == recorded
  }

  @Test("a command prints what its transcript says", arguments: cases)
  func transcript(path: String) throws {
    guard let replayed = try Self.replayed(path, by: .asWritten) else { return }
    Golden(path).expect(replayed)
  }

  @Test("the program as it is built prints it too", arguments: portable)
  func builtProgram(path: String) throws {
    let recorded = try ProjectFiles.text(of: path)
    #expect(try Self.replayed(path, by: .program(BuiltProgram.path)) == recorded)
  }

  @Test("there are transcripts, and the built program replays a good part of them")
  func areThere() {
    #expect(Self.cases.count > 100)
    #expect(Self.portable.count > 40)
  }

  /// The case with what its commands print now; nil when it cannot be run here.
  private static func replayed(_ path: String, by performer: TranscriptCommand.Performer) throws -> String? {
    try TemporaryFolder.with { folder in
      var transcript = Transcript(try ProjectFiles.text(of: path), in: folder.path.text)
      let replayed = try transcript.replayed(by: performer)
      return transcript.obstacle == nil ? replayed : nil
    }
  }
}
