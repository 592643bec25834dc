import LintCore

/// A format of `galley lint`: its bytes, piece by piece. Pages are written by several threads at once and
/// put together in order.
protocol Report: Sendable {
  /// What stands before the first page.
  var opening: [UInt8] { get }
  /// What stands between two pages that both have something to say.
  var separator: [UInt8] { get }
  /// What there is to say of a page; empty when there is nothing.
  func page(_ page: CheckedPage) -> [UInt8]
  /// What there is to say of a path that could not be checked; empty when the format leaves that to the
  /// messages of the program, or says it at the end.
  func problem(_ problem: FileProblem) -> [UInt8]
  /// What stands after the last page.
  func closing(_ conclusion: Conclusion) -> [UInt8]
}

extension Report {
  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }
  func problem(_ problem: FileProblem) -> [UInt8] { [] }
  func closing(_ conclusion: Conclusion) -> [UInt8] { [] }
}

/// What is known when the last page has been checked.
struct Conclusion: Sendable {
  /// The run in numbers.
  var summary: Summary
  /// What could not be checked, in the order of the paths.
  let problems: [FileProblem]
  /// How the program will end, as far as that is known when the reports are: that one of them cannot be put
  /// in its place shows only in how it does end.
  let status: ExitStatus
  /// The findings by rule and by page; nil when nobody asked for them.
  var statistics: Statistics?
}
