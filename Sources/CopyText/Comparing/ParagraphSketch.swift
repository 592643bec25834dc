/// A few numbers that two paragraphs share when they share most of their text.
///
/// Of all the runs of five characters the twelve with the smallest hashes are kept (bottom-*k* sketch; Broder,
/// "On the resemblance and containment of documents", 1997): two texts that share the part *j* of their runs
/// share about the part *j* of their numbers. Of copies with a slip in every twentieth character fewer than
/// one pair in ten thousand shares less than two.
///
/// Half of each hash is kept, the half that its being small says nothing of: what shares a number by chance, one text in
/// many thousands, is compared in vain.
struct ParagraphSketch {
  /// The length of a run, in characters.
  static let runLength = 5
  /// How many numbers are kept.
  static let size = 12

  /// The smallest hashes of the runs of the text, ascending, each once, and behind them what fills the room: for one more,
  /// so that the greatest can give way.
  private var hashes = [UInt64](repeating: .max, count: size + 1)
  /// How many numbers there are.
  private(set) var count = 0

  /// The sketch of nothing.
  init() {}

  /// Makes it the sketch of the characters in `range` of `scalars`, in the room that it has.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  mutating func read(_ range: Range<Int>, of scalars: [UInt32]) {
    count = 0
    let runs = range.count - Self.runLength + 1
    guard runs > 0 else { return }
    // Where somewhat more hashes than are kept can be expected below a bound, the others need hardly be looked at.
    if runs > 4 * Self.size {
      keepHashes(of: scalars, in: range, below: .max / UInt64(runs) * UInt64(Self.expected))
      if count == Self.size { return }
      count = 0
    }
    keepHashes(of: scalars, in: range, below: .max)
  }

  /// Appends the numbers, in the order of the hashes, to `numbers`, and behind those that there are 0, so that they are
  /// ``size``.
  func append(to numbers: inout [UInt32]) {
    for index in 0..<Self.size {
      numbers.append(index < count ? UInt32(truncatingIfNeeded: hashes[index]) : 0)
    }
  }

  /// How many hashes are put down before the smallest of them are chosen.
  private static let room = 64
  /// How many hashes are expected below the bound: so many that one text in a hundred must be looked at again.
  private static let expected = 21

  /// Keeps the smallest hashes of runs in `range` that are below `bound`.
  private mutating func keepHashes(of scalars: [UInt32], in range: Range<Int>, below bound: UInt64) {
    precondition(range.upperBound <= scalars.count, "the characters are of the text")
    // A polynomial in an odd number, rolled along the text; its values are mixed before they are compared.
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leading = base &* base &* base &* base &* base
    let span = scalars.span
    var rolling: UInt64 = 0
    var index = range.lowerBound
    while index < range.lowerBound + Self.runLength - 1 {
      rolling = rolling &* base &+ UInt64(span[unchecked: index])
      index &+= 1
    }
    var leaving: UInt64 = 0
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.room) { found in
      var greatest = bound
      var count = 0
      while index < range.upperBound {
        rolling = rolling &* base &+ (UInt64(span[unchecked: index]) &- leaving &* leading)
        leaving = UInt64(span[unchecked: index &+ 1 &- Self.runLength])
        index &+= 1
        // Put down in any case, because which hashes are small no processor foresees.
        let hash = TextHash.mixed(rolling)
        found[count] = hash
        count &+= hash < greatest ? 1 : 0
        guard count == Self.room || index == range.upperBound else { continue }
        for hash in found.prefix(count) { keep(hash) }
        if self.count == Self.size { greatest = hashes[Self.size - 1] }
        count = 0
      }
    }
  }

  private mutating func keep(_ hash: UInt64) {
    count = hashes.withUnsafeMutableBufferPointer { hashes in
      var place = count
      while place > 0, hashes[place - 1] > hash {
        hashes[place] = hashes[place - 1]
        place -= 1
      }
      if place > 0, hashes[place - 1] == hash {
        // It is there already.
        while place < count {
          hashes[place] = hashes[place + 1]
          place += 1
        }
        return count
      }
      hashes[place] = hash
      return min(count + 1, Self.size)
    }
  }
}
