/// Recognises how a page is set from the length of its lines and from how they end.
///
/// On a page set in lines nearly all that stands in runs of lines ends in the middle of a sentence, because the line is
/// full, and the next one follows at once. Where a paragraph is one line, only headlines and the like stand right above
/// another line without an end, and the lines are as long as paragraphs are.
struct SettingReader {
  /// How the page is set.
  let setting: Setting

  /// How many lines that go on in the next one are wanted to believe that a page is set in lines.
  private static let fewest = 4
  /// The widest measure, in half-ems: six columns of a broadsheet, or a line of a text editor at its widest.
  private static let widest = 240

  /// Reads the setting of `lines`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ lines: [SetLine]) {
    let followed = lines.indices.dropLast().filter { !lines[$0].isBlank && !lines[$0 + 1].isBlank }
    let open = followed.filter { !lines[$0].endsSentence }
    let inRuns = Set(followed).union(followed.map { $0 + 1 })
      .reduce(0) { $0 + lines[$1].width.inUnits(.halfEms) }
    let inOpen = open.reduce(0) { $0 + lines[$1].width.inUnits(.halfEms) }
    guard open.count >= Self.fewest, inOpen * 2 >= inRuns else {
      setting = .paragraphs
      return
    }
    let measure = Measure(lines, open: open)
    let full = open.filter { !measure.endsEarly($0, in: lines) && measure[$0] <= Self.widest }
    guard full.count * 2 >= open.count else {
      setting = .paragraphs
      return
    }
    if Self.areIndented(lines, followed) {
      setting = .indented
    } else {
      // A blank line that parts paragraphs leaves none to end inside a run of lines.
      let end = lines.lastIndex { !$0.isBlank } ?? lines.startIndex
      let runs = lines.indices.prefix(end).count { !lines[$0].isBlank && lines[$0 + 1].isBlank }
      let inner = followed.count { lines[$0].endsSentence && measure.endsEarly($0, in: lines) }
      setting = runs > 0 && inner <= max(1, runs / 6) ? .blocks : .lines
    }
  }

  /// Whether some lines are indented, and the lines above them end sentences; not all of them where columns cut
  /// paragraphs, but there all lines are indented alike.
  private static func areIndented(_ lines: [SetLine], _ followed: [Int]) -> Bool {
    let margin = lines.margin(in: .halfEms)
    let indented = followed.filter { lines[$0 + 1].isIndented(beyond: margin) }
    let ends = indented.count { lines[$0].endsSentence }
    let widths = indented.map { lines[$0 + 1].indent.inUnits(.halfEms) }
    let indents = Dictionary(widths.map { ($0, 1) }, uniquingKeysWith: +)
    let areAlike = (indents.values.max() ?? 0) * 10 >= indented.count * 9
    return indented.count >= 2 && indented.count * 5 <= followed.count * 4
      && ends * (areAlike ? 4 : 2) >= indented.count
  }
}

extension [SetLine] {
  /// The white space, in `unit`, before the lines that are not indented: the least that a tenth of them have.
  func margin(in unit: SetWidth.Unit) -> Int {
    let indents = filter { !$0.isBlank }.map { $0.indent.inUnits(unit) }
    let counts = Dictionary(indents.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value * 10 >= indents.count }.keys.min() ?? 0
  }
}

extension SetLine {
  /// Whether the line begins as the first of a paragraph.
  func isIndented(beyond margin: Int) -> Bool { indent.inUnits(.halfEms) >= margin + Self.leastIndent }

  /// How much further in than other lines the first of a paragraph begins at least, in half-ems: one Chinese character, or two
  /// spaces.
  static let leastIndent = 2
}
