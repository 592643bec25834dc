extension String {
  /// How many single mistakes of typing part two words: a scalar too many, too few, mistaken for another, or
  /// two neighbours exchanged (the optimal string alignment distance).
  ///
  /// - Complexity: O(*n* · *m*) for *n* and *m* scalars; used on names that the user typed.
  func editDistance(to other: String) -> Int {
    let source = Array(unicodeScalars)
    let target = Array(other.unicodeScalars)
    // The distances of all beginnings of `target` from the last two beginnings of `source`, and from this
    // one.
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let isEqual = source[row] == target[column]
        var distance = Swift.min(last[column + 1] + 1, current[column] + 1, last[column] + (isEqual ? 0 : 1))
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
          distance = Swift.min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      (beforeLast, last) = (last, current)
    }
    return last[target.count]
  }

  /// The one of `names` that this word was most likely meant to be: the nearest, if no more than a third of
  /// the word, or of the name, was mistyped, or else the only one that begins with the word; nil otherwise.
  /// The dashes in front of a flag count for nothing, and a name that says the opposite is never meant.
  func nearest(of names: [String]) -> String? {
    let word = lowercased().withoutDashes
    let candidates = names.filter { !word.isOpposite(of: $0.withoutDashes) }
      .map { (name: $0, distance: word.editDistance(to: $0.withoutDashes)) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
    let length = Swift.min(word.unicodeScalars.count, best.name.withoutDashes.unicodeScalars.count)
    if best.distance * 3 <= length { return best.name }
    let longer = candidates.map(\.name).filter { $0.withoutDashes.hasPrefix(word) }
    return word.unicodeScalars.count >= Self.shortestBeginning && longer.count == 1 ? longer[0] : nil
  }

  /// How many characters of a name are enough to see that it is meant.
  private static var shortestBeginning: Int { 3 }

  private var withoutDashes: String { String(drop { $0 == "-" }) }

  /// Whether one of the two words is the other, negated: `unsafe` and `safe`.
  private func isOpposite(of other: String) -> Bool {
    ["no", "no-", "un"].contains { $0 + self == other || self == $0 + other }
  }
}
