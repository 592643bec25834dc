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
  /// The sketches that share a number with the one that is asked about.
  private var holders: [Int] = []

  private static let leftOut = UInt8.max

  /// Links the equal ones of `numbers`, ``ParagraphSketch/size`` of them for each sketch; 0 is none.
  ///
  /// - Complexity: O(*n*) for *n* numbers.
  init(_ numbers: consuming [UInt32]) {
    previous = LinkedNumbers(consume numbers)
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
    var held = 0
    for place in numbers where previous[place] != nil { held += 1 }
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
    while count < SimilarFinder.mostHolders, let last = previous[place] {
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
