/// Which texts of an edition share numbers of their sketches.
///
/// In place of each number stands where the same number stood last before it, so that the texts that hold it are found
/// one after the other, the latest first, in no more room than the sketches take.
struct SharedNumbers {
  /// For each number of each sketch one more than the place of the last number before that is equal; 0 for none.
  private var previous: [UInt32]
  /// How many numbers each sketch shares with the one that is asked about, 0 between two questions; `leftOut` for good
  /// when it is to be found no more.
  private var shared: [UInt8]
  /// The sketches that share a number with the one that is asked about.
  private var holders: [Int] = []

  private static let leftOut = UInt8.max

  /// Links the equal ones of `numbers`, ``ParagraphSketch/size`` of them for each sketch; 0 is none.
  ///
  /// - Complexity: O(*n*) for *n* numbers.
  init(_ numbers: consuming [UInt32]) {
    shared = Array(repeating: 0, count: numbers.count / ParagraphSketch.size)
    previous = numbers
    previous.linkEqualNumbers()
  }

  /// Leaves the sketch at `index` out of what is found from now on.
  mutating func leaveOut(_ index: Int) { shared[index] = Self.leftOut }

  /// The sketches before the one at `index` that share most numbers with it, and enough of them; of equals the first.
  ///
  /// - Complexity: O(1): the sketch, the holders and the candidates are limited.
  mutating func sketches(sharingWith index: Int) -> [Int] {
    let numbers = index * ParagraphSketch.size..<(index + 1) * ParagraphSketch.size
    var held = 0
    for place in numbers where previous[place] != 0 { held += 1 }
    guard held >= SimilarFinder.sharedNumbers else { return [] }
    holders.removeAll(keepingCapacity: true)
    for number in numbers { countHolders(of: number) }
    var candidates: [(sketch: Int, shared: UInt8)] = []
    for sketch in holders {
      if shared[sketch] >= SimilarFinder.sharedNumbers { candidates.append((sketch, shared[sketch])) }
      shared[sketch] = 0
    }
    if candidates.count > 1 { candidates.sort { ($1.shared, $0.sketch) < ($0.shared, $1.sketch) } }
    return candidates.prefix(SimilarFinder.mostCandidates).map(\.sketch)
  }

  /// Counts one for each of the last sketches that hold the number at `place`.
  private mutating func countHolders(of place: Int) {
    var place = place
    var count = 0
    while count < SimilarFinder.mostHolders, previous[place] != 0 {
      let last = Int(previous[place]) - 1
      let sketch = last / ParagraphSketch.size
      let others = shared[sketch]
      if others == Self.leftOut {
        // Passed over for good, so that nobody comes by it again.
        previous[place] = previous[last]
        continue
      }
      if others == 0 { holders.append(sketch) }
      shared[sketch] = others + 1
      count += 1
      place = last
    }
  }
}

extension [UInt32] {
  /// The most numbers that are linked at once while there are not too many for that, and the most parts.
  private static let numbersOfPart = 1 << 17
  private static let mostParts = 32

  /// Puts in place of each number, but for 0, one more than the place of the last one before it that is equal; 0 for none.
  ///
  /// Numbers with the same last bits are linked together, and part by part, so that the table of those that came by is
  /// small beside the numbers.
  fileprivate mutating func linkEqualNumbers() {
    var parts = 1
    while parts < Self.mostParts, count > parts * Self.numbersOfPart { parts *= 2 }
    let mask = UInt32(parts - 1)
    var counts = [Int](repeating: 0, count: parts)
    for number in self where number != 0 { counts[Int(number & mask)] += 1 }
    var isLinked = [UInt64](repeating: 0, count: count / 64 + 1)
    for part in 0..<UInt32(parts) {
      var places = LastPlaces(ofAtMost: counts[Int(part)])
      for place in indices where self[place] & mask == part && self[place] != 0 {
        let bit: UInt64 = 1 << UInt64(place & 63)
        if isLinked[place >> 6] & bit != 0 { continue }
        isLinked[place >> 6] |= bit
        self[place] = places.replace(self[place], by: UInt32(place + 1))
      }
    }
  }
}

/// Where numbers stood last.
private struct LastPlaces {
  /// The number in the upper half and its place in the lower, which is never 0, where the number belongs or at the next
  /// that was free; 0 where nothing stands.
  private var entries: [UInt64]

  /// A table with room for so many different numbers as `count`, and two fifths more, so that few are in the way.
  init(ofAtMost count: Int) { entries = Array(repeating: 0, count: count * 7 / 5 + 1) }

  /// Where `number` stood last, 0 for nowhere; from now on that is `place`.
  mutating func replace(_ number: UInt32, by place: UInt32) -> UInt32 {
    var index = Int((UInt64(number) * UInt64(entries.count)) >> 32)
    while entries[index] != 0, entries[index] >> 32 != number {
      index += 1
      if index == entries.count { index = 0 }
    }
    defer { entries[index] = UInt64(number) << 32 | UInt64(place) }
    return UInt32(truncatingIfNeeded: entries[index])
  }
}
