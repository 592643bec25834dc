/// Passes over the characters of a text after which nothing is looked for.
///
/// Characters are told apart by the last twelve bits of their scalars. Those are, of a character of three
/// bytes, what its second and third byte hold, so that it need not be decoded.
public struct PlaceFilter: Sendable {
  @usableFromInline var isWanted = [Bool](repeating: false, count: 1 << 12)

  /// A filter that looks for nothing yet.
  public init() {}

  /// A filter that looks for the scalars of `values`, as ``want(_:)`` does.
  public init(_ values: some Sequence<UInt32>) {
    for value in values { want(value) }
  }

  /// A filter that looks for all marks of pairs that fulfil `isMark`.
  init(marks isMark: (Unicode.Scalar) -> Bool) {
    for scalar in Self.blocksOfMarks.joined().compactMap(Unicode.Scalar.init) where isMark(scalar) {
      want(scalar.value)
    }
  }

  /// The blocks of Unicode that hold quotation marks and brackets: the two of Latin, General Punctuation, CJK
  /// Symbols and Punctuation, CJK Compatibility Forms, Halfwidth and Fullwidth Forms.
  private static let blocksOfMarks: [ClosedRange<UInt32>] = [
    0x0000...0x00FF, 0x2000...0x206F, 0x3000...0x303F, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
  ]

  /// Looks for `scalar`, and for those that end with the same bits.
  public mutating func want(_ scalar: UInt32) { isWanted[Int(scalar & 0xFFF)] = true }

  /// Gives each place of `text` where a scalar ends with the bits of a wanted one to `body`, in order: the
  /// scalar, and the offset of its first byte.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inlinable
  @inline(__always)
  public func forEachPlace(in bytes: [UInt8], _ text: ByteRange, _ body: (Unicode.Scalar, Int) -> Void) {
    precondition(text.upperBound.utf8 <= bytes.count, "a block ends in the text")
    let (span, isWanted) = (bytes.span, isWanted.span)
    var index = text.lowerBound.utf8
    let end = text.upperBound.utf8
    while index < end {
      if span[unchecked: index] & 0xF0 == 0xE0 {
        let low = Int(span[unchecked: index + 1] & 0x3F) << 6 | Int(span[unchecked: index + 2] & 0x3F)
        if isWanted[unchecked: low] { body(span.scalar(at: index).scalar, index) }
        index += 3
      } else {
        let (scalar, length) = span.scalar(at: index)
        if isWanted[unchecked: Int(scalar.value & 0xFFF)] { body(scalar, index) }
        index += length
      }
    }
  }
}
