import CopyText
import LintCore

/// A page after checking: what a report is made from.
struct CheckedPage: Sendable {
  /// The text of the page.
  let source: SourceText
  /// What is wrong with it, by offset.
  var diagnostics: [Diagnostic]
  /// What people let stand, by offset, with their reasons.
  var accepted: [(diagnostic: Diagnostic, reason: String)] = []
  /// What the baseline knows, by offset.
  var baselined: [Diagnostic] = []
  /// What people have said of findings that are no longer there.
  var stale: [HousekeepingFinding] = []
  /// Whether the page is copy, and not a file in which people have judged copy.
  var isCopy = true
}

extension CheckedPage {
  /// The page in `file`, whose text is `source`, after people's judgement of what is wrong with it.
  init(_ file: CopyFile, source: SourceText, _ judged: JudgedPage) {
    let reasons = file.review.stet?.entries.map(\.reason) ?? []
    self.init(
      source: source, diagnostics: judged.standing,
      accepted: zip(judged.accepted, judged.acceptances).map { ($0, reasons[$1]) },
      baselined: judged.baselined)
    guard file.isWithEdition else { return }
    stale = file.review.value.stale(on: judged, run: file.settings.runRules)
  }

  /// The files of judgements that `findings` are in, each as a page.
  static func pages(of findings: [HousekeepingFinding]) -> [CheckedPage] {
    Dictionary(grouping: findings, by: \.source.path).sorted { $0.key < $1.key }.compactMap { _, findings in
      findings.first.map { first in
        CheckedPage(
          source: first.source,
          diagnostics: Housekeeping.diagnostics(
            of: findings.map { ($0.kind, $0.range, $0.message) }, in: first.source),
          isCopy: false)
      }
    }
  }
}
