// Eight bytes at once, as one word: what can be asked of all of them together needs no loop over each.

extension RawSpan {
  /// The eight bytes from `offset` on, in any order; that they are there is for the caller to know.
  @inlinable
  @inline(__always)
  package func word(at offset: Int) -> UInt64 {
    unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  /// The eight bytes from `offset` on, the first in the lowest bits; that they are there is for the caller to
  /// know.
  @inlinable
  @inline(__always)
  package func bytes8(at offset: Int) -> UInt64 { UInt64(littleEndian: word(at: offset)) }

  /// The four bytes from `offset` on, the first in the lowest bits; that they are there is for the caller to
  /// know.
  @inline(__always)
  func bytes4(at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
  }

  /// The characters that the twelve bytes from `offset` on are as far as each has three bytes and is one of
  /// U+4000 to U+BFFF, nearly all of them Chinese, and how many those are, 0 to 4; what stands behind them is
  /// of no use. That two more bytes follow is for the caller to know.
  @inline(__always)
  func leadingHan(at offset: Int) -> (values: SIMD4<UInt32>, count: Int) {
    let bytes = SIMD4(
      bytes4(at: offset), bytes4(at: offset &+ 3), bytes4(at: offset &+ 6), bytes4(at: offset &+ 9))
    let values = (bytes &<< 12) & 0xF000 | (bytes &>> 2) & 0x0FC0 | (bytes &>> 16) & 0x003F
    let (front, back) = (bytes8(at: offset).othersThanHan, bytes8(at: offset &+ 6).othersThanHan)
    if front | back == 0 { return (values, 4) }
    // The first bit that is set is one of the first character that is another.
    if front != 0 { return (values, front.trailingZeroBitCount < 24 ? 0 : 1) }
    return (values, back.trailingZeroBitCount < 24 ? 2 : 3)
  }
}

extension UInt64 {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of the eight bytes is below `bound`, which is at most 128 (Anderson, "Bit Twiddling Hacks").
  @inline(__always)
  func holdsByte(below bound: UInt64) -> Bool {
    (self &- Self.ones &* bound) & ~self & Self.highBits != 0
  }

  /// Whether all eight bytes are ASCII.
  @inline(__always)
  var isASCII: Bool { self & Self.highBits == 0 }

  /// How many of the eight bytes continue a scalar of UTF-8: those that begin with the bits 10.
  @inline(__always)
  var continuations: Int { (self & ~(self << 1) & Self.highBits).nonzeroBitCount }

  /// How many small letters of ASCII a text begins with, 0 to 8, when these are its first eight bytes, the
  /// first in the lowest bits.
  @inline(__always)
  var leadingSmallLetters: Int {
    // The highest bit of each byte of the sums says whether it is at least a, and whether it is above z.
    let low = self & ~Self.highBits
    let areSmall = (low &+ Self.ones &* 0x1F) & ~(low &+ Self.ones &* 0x05) & ~self & Self.highBits
    return (areSmall ^ Self.highBits).trailingZeroBitCount >> 3
  }

  /// Of the first six of eight bytes, the first in the lowest bits: 0 when they are two characters of three
  /// bytes, U+4000 to U+BFFF, and else some bits of one that is not.
  @inline(__always)
  fileprivate var othersThanHan: UInt64 {
    // First bytes from E4 to EB, and no others, are from E8 to EF when they are four more, which is what five
    // bits say.
    ((self &+ 0x000004_000004) & 0xC0C0F8_C0C0F8) ^ 0x8080E8_8080E8
  }

  /// How many bytes the Chinese characters of three bytes, U+4E00 to U+9FFF, fill with which a text of UTF-8
  /// begins: 0, 3, 6, or 9 and perhaps more, when these are its first eight bytes, the first in the highest
  /// bits, and a ninth follows.
  @inline(__always)
  var bytesOfLeadingHan: Int {
    // The first and the second byte of each of three characters say which it is, the last bit of the second
    // aside: from E4 B8 to E9 BF. Bit 15 of the sums says whether they are at least E4B8, and whether they
    // are at least EA00.
    let heads = (self >> 1) & 0x7FFF_007F_FF00_7FFF
    let isInRange = (heads &+ 0x0DA4_000D_A400_0DA4) & ~(heads &+ 0x0B00_000B_0000_0B00)
    let others = ~isInRange & 0x8000_0080_0000_8000
    return others == 0 ? 9 : others.leadingZeroBitCount >> 3
  }
}
