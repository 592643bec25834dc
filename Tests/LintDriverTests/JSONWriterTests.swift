import Foundation
import LintTesting
import Testing

@testable import LintDriver

struct JSONWriterTests {
  @Test(
    "every scalar comes back from the JSON",
    arguments: [0...0xFFFF, 0x10000...0x10FFFF] as [ClosedRange<UInt32>])
  func strings(values: ClosedRange<UInt32>) throws {
    let text = String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
    var json = JSONWriter()
    json.array { $0.string(text) }
    let parsed = try JSONSerialization.jsonObject(with: Data(json.bytes))
    // Compared as bytes, since strings that differ in form only are equal.
    let strings = try #require(parsed as? [String])
    #expect(try Array(#require(strings.first).utf8) == Array(text.utf8))
  }

  @Test("commas stand between members and elements, and nowhere else")
  func commas() {
    var json = JSONWriter()
    json.object { json in
      json.key("a")
      json.array { json in
        json.number(-1)
        json.string("")
        json.object { _ in }
        json.array { _ in }
      }
      json.key("b")
      json.object { json in
        json.key("c")
        json.number(2)
      }
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":[-1,"",{},[]],"b":{"c":2}}"#)
  }

  @Test("a report of several pages is one object with all its findings")
  func report() throws {
    let run = try TemporaryFolder.with { folder in
      for name in ["a", "b", "c"] {
        try folder.write(name == "b" ? "今天下雨\n" : "“\(name)”\\ FAULT\nDOUBT 𠮷HINT\n", to: "\(name).txt")
      }
      return ProgramRun(["lint", "--format", "json", folder.path.text])
    }
    #expect(run.status == .findings)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output))
    let report = try #require(parsed as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(
      diagnostics.map { $0["rule"] as? String }
        == ["fault-word", "doubt-word", "hint-word", "fault-word", "doubt-word", "hint-word"])
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["files"] == 3 && summary["errors"] == 2 && summary["fixable"] == 4)
  }
}
