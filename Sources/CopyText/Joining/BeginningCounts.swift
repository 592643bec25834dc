/// How often the first two characters of some blocks stand elsewhere on their page, and after what.
struct BeginningCounts: Sendable {
  /// How often something stands on the page, by what stands before it.
  struct Places: Equatable, Sendable {
    /// At the edge of a clause: at the beginning of a block, or after a mark.
    var begins = 0
    /// After a character with which its first one makes a word, so that it begins no word there.
    var hangs = 0
    /// After anything else.
    var follows = 0
  }

  private var places: [UInt64: Places] = [:]

  /// Counts the first two characters of each of `beginnings` in the text of the blocks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page; nothing when there are no beginnings.
  init(_ beginnings: [[Unicode.Scalar]], in structure: DocumentStructure, figures: CopyFigures) {
    var mayEnd = [Bool](repeating: false, count: Self.endings)
    for first in beginnings where first.count > 1 {
      places[PageCounts.key(first[0], first[1])] = Places()
      mayEnd[Int(first[1].value) & (Self.endings - 1)] = true
    }
    guard !places.isEmpty else { return }
    for block in structure.blocks {
      var before: Unicode.Scalar?
      var first: Unicode.Scalar?
      for placed in structure.source.scalars(in: block.text) where !placed.scalar.isSpace {
        if mayEnd[Int(placed.scalar.value) & (Self.endings - 1)], let first,
          let index = places.index(forKey: PageCounts.key(first, placed.scalar))
        {
          places.values[index].count(after: before, first, figures)
        }
        before = first
        first = placed.scalar
      }
    }
  }

  /// How many scalars are told apart by their last bits, so that most of the page is passed over.
  private static let endings = 4096

  /// Where `first` and `second`, the first two characters of a block, stand elsewhere: that beginning itself does not
  /// count.
  func elsewhere(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Places {
    var found = places[PageCounts.key(first, second)] ?? Places()
    found.begins = max(0, found.begins - 1)
    return found
  }
}

extension BeginningCounts.Places {
  fileprivate mutating func count(
    after before: Unicode.Scalar?, _ first: Unicode.Scalar, _ figures: CopyFigures
  ) {
    guard let before, !before.partsClauses else {
      begins += 1
      return
    }
    if before.isHan, figures.figure(.cohesion, of: before, first) != nil {
      hangs += 1
    } else {
      follows += 1
    }
  }
}
