/// The clauses of a text: each runs up to a mark that ends a sentence or parts clauses, and holds it.
///
/// A clause is what stands between quotation marks and brackets at its ends, not they: in “天亮了。天亮了。” two
/// clauses are equal.
struct Clauses: Sendable {
  /// The characters of each clause, ascending.
  let contents: [Range<Int>]
  /// A hash of each clause.
  let hashes: [UInt64]
  /// Whether a sentence ends with the clause.
  let endsSentence: [Bool]

  /// The clauses of `text`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ text: NormalisedText) {
    let scalars = text.scalars
    var contents: [Range<Int>] = []
    var endsSentence: [Bool] = []
    contents.reserveCapacity(scalars.count / Self.usualLength + 1)
    endsSentence.reserveCapacity(scalars.count / Self.usualLength + 1)
    let span = scalars.span
    var start = 0
    var index = 0
    while index < scalars.count {
      // Neither a mark nor the end.
      while index + 1 < span.count, span[unchecked: index] >= Self.firstLetter { index += 1 }
      if start == index, Self.encloses(scalars[index]) {
        start += 1
        index += 1
        continue
      }
      let isEnd = Self.endsSentence(scalars, at: index)
      let isClause = isEnd || Self.partsClauses(scalars, at: index)
      index += 1
      guard isClause || index == scalars.count else { continue }
      while isEnd, index < scalars.count, FoldedScalar.endsSentence(scalars[index]) { index += 1 }
      contents.append(start..<index)
      endsSentence.append(isEnd)
      start = index
    }
    self.contents = contents
    self.endsSentence = endsSentence
    hashes = contents.map { TextHash.hash(scalars, in: $0) }
  }

  /// Whether two clauses may say the same: false when all hashes differ, and true of texts with so many clauses that
  /// comparing each with each would take long.
  var mayRepeat: Bool {
    guard hashes.count <= Self.fewClauses else { return true }
    let span = hashes.span
    for index in span.indices {
      for other in 0..<index where span[unchecked: other] == span[unchecked: index] { return true }
    }
    return false
  }

  private static let fewClauses = 40

  /// The number of clauses.
  var count: Int { contents.count }

  /// The characters from the first to the last of the clauses in `range`, which is not empty.
  func characters(of range: Range<Int>) -> Range<Int> {
    contents[range.lowerBound].lowerBound..<contents[range.upperBound - 1].upperBound
  }

  /// Where the letters of East Asian scripts begin: folded marks stand before them.
  private static let firstLetter: UInt32 = 0x3040

  /// How many characters most clauses have at least, so that there is room for them from the beginning.
  private static let usualLength = 6

  private static func encloses(_ value: UInt32) -> Bool {
    value == FoldedScalar.opening || value == 0x28 || FoldedScalar.closesAfterMark(value)
  }

  private static func endsSentence(_ scalars: [UInt32], at index: Int) -> Bool {
    FoldedScalar.endsSentence(scalars[index]) && !(scalars[index] == 0x2E && isInsideNumber(scalars, index))
  }

  private static func partsClauses(_ scalars: [UInt32], at index: Int) -> Bool {
    FoldedScalar.partsClauses(scalars[index]) && !isInsideNumber(scalars, index)
  }

  /// Whether digits stand on both sides: 2.8, 2,800, 3:1.
  private static func isInsideNumber(_ scalars: [UInt32], _ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && FoldedScalar.isDigit(scalars[index - 1])
      && FoldedScalar.isDigit(scalars[index + 1])
  }
}
