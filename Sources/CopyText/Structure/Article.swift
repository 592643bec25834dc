/// A headline and what belongs to it.
public struct Article: Hashable, Sendable {
  /// The indices of its blocks in the document.
  public let blocks: Range<Int>
  /// The index of its main headline; nil when the page begins with text.
  public let headline: Int?
}
