import CopyText
import LintCore
import Testing

@testable import LintDriver

struct StatisticsTests {
  @Test("numbers agree with what is counted finding by finding", arguments: 0..<40 as Range<UInt64>)
  func counts(seed: UInt64) throws {
    let report = try QuotedReport(seed: seed, JSONReport(language: .en))
    var statistics = Statistics()
    for page in report.pages { statistics.add(Statistics.OfPage(page)) }
    #expect(statistics.findings == report.diagnostics.count)
    #expect(statistics.pages.map(\.findings) == report.pages.map(\.diagnostics.count))
    let marked = report.pages.count { !$0.diagnostics.isEmpty }
    #expect(
      statistics.rules
        == [Statistics.OfRule(rule: "quoting-rule", findings: report.diagnostics.count, pages: marked)])
    let characters = report.pages.map { page in
      String(decoding: page.source.bytes, as: UTF8.self).unicodeScalars.count { !$0.isSpace }
    }
    #expect(statistics.pages.map(\.characters) == characters)
  }

  @Test(
    "a rate is rounded to tenths",
    arguments: [
      (0, 0, "0.0"), (0, 10_000, "0.0"), (1, 10_000, "1.0"), (1, 3_000, "3.3"), (2, 3_000, "6.7"),
      (1, 200_000, "0.1"), (1, 200_001, "0.0"), (5, 4, "12500.0"),
    ])
  func rates(findings: Int, characters: Int, text: String) {
    let rate = FindingRate(findings, in: characters)
    #expect(rate.text == text)
    #expect("\(rate.value)" == text)
  }

  @Test("the table shows the pages with the most findings, and how many it leaves out")
  func greatestPages() throws {
    var statistics = Statistics()
    for number in 0..<25 {
      let copy = Array(repeating: "报", count: number % 5 + 1).joined(separator: "\n\n")
      let source = try SourceText(path: "\(number).txt", bytes: Array(copy.utf8))
      let edition = Edition(reading: [source])
      let diagnostics = Linter([EnabledRule(QuotingRule(NoOptions()))]).diagnostics(
        ofDocument: 0, in: edition)
      statistics.add(Statistics.OfPage(CheckedPage(source: source, diagnostics: diagnostics)))
    }
    let table = StatisticsTable(
      statistics: statistics, language: .en, painter: Painter(isColored: false),
      cellWidth: CellWidth(ambiguous: 1))
    let lines = table.text.split(separator: "\n").map(String.init)
    let paths = lines.compactMap {
      $0.contains(".txt") ? $0.split(separator: " ").first.map(String.init) : nil
    }
    #expect(paths.count == StatisticsTable.greatestPageCount)
    #expect(paths.prefix(6) == ["4.txt", "9.txt", "14.txt", "19.txt", "24.txt", "3.txt"])
    #expect(lines.last == "findings on 5 more pages")
  }
}
