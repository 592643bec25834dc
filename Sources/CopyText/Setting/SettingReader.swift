/// Recognises how a page is set from the length of its lines and from how they end.
///
/// On a page set in lines nearly all that stands in runs of lines ends in the middle of a sentence, because
/// the line is full, and the next one follows at once; and hardly any copy is wider than the lines that are
/// full. Where a paragraph is one line, only headlines, tables and the like stand right above another line
/// without an end, and the lines are as long as paragraphs are: much longer than the rows of a table, however
/// well those agree with each other, and of lengths of their own. What counts is how much copy stands on such
/// lines, not how many they are.
struct SettingReader {
  /// How the page is set.
  let setting: Setting

  /// How many lines that go on in the next one are wanted to believe that a page is set in lines.
  private static let fewest = 4
  /// The widest measure, in half-ems: six columns of a broadsheet, or a line of a text editor at its widest.
  private static let widest = 240

  /// The widest indent of a paragraph beyond the margin, in half-ems.
  private static let widestIndent = 8
  /// How many paragraphs that begin alike are wanted to believe that an indent begins them, among other
  /// indents.
  private static let fewestBeginnings = 3

  /// Reads the setting of `lines`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ lines: [SetLine]) {
    let followed = lines.indices.dropLast().filter { lines[$0].mayGoOn(in: lines[$0 + 1]) }
    // A line that is indented below another begins something, and says nothing of whether lines go on; nor
    // does the one above it.
    let margin = lines.margin(in: .halfEms)
    let aboveFlush = followed.filter { !lines[$0 + 1].isIndented(beyond: margin) }
    let open = aboveFlush.filter { !lines[$0].endsSentence }
    let telling =
      aboveFlush.count < followed.count ? Set(aboveFlush) : Set(aboveFlush.flatMap { [$0, $0 + 1] })
    let inRuns = Set(followed).union(followed.map { $0 + 1 })
    guard open.count >= Self.fewest, lines.copy(on: open) * 2 >= lines.copy(on: telling) else {
      setting = .paragraphs
      return
    }
    let measure = Measure(lines, open: open)
    guard Self.isKept(measure, by: lines, open: open, inRuns: inRuns) else {
      setting = .paragraphs
      return
    }
    if Self.areIndented(lines, followed, beyond: margin) {
      setting = .indented
    } else {
      // A blank line that parts paragraphs leaves none to end inside a run of lines.
      let end = lines.lastIndex { !$0.isBlank } ?? lines.startIndex
      let runs = lines.indices.prefix(end).count { !lines[$0].isBlank && lines[$0 + 1].isBlank }
      let inner = followed.count { lines[$0].endsSentence && measure.endsEarly($0, in: lines) }
      setting = runs > 0 && inner <= max(1, runs / 6) ? .blocks : .lines
    }
  }

  /// Whether most of what stands on the `open` lines fills `measure`, and hardly any copy in runs of lines is
  /// wider: a line between blank ones is the same in every setting. Only a program sets lines that are wider
  /// than columns are, and it leaves few of them half empty.
  private static func isKept(
    _ measure: Measure, by lines: [SetLine], open: [Int], inRuns: Set<Int>
  ) -> Bool {
    guard measure.widest <= widest else { return false }
    let full = lines.copy(on: open.filter { !measure.endsEarly($0, in: lines) })
    let (part, whole) = measure.widest <= SetLine.widestColumn ? (1, 2) : (2, 3)
    guard full * whole >= lines.copy(on: open) * part else { return false }
    let beyond = inRuns.filter {
      measure.isWiderThanAnyMeasure(lines[$0]) && (lines[$0].endsSentence || lines[$0].isWiderThanColumn)
    }
    return lines.copy(on: beyond) * 8 <= lines.copy(on: inRuns)
  }

  /// Whether some lines are indented, and the lines above them end sentences; not all of them where columns
  /// cut paragraphs, but there all lines are indented alike.
  private static func areIndented(_ lines: [SetLine], _ followed: [Int], beyond margin: Int) -> Bool {
    let indented = followed.filter { lines[$0 + 1].isIndented(beyond: margin) }
    let ends = indented.count { lines[$0].endsSentence }
    let widths = indented.map { lines[$0 + 1].indent.inUnits(.halfEms) }
    let indents = Dictionary(widths.map { ($0, 1) }, uniquingKeysWith: +)
    let areAlike = (indents.values.max() ?? 0) * 10 >= indented.count * 9
    guard indented.count >= 2, indented.count * 5 <= followed.count * 4 else { return false }
    if ends * (areAlike ? 4 : 2) >= indented.count { return true }
    // Headlines are centered, and stand further in than any paragraph; those begin alike, and below the end
    // of another.
    let shallow = indents.filter { $0.key <= margin + widestIndent }
    guard let usual = shallow.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return false }
    let beginnings = indented.filter { lines[$0 + 1].indent.inUnits(.halfEms) == usual.key }
    return beginnings.count >= fewestBeginnings
      && beginnings.count { lines[$0].endsSentence } * 4 >= beginnings.count * 3
  }
}

extension [SetLine] {
  /// How much copy stands on the lines at `indices`, in half-ems.
  func copy(on indices: some Sequence<Int>) -> Int {
    indices.reduce(0) { $0 + self[$1].width.inUnits(.halfEms) }
  }

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

  /// How much further in than other lines the first of a paragraph begins at least, in half-ems: one Chinese
  /// character, or two spaces.
  static let leastIndent = 2
}
