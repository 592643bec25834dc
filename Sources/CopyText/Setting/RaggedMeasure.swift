/// The measure to which copy of an alphabet was broken at its words, where its lines are as wide as the words
/// let them be.
///
/// What goes on with a small letter goes on because the next word did not fit. So nearly all of these lines
/// are no wider than the measure, and nearly all of them with that word would be; where type of unequal
/// widths fills each line, no width parts the two.
struct RaggedMeasure: Sendable {
  /// The measure, in half-ems.
  let width: Int

  /// How many lines that go on are wanted to tell a measure.
  private static let fewest = 4
  /// How many of them one may be at odds with it: joined by a slip of a program that reads print, or set
  /// closer.
  private static let linesPerSlip = 6

  /// Finds the measure that agrees best with lines of which each takes `widths`: its copy, and that copy with
  /// the next word; nil when too many disagree with each.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init?(_ widths: [(copy: Int, withNextWord: Int)]) {
    guard widths.count >= Self.fewest else { return nil }
    let copy = widths.map(\.copy).sorted()
    let needed = widths.map(\.withNextWord).sorted()
    var best: (width: Int, slips: Int)?
    for width in Set(copy).sorted() {
      let wider = copy.count - copy.partitioningIndex { $0 > width }
      let slips = wider + needed.partitioningIndex { $0 > width }
      if slips <= best?.slips ?? slips { best = (width, slips) }
    }
    guard let best, best.slips * Self.linesPerSlip <= widths.count else { return nil }
    width = best.width
  }
}
