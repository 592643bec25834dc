public import CopyText

/// A page after fixing.
public struct FixedPage: Sendable {
  /// The text as it came.
  public let original: SourceText
  /// The text after the fixes; the same when none was applied.
  public let source: SourceText
  /// The fixes that were applied, in their order; each paragraph that was set in one line is one.
  public let applied: [AppliedFix]
  /// What is wrong with the text after the fixes, by offset.
  public let diagnostics: [Diagnostic]
  /// How many of them have a fix that was not asked for.
  public let withheld: Int
  /// How many hyphens were left where paragraphs were set in one line, since it is doubtful whether they
  /// belong to their words.
  public let doubtfulHyphens: Int
}
