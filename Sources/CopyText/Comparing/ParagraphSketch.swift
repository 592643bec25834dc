/// A few numbers that two paragraphs share when they share most of their text.
///
/// Of all the runs of five characters the twelve with the smallest hashes are kept (bottom-*k* sketch; Broder,
/// "On the resemblance and containment of documents", 1997): two texts that share the part *j* of their runs
/// share about the part *j* of their numbers. Of copies with a slip in every twentieth character fewer than
/// one pair in ten thousand shares less than two.
struct ParagraphSketch: Sendable {
  /// The length of a run, in characters.
  static let runLength = 5
  /// How many numbers are kept.
  static let size = 12

  /// The smallest hashes of a text, ascending, each once.
  private(set) var hashes: [UInt64] = []

  /// The sketch of `scalars`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ scalars: ArraySlice<UInt32>) {
    guard scalars.count >= Self.runLength else { return }
    hashes.reserveCapacity(Self.size + 1)
    // A polynomial in an odd number, rolled along the text; its values are mixed before they are compared.
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leading = base &* base &* base &* base &* base
    let span = scalars.span
    var rolling: UInt64 = 0
    for index in 0..<Self.runLength { rolling = rolling &* base &+ UInt64(span[index]) }
    keep(TextHash.mixed(rolling))
    // The greatest number that is kept, once there is no room for more.
    var greatest = UInt64.max
    for index in Self.runLength..<span.count {
      rolling = rolling &* base &+ UInt64(span[index])
      rolling = rolling &- UInt64(span[index - Self.runLength]) &* leading
      let hash = TextHash.mixed(rolling)
      if hash >= greatest { continue }
      keep(hash)
      if hashes.count == Self.size { greatest = hashes[Self.size - 1] }
    }
  }

  private mutating func keep(_ hash: UInt64) {
    var place = hashes.count
    while place > 0, hashes[place - 1] > hash { place -= 1 }
    if place > 0, hashes[place - 1] == hash { return }
    hashes.insert(hash, at: place)
    if hashes.count > Self.size { hashes.removeLast() }
  }
}
