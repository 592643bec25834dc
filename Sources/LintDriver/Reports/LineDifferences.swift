import CopyText

/// Where two texts differ, line by line.
///
/// Lines that stand once in each text hold the two together, as far as they keep their order (the patience
/// difference of Bram Cohen); what equals around them goes with them, and the rest differs. On copy, whose
/// paragraphs hardly ever repeat, this finds what a person would, in nearly linear time on any text.
struct LineDifferences {
  /// A run of lines that another takes the place of; one of the two may be empty.
  struct Change: Hashable {
    /// The lines of the old text, 0-based.
    let old: Range<Int>
    /// The lines of the new text, 0-based.
    let new: Range<Int>
  }

  /// The changes, ascending; between them the texts are the same.
  private(set) var changes: [Change] = []

  /// Compares the lines of two texts.
  ///
  /// - Complexity: O(*n* + *l* log *l*) for *n* bytes in *l* lines.
  init(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) {
    var start = (old: 0, new: 0)
    for anchor in Self.anchors(old, new) + [(old.count, new.count)] {
      // An anchor may have been reached from the one before it.
      guard anchor.old >= start.old, anchor.new >= start.new else { continue }
      var end = (old: anchor.old, new: anchor.new)
      while start.old < end.old, start.new < end.new, old[start.old] == new[start.new] {
        start = (start.old + 1, start.new + 1)
      }
      while start.old < end.old, start.new < end.new, old[end.old - 1] == new[end.new - 1] {
        end = (end.old - 1, end.new - 1)
      }
      if start != end { changes.append(Change(old: start.old..<end.old, new: start.new..<end.new)) }
      start = (anchor.old + 1, anchor.new + 1)
    }
  }

  /// The most lines that stand once in each text, and in the same order in both.
  private static func anchors(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [(old: Int, new: Int)] {
    var places: [ArraySlice<UInt8>: (old: Int?, new: Int?, isUnique: Bool)] = [:]
    for (index, line) in old.enumerated() {
      let isKnown = places[line] != nil
      places[line] = (index, nil, !isKnown)
    }
    for (index, line) in new.enumerated() {
      guard let place = places[line] else { continue }
      places[line] = (place.old, index, place.isUnique && place.new == nil)
    }
    let unique = old.compactMap { line -> (old: Int, new: Int)? in
      guard let place = places[line], place.isUnique, let old = place.old, let new = place.new else {
        return nil
      }
      return (old, new)
    }
    return longestAscent(of: unique)
  }

  /// The longest part of `pairs`, which ascend in the old text, that ascends in the new one too: patience
  /// sorting, with each pile's top remembering the top of the pile before it.
  private static func longestAscent(of pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tops: [Int] = []
    var before: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      let place = tops.partitioningIndex { pairs[$0].new >= pair.new }
      before.append(place > 0 ? tops[place - 1] : nil)
      if place == tops.count { tops.append(index) } else { tops[place] = index }
    }
    var ascent: [(old: Int, new: Int)] = []
    var next = tops.last
    while let index = next {
      ascent.append(pairs[index])
      next = before[index]
    }
    return ascent.reversed()
  }
}
