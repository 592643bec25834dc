/// What the reports of a run say of a page.
struct ReportedPage: Sendable {
  /// Its findings in the format of each report, in the order of the reports.
  let pieces: [[UInt8]]
  /// The numbers of it.
  let summary: Summary
  /// What people have said of findings that are no longer there.
  let stale: [HousekeepingFinding]

  /// What `reports` say of `page`.
  init(_ page: CheckedPage, by reports: [any Report]) {
    pieces = reports.map { $0.page(page) }
    summary = Summary(of: page)
    stale = page.stale
  }
}
