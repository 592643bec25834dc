public import CopyText

/// A text after fixes, and the fixes that had to wait.
public struct FixedText: Sendable {
  /// The new text in UTF-8.
  public let bytes: [UInt8]
  /// The fixes that were applied, in the order given.
  public let applied: [Fix]
  /// The fixes that touch what another one changed; they can be tried again on the new text.
  public let deferred: [Fix]
}

extension SourceText {
  /// Applies `fixes` in the order given. A fix is applied whole or not at all; of two that touch the same
  /// place the first wins, and the other is deferred.
  ///
  /// - Complexity: O(*n* + *e*²) for *n* bytes and *e* edits; a page has tens of edits.
  public func applying(_ fixes: [Fix]) -> FixedText {
    var applied: [Fix] = []
    var deferred: [Fix] = []
    var claimed: [Edit] = []
    for fix in fixes {
      let isFree = fix.edits.allSatisfy { edit in
        claimed.allSatisfy { edit.range.isClear(of: $0.range) }
      }
      if isFree {
        applied.append(fix)
        claimed += fix.edits
      } else {
        deferred.append(fix)
      }
    }

    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    for edit in claimed.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[copied..<edit.range.lowerBound.utf8]
      result += Array(edit.replacement.utf8)
      copied = edit.range.upperBound.utf8
    }
    result += bytes[copied...]
    return FixedText(bytes: result, applied: applied, deferred: deferred)
  }
}

extension ByteRange {
  /// Whether the two ranges share no byte and no insertion point.
  fileprivate func isClear(of other: ByteRange) -> Bool {
    if isEmpty || other.isEmpty { return upperBound < other.lowerBound || other.upperBound < lowerBound }
    return upperBound <= other.lowerBound || other.upperBound <= lowerBound
  }
}
