/// How often each character stands in a text, to tell in one pass that another is too different.
struct CharacterStock {
  /// The counts, by the last bits of the character: two that share them count as one, which makes no text
  /// seem more different than it is.
  private let counts: [Int32]
  private let length: Int

  private static let size = 256

  init(of text: NormalisedText) {
    var counts = [Int32](repeating: 0, count: Self.size)
    for scalar in text.scalars { counts[Int(scalar) & (Self.size - 1)] += 1 }
    self.counts = counts
    length = text.scalars.count
  }

  /// How many characters must at least be deleted or inserted to make the text the `other`: those that only
  /// one of them has.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  func fewestEdits(to other: NormalisedText) -> Int {
    var counts = counts
    var left = counts.mutableSpan
    var shared = 0
    for scalar in other.scalars {
      let place = Int(scalar) & (Self.size - 1)
      guard left[place] > 0 else { continue }
      left[place] -= 1
      shared += 1
    }
    return length + other.scalars.count - 2 * shared
  }
}

/// How often characters stand in a text, in so few bits that they can be kept of every paragraph: they tell
/// most of those that are too different without a look at the texts.
struct RoughStock: Sendable {
  /// The last four bits of sixteen counts, of the characters that end in each four bits.
  private let counts: UInt64

  /// Counts the characters of `scalars`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(of scalars: Span<UInt32>) {
    counts = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { exact in
      exact.initialize(repeating: 0)
      var index = 0
      while index &+ 3 < scalars.count {
        exact[Int(scalars[unchecked: index] & 15)] &+= 1
        exact[Int(scalars[unchecked: index &+ 1] & 15)] &+= 1
        exact[Int(scalars[unchecked: index &+ 2] & 15)] &+= 1
        exact[Int(scalars[unchecked: index &+ 3] & 15)] &+= 1
        index &+= 4
      }
      while index < scalars.count {
        exact[Int(scalars[unchecked: index] & 15)] &+= 1
        index &+= 1
      }
      var counts: UInt64 = 0
      for count in 0..<16 { counts |= UInt64(exact[count] & 15) &<< (4 * UInt64(count)) }
      return counts
    }
  }

  /// How many characters must at least be deleted or inserted to make the text the `other`: as many as lie
  /// between their counts the short way round, for of a count no more is known than where it ends.
  ///
  /// - Complexity: O(1).
  func fewestEdits(to other: RoughStock) -> Int {
    let low: UInt64 = 0x0F0F_0F0F_0F0F_0F0F
    let edits =
      Self.distances(counts & low, other.counts & low)
      &+ Self.distances(counts >> 4 & low, other.counts >> 4 & low)
    // The sum of eight bytes, of which none is above sixteen.
    return Int((edits &* 0x0101_0101_0101_0101) >> 56)
  }

  /// How far the numbers in the bytes of `left` and `right`, 0 to 15, lie apart the short way round; in
  /// bytes.
  private static func distances(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let forward = ((left | 0x1010_1010_1010_1010) &- right) & 0x0F0F_0F0F_0F0F_0F0F
    let isFar = forward >> 3 & 0x0101_0101_0101_0101
    return (forward ^ isFar &* 15) &+ isFar
  }
}
