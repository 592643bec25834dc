/// Which texts of an edition are equal to one before them, character by character.
struct EqualTexts: Sendable {
  /// The texts that are equal to an earlier one, ascending.
  private let later: [UInt32]
  /// For each of them the last one before it that is equal to it.
  private let earlier: [UInt32]

  /// The room that it took at most, in bytes: while the texts were compared.
  private(set) var workingBytes = 0

  private static let none = UInt32.max

  /// The most texts that are compared at once while there are not too many for that, and the most parts.
  private static let textsOfPart = 1 << 13
  private static let mostParts = 8

  /// Compares those of `texts` that have a hash in common: part by part, those whose hashes have the same
  /// last bits, so that the table of those that came by is small.
  ///
  /// - Complexity: O(*t* log *t*) for *t* texts, and O(*n*) for *n* bytes of those that have a hash in
  ///   common.
  init(_ texts: EditionTexts) {
    var parts = 1
    while parts < Self.mostParts, texts.count > parts * Self.textsOfPart { parts *= 2 }
    let mask = UInt32(parts - 1)
    var found: [TextPair] = []
    for part in 0..<UInt32(parts) {
      let count = parts == 1 ? texts.count : texts.count { $0.hash & mask == part }
      // The last of all texts that are equal, where its hash belongs or at the next place that was free. Of
      // three places about two are taken.
      var last = [UInt32](repeating: Self.none, count: count * 7 / 5 + 1)
      for index in texts.indices where texts[index].hash & mask == part {
        let hash = texts[index].hash
        var place = Int((UInt64(hash) * UInt64(last.count)) >> 32)
        while last[place] != Self.none {
          let other = Int(last[place])
          if texts[other].hash == hash, texts.normalised(other).scalars == texts.normalised(index).scalars {
            found.append(TextPair(earlier: other, later: index))
            break
          }
          place += 1
          if place == last.count { place = 0 }
        }
        last[place] = UInt32(index)
      }
      workingBytes = max(workingBytes, last.capacity * MemoryLayout<UInt32>.stride)
    }
    if parts > 1 { found.sort { $0.later < $1.later } }
    later = found.map { UInt32($0.later) }
    earlier = found.map { UInt32($0.earlier) }
    workingBytes += found.capacity * MemoryLayout<TextPair>.stride + bytes
  }

  /// The room that it takes, in bytes.
  var bytes: Int { (later.capacity + earlier.capacity) * MemoryLayout<UInt32>.stride }

  /// The last text before the one at the index `text` that is equal to it; nil when none is.
  ///
  /// - Complexity: O(log *e*) for *e* texts that are equal to another.
  subscript(text: Int) -> Int? {
    let place = later.partitioningIndex { $0 >= text }
    return place < later.count && later[place] == text ? Int(earlier[place]) : nil
  }

  /// Each text that is equal to an earlier one, and that one, by the place of the later.
  var pairs: [TextPair] {
    zip(earlier, later).map { TextPair(earlier: Int($0), later: Int($1)) }
  }
}
