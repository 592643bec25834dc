/// A position in a text: the number of UTF-8 bytes before it.
///
/// 0-based, counted from the first byte of the decoded text; a byte order mark is not part of it. This is
/// the only position that is stored; lines and columns are computed from it when something is shown.
public struct ByteOffset: Hashable, Comparable, Sendable {
  /// The number of UTF-8 bytes before the position.
  public let utf8: Int

  /// The position after `utf8` bytes.
  public init(utf8: Int) {
    self.utf8 = utf8
  }

  /// Whether one position stands before another.
  public static func < (left: ByteOffset, right: ByteOffset) -> Bool {
    left.utf8 < right.utf8
  }
}

/// A half-open range of positions, on scalar boundaries.
public typealias ByteRange = Range<ByteOffset>

extension ByteRange {
  /// The range between two counts of UTF-8 bytes.
  public init(utf8 bytes: Range<Int>) {
    self = ByteOffset(utf8: bytes.lowerBound)..<ByteOffset(utf8: bytes.upperBound)
  }

  /// The range as counts of UTF-8 bytes, to index an array of bytes.
  public var utf8: Range<Int> { lowerBound.utf8..<upperBound.utf8 }
}
