import Foundation
import Testing

@testable import LintDriver

/// The built program when it is started without its standard input or one of its outputs, as `>&-` starts it.
struct ClosedFileTests {
  @Test("what was meant for the screen does not go into the log, and is missed")
  func log() throws {
    try TemporaryFolder.with { folder in
      let page = try folder.write(Self.page, to: "page.txt")
      let log = folder.path.text + "/log.jsonl"
      let ending = try end(of: ["fix", "--quiet", "--log", log, page.text], without: ">&-")
      #expect(ending == .exited(2))
      let lines = try folder.text(of: "log.jsonl").split(separator: "\n")
      #expect(lines.count == 1)
      #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    }
  }

  @Test(
    "a report in a file is the one that it is with a screen",
    arguments: [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
  func report(closing: String) throws {
    try TemporaryFolder.with { folder in
      let page = try folder.write(Self.page, to: "page.txt")
      let reports = try ["", closing].enumerated().map { index, closing in
        let name = "report-\(index).json"
        let output = "json=\(folder.path.text)/\(name)"
        // With one thread the report is the first file that stays open.
        _ = try end(of: ["lint", "--jobs", "1", "--output", output, page.text], without: closing)
        return try folder.text(of: name)
      }
      #expect(reports[0].contains("split-word"))
      #expect(reports[1] == reports[0])
    }
  }

  @Test("a page that was to come by a closed standard input is missed")
  func input() throws {
    #expect(try end(of: ["lint", "-"], without: "<&-") == .exited(2))
  }

  /// How the program ends that the shell starts with `arguments` and the redirections `closing`.
  private func end(of arguments: [String], without closing: String) throws -> ChildProcess.Ending {
    let shell = ["-c", "exec \"$0\" \"$@\" \(closing)", BuiltProgram.path]
    return try ChildProcess("/bin/sh", (shell + arguments).map { Array($0.utf8) }).waitForEnd()
  }

  /// A cut that can be joined, and a quotation mark that is left to report.
  private static let page = """
    □记者 丁以宁 报道

    合作社请专家每月来塘边讲课，把病虫害防治的办

    法一样一样教给农户，大家学得认真。

    他说：“好。

    """
}
