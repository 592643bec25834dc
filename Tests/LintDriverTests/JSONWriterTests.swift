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
    let folder = FileManager.default.temporaryDirectory.path + "/galley-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["a", "b", "c"] {
      let copy = name == "b" ? "今天下雨\n" : "“\(name)”\\ FAULT\nDOUBT 𠮷HINT\n"
      try copy.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    var program = Program(
      rules: TestRules.all, surroundings: Surroundings(), output: Output(to: .memory),
      errors: Output(to: .memory))
    #expect(program.run(["lint", "--format", "json", folder].map { Array($0.utf8) }) == .findings)
    let parsed = try JSONSerialization.jsonObject(with: Data(program.output.bytes))
    let report = try #require(parsed as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(
      diagnostics.map { $0["rule"] as? String }
        == ["fault-word", "doubt-word", "hint-word", "fault-word", "doubt-word", "hint-word"])
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary["files"] == 3 && summary["errors"] == 2 && summary["fixable"] == 4)
  }
}
