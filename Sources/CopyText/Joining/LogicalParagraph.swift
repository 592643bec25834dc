/// A paragraph as the writer wrote it: the pieces that a column break parted, in reading order.
public struct LogicalParagraph: Hashable, Sendable {
  /// The indices of its blocks, in reading order; one for a paragraph that was not cut.
  public let blocks: AtLeastOne<Int>
  /// The copy of each block, in reading order, without a byline line or a character doubled at a cut.
  public let pieces: AtLeastOne<ByteRange>
  /// The role of its first block.
  public let role: Role

  /// A paragraph of `pieces`, one for each of `blocks`.
  init(blocks: AtLeastOne<Int>, pieces: AtLeastOne<ByteRange>, role: Role) {
    precondition(blocks.count == pieces.count, "a paragraph has a piece for each block")
    self.blocks = blocks
    self.pieces = pieces
    self.role = role
  }
}
