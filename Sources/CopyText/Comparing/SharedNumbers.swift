/// Which texts of an edition share numbers of their sketches.
///
/// In place of each number stands where the same number stood last before it, so that the texts that hold it are found
/// one after the other, the latest first, in no more room than the sketches take.
struct SharedNumbers {
  /// For each number of each sketch where the last number before that is equal stands.
  private var previous: LinkedNumbers
  /// How many numbers each sketch shares with the one that is asked about, 0 between two questions; `leftOut` for good
  /// when it is to be found no more.
  private var shared: [UInt8]
  /// The sketches that share a number with the one that is asked about; there is room for one more than there can be.
  private var holders = [Int](repeating: 0, count: ParagraphSketch.size * SimilarFinder.mostHolders + 1)
  /// Those of them that share enough.
  private var candidates: [Int] = []
  /// The candidates by what they share.
  private var ranks: [UInt64] = []

  private static let leftOut = UInt8.max

  /// Links the equal ones of `numbers`, ``ParagraphSketch/size`` of them for each sketch: ascending, and behind them 0,
  /// which is none.
  ///
  /// - Complexity: O(*n*) for *n* numbers.
  init(_ numbers: consuming [UInt32]) {
    previous = LinkedNumbers(consume numbers, inGroupsOf: ParagraphSketch.size)
    shared = Array(repeating: 0, count: previous.count / ParagraphSketch.size)
  }

  /// The room that it took at most, in bytes.
  var workingBytes: Int { previous.workingBytes }

  /// Leaves the sketch at `index` out of what is found from now on.
  mutating func leaveOut(_ index: Int) { shared[index] = Self.leftOut }

  /// The sketches before the one at `index` that share most numbers with it, and enough of them; of equals the first.
  ///
  /// - Complexity: O(1): the sketch, the holders and the candidates are limited.
  mutating func sketches(sharingWith index: Int) -> [Int] {
    let numbers = index * ParagraphSketch.size..<(index + 1) * ParagraphSketch.size
    guard previous.countLinked(in: numbers) >= SimilarFinder.sharedNumbers else { return [] }
    candidates.removeAll(keepingCapacity: true)
    var holders = 0
    for number in numbers { countHolders(of: number, &holders) }
    // The more they share, and of equals the further in front they are, the greater.
    ranks.removeAll(keepingCapacity: true)
    for sketch in candidates {
      ranks.append(UInt64(shared[sketch]) << 32 | UInt64(UInt32.max - UInt32(sketch)))
    }
    for holder in 0..<holders { shared[self.holders[holder]] = 0 }
    if ranks.isEmpty { return [] }
    ranks.sort(by: >)
    return ranks.prefix(SimilarFinder.mostCandidates).map { Int(UInt32.max - UInt32(truncatingIfNeeded: $0)) }
  }

  /// Counts one for each of the last sketches that hold the number at `place`; those that were not counted before are
  /// `holders` more.
  private mutating func countHolders(of place: Int, _ count: inout Int) {
    var place = place
    var left = SimilarFinder.mostHolders
    while left > 0, let last = previous[place] {
      let sketch = last / ParagraphSketch.size
      let others = shared[sketch]
      if others == Self.leftOut {
        // Passed over for good, so that nobody comes by it again.
        previous[place] = previous[last]
        continue
      }
      holders[count] = sketch
      if others == 0 { count += 1 }
      if others + 1 == SimilarFinder.sharedNumbers { candidates.append(sketch) }
      shared[sketch] = others + 1
      left -= 1
      place = last
    }
  }
}
