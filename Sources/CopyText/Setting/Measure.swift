/// How wide the lines of a page are set, where each stands.
///
/// The measure of a column is what its full lines fill. An old page holds columns and advertisements of
/// several measures, and its lines are counted in characters of unequal width; copy that a program broke into
/// lines, and Chinese copy, keeps to its measure exactly.
struct Measure: Sendable {
  /// The widest measure on the page.
  let widest: Int

  /// What widths are counted in here.
  private let unit: SetWidth.Unit
  /// The measure around each sixteen lines.
  private let local: [Int]
  /// How much narrower than the measure a line may be and still be full; 0 where full lines keep to it
  /// exactly.
  private let slack: Int
  /// The white space before the lines that are not indented.
  private let margin: Int
  /// The measure, in half-ems, that lines of an alphabet are as near to as their words let them; nil where
  /// type fills them.
  private let ragged: Int?

  /// How many lines share a measure.
  private static let stretch = 16
  /// How many full lines are wanted to tell a measure.
  private static let fewest = 6

  /// Measures `lines`; `open` are those that go on in the next one, ascending.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ lines: [SetLine], open: [Int]) {
    if let exact = ExactMeasure(lines, open: open) {
      unit = exact.unit
      margin = lines.margin(in: unit)
      slack = 0
      local = Array(repeating: exact.width, count: lines.count / Self.stretch + 1)
      widest = exact.width
      ragged = nil
      return
    }
    unit = .halfEms
    let margin = lines.margin(in: .halfEms)
    self.margin = margin
    let usual = open.map { lines[$0].extent(from: margin, in: .halfEms) }.sorted().measure
    slack = max(4, usual / 12)
    var places = open[...]
    local = (0...lines.count / Self.stretch).map { index in
      let middle = index * Self.stretch
      let around = (middle - Self.stretch)..<(middle + 2 * Self.stretch)
      places = places.drop { $0 < around.lowerBound }
      let near = places.prefix { $0 < around.upperBound }.map { lines[$0].extent(from: margin, in: .halfEms) }
      return near.count >= Self.fewest ? near.sorted().measure : usual
    }
    widest = local.max() ?? usual
    let latin = open.filter { lines[$0 + 1].startsInLowerCase && !lines[$0].holdsHan }
    ragged =
      RaggedMeasure(
        latin.map {
          let copy = lines[$0].extent(from: margin, in: .halfEms)
          return (copy, copy + lines[$0].gap + lines[$0 + 1].firstWord.inUnits(.halfEms))
        })?.width
  }

  /// Whether the line at `index` has room for the beginning of the one below it, and for `more` units
  /// besides: it was ended before it was full.
  func endsEarly(_ index: Int, in lines: [SetLine], more: Int = 0) -> Bool {
    endsEarly(index, before: lines[index + 1], in: lines, more: more)
  }

  /// The same where `next` is the line in which the one at `index` would go on.
  func endsEarly(_ index: Int, before next: SetLine, in lines: [SetLine], more: Int = 0) -> Bool {
    lines[index].extent(from: margin, in: unit) + lines[index].gap + next.firstWord.inUnits(unit)
      + slack + more <= self[index]
  }

  /// Whether the line at `index`, of an alphabet, had room for the beginning of the one below it, and for
  /// `more` half-ems besides where a ragged measure parts lines with room from full ones. Elsewhere as much
  /// room is wanted as type varies in width, and `more` counts for nothing.
  func hasRoom(_ index: Int, in lines: [SetLine], more: Int = 0) -> Bool {
    guard let ragged else { return endsEarly(index, in: lines) }
    return lines.isEarly(index, in: ragged - more, .halfEms, from: margin)
  }

  /// Whether lines of an alphabet are as wide as their words let them be.
  var isRagged: Bool { ragged != nil }

  /// Whether full lines keep to the measure exactly, so that one with room for more was ended on purpose.
  var isExact: Bool { slack == 0 }

  /// Whether `line` is wider than full lines, which keep to the measure exactly, by an eighth: more than
  /// marks that hang over its end.
  func isWiderThanFull(_ line: SetLine) -> Bool {
    isExact && line.extent(from: margin, in: unit) * 8 > widest * 9
  }

  /// Whether two lines are as wide, but for a character.
  func areAlike(_ line: SetLine, _ other: SetLine) -> Bool {
    let difference = line.extent(from: margin, in: unit) - other.extent(from: margin, in: unit)
    return abs(difference) <= (unit == .characters ? 1 : 2)
  }

  /// Whether `line` is wider than all measures of the page by a quarter, so that it cannot have been set to
  /// one of them.
  func isWiderThanAnyMeasure(_ line: SetLine) -> Bool { line.extent(from: margin, in: unit) * 4 > widest * 5 }

  /// The measure at the line at `index`.
  subscript(index: Int) -> Int { local[index / Self.stretch] }
}

/// The measure that the full lines of a page keep to exactly, so that hardly one could have taken more.
private struct ExactMeasure {
  let unit: SetWidth.Unit
  let width: Int

  /// How many full lines are wanted to tell a measure.
  private static let fewest = 6

  /// Finds the measure of `lines`; nil when there is none, or none to be seen.
  init?(_ lines: [SetLine], open: [Int]) {
    // What goes on with a small letter, goes on because the line was full.
    let latin = open.filter { lines[$0 + 1].startsInLowerCase }
    let margin = lines.margin(in: .halfEms)
    let widest = open.map { lines[$0].extent(from: margin, in: .halfEms) }.max() ?? 0
    let early = latin.count { lines.isEarly($0, in: widest, .halfEms, from: margin) }
    if latin.count >= Self.fewest, early * 20 <= latin.count {
      (unit, width) = (.halfEms, widest)
      return
    }
    // A stop may hang over the end of a Chinese line, and headlines and captions stand among its lines.
    let chinese = open.filter { lines[$0].last.isHan && lines[$0 + 1].first.isHan }
    guard chinese.count >= Self.fewest, chinese.count * 2 > open.count else { return nil }
    let measures = SetWidth.Unit.allCases.map { unit in
      let margin = lines.margin(in: unit)
      let widths = chinese.map { lines[$0].extent(from: margin, in: unit) }.sorted()
      let width = widths[widths.count * 9 / 10]
      let early = chinese.count { lines.isEarly($0, in: width, unit, from: margin) }
      return (unit: unit, width: width, early: early)
    }
    let fewest = measures.map(\.early).min() ?? chinese.count
    guard fewest * 4 <= chinese.count, let best = measures.first(where: { $0.early == fewest }) else {
      return nil
    }
    (unit, width) = (best.unit, best.width)
  }
}

extension [SetLine] {
  /// Whether the line at `index` has room for the beginning of the next in a measure of `width`.
  func isEarly(_ index: Int, in width: Int, _ unit: SetWidth.Unit, from margin: Int) -> Bool {
    self[index].extent(from: margin, in: unit) + self[index].gap + self[index + 1].firstWord.inUnits(unit)
      <= width
  }
}

extension SetLine {
  /// How far the line reaches from `margin`: its copy, and the indent of a paragraph before it.
  fileprivate func extent(from margin: Int, in unit: SetWidth.Unit) -> Int {
    width.inUnits(unit) + Swift.min(Swift.max(0, indent.inUnits(unit) - margin), Self.widestIndent)
  }

  /// The widest indent of a paragraph, in half-ems: two Chinese characters. What stands further in is
  /// centered.
  private static let widestIndent = 4
}

extension [Int] {
  /// The width, of ascending widths, that one line in ten surpasses; 0 when there is none. Half of the copy
  /// stands on lines that are no wider than a middling one; a line that is a quarter wider was put together
  /// from two, and says nothing of the measure, nor does a short one that is one of many.
  fileprivate var measure: Int {
    let copy = reduce(0, +)
    var narrower = 0
    let middling = first { width in
      narrower += width
      return narrower * 2 >= copy
    }
    guard let middling else { return 0 }
    let usual = prefix { $0 * 4 <= middling * 5 }
    return usual[usual.count * 9 / 10]
  }
}
