/// A few numbers that two paragraphs share when they share most of their text.
///
/// Of all the runs of five characters the twelve with the smallest hashes are kept (bottom-*k* sketch; Broder,
/// "On the resemblance and containment of documents", 1997): two texts that share the part *j* of their runs
/// share about the part *j* of their numbers. Of copies with a slip in every twentieth character fewer than
/// one pair in ten thousand shares less than two.
///
/// Half of each hash is kept, the half that its being small says nothing of: what shares a number by chance, one text in
/// many thousands, is compared in vain.
struct ParagraphSketch: Sendable {
  /// The length of a run, in characters.
  static let runLength = 5
  /// How many numbers are kept.
  static let size = 12

  /// The numbers, in the order of their hashes, four to a word.
  private var numbers = (SIMD4<UInt32>(), SIMD4<UInt32>(), SIMD4<UInt32>())
  private var length: UInt8 = 0

  /// The sketch of nothing.
  init() {}

  /// The sketch of `scalars`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ scalars: ArraySlice<UInt32>) {
    let runs = scalars.count - Self.runLength + 1
    guard runs > 0 else { return }
    // Where twice as many hashes as are kept can be expected below a bound, the others need hardly be looked at.
    let isBounded = runs > 4 * Self.size
    let smallest = SmallestHashes(
      of: scalars, below: isBounded ? .max / UInt64(runs) * UInt64(2 * Self.size) : .max)
    keep(smallest.count == Self.size || !isBounded ? smallest : SmallestHashes(of: scalars, below: .max))
  }

  private mutating func keep(_ smallest: SmallestHashes) {
    length = UInt8(smallest.count)
    for index in 0..<4 {
      numbers.0[index] = UInt32(truncatingIfNeeded: smallest.hashes[index])
      numbers.1[index] = UInt32(truncatingIfNeeded: smallest.hashes[index + 4])
      numbers.2[index] = UInt32(truncatingIfNeeded: smallest.hashes[index + 8])
    }
  }

  /// How many numbers there are.
  var count: Int { Int(length) }

  /// Whether it is the sketch of nothing.
  var isEmpty: Bool { count == 0 }

  /// The number at `index`.
  subscript(index: Int) -> UInt32 {
    switch index >> 2 {
    case 0: numbers.0[index]
    case 1: numbers.1[index & 3]
    default: numbers.2[index & 3]
    }
  }
}

/// The smallest hashes of the runs of a text, each once.
private struct SmallestHashes {
  /// The hashes, ascending, and behind them what fills the room.
  private(set) var hashes = [UInt64](repeating: .max, count: ParagraphSketch.size)
  /// How many of them there are.
  private(set) var count = 0

  /// Finds those of `scalars` that are below `bound`.
  init(of scalars: ArraySlice<UInt32>, below bound: UInt64) {
    // A polynomial in an odd number, rolled along the text; its values are mixed before they are compared.
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let length = ParagraphSketch.runLength
    let leading = base &* base &* base &* base &* base
    let span = scalars.span
    var greatest = bound
    var rolling: UInt64 = 0
    for index in 0..<length - 1 { rolling = rolling &* base &+ UInt64(span[index]) }
    var leaving: UInt64 = 0
    for index in length - 1..<span.count {
      rolling = rolling &* base &+ UInt64(span[unchecked: index]) &- leaving &* leading
      leaving = UInt64(span[unchecked: index + 1 - length])
      let hash = TextHash.mixed(rolling)
      if hash >= greatest { continue }
      keep(hash)
      if count == hashes.count { greatest = hashes[count - 1] }
    }
  }

  private mutating func keep(_ hash: UInt64) {
    var place = count
    while place > 0, hashes[place - 1] > hash { place -= 1 }
    if place > 0, hashes[place - 1] == hash { return }
    if count < hashes.count { count += 1 }
    var index = count - 1
    while index > place {
      hashes[index] = hashes[index - 1]
      index -= 1
    }
    hashes[place] = hash
  }
}
