import LintCore

/// What a report says of a page.
struct ReportedPage: Sendable {
  /// Its findings, in the format of the report; empty when there are none.
  let text: [UInt8]
  /// The numbers of it.
  let summary: Summary

  /// What `report` says of `page`.
  init(_ page: CheckedPage, by report: any Report) {
    text = report.page(page)
    summary = Summary(of: page)
  }
}

extension FlagValues {
  /// The report of the chosen format.
  var report: any Report {
    switch format {
    case .text: TextReport(language: language, painter: painter, cellWidth: cellWidth, width: width)
    case .json: JSONReport(language: language)
    }
  }
}

extension Program {
  /// Writes what `report` says of `pages`, and in their places what is the matter with paths that led to none;
  /// the sum of all is the result.
  mutating func write(
    _ pages: [Result<ReportedPage, FileProblem>], by report: any Report, in language: Language
  ) -> Summary {
    output.write(report.opening)
    var summary = Summary()
    var isFirst = true
    for case .success(let page) in pages {
      summary = summary + page.summary
      guard !page.text.isEmpty else { continue }
      if !isFirst { output.write(report.separator) }
      output.write(page.text)
      isFirst = false
    }
    for case .failure(let problem) in pages {
      summary.unreadable += 1
      self.report(problem, in: language)
    }
    output.write(report.closing(summary))
    return summary
  }
}
