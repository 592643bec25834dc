/// A run of lines without a blank one between them.
public struct Block: Hashable, Sendable {
  /// The block's copy, from its first character to its last, without white space or markup at the ends.
  public let range: ByteRange
  /// The lines of the file it stands on, 0-based.
  public let lines: Range<Int>
  /// What it is on the page.
  public let role: Role
  /// The text in it: `range` without a byline on its first or last line.
  public let text: ByteRange

  /// A block of `role` in `range`, on `lines`, whose running text is `text`.
  public init(range: ByteRange, lines: Range<Int>, role: Role, text: ByteRange) {
    precondition(
      range.lowerBound <= text.lowerBound && text.upperBound <= range.upperBound,
      "the running text of a block lies in the block")
    self.range = range
    self.lines = lines
    self.role = role
    self.text = text
  }
}
