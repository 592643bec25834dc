import CopyText
import Foundation
import LintCore
import Testing

@testable import LintDriver

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct XMLReportTests {
  @Test("a parser of XML reads every finding of Checkstyle's form", arguments: 0..<40 as Range<UInt64>)
  func checkstyle(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, CheckstyleReport(language: .en))
    let elements = try XMLElements(report.bytes).all
    #expect(elements.first?.name == "checkstyle")
    let errors = elements.filter { $0.name == "error" }
    #expect(
      errors.map { $0.attributes["message"] }
        == (report.diagnostics.map(\.message) + [report.problem.message]).map(\.en.visible))
    #expect(
      errors.dropLast().map { $0.attributes["line"] }
        == report.diagnostics.map { String($0.location.start.line) })
    let files = elements.filter { $0.name == "file" }.map { $0.attributes["name"] }
    let paths = report.pages.filter { !$0.diagnostics.isEmpty }.map(\.source.path)
    #expect(files == (paths + [report.problem.path.text]).map(shown))
  }

  @Test(
    "a parser of XML reads every finding of JUnit's form, and the counts are right",
    arguments: 0..<40 as Range<UInt64>)
  func junit(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, JUnitReport(language: .en, failOn: .warning))
    let elements = try XMLElements(report.bytes).all
    let suites = elements.filter { $0.name == "testsuite" }
    #expect(
      suites.map { $0.attributes["tests"] }
        == report.pages.map { String(max(1, $0.diagnostics.count)) } + ["1"])
    #expect(
      suites.map { $0.attributes["failures"] } == report.pages.map { String($0.diagnostics.count) } + ["0"])
    #expect(suites.map { $0.attributes["errors"] } == report.pages.map { _ in "0" } + ["1"])
    let failures = elements.filter { $0.name == "failure" }
    #expect(failures.map { $0.attributes["message"] } == report.diagnostics.map(\.message.en.visible))
    let cases = elements.filter { $0.name == "testcase" }
    #expect(cases.count == suites.compactMap { $0.attributes["tests"].flatMap { Int($0) } }.reduce(0, +))
  }

  @Test("what does not make the program fail is no failure", arguments: ["error", "never"])
  func lighterFindings(failOn: String) throws {
    let failOn = try #require(FlagValues.Failure(rawValue: failOn))
    let report = try QuotedReport(seed: 2, JUnitReport(language: .en, failOn: failOn))
    let elements = try XMLElements(report.bytes).all
    #expect(!elements.contains { $0.name == "failure" })
    #expect(elements.count { $0.name == "system-out" } == report.diagnostics.count)
  }

  /// A path as XML can hold it.
  private func shown(_ path: String) -> String {
    path.unicodeScalars.map { "\u{1}\u{FFFE}".unicodeScalars.contains($0) ? $0.visible : String($0) }.joined()
  }
}

/// The elements of an XML document, in the order of their beginnings.
private final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var all: [(name: String, attributes: [String: String])] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    #expect(parser.parse(), "\(String(describing: parser.parserError)) in line \(parser.lineNumber)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    all.append((name, attributes))
  }
}
