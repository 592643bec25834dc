/// The signs of a passage that is repeated inside a paragraph: a paragraph without them has none, and needs
/// no ``LoopFinder``. Nearly all are.
struct LoopSigns {
  /// How the clauses that came by end, each in a word.
  private var ends = [UInt64](repeating: 0, count: mostClauses)

  /// In a text with more clauses comparing each with each would take long.
  private static let mostClauses = 40

  /// No paragraph was looked at yet.
  init() {}

  /// Whether a ``LoopFinder`` may find something in a text of `scalars`, `width` half-ems wide; `marks` are
  /// the indices of all marks that may end a clause, ascending.
  ///
  /// - Complexity: O(*n* + *c* log *c*) for *n* characters and *c* clauses.
  mutating func stand(in scalars: Span<UInt32>, _ marks: Span<UInt32>, width: Int) -> Bool {
    mayRepeatClauses(scalars, marks, width) || LoopFinder.mayStutter(scalars, width: width)
  }

  /// Whether a passage of clauses may come twice: it holds a clause that comes twice, and so does a sentence,
  /// as its last clause; and clauses that are equal end alike and are equally long.
  private mutating func mayRepeatClauses(_ scalars: Span<UInt32>, _ marks: Span<UInt32>, _ width: Int) -> Bool
  {
    guard width >= 2 * min(LoopFinder.shortestPassage, LoopFinder.shortestSentence), marks.count > 1,
      Int(marks[marks.count - 1]) < scalars.count
    else { return false }
    var walk = ClauseWalk()
    var ends = ends.mutableSpan
    var count = 0
    // The first bits of the words that came by: few clauses have the same.
    var seen: UInt64 = 0
    while let (contents, _) = walk.next(in: scalars, marks) {
      let end = Self.end(of: contents, in: scalars)
      let bit: UInt64 = 1 &<< (end &>> 58)
      if seen & bit != 0 {
        for other in 0..<count where ends[unchecked: other] == end { return true }
      }
      guard count < Self.mostClauses else { return Self.mayRepeatManyClauses(scalars, marks) }
      seen |= bit
      ends[unchecked: count] = end
      count += 1
    }
    return false
  }

  /// Whether two of many clauses end alike and are equally long.
  private static func mayRepeatManyClauses(_ scalars: Span<UInt32>, _ marks: Span<UInt32>) -> Bool {
    var walk = ClauseWalk()
    var ends: [UInt64] = []
    while let (contents, _) = walk.next(in: scalars, marks) { ends.append(end(of: contents, in: scalars)) }
    ends.sort()
    return zip(ends, ends.dropFirst()).contains(where: ==)
  }

  /// The length and the last four characters of the clause `contents`, or as many as it has, in a word. Of
  /// others the word is seldom the same.
  @inline(__always)
  private static func end(of contents: Range<Int>, in scalars: Span<UInt32>) -> UInt64 {
    var word = UInt64(contents.count)
    if contents.count >= 4 {
      let end = contents.upperBound
      word ^= UInt64(scalars[unchecked: end &- 4]) ^ UInt64(scalars[unchecked: end &- 3]) &<< 16
      word ^= UInt64(scalars[unchecked: end &- 2]) &<< 32 ^ UInt64(scalars[unchecked: end &- 1]) &<< 48
    } else {
      for index in contents { word = word &<< 16 ^ UInt64(scalars[unchecked: index]) }
    }
    // An odd factor keeps what differs different, and puts the difference into the first bits.
    return word &* 0x9E37_79B9_7F4A_7C15
  }
}
