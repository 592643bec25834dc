public import CopyText

/// A text after fixes, and which of them were applied.
public struct FixedText: Sendable {
  /// The new text in UTF-8.
  public let bytes: [UInt8]
  /// The fixes that were applied, in the order given. The others touch what one of these changed; they can be
  /// tried again on the new text.
  public let applied: [Fix]
}

extension SourceText {
  /// Applies `fixes` in the order given. A fix is applied whole or not at all; of two that touch the same
  /// place the first wins, and the other waits.
  ///
  /// - Complexity: O(*n* + *e* log *e*) for *n* bytes and *e* edits, when the fixes ascend; one that stands
  ///   above *k* of those before it takes O(*k*) more.
  public func applying(_ fixes: [Fix]) -> FixedText {
    var claimed = ClaimedPlaces()
    let applied = fixes.filter { claimed.claim($0) }
    return FixedText(bytes: bytes.bytes(in: range.utf8, after: applied.ascendingEdits), applied: applied)
  }
}

extension [UInt8] {
  /// The bytes in `range` after `edits`, which ascend, do not overlap and lie in it.
  ///
  /// - Complexity: O(*n* + *e*) for *n* bytes and *e* edits.
  func bytes(in range: Range<Int>, after edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var copied = range.lowerBound
    for edit in edits {
      result += self[copied..<edit.range.lowerBound.utf8]
      result += Array(edit.replacement.utf8)
      copied = edit.range.upperBound.utf8
    }
    return result + self[copied..<range.upperBound]
  }
}

extension [Fix] {
  /// What the fixes, which do not touch, change in a text, ascending.
  ///
  /// - Complexity: O(*e* log *e*) for *e* edits.
  var ascendingEdits: [Edit] {
    flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// The places of a text that fixes have taken for themselves: its bytes, and both sides of the gaps before,
/// between and after them. The sides of the gap at offset *n* are places 3*n* and 3*n* + 1, the byte behind
/// it is 3*n* + 2.
private struct ClaimedPlaces {
  /// The places taken, ascending and apart.
  private var ranges: [ClosedRange<Int>] = []

  /// Takes the places of `fix`; false, and nothing is taken, when one of them is taken already.
  mutating func claim(_ fix: Fix) -> Bool {
    let claims = fix.claims
    guard claims.allSatisfy({ !contains($0) }) else { return false }
    for claim in claims { ranges.insert(claim, at: firstRange(endingAtOrAfter: claim.lowerBound)) }
    return true
  }

  private func contains(_ claim: ClosedRange<Int>) -> Bool {
    let index = firstRange(endingAtOrAfter: claim.lowerBound)
    return index < ranges.count && ranges[index].lowerBound <= claim.upperBound
  }

  private func firstRange(endingAtOrAfter place: Int) -> Int {
    ranges.partitioningIndex { $0.upperBound >= place }
  }
}

extension Fix {
  /// The places that no other fix may touch, ascending and apart. A replacement takes its bytes and the inner
  /// sides of the gaps at its ends, so that another may stand beside it; what is put into a gap takes both
  /// sides.
  ///
  /// What is moved takes its edges along: a fix that works there, in the old place or the new one, would find
  /// other copy beside it.
  fileprivate var claims: [ClosedRange<Int>] {
    let gap = { (offset: Int) in 3 * offset...3 * offset + 1 }
    let edited = edits.map(\.range.utf8).map { range in
      range.isEmpty ? gap(range.lowerBound) : 3 * range.lowerBound + 1...3 * range.upperBound
    }
    let edges = moves.flatMap { [$0.range.lowerBound, $0.range.upperBound, $0.destination] }.map {
      gap($0.utf8)
    }
    return (edited + edges).sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { apart, claim in
      if let last = apart.last, claim.lowerBound <= last.upperBound {
        apart[apart.count - 1] = last.lowerBound...Swift.max(last.upperBound, claim.upperBound)
      } else {
        apart.append(claim)
      }
    }
  }
}
