/// How wide the lines of a page are set, in half-ems, where each stands.
///
/// The measure of a column is what its full lines fill. An old page holds columns and advertisements of several
/// measures, and its lines are counted in characters of unequal width; copy that a program broke into lines keeps
/// to its measure exactly.
struct Measure: Sendable {
  /// The measure around each sixteen lines.
  private let local: [Int]
  /// How much narrower than the measure a line may be and still be full.
  private let slack: Int

  /// How many lines share a measure.
  private static let stretch = 16
  /// How many full lines are wanted to tell a measure.
  private static let fewest = 6

  /// Measures `lines`; `open` are those that go on in the next one, ascending.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ lines: [SetLine], open: [Int]) {
    let widths = open.map { lines[$0].width }.sorted()
    let widest = widths.last ?? 0
    // What goes on with a small letter, goes on because the line was full: hardly one could have taken more.
    let full = open.filter { lines[$0 + 1].startsInLowerCase }
    let early = full.count { lines[$0].width + lines[$0].gap + lines[$0 + 1].firstWord <= widest }
    if full.count >= Self.fewest, early * 20 <= full.count {
      slack = 0
      local = Array(repeating: widest, count: lines.count / Self.stretch + 1)
      return
    }
    let usual = widths.measure
    slack = max(4, usual / 12)
    var places = open[...]
    local = (0...lines.count / Self.stretch).map { index in
      let middle = index * Self.stretch
      let around = (middle - Self.stretch)..<(middle + 2 * Self.stretch)
      places = places.drop { $0 < around.lowerBound }
      let near = places.prefix { $0 < around.upperBound }.map { lines[$0].width }
      return near.count >= Self.fewest ? near.sorted().measure : usual
    }
  }

  /// Whether the line at `index` has room for the beginning of the one below it, and for `more` half-ems besides:
  /// it was ended before it was full.
  func endsEarly(_ index: Int, in lines: [SetLine], more: Int = 0) -> Bool {
    let line = lines[index]
    return line.width + line.gap + lines[index + 1].firstWord + slack + more <= self[index]
  }

  /// The measure at the line at `index`.
  subscript(index: Int) -> Int { local[index / Self.stretch] }
}

extension SetLine {
  /// The width of what would part the copy from the next word on the same line.
  fileprivate var gap: Int { last.isHan || last.characterClass == .kana ? 0 : 1 }
}

extension [Int] {
  /// The width, of ascending widths, that one line in ten surpasses; 0 when there is none. A line that is a quarter wider
  /// than most was put together from two, and says nothing of the measure.
  fileprivate var measure: Int {
    guard !isEmpty else { return 0 }
    let usual = prefix { $0 * 4 <= self[count / 2] * 5 }
    return usual[usual.count * 9 / 10]
  }
}
