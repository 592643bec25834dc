/// Which lines of a page stand in one block.
///
/// A blank line ends a block, also one inside a quotation (a lone >), and so does a heading of Markdown,
/// which is one line (CommonMark 0.31.2, 4.2). Lines that stand together without a blank one between are one
/// block where they mean to be lines, as those of a headline or of verse do. Where most of the copy stands on
/// lines that are paragraphs, blank lines part sections of the page, and each line is a block.
struct BlockLines {
  /// The lines of each block, 0-based, in their order.
  private(set) var blocks: [Range<Int>] = []

  private let source: SourceText

  /// How many lines are wanted to tell that they are full, and not paragraphs.
  private static let fewestFull = 3

  /// Reads the lines of `page`. In a text without a blank line, and in one whose paragraphs were put together
  /// from lines, every line is a block.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ page: UnwrappedText) {
    source = page.copy
    let lines = source.lines
    let isBlank = (0..<lines.count).map { source.isBlankLine(lines.range(ofLine: $0)) }
    let areRuns = page.setting == .paragraphs && isBlank.dropLast().contains(true)
    blocks.reserveCapacity(isBlank.indices.count { !isBlank[$0] && (!areRuns || $0 == 0 || isBlank[$0 - 1]) })
    var line = 0
    while line < lines.count {
      guard !isBlank[line] else {
        line += 1
        continue
      }
      var end = line + 1
      while areRuns, end < lines.count, !isBlank[end] { end += 1 }
      if end > line + 1 { appendRun(line..<end) } else { blocks.append(line..<end) }
      line = end
    }
  }

  /// Adds the blocks of `run`, lines without a blank one between.
  private mutating func appendRun(_ run: Range<Int>) {
    let areParagraphs = areParagraphs(run)
    var start = run.lowerBound
    for line in run.dropFirst() where areParagraphs || isHeading(line) || isHeading(line - 1) {
      blocks.append(start..<line)
      start = line
    }
    blocks.append(start..<run.upperBound)
  }

  private func isHeading(_ line: Int) -> Bool {
    source.headingLevel(of: source.trimmed(source.lines.range(ofLine: line))) > 0
  }

  /// Whether the lines of `run` are paragraphs, and titles between them: most of the copy stands on lines
  /// that are wider than verse, one of them ends a sentence or is wider than any column, and they do not end
  /// where they do because they are full.
  private func areParagraphs(_ run: Range<Int>) -> Bool {
    let lines = run.map { SetLine(source, source.lines.range(ofLine: $0)) }
    let long = lines.indices.filter { lines[$0].isWiderThanVerse }
    let isWide = long.contains { lines[$0].isWiderThanColumn }
    guard isWide || long.contains(where: { lines[$0].endsSentence }),
      lines.copy(on: long) * 5 >= lines.copy(on: lines.indices) * 3
    else { return false }
    let widest = long.map { lines[$0].width.inUnits(.halfEms) }.max() ?? 0
    return isWide && lines.count < Self.fewestFull
      || lines.indices.dropLast().contains { lines.isEarly($0, in: widest, .halfEms, from: 0) }
  }
}
