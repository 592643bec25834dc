import CopyText
import LintCore

/// A page after checking: what a report is made from.
struct CheckedPage: Sendable {
  /// The text of the page.
  let source: SourceText
  /// What is wrong with it, by offset.
  let diagnostics: [Diagnostic]
}
