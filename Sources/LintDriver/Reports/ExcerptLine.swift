import LintCore

/// A line of copy around a marked range, shortened to the cells that are there to show it.
struct ExcerptLine: Hashable {
  /// What is shown before the mark; begins with “…” when copy is left out.
  let before: String
  /// What is shown of the marked copy.
  let marked: String
  /// What is shown after the mark; ends with “…” when copy is left out.
  let after: String

  /// Shortens `excerpt` to `room` cells, unless the whole line fits. The marked copy comes first, then what
  /// stands next to it on both sides; what is short on one side leaves its room to the other.
  init(_ excerpt: Excerpt, room: Int, width: CellWidth) {
    let left = ShownCopy(excerpt.before, width)
    let middle = ShownCopy(excerpt.marked, width)
    let right = ShownCopy(excerpt.after, width)
    if !excerpt.isCutBefore, !excerpt.isCutAfter, left.cells + middle.cells + right.cells <= room {
      before = left.text
      marked = middle.text
      after = right.text
      return
    }

    let ellipsis = width.cells(of: "…")
    let shared = room - 2 * ellipsis
    let markedPart = middle.prefix(shared - min(left.cells, Self.leastContext, shared / 3))
    let rest = max(0, shared - markedPart.cells)
    let isMarkCut = markedPart.cells < middle.cells
    let rightWish = isMarkCut ? 0 : right.cells
    let leftPart = left.suffix(min(Self.greatestContext, max(rest / 2, rest - rightWish)))
    let rightPart = right.prefix(isMarkCut ? 0 : min(Self.greatestContext, rest - leftPart.cells))
    before = (excerpt.isCutBefore || leftPart.cells < left.cells ? "…" : "") + leftPart.text
    marked = markedPart.text
    after =
      rightPart.text + (isMarkCut || excerpt.isCutAfter || rightPart.cells < right.cells ? "…" : "")
  }

  /// How many cells of copy stay before a mark that is too long to be shown whole.
  private static let leastContext = 12
  /// How many cells of copy are shown on each side of a mark in a long line: enough to recognise the place,
  /// and a mark that is never far from the margin.
  private static let greatestContext = 36
}

/// Copy as it is shown, which may be cut anywhere but between a scalar and the combining marks that stand on
/// it.
private struct ShownCopy {
  private let scalars: Substring.UnicodeScalarView
  private let width: CellWidth
  let cells: Int

  init(_ copy: String, _ width: CellWidth) { self.init(copy[...].unicodeScalars, width) }

  private init(_ scalars: Substring.UnicodeScalarView, _ width: CellWidth) {
    self.scalars = scalars
    self.width = width
    cells = scalars.reduce(0) { $0 + width.cells(ofVisible: $1) }
  }

  var text: String { String(scalars).visible }

  /// What fills `room` cells at most, from the beginning.
  func prefix(_ room: Int) -> ShownCopy {
    var used = 0
    let end = scalars.indices.first { index in
      used += width.cells(ofVisible: scalars[index])
      return used > room
    }
    return ShownCopy(scalars[..<(end ?? scalars.endIndex)], width)
  }

  /// What fills `room` cells at most, up to the end.
  func suffix(_ room: Int) -> ShownCopy {
    var used = 0
    var start = scalars.endIndex
    for index in scalars.indices.reversed() {
      let cells = width.cells(ofVisible: scalars[index])
      used += cells
      guard used <= room else { break }
      // A combining mark stays with what it stands on.
      if cells > 0 || index == scalars.startIndex { start = index }
    }
    return ShownCopy(scalars[start...], width)
  }
}

extension CellWidth {
  /// The cells of a scalar as it is shown: written as an escape when it cannot be seen.
  fileprivate func cells(ofVisible scalar: Unicode.Scalar) -> Int {
    scalar.isInvisible ? cells(of: scalar.visible) : cells(of: scalar)
  }
}
