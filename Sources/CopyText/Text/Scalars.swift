/// A Unicode scalar of the copy and where it stands.
public struct PlacedScalar: Hashable, Sendable {
  /// The scalar.
  public let scalar: Unicode.Scalar
  /// Its bytes in the text.
  public let range: ByteRange
}

/// The Unicode scalars of a range of copy, each with its place, decoded as they are asked for.
public struct ScalarView: Sequence, Sendable {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// How many scalars there are: a list of them is given its room at once, and need not grow into it.
  ///
  /// - Complexity: O(*n*) for *n* bytes, eight of which are counted at once.
  public var underestimatedCount: Int { ScalarCounts.count(in: range, of: bytes) }

  /// Walks the scalars from first to last.
  public func makeIterator() -> Iterator {
    Iterator(bytes: bytes, position: range.lowerBound, end: range.upperBound)
  }

  /// The scalars of a view, first to last.
  public struct Iterator: IteratorProtocol {
    fileprivate let bytes: [UInt8]
    fileprivate var position: Int
    fileprivate let end: Int

    /// The next scalar; nil at the end.
    @inline(__always)
    public mutating func next() -> PlacedScalar? {
      guard position < end else { return nil }
      let (scalar, length) = bytes.scalar(at: position)
      defer { position += length }
      return PlacedScalar(scalar: scalar, range: ByteRange(utf8: position..<position + length))
    }
  }
}

extension SourceText {
  /// The scalars of `range`, each with its place.
  public func scalars(in range: ByteRange) -> ScalarView {
    ScalarView(bytes: bytes, range: range.utf8)
  }

  /// The first scalar of `range`; nil when it is empty.
  public func firstScalar(in range: ByteRange) -> PlacedScalar? {
    var iterator = scalars(in: range).makeIterator()
    return iterator.next()
  }

  /// The last scalar of `range`; nil when it is empty.
  public func lastScalar(in range: ByteRange) -> PlacedScalar? {
    guard !range.isEmpty else { return nil }
    var start = range.upperBound.utf8 - 1
    while bytes[start] & 0b1100_0000 == 0b1000_0000 { start -= 1 }
    return PlacedScalar(
      scalar: bytes.scalar(at: start).scalar, range: ByteRange(utf8: start..<range.upperBound.utf8))
  }

  /// The first scalar of `range` that is not white space; nil when there is none.
  @inline(__always)
  func firstVisibleScalar(in range: ByteRange) -> PlacedScalar? {
    scalars(in: range).first { !$0.scalar.isSpace }
  }

  /// The last scalar of `range` that is not white space, and its place; nil when there is none.
  @inline(__always)
  func lastVisibleScalar(in range: ByteRange) -> PlacedScalar? {
    var end = range.upperBound
    while let last = lastScalar(in: range.lowerBound..<end) {
      if !last.scalar.isSpace { return last }
      end = last.range.lowerBound
    }
    return nil
  }

  /// The last scalar of `range` that `isWanted`, among the last `reach` of it; nil when there is none.
  ///
  /// - Complexity: O(*r*) for a reach of *r*.
  @inline(__always)
  func lastScalar(
    in range: ByteRange, reach: Int, where isWanted: (Unicode.Scalar) -> Bool
  ) -> PlacedScalar? {
    var end = range.upperBound
    for _ in 0..<reach {
      guard let last = lastScalar(in: range.lowerBound..<end) else { return nil }
      if isWanted(last.scalar) { return last }
      end = last.range.lowerBound
    }
    return nil
  }

  /// The scalar that ends where `offset` is; nil at the beginning of the text.
  public func scalar(before offset: ByteOffset) -> PlacedScalar? {
    lastScalar(in: ByteRange(utf8: 0..<offset.utf8))
  }

  /// The scalar that begins at `offset`; nil at the end of the text.
  public func scalar(at offset: ByteOffset) -> PlacedScalar? {
    firstScalar(in: ByteRange(utf8: offset.utf8..<bytes.count))
  }

  /// `range` without the white space at its ends.
  ///
  /// - Complexity: O(*s*) for *s* bytes of white space there.
  public func trimmed(_ range: ByteRange) -> ByteRange {
    let bytes = bytes.span
    var (start, end) = (range.lowerBound.utf8, range.upperBound.utf8)
    while start < end {
      let (scalar, length) = bytes.scalar(at: start)
      guard scalar.isSpace else { break }
      start += length
    }
    while start < end {
      var last = end - 1
      while bytes[last] & 0b1100_0000 == 0b1000_0000 { last -= 1 }
      guard bytes.scalar(at: last).scalar.isSpace else { break }
      end = last
    }
    return ByteRange(utf8: start..<end)
  }
}

extension [UInt8] {
  /// The scalar whose first byte is at `index`, and its length in bytes; the bytes are valid UTF-8.
  @inlinable
  @inline(__always)
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) { span.scalar(at: index) }
}

extension Span<UInt8> {
  /// The scalar whose first byte is at `index`, and its length in bytes. The bytes are valid UTF-8, so that
  /// behind the first byte the others need no check.
  @inlinable
  @inline(__always)
  public func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (Unicode.Scalar(UInt8(truncatingIfNeeded: lead)), 1) }
    let second = UInt32(self[unchecked: index + 1] & 0x3F)
    let value: UInt32
    let length: Int
    if lead < 0xE0 {
      (value, length) = ((lead & 0x1F) << 6 | second, 2)
    } else {
      let third = UInt32(self[unchecked: index + 2] & 0x3F)
      if lead < 0xF0 {
        (value, length) = ((lead & 0x0F) << 12 | second << 6 | third, 3)
      } else {
        let fourth = UInt32(self[unchecked: index + 3] & 0x3F)
        (value, length) = ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
      }
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The value of the scalar of three bytes that begins at `index`; that one does is for the caller to know.
  @inline(__always)
  func valueOfThreeBytes(at index: Int) -> UInt32 {
    UInt32(self[unchecked: index] & 0x0F) << 12 | UInt32(self[unchecked: index + 1] & 0x3F) << 6
      | UInt32(self[unchecked: index + 2] & 0x3F)
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars as a string.
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}

extension [Unicode.Scalar] {
  /// The scalars as a string: the same as of any sequence, at full speed in every module.
  package var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * count)
    for scalar in self { bytes.append(contentsOf: scalar.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
