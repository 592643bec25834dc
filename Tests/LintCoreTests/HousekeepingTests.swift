import CopyText
import Testing

@testable import LintCore

struct HousekeepingTests {
  @Test("findings in a file of judgements stand in its order, and have no fingerprint twice")
  func fingerprints() throws {
    let source = try SourceText(path: "galley-stet.json5", bytes: Array("报 a 报 a 报".utf8))
    let ranges = [12..<15, 0..<3, 6..<9].map { ByteRange(utf8: $0) }
    let found = ranges.flatMap { range in
      Housekeeping.allCases.map { (kind: $0, range: range, message: Message(zh: "", en: "")) }
    }
    let diagnostics = Housekeeping.diagnostics(of: found, in: source)
    #expect(diagnostics.map(\.location.range.lowerBound.utf8) == [0, 0, 6, 6, 12, 12])
    #expect(diagnostics.allSatisfy { $0.location.excerpt.marked == "报" })
    #expect(Set(diagnostics.map(\.fingerprint)).count == 6)
    let first = Housekeeping.diagnostics(of: Array(found[2..<3]), in: source)
    #expect(first.map(\.fingerprint) == [diagnostics[0].fingerprint])
  }
}
