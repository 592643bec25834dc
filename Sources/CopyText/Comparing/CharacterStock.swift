/// How often each character stands in a text, to tell in one pass that another is too different.
struct CharacterStock {
  /// The counts, by the last bits of the character: two that share them count as one, which makes no text seem more
  /// different than it is.
  private let counts: [Int32]
  private let length: Int

  private static let size = 1024

  init(of text: NormalisedText) {
    var counts = [Int32](repeating: 0, count: Self.size)
    for scalar in text.scalars { counts[Int(scalar) & (Self.size - 1)] += 1 }
    self.counts = counts
    length = text.scalars.count
  }

  /// How many characters must at least be deleted or inserted to make the text the `other`: those that only one of them
  /// has.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  func fewestEdits(to other: NormalisedText) -> Int {
    var left = counts
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

/// How often characters stand in a text, in so few numbers that they can be kept of every paragraph: they tell most of
/// those that are too different without a look at the texts.
struct RoughStock: Sendable {
  /// The counts, by the last bits of the character, up to the greatest that fits: two texts that both have more seem
  /// alike, and none seems more different than it is.
  private var counts = SIMD32<UInt8>()
  private var characters: UInt32 = 0

  /// The stock of nothing.
  init() {}

  /// Counts `scalars`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(of scalars: ArraySlice<UInt32>) {
    characters = UInt32(scalars.count)
    var exact = [UInt32](repeating: 0, count: 32)
    for scalar in scalars { exact[Int(scalar) & 31] &+= 1 }
    for place in exact.indices { counts[place] = UInt8(clamping: exact[place]) }
  }

  /// How many characters the text has.
  var length: Int { Int(characters) }

  /// How many characters must at least be deleted or inserted to make the text the `other`.
  ///
  /// - Complexity: O(1).
  func fewestEdits(to other: RoughStock) -> Int {
    var edits = 0
    for place in 0..<32 { edits += abs(Int(counts[place]) - Int(other.counts[place])) }
    return edits
  }
}
