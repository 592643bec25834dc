/// A hash of 64 bits that is the same in every process and on every machine.
///
/// The mixing step multiplies two words to 128 bits and folds the halves together, as wyhash (Wang Yi, public
/// domain) does; the two constants are its first secrets. Equal hashes are a reason to compare, never a
/// proof.
enum TextHash {
  private static let start: UInt64 = 0x8EBC_6AF0_9C88_C6E3
  private static let secret: UInt64 = 0xA076_1D64_78BD_642F
  private static let factor: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// The hash of the characters in `range`.
  ///
  /// - Complexity: O(*n*) for *n* characters of the range.
  static func hash(_ scalars: Span<UInt32>, in range: Range<Int>) -> UInt64 {
    precondition(range.upperBound <= scalars.count, "the characters are of the text")
    var hash = start ^ UInt64(range.count)
    var index = range.lowerBound
    while index &+ 3 < range.upperBound {
      hash = product(scalars.pair(at: index) ^ secret, scalars.pair(at: index &+ 2) ^ hash)
      index &+= 4
    }
    while index &+ 1 < range.upperBound {
      hash = mixed(hash ^ scalars.pair(at: index))
      index &+= 2
    }
    if index < range.upperBound { hash = mixed(hash ^ UInt64(scalars[unchecked: index])) }
    return mixed(hash)
  }

  /// `word`, every bit of it spread over every other.
  @inline(__always)
  static func mixed(_ word: UInt64) -> UInt64 { product(word ^ secret, factor) }

  @inline(__always)
  private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}

extension Span<UInt32> {
  /// The numbers at `index` and behind it in one word; that they are there is for the caller to know.
  @inline(__always)
  fileprivate func pair(at index: Int) -> UInt64 {
    UInt64(self[unchecked: index]) << 32 | UInt64(self[unchecked: index &+ 1])
  }
}
