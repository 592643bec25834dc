/// A run of lines without a blank one between them.
///
/// A page has many, and each is kept until the whole edition is checked, so it counts in 32 bits: 28 bytes of
/// them.
public struct Block: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32
  private let textStart: UInt32
  private let textEnd: UInt32
  private let firstLine: UInt32
  private let linesEnd: UInt32
  /// What it is on the page.
  public let role: Role

  /// A block of `role` in `range`, on `lines`, whose running text is `text`.
  public init(range: ByteRange, lines: Range<Int>, role: Role, text: ByteRange) {
    precondition(
      range.lowerBound <= text.lowerBound && text.upperBound <= range.upperBound,
      "the running text of a block lies in the block")
    start = UInt32(range.lowerBound.utf8)
    end = UInt32(range.upperBound.utf8)
    textStart = UInt32(text.lowerBound.utf8)
    textEnd = UInt32(text.upperBound.utf8)
    firstLine = UInt32(lines.lowerBound)
    linesEnd = UInt32(lines.upperBound)
    self.role = role
  }

  /// The block's copy, from its first character to its last, without white space or markup at the ends.
  public var range: ByteRange { ByteRange(utf8: Int(start)..<Int(end)) }

  /// The lines of the file it stands on, 0-based.
  public var lines: Range<Int> { Int(firstLine)..<Int(linesEnd) }

  /// The text in it: `range` without a byline on its first or last line.
  public var text: ByteRange { ByteRange(utf8: Int(textStart)..<Int(textEnd)) }
}
