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
  /// scalar, and the offset of its first byte. The bytes are valid UTF-8, and `text` ends between scalars.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inlinable
  @inline(__always)
  public func forEachPlace(in bytes: [UInt8], _ text: ByteRange, _ body: (Unicode.Scalar, Int) -> Void) {
    precondition(text.upperBound.utf8 <= bytes.count, "a block ends in the text")
    let (span, isWanted) = (bytes.span, isWanted.span)
    let raw = span.bytes
    var index = text.lowerBound.utf8
    let end = text.upperBound.utf8
    // Most of copy has three bytes a character, of which two are passed over at once.
    while index < end {
      let lead = span[unchecked: index]
      if lead < 0x80 {
        if isWanted[unchecked: Int(lead)] { body(Unicode.Scalar(lead), index) }
        index &+= 1
      } else if index &+ 8 <= end, raw.bytes8(at: index) & 0xF000_00F0 == 0xE000_00E0,
        !isWanted[unchecked: span.lastBits(at: index)], !isWanted[unchecked: span.lastBits(at: index &+ 3)]
      {
        index &+= 6
      } else {
        let (scalar, length) = span.scalar(at: index)
        if isWanted[unchecked: Int(scalar.value & 0xFFF)] { body(scalar, index) }
        index += length
      }
    }
  }
}

extension Span<UInt8> {
  /// The last twelve bits of the scalar of three bytes that begins at `index`; that one does is for the
  /// caller to know.
  @inlinable
  @inline(__always)
  package func lastBits(at index: Int) -> Int {
    // What continues a scalar is 80 and more, which is taken away from both bytes at once.
    Int(self[unchecked: index &+ 1]) &<< 6 &+ Int(self[unchecked: index &+ 2]) &- 0x2080
  }
}
