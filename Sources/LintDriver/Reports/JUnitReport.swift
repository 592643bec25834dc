import CopyText
import LintCore

/// The report in the XML of JUnit: a suite a file, a test case a finding. A finding that makes the program
/// fail is a failure, a lighter one a test that passed and has something to say, and a file without findings
/// one test that passed.
///
/// Source: the schema of Jenkins' xUnit plugin, `junit-10.xsd`.
struct JUnitReport: Report {
  let language: Language
  /// What makes the program fail.
  let failOn: FlagValues.Failure

  var opening: [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"galley\">\n".utf8)
  }

  func page(_ page: CheckedPage) -> [UInt8] {
    let path = page.source.path
    let cases = page.diagnostics.map(testCase)
    return suite(
      path, cases.isEmpty ? [Self.testCase(of: path, "no findings")] : cases,
      failures: page.diagnostics.count { failOn.includes($0.severity) })
  }

  func problem(_ problem: FileProblem) -> [UInt8] {
    let path = problem.path.text
    let message = problem.message.text(in: language).visible
    let error = String.element("error", [("message", message), ("type", FileProblem.name)])
    return suite(path, [Self.testCase(of: path, FileProblem.name, error)], errors: 1)
  }

  func closing(_ conclusion: Conclusion) -> [UInt8] { Array("</testsuites>\n".utf8) }

  private func suite(_ path: String, _ cases: [String], failures: Int = 0, errors: Int = 0) -> [UInt8] {
    let counts = [("tests", cases.count), ("failures", failures), ("errors", errors), ("skipped", 0)]
    let attributes = [("name", path)] + counts.map { ($0, "\($1)") }
    return Array((.element("testsuite", attributes, "\n" + cases.joined()) + "\n").utf8)
  }

  private func testCase(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.location.start
    let message = diagnostic.message.text(in: language).visible
    let severity = diagnostic.severity.rawValue
    let text = "\(diagnostic.location.place): \(severity): \(diagnostic.text(in: language))"
    let outcome =
      failOn.includes(diagnostic.severity)
      ? String.element("failure", [("message", message), ("type", severity)], text.xml)
      : String.element("system-out", [], text.xml)
    return Self.testCase(
      of: diagnostic.location.path, "\(diagnostic.rule) \(start.line):\(start.column)", outcome)
  }

  private static func testCase(of path: String, _ name: String, _ outcome: String = "") -> String {
    .element("testcase", [("name", name), ("classname", path)], outcome) + "\n"
  }
}
