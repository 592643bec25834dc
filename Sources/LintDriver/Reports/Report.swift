/// A format of `galley lint`: its bytes, piece by piece. Pages are written by several threads at once and
/// put together in order.
protocol Report: Sendable {
  /// What stands before the first page.
  var opening: [UInt8] { get }
  /// What stands between two pages that both have something to say.
  var separator: [UInt8] { get }
  /// The findings of a page; empty when there are none.
  func page(_ page: CheckedPage) -> [UInt8]
  /// What stands after the last page.
  func closing(_ summary: Summary) -> [UInt8]
}
