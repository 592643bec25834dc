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

  /// Counts the first two characters of some blocks, `beginnings`, in the text of all blocks.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page; nothing when there are no beginnings.
  init(
    _ beginnings: [(Unicode.Scalar, Unicode.Scalar)], in structure: DocumentStructure, figures: CopyFigures
  ) {
    guard !beginnings.isEmpty else { return }
    var seconds = PlaceFilter()
    for (first, second) in beginnings {
      places[PageCounts.key(first, second)] = Places()
      seconds.want(second.value)
    }
    let source = structure.source
    for block in structure.blocks {
      let start = block.text.lowerBound
      seconds.forEachPlace(in: source.bytes, block.text) { second, offset in
        // A space ends with the bits of some characters; from each of a long run of spaces the way back is
        // long.
        guard !second.isSpace,
          let first = source.lastVisibleScalar(in: start..<ByteOffset(utf8: offset)),
          let index = places.index(forKey: PageCounts.key(first.scalar, second))
        else { return }
        let before = source.lastVisibleScalar(in: start..<first.range.lowerBound)
        places.values[index].count(after: before?.scalar, first.scalar, figures)
      }
    }
  }

  /// Where `first` and `second`, the first two characters of a block, stand elsewhere: that beginning itself
  /// does not count.
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
