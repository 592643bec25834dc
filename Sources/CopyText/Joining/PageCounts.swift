/// How often the characters at possible cuts stand together on a page.
///
/// Only the pairs and triples that are asked for are counted, in one pass over the page.
struct PageCounts: Sendable {
  /// The keys that are counted, in a table with room for more than twice as many; 0 where there is none. A
  /// key stands at the place of its hash, or at the next that is free.
  private var keys: [UInt64] = []
  private var counts: [Int32] = []

  /// Counts the pairs and triples of `wanted`, which may repeat one, in the text of the blocks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page; nothing when no key is asked for.
  init(_ wanted: [UInt64], in structure: DocumentStructure) {
    guard !wanted.isEmpty else { return }
    var capacity = 16
    while capacity < 2 * wanted.count { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    counts = Array(repeating: 0, count: capacity)
    var lasts = PlaceFilter()
    for key in wanted {
      keys[place(of: key)] = key
      lasts.want(UInt32(truncatingIfNeeded: key & Self.scalarBits))
    }
    for block in structure.blocks {
      lasts.forEachPlace(in: structure.source.bytes, block.text) { third, offset in
        count(third, at: offset, in: structure.source, block.text)
      }
    }
  }

  /// Counts the pair, and the triple, that end with `third` at `offset`.
  @inline(never)
  private mutating func count(
    _ third: Unicode.Scalar, at offset: Int, in source: SourceText, _ text: ByteRange
  ) {
    // A space ends with the bits of some characters; from each of a long run of spaces the way back is long.
    guard !third.isSpace else { return }
    let start = text.lowerBound
    guard let second = source.lastVisibleScalar(in: start..<ByteOffset(utf8: offset)) else { return }
    let pair = place(of: Self.key(second.scalar, third))
    if keys[pair] != 0 { counts[pair] += 1 }
    guard let first = source.lastVisibleScalar(in: start..<second.range.lowerBound) else { return }
    let triple = place(of: Self.key(first.scalar, second.scalar, third))
    if keys[triple] != 0 { counts[triple] += 1 }
  }

  /// Where `key` stands in the table, or where it would.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: TextHash.mixed(key)) & (keys.count - 1)
    while keys[place] != key, keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    return place
  }

  /// How often the characters of `key` stand together.
  subscript(key: UInt64) -> Int { keys.isEmpty ? 0 : Int(counts[place(of: key)]) }

  /// How many bits a scalar has.
  private static let scalarWidth: UInt64 = 21
  private static let scalarBits: UInt64 = 1 << scalarWidth - 1

  /// The key of two characters.
  @inline(__always)
  static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << scalarWidth | UInt64(second.value)
  }

  /// The key of three characters.
  @inline(__always)
  static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
    key(first, second) << scalarWidth | UInt64(third.value)
  }
}
