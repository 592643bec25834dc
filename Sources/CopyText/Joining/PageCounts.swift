/// How often the characters at possible cuts stand together on a page.
///
/// Only the pairs and triples that are asked for are counted, in one pass over the page.
struct PageCounts: Sendable {
  /// The keys that are counted, in a table with room for four times as many; 0 where there is none. A key stands at
  /// the place of its hash, or at the next that is free.
  private var keys: [UInt64] = []
  private var counts: [Int] = []
  /// Whether a key may end in a scalar, by the last bits of its value.
  private var mayEnd: [Bool] = []

  /// Counts the pairs and triples of `keys` in the text of the blocks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page; nothing when no key is asked for.
  init(_ wanted: Set<UInt64>, in structure: DocumentStructure) {
    guard !wanted.isEmpty else { return }
    var capacity = 16
    while capacity < 4 * wanted.count { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    counts = Array(repeating: 0, count: capacity)
    mayEnd = Array(repeating: false, count: Self.endings)
    for key in wanted {
      keys[place(of: key)] = key
      mayEnd[Int(key) & (Self.endings - 1)] = true
    }
    for block in structure.blocks { count(structure.source, block.text) }
  }

  /// How many scalars are told apart by their last bits.
  private static let endings = 4096

  private mutating func count(_ source: SourceText, _ text: ByteRange) {
    let mayEnd = mayEnd
    // 0 where nothing stands before.
    var previous: UInt32 = 0
    var beforePrevious: UInt32 = 0
    var index = text.lowerBound.utf8
    while index < text.upperBound.utf8 {
      let (scalar, length) = source.bytes.scalar(at: index)
      index += length
      // Above the ideographic space nothing is white.
      if scalar.value <= 0x3000, scalar.isSpace { continue }
      if mayEnd[Int(scalar.value) & (Self.endings - 1)], previous != 0 {
        count(beforePrevious, previous, scalar.value)
      }
      beforePrevious = previous
      previous = scalar.value
    }
  }

  /// Counts the last two of three characters that stand together, and all three; the first may be 0.
  @inline(never)
  private mutating func count(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
    let pairKey = UInt64(second) << 21 | UInt64(third)
    let pair = place(of: pairKey)
    if keys[pair] != 0 { counts[pair] += 1 }
    guard first != 0 else { return }
    let triple = place(of: UInt64(first) << 42 | pairKey)
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
  subscript(key: UInt64) -> Int { keys.isEmpty ? 0 : counts[place(of: key)] }

  /// The key of two characters: 21 bits for each, as many as a scalar has.
  @inline(__always)
  static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 21 | UInt64(second.value)
  }

  /// The key of three characters.
  @inline(__always)
  static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
    key(first, second) << 21 | UInt64(third.value)
  }
}
