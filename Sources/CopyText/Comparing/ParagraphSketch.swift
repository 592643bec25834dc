/// A few numbers that two paragraphs share when they share most of their text.
///
/// Of all the runs of five characters the twelve with the smallest hashes are kept (bottom-*k* sketch;
/// Broder, "On the resemblance and containment of documents", 1997): two texts that share the part *j* of
/// their runs share about the part *j* of their numbers. Of copies with a slip in every twentieth character
/// fewer than one pair in ten thousand shares less than two.
///
/// Half of each hash is kept, the half that its being small says nothing of: what shares a number by chance,
/// one text in many thousands, is compared in vain.
struct ParagraphSketch {
  /// The length of a run, in characters.
  static let runLength = 5
  /// How many numbers are kept.
  static let size = 12

  /// The numbers, ascending, and behind them 0, so that they are ``size``.
  private(set) var numbers = [UInt32](repeating: 0, count: size)
  /// How many numbers there are.
  private(set) var count = 0

  /// The sketch of nothing.
  init() {}

  /// Makes it the sketch of `scalars`, in the room that it has.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  mutating func read(_ scalars: Span<UInt32>) {
    let runs = scalars.count - Self.runLength + 1
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.room + 1) { found in
      // Sorting stops at what nothing is smaller than.
      found[0] = 0
      var kept = 0
      // Where somewhat more hashes than are kept can be expected below a bound, the others need hardly be
      // looked at.
      if runs > 2 * Self.size {
        let bound = UInt64.max / UInt64(runs) * UInt64(Self.expected)
        kept = Self.putDownSmallest(of: scalars, below: bound, in: found)
      }
      if runs > 0, kept < Self.size { kept = Self.putDownSmallest(of: scalars, below: .max, in: found) }
      take(found[1..<kept + 1])
    }
  }

  /// Takes the numbers of `hashes`, each of which is another.
  private mutating func take(_ hashes: Slice<UnsafeMutableBufferPointer<UInt64>>) {
    var count = 0
    var numbers = numbers.mutableSpan
    for hash in hashes {
      let number = UInt32(truncatingIfNeeded: hash)
      // 0 is none.
      if number == 0 { continue }
      var place = count
      while place > 0, numbers[unchecked: place &- 1] > number {
        numbers[unchecked: place] = numbers[unchecked: place &- 1]
        place &-= 1
      }
      numbers[place] = number
      count &+= 1
    }
    for place in count..<Self.size { numbers[place] = 0 }
    self.count = count
  }

  /// How many hashes are put down before the smallest of them are chosen.
  private static let room = 64
  /// How many hashes are expected below the bound: so many that one text in a hundred must be looked at
  /// again.
  private static let expected = 21

  /// Puts down the smallest hashes of runs of `scalars` that are below `bound`, ascending, each once, from
  /// the second place of `found` on; the first holds 0. The result is how many they are, at most ``size``.
  private static func putDownSmallest(
    of scalars: Span<UInt32>, below bound: UInt64, in found: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    // A polynomial in an odd number, rolled along the text; its values are mixed before they are compared.
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leading = base &* base &* base &* base &* base
    var rolling: UInt64 = 0
    var index = 0
    while index < runLength - 1 {
      rolling = rolling &* base &+ UInt64(scalars[index])
      index &+= 1
    }
    var leaving: UInt64 = 0
    var greatest = bound
    var count = 0
    while index < scalars.count {
      // So many runs that there is room for all their hashes.
      let stop = min(scalars.count, index &+ room &- count)
      while index < stop {
        rolling = rolling &* base &+ (UInt64(scalars[unchecked: index]) &- leaving &* leading)
        leaving = UInt64(scalars[unchecked: index &+ 1 &- runLength])
        index &+= 1
        // Put down in any case, because which hashes are small no processor foresees.
        let hash = TextHash.mixed(rolling)
        found[count &+ 1] = hash
        count &+= (hash < greatest).asNumber
      }
      guard 2 * count >= room || index == scalars.count else { continue }
      count = sort(count, in: found)
      if count == size { greatest = found[size] }
    }
    return count
  }

  /// Sorts the `count` hashes from the second place of `found` on and leaves the smallest, each once; the
  /// result is how many they are, at most ``size``.
  private static func sort(_ count: Int, in found: UnsafeMutableBufferPointer<UInt64>) -> Int {
    // By insertion: they are some twenty. In front of the second place stands 0.
    var index = 2
    while index <= count {
      let hash = found[index]
      var place = index
      while found[place &- 1] > hash {
        found[place] = found[place &- 1]
        place &-= 1
      }
      found[place] = hash
      index &+= 1
    }
    var kept = 0
    index = 1
    while index <= count, kept < size {
      if found[index] != found[kept] {
        kept &+= 1
        found[kept] = found[index]
      }
      index &+= 1
    }
    return kept
  }
}

extension Bool {
  /// 1 when it is true, else 0, and no branch that a processor would have to foresee.
  @inline(__always)
  var asNumber: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
