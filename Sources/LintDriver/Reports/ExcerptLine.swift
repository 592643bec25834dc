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
    let left = Clusters(excerpt.before, width)
    let middle = Clusters(excerpt.marked, width)
    let right = Clusters(excerpt.after, width)
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

/// Visible text, divided where it may be cut: a scalar with the combining marks that stand on it.
private struct Clusters {
  private var clusters: ArraySlice<(text: String, cells: Int)>
  private(set) var cells: Int

  init(_ copy: String, _ width: CellWidth) {
    clusters = []
    cells = 0
    for scalar in copy.unicodeScalars {
      let text = scalar.visible
      let cells = width.cells(of: text)
      if cells == 0, let last = clusters.indices.last {
        clusters[last].text += text
      } else {
        clusters.append((text, cells))
        self.cells += cells
      }
    }
  }

  private init(_ clusters: ArraySlice<(text: String, cells: Int)>) {
    self.clusters = clusters
    cells = clusters.reduce(0) { $0 + $1.cells }
  }

  var text: String { clusters.map(\.text).joined() }

  /// The first clusters that fill `room` cells at most.
  func prefix(_ room: Int) -> Clusters {
    Clusters(clusters.prefix(Self.count(of: clusters, in: room)))
  }

  /// The last clusters that fill `room` cells at most.
  func suffix(_ room: Int) -> Clusters {
    Clusters(clusters.suffix(Self.count(of: clusters.reversed(), in: room)))
  }

  private static func count(of clusters: some Sequence<(text: String, cells: Int)>, in room: Int) -> Int {
    var used = 0
    var count = 0
    for cluster in clusters {
      used += cluster.cells
      guard used <= room else { break }
      count += 1
    }
    return count
  }
}
