/// How often the characters at possible cuts stand together on a page.
///
/// Only the pairs and triples that are asked for are counted, in one pass over the page.
package struct PageCounts: Sendable {
  private var counts: [UInt64: Int]
  private var hanging: [UInt64: Int] = [:]

  /// Counts the pairs and triples of `keys` in the text of the blocks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page; nothing when no key is asked for.
  init(_ keys: Set<UInt64>, in structure: DocumentStructure, figures: CopyFigures = .standard) {
    counts = [:]
    guard !keys.isEmpty else { return }
    for key in keys { counts[key] = 0 }
    for block in structure.blocks {
      var previous: Unicode.Scalar?
      var beforePrevious: Unicode.Scalar?
      for placed in structure.source.scalars(in: block.text) where !placed.scalar.isSpace {
        if let previous {
          let isCounted = count(Self.key(previous, placed.scalar))
          if let beforePrevious { count(Self.key(beforePrevious, previous, placed.scalar)) }
          if isCounted, let beforePrevious, figures.figure(.cohesion, of: beforePrevious, previous) != nil {
            hanging[Self.key(previous, placed.scalar), default: 0] += 1
          }
        }
        beforePrevious = previous
        previous = placed.scalar
      }
    }
  }

  @discardableResult
  private mutating func count(_ key: UInt64) -> Bool {
    guard let index = counts.index(forKey: key) else { return false }
    counts.values[index] += 1
    return true
  }

  /// How often the pair of `key` stands after a character with which its first one makes a word.
  func hanging(_ key: UInt64) -> Int { hanging[key] ?? 0 }

  /// How often the characters of `key` stand together.
  subscript(key: UInt64) -> Int { counts[key] ?? 0 }

  /// The key of two or three characters: 21 bits for each, as many as a scalar has.
  static func key(_ scalars: Unicode.Scalar...) -> UInt64 {
    scalars.reduce(0) { $0 << 21 | UInt64($1.value) }
  }
}
