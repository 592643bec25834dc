extension SimilarText {
  /// The differences of two texts, each with a character before it that both have, or with the whole word
  /// where letters stand.
  ///
  /// - Complexity: O(*n*) for *n* characters of the shorter text.
  static func differences(
    along alignment: Alignment, earlier: NormalisedText, later: NormalisedText
  ) -> [Difference] {
    var result: [Difference] = []
    // Changes with a single character between them are one to the reader.
    let differences = alignment.joined { $0.count < 2 }
    let (earlierPlaces, laterPlaces) = (earlier.places, later.places)
    for (index, difference) in differences.enumerated() {
      let (left, right) = (difference.left, difference.right)
      let start = index > 0 ? differences[index - 1].left.upperBound : 0
      let end = index + 1 < differences.count ? differences[index + 1].left.lowerBound : earlier.scalars.count
      let before = earlier.context(before: left.lowerBound, from: start, earlierPlaces)
      let after = earlier.context(
        after: left.upperBound, to: end, isNeeded: before == 0, earlierPlaces)
      result.append(
        Difference(
          earlier: earlierPlaces.string(of: left.lowerBound - before..<left.upperBound + after),
          later: laterPlaces.string(of: right.lowerBound - before..<right.upperBound + after)))
    }
    return result
  }
}

extension NormalisedText {
  /// The longest word that is shown whole, in letters.
  private static var longestWord: Int { 20 }

  /// How many characters to show before `index`: one, or the letters of a word; none from before `start`.
  fileprivate func context(before index: Int, from start: Int, _ places: CharacterPlaces) -> Int {
    guard index > start else { return 0 }
    // A word that begins here is shown by itself.
    if index < scalars.count, isWord(at: index), !isInsideWord(at: index, places) { return 0 }
    var lower = index - 1
    while lower > start, index - lower < Self.longestWord, isInsideWord(at: lower, places) { lower -= 1 }
    return index - lower
  }

  /// How many characters to show after `index`: the letters of a word, or one when it `isNeeded`; none from
  /// `end` on.
  fileprivate func context(
    after index: Int, to end: Int, isNeeded: Bool, _ places: CharacterPlaces
  ) -> Int {
    guard index < end else { return 0 }
    var upper = isNeeded ? index + 1 : index
    while upper < end, upper - index < Self.longestWord, isInsideWord(at: upper, places) { upper += 1 }
    return upper - index
  }

  /// Whether `range` parts nothing but the letters of one word, which goes on before and after it.
  func isInsideWord(_ range: Range<Int>, _ places: CharacterPlaces) -> Bool {
    (range.lowerBound...range.upperBound).allSatisfy { $0 < scalars.count && isInsideWord(at: $0, places) }
  }

  /// Whether a word of letters or digits goes on at `index`: no white space was dropped before it.
  private func isInsideWord(at index: Int, _ places: CharacterPlaces) -> Bool {
    index > 0 && isWord(at: index - 1) && isWord(at: index) && places.areNeighbours(at: index)
  }

  private func isWord(at index: Int) -> Bool { FoldedScalar.isHalfWidth(scalars[index]) }
}
