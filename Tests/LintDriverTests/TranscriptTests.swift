import LintTesting
import Testing

@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct TranscriptTests {
  static let cases = ProjectFiles.all(in: "Tests/Golden/Transcripts")

  /// Those that take rights from files.
  private static let restricted = cases.filter { (try? transcript($0).takesRights) == true }
  /// Those that need a file of the system.
  private static let needing = cases.filter { (try? transcript($0).needed.isEmpty) == false }
  private static let plain = cases.filter { !restricted.contains($0) && !needing.contains($0) }

  @Test("a command prints what its transcript says", arguments: plain)
  func command(path: String) throws {
    try Self.expectAsWritten(path)
  }

  @Test(
    "it does so where it lacks a right", .enabled(if: geteuid() != 0, "root has all rights"),
    arguments: restricted)
  func commandWithoutRights(path: String) throws {
    try Self.expectEverywhere(path)
  }

  @Test(
    "it does so with the files of some systems",
    .enabled(
      if: try needing.flatMap { try transcript($0).needed }.allSatisfy { (try? FileStatus(of: $0)) != nil }),
    arguments: needing)
  func commandOnSystemFiles(path: String) throws {
    try Self.expectEverywhere(path)
  }

  @Test(
    "the program as it is built prints what a portable transcript says, and what is the same anywhere is portable",
    arguments: plain)
  func elsewhere(path: String) throws {
    try Self.expectElsewhere(path)
  }

  @Test("there are transcripts, and the built program replays a good part of them")
  func areThere() throws {
    #expect(Self.cases.count > 100)
    #expect(try Self.cases.count { try Self.transcript($0).isPortable } > 50)
  }

  private static func expectEverywhere(_ path: String) throws {
    try expectAsWritten(path)
    try expectElsewhere(path)
  }

  private static func expectAsWritten(_ path: String) throws {
    Golden(path).expect(try replayed(path, by: .asWritten))
  }

  private static func expectElsewhere(_ path: String) throws {
    let recorded = try ProjectFiles.text(of: path)
    let isPortable = try transcript(path).isPortable
    // A file that is to be shown may be one that only a rule of the tests makes.
    let anywhere = try? replayed(path, by: .anywhere)
    #expect(
      (anywhere == recorded) == isPortable, "a case has the line 'portable' when it is the same anywhere")
    if isPortable { #expect(try replayed(path, by: .program(BuiltProgram.path)) == recorded) }
  }

  /// The case with what its commands print now.
  private static func replayed(_ path: String, by performer: TranscriptCommand.Performer) throws -> String {
    try TemporaryFolder.with { folder in
      var transcript = try transcript(path, in: folder.path.text)
      return try transcript.replayed(by: performer)
    }
  }

  private static func transcript(_ path: String, in folder: String = "") throws -> Transcript {
    Transcript(try ProjectFiles.text(of: path), in: folder)
  }
}
