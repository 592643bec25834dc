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
    let scalars = text.scalars
    var all: [Clause] = []
    all.reserveCapacity(scalars.count / Self.usualLength + 1)
    let span = scalars.span
    var start = 0
    var index = 0
    while index < span.count {
      // Neither a mark nor the end.
      while index &+ 1 < span.count, span[unchecked: index] >= Self.firstLetter { index &+= 1 }
      let mark = span[index]
      if start == index, Self.encloses(mark) {
        start += 1
        index += 1
        continue
      }
      let isEnd = FoldedScalar.endsSentence(mark) && !(mark == 0x2E && Self.isInsideNumber(span, index))
      let isClause = isEnd || FoldedScalar.partsClauses(mark) && !Self.isInsideNumber(span, index)
      index += 1
      guard isClause || index == span.count else { continue }
      while isEnd, index < span.count, FoldedScalar.endsSentence(span[index]) { index += 1 }
      all.append(
        Clause(
          contents: start..<index, hash: TextHash.hash(scalars, in: start..<index), endsSentence: isEnd))
      start = index
    }
    self.all = all
  }

  /// Whether two clauses may say the same: false when all hashes differ, and true of texts with so many clauses that
  /// comparing each with each would take long.
  var mayRepeat: Bool {
    guard all.count <= Self.fewClauses else { return true }
    let span = all.span
    // The last bits of the hashes that came by: few clauses have the same.
    var seen: UInt64 = 0
    for index in span.indices {
      let hash = span[unchecked: index].hash
      let bit: UInt64 = 1 << (hash & 63)
      if seen & bit != 0 {
        for other in 0..<index where span[unchecked: other].hash == hash { return true }
      }
      seen |= bit
    }
    return false
  }

  private static let fewClauses = 40

  /// The characters from the first to the last of the clauses in `range`, which is not empty.
  func characters(of range: Range<Int>) -> Range<Int> {
    all[range.lowerBound].contents.lowerBound..<all[range.upperBound - 1].contents.upperBound
  }

  /// Where the letters of East Asian scripts begin: folded marks stand before them.
  private static let firstLetter: UInt32 = 0x3040

  /// How many characters most clauses have at least, so that there is room for them from the beginning.
  private static let usualLength = 5

  private static func encloses(_ value: UInt32) -> Bool {
    value == FoldedScalar.opening || value == 0x28 || FoldedScalar.closesAfterMark(value)
  }

  /// Whether digits stand on both sides: 2.8, 2,800, 3:1.
  private static func isInsideNumber(_ scalars: Span<UInt32>, _ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && FoldedScalar.isDigit(scalars[index - 1])
      && FoldedScalar.isDigit(scalars[index + 1])
  }
}
