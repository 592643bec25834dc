/// The clauses of a text: each runs up to a mark that ends a sentence or parts clauses, and holds it.
///
/// A clause is what stands between quotation marks and brackets at its ends, not they: in “天亮了。天亮了。” two
/// clauses are equal.
struct Clauses: Sendable {
  /// A clause of a text.
  struct Clause: Sendable {
    /// Its characters.
    let contents: Range<Int>
    /// A hash of them.
    let hash: UInt64
    /// Whether a sentence ends with it.
    let endsSentence: Bool
  }

  /// The clauses, ascending.
  let all: [Clause]

  /// The clauses of `text`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ text: NormalisedText) {
    let scalars = text.scalars.span
    let marks = text.scalars.indices.filter { FoldedScalar.mayEndClause(text.scalars[$0]) }.map { UInt32($0) }
    var walk = ClauseWalk()
    var all: [Clause] = []
    while let (contents, endsSentence) = walk.next(in: scalars, marks.span) {
      all.append(
        Clause(contents: contents, hash: TextHash.hash(scalars, in: contents), endsSentence: endsSentence))
    }
    self.all = all
  }

  /// The characters from the first to the last of the clauses in `range`, which is not empty.
  func characters(of range: Range<Int>) -> Range<Int> {
    all[range.lowerBound].contents.lowerBound..<all[range.upperBound - 1].contents.upperBound
  }
}

/// A walk from clause to clause of a text.
struct ClauseWalk {
  /// Where the next clause begins, but for marks that enclose it.
  private var start = 0
  /// How many of the marks were passed.
  private var passed = 0

  /// A walk that has not begun.
  init() {}

  /// The characters of the next clause of `scalars`, and whether a sentence ends with it; nil when there is
  /// none. `marks` are the indices of all marks that may end a clause, ascending; that there are such
  /// characters is for the caller to know.
  ///
  /// - Complexity: O(*m*) for *m* marks to the end of the clause and around it.
  @inline(__always)
  mutating func next(
    in scalars: Span<UInt32>, _ marks: Span<UInt32>
  ) -> (contents: Range<Int>, endsSentence: Bool)? {
    while passed < marks.count {
      let place = Int(marks[unchecked: passed])
      passed &+= 1
      // One of several at the end of a sentence.
      if place < start { continue }
      while start < place, Self.encloses(scalars[unchecked: start]) { start &+= 1 }
      if Self.isInsideNumber(scalars, place), !Self.endsAnyway(scalars[unchecked: place]) { continue }
      var end = place &+ 1
      let endsSentence = FoldedScalar.endsSentence(scalars[unchecked: place])
      while endsSentence, end < scalars.count, FoldedScalar.endsSentence(scalars[unchecked: end]) {
        end &+= 1
      }
      defer { start = end }
      return (Range(uncheckedBounds: (start, end)), endsSentence)
    }
    while start < scalars.count, Self.encloses(scalars[unchecked: start]) { start &+= 1 }
    guard start < scalars.count else { return nil }
    defer { start = scalars.count }
    return (Range(uncheckedBounds: (start, scalars.count)), false)
  }

  @inline(__always)
  private static func encloses(_ value: UInt32) -> Bool {
    // What encloses stands before the letters of East Asian scripts.
    value < 0x3040 && (value == FoldedScalar.opening || value == 0x28 || FoldedScalar.closesAfterMark(value))
  }

  /// Whether digits stand on both sides: 2.8, 2,800, 3:1.
  @inline(__always)
  private static func isInsideNumber(_ scalars: Span<UInt32>, _ index: Int) -> Bool {
    index > 0 && index &+ 1 < scalars.count && FoldedScalar.isDigit(scalars[unchecked: index &- 1])
      && FoldedScalar.isDigit(scalars[unchecked: index &+ 1])
  }

  /// Whether a mark ends a clause between digits too, as all do that stand in no number.
  private static func endsAnyway(_ mark: UInt32) -> Bool {
    FoldedScalar.endsSentence(mark) && mark != 0x2E
  }
}
