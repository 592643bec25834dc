import Foundation
import Testing

@testable import LintDriver

/// The built program where there is no room for what it writes: half a file is worse than none.
struct FullDiskTests {
  @Test(
    "a page that was cut is left as it is when its record does not fit into the log, which has whole lines only",
    arguments: ["", "earlier\n", "earlier"]
  )
  func log(earlier: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(earlier, to: "log.jsonl")
      for page in 0..<8 { try folder.write(Self.cut, to: "\(page).txt") }
      let run = try BuiltProgram.start(
        ["fix", "--edition", "file", "--log", folder.path.text + "/log.jsonl", folder.path.text],
        shortOfRoom: true)
      #expect(run.waitForEnd() == .exited(2))
      let log = try folder.text(of: "log.jsonl")
      #expect(log == earlier || log.hasPrefix(earlier) && log.hasSuffix("}\n"))
      let records = log.split(separator: "\n").filter { $0.hasPrefix("{") }
      let pages = try (0..<8).map { try folder.text(of: "\($0).txt") }
      #expect(pages.allSatisfy { $0 == Self.cut || $0 == Self.joined })
      #expect(pages.contains(Self.cut))
      #expect(pages.count { $0 == Self.joined } == records.count)
      #expect(try folder.names == pages.indices.map { "\($0).txt" } + ["log.jsonl"])
    }
  }

  @Test(
    "a report or a baseline that does not fit is not written, and an older one stays",
    arguments: ["lint", "baseline"], [true, false])
  func report(command: String, isThere: Bool) throws {
    try TemporaryFolder.with { folder in
      for page in 0..<20 { try folder.write(Self.cut, to: "\(page).txt") }
      let old = #"{"version":1,"findings":[]}"# + "\n"
      if isThere { try folder.write(old, to: "new.json") }
      let before = try folder.names
      let path = folder.path.text + "/new.json"
      let run = try BuiltProgram.start(
        (command == "lint"
          ? ["lint", "--fail-on", "never", "--output", "json=\(path)"] : ["baseline", "--baseline=\(path)"])
          + [folder.path.text],
        shortOfRoom: true)
      #expect(run.waitForEnd() == .exited(2))
      #expect(try folder.names == before)
      if isThere { #expect(try folder.text(of: "new.json") == old) }
    }
  }

  /// Shorter than the shortest limit on the length of files, where the records of a few are longer.
  private static let cut = """
    □记者 丁以宁 报道

    合作社请专家每月来塘边讲课，把病虫害防治的办

    法一样一样教给农户，大家学得认真。

    """
  private static let joined = cut.replacing("办\n\n法", with: "办法")
}
