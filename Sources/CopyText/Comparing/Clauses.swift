/// The clauses of a text: each runs up to a mark that ends a sentence or parts clauses, and holds it.
struct Clauses: Sendable {
  /// Where each clause begins, and at last the end of the text; indices into the characters.
  let bounds: [Int]
  /// A hash of each clause.
  let hashes: [UInt64]
  /// Whether a sentence ends with the clause.
  let endsSentence: [Bool]

  /// The clauses of `text`.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ text: NormalisedText) {
    let scalars = text.scalars
    var bounds = [0]
    var hashes: [UInt64] = []
    var endsSentence: [Bool] = []
    var index = 0
    while index < scalars.count {
      let isEnd = Self.endsSentence(scalars, at: index)
      guard isEnd || Self.partsClauses(scalars, at: index) || index + 1 == scalars.count else {
        index += 1
        continue
      }
      index += 1
      if isEnd {
        while index < scalars.count,
          FoldedScalar.endsSentence(scalars[index]) || FoldedScalar.closesAfterMark(scalars[index])
        {
          index += 1
        }
      }
      hashes.append(TextHash.hash(scalars, in: (bounds.last ?? 0)..<index))
      endsSentence.append(isEnd)
      bounds.append(index)
    }
    self.bounds = bounds
    self.hashes = hashes
    self.endsSentence = endsSentence
  }

  /// The number of clauses.
  var count: Int { hashes.count }

  /// The characters of the clauses in `range`.
  func characters(of range: Range<Int>) -> Range<Int> { bounds[range.lowerBound]..<bounds[range.upperBound] }

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
