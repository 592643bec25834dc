/// What the reports of a run say of a page.
struct ReportedPage: Sendable {
  /// What the screen shows of it.
  enum OnScreen: Sendable {
    /// All of it, in the format of the screen.
    case piece([UInt8])
    /// As much as there is room for when its turn comes.
    case page(CheckedPage)
  }

  let screen: OnScreen
  /// Its findings in the format of each file, in the order of the files.
  let files: [[UInt8]]
  /// The numbers of it.
  let summary: Summary
  /// What people have said of findings that are no longer there.
  let stale: [HousekeepingFinding]
  /// The numbers of it by rule; nil when nobody asked for them.
  let statistics: Statistics.OfPage?
}

/// How the pages of a run are reported; several threads report at once.
struct PageReporting: Sendable {
  /// The report on the screen.
  let screen: any Report
  /// The reports in files.
  let files: [any Report]
  /// Whether the screen shows only so many findings.
  let isScreenLimited: Bool
  /// Whether findings are counted by rule.
  let countsRules: Bool

  /// What is said of `page`.
  func reported(_ page: CheckedPage) -> ReportedPage {
    ReportedPage(
      screen: isScreenLimited ? .page(page) : .piece(screen.page(page)), files: files.map { $0.page(page) },
      summary: Summary(of: page), stale: page.stale,
      statistics: countsRules && page.isCopy ? Statistics.OfPage(page) : nil)
  }
}
