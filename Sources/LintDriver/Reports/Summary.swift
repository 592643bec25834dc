import LintCore

/// What a run comes to, in numbers.
struct Summary: Hashable, Sendable {
  /// The files that were read and checked.
  var files = 0
  /// The findings of severity error.
  var errors = 0
  /// The findings of severity warning.
  var warnings = 0
  /// The findings of severity info.
  var infos = 0
  /// The findings that carry a fix, safe or unsafe.
  var fixable = 0
  /// The paths that could not be read.
  var unreadable = 0

  /// Counts one checked page.
  mutating func count(_ page: CheckedPage) {
    files += 1
    for diagnostic in page.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if diagnostic.fix != nil { fixable += 1 }
    }
  }

  /// The number of findings that weigh at least `severity`.
  func findings(atLeast severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: errors + warnings
    case .info: errors + warnings + infos
    }
  }

  /// The sums of two parts of a run.
  static func + (left: Summary, right: Summary) -> Summary {
    Summary(
      files: left.files + right.files, errors: left.errors + right.errors,
      warnings: left.warnings + right.warnings, infos: left.infos + right.infos,
      fixable: left.fixable + right.fixable, unreadable: left.unreadable + right.unreadable)
  }
}
