/// Which texts of an edition share numbers of their sketches.
///
/// In place of each number stands where the same number stood last before it, so that the texts that hold it
/// are found one after the other, the latest first, in no more room than the sketches take.
struct SharedNumbers {
  /// For each number of each sketch where the last number before that is equal stands.
  private var previous: LinkedNumbers
  /// How many numbers each sketch shares with the one that is asked about, 0 between two questions; `leftOut`
  /// for good when it is to be found no more.
  private var shared: [UInt8]
  /// The sketches that share a number with the one that is asked about; there is room for one more than there
  /// can be.
  private var holders = [UInt32](repeating: 0, count: ParagraphSketch.size * SimilarFinder.mostHolders + 1)

  private static let leftOut = UInt8.max

  /// Links the equal ones of `numbers`, ``ParagraphSketch/size`` of them for each sketch: ascending, and
  /// behind them 0, which is none.
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

  /// The sketches before the one at `index` that share most numbers with it, and enough of them; of equals
  /// the first.
  ///
  /// - Complexity: O(1) amortised: the sketch, the holders and the candidates are limited, and what is left
  ///   out is passed over once for each of its numbers.
  mutating func sketches(sharingWith index: Int) -> [Int] {
    let numbers = index * ParagraphSketch.size..<(index + 1) * ParagraphSketch.size
    guard previous.countLinked(in: numbers) >= SimilarFinder.sharedNumbers else { return [] }
    return Self.candidates(sharing: numbers, linkedBy: &previous.links, &shared, &holders)
  }

  /// The sketches that share most of the numbers at `places` with those there, by the `links` from number to
  /// number, which lead to places that there are.
  private static func candidates(
    sharing places: Range<Int>, linkedBy links: inout [UInt32], _ shared: inout [UInt8],
    _ holders: inout [UInt32]
  ) -> [Int] {
    var links = links.mutableSpan
    var shared = shared.mutableSpan
    var holders = holders.mutableSpan
    var count = 0
    for start in places {
      var place = start
      var left = SimilarFinder.mostHolders
      while left > 0, links[unchecked: place] != 0 {
        let last = Int(links[unchecked: place]) &- 1
        let sketch = last / ParagraphSketch.size
        let others = shared[unchecked: sketch]
        if others == leftOut {
          // Passed over for good, so that nobody comes by it again.
          links[unchecked: place] = links[unchecked: last]
          continue
        }
        // Put down in any case, because which sketches are new no processor foresees.
        holders[count] = UInt32(truncatingIfNeeded: sketch)
        count &+= (others == 0).asNumber
        shared[unchecked: sketch] = others &+ 1
        left &-= 1
        place = last
      }
    }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: SimilarFinder.mostCandidates) {
      greatest in
      greatest.initialize(repeating: 0)
      for holder in 0..<count {
        let sketch = holders[holder]
        let others = shared[Int(sketch)]
        shared[Int(sketch)] = 0
        guard others >= SimilarFinder.sharedNumbers else { continue }
        // The more a candidate shares, and of equals the further in front it is, the greater.
        sortIn(UInt64(others) << 32 | UInt64(~sketch), greatest)
      }
      return greatest.prefix { $0 != 0 }.map { Int(~UInt32(truncatingIfNeeded: $0)) }
    }
  }

  /// Puts `rank` in its place among the `greatest`, which descend, when it is one of them.
  private static func sortIn(_ rank: UInt64, _ greatest: UnsafeMutableBufferPointer<UInt64>) {
    var place = greatest.count - 1
    guard greatest[place] < rank else { return }
    while place > 0, greatest[place - 1] < rank {
      greatest[place] = greatest[place - 1]
      place -= 1
    }
    greatest[place] = rank
  }
}
