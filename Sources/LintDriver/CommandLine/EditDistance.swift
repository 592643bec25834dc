extension String {
  /// How many single mistakes of typing part two words: a scalar too many, too few, mistaken for another, or
  /// two neighbours exchanged (the optimal string alignment distance).
  ///
  /// - Complexity: O(*n* · *m*) for *n* and *m* scalars; used on names that the user typed.
  func editDistance(to other: String) -> Int {
    let source = Array(unicodeScalars)
    let target = Array(other.unicodeScalars)
    // The distances of all beginnings of `target` from the last two beginnings of `source`, and from this one.
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

  /// The one of `names` that this word was most likely meant to be; nil when none is near: more than a third
  /// of the word would have to be mistyped.
  func nearest(of names: [String]) -> String? {
    let word = lowercased()
    let candidates = names.map { (name: $0, distance: word.editDistance(to: $0)) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= Swift.max(1, best.name.unicodeScalars.count / 3) ? best.name : nil
  }
}
