/// Which texts of an edition are equal to one before them, character by character.
struct EqualTexts: Sendable {
  /// The texts that are equal to an earlier one, ascending.
  private var later: [UInt32] = []
  /// For each of them the last one before it that is equal to it.
  private var earlier: [UInt32] = []

  private static let none = UInt32.max

  /// Compares those of `texts`, in the order of the edition, that have a hash in common.
  ///
  /// - Complexity: O(*t*) for *t* texts, and O(*n*) for *n* bytes of those that have a hash in common.
  init(_ texts: [ComparedText], in documents: [Document]) {
    // The last of all texts that are equal, where its hash belongs or at the next place that was free. Of three places
    // about two are taken.
    var last = [UInt32](repeating: Self.none, count: texts.count * 7 / 5 + 1)
    for (index, text) in texts.enumerated() {
      var place = Int((UInt64(text.hash) * UInt64(last.count)) >> 32)
      while last[place] != Self.none {
        let other = texts[Int(last[place])]
        if other.hash == text.hash,
          other.normalised(in: documents).scalars == text.normalised(in: documents).scalars
        {
          later.append(UInt32(index))
          earlier.append(last[place])
          break
        }
        place += 1
        if place == last.count { place = 0 }
      }
      last[place] = UInt32(index)
    }
  }

  /// The last text before the one at the index `text` that is equal to it; nil when none is.
  ///
  /// - Complexity: O(log *e*) for *e* texts that are equal to another.
  subscript(text: Int) -> Int? {
    let place = later.partitioningIndex { $0 >= text }
    return place < later.count && later[place] == text ? Int(earlier[place]) : nil
  }

  /// Each text that is equal to an earlier one, and that one, by the place of the later.
  var pairs: [TextPair] {
    zip(earlier, later).map { TextPair(earlier: Int($0), later: Int($1)) }
  }
}
