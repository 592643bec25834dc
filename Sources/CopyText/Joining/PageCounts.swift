/// How often the characters at possible cuts stand together on a page.
///
/// Only the pairs and triples that are asked for are counted, in one pass over the page.
struct PageCounts: Sendable {
  private var counts: [UInt64: Int]

  /// Counts the pairs and triples of `keys` in the text of the blocks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page; nothing when no key is asked for.
  init(_ keys: Set<UInt64>, in structure: DocumentStructure) {
    counts = [:]
    guard !keys.isEmpty else { return }
    for key in keys { counts[key] = 0 }
    for block in structure.blocks {
      var previous: Unicode.Scalar?
      var beforePrevious: Unicode.Scalar?
      for placed in structure.source.scalars(in: block.text) where !placed.scalar.isSpace {
        if let previous {
          count(Self.key(previous, placed.scalar))
          if let beforePrevious { count(Self.key(beforePrevious, previous, placed.scalar)) }
        }
        beforePrevious = previous
        previous = placed.scalar
      }
    }
  }

  private mutating func count(_ key: UInt64) {
    if let index = counts.index(forKey: key) { counts.values[index] += 1 }
  }

  /// How often the characters of `key` stand together.
  subscript(key: UInt64) -> Int { counts[key] ?? 0 }

  /// The key of two or three characters: 21 bits for each, as many as a scalar has.
  static func key(_ scalars: Unicode.Scalar...) -> UInt64 {
    scalars.reduce(0) { $0 << 21 | UInt64($1.value) }
  }
}
