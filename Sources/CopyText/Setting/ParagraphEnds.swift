/// Which lines of a page that is set in lines end a paragraph, and which go on in the next line.
struct ParagraphEnds {
  /// Whether each line goes on in the one below it.
  private(set) var goesOn: [Bool]

  private let source: SourceText
  private let lines: [SetLine]
  private let measure: Measure
  private let margin: Int
  /// Whether the first line of the page stands at the margin.
  private let beginsAtMargin: Bool
  private let setting: Setting
  private let alphabet: AlphabetEnds
  private var worded: WordedLines

  /// How many lines that mean to be lines stand above their last one at least.
  private static let fewestOfLines = 2

  /// Reads the paragraphs of `lines`, a page of `source` in `setting`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ source: SourceText, _ lines: [SetLine], _ setting: Setting) {
    self.source = source
    self.lines = lines
    self.setting = setting
    let margin = lines.margin(in: .halfEms)
    self.margin = margin
    beginsAtMargin = lines.first { !$0.isBlank }?.isIndented(beyond: margin) == false
    let open = lines.indices.dropLast().filter {
      lines[$0].mayGoOn(in: lines[$0 + 1]) && !lines[$0].endsSentence
    }
    measure = Measure(lines, open: open)
    goesOn = Array(repeating: false, count: lines.count)
    alphabet = AlphabetEnds(source, lines, measure, margin: margin, setting)
    worded = WordedLines(source, lines, measure, margin: margin, setting)
    guard setting != .paragraphs else { return }
    var isHead = false
    var beginsParagraph = true
    var endOfVerse = 0
    for index in lines.indices {
      if lines[index].isBlank {
        beginsParagraph = true
        continue
      }
      if setting == .blocks, index == 0 || lines[index - 1].isBlank { endOfVerse = endOfLines(from: index) }
      guard index >= endOfVerse else { continue }
      isHead =
        (beginsParagraph || isHead) && !lines[index].holdsHan && source.isInCapitals(lines[index].copy)
      goesOn[index] = goesOn(index, beginsParagraph, isHead: isHead)
      beginsParagraph = !goesOn[index]
      worded.forget(index)
    }
  }

  /// The line that the one at `index` would go on in if no blank ones stood between, whatever its words say:
  /// it ends no sentence, and is full, or is not the first of its paragraph and what stands below reads on.
  /// nil when there is none, or no blank line.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the two lines and the blank ones.
  func lineBeyondGap(_ index: Int) -> (line: Int, isFull: Bool)? {
    guard setting != .paragraphs, !lines[index].isBlank, index + 1 < lines.count, lines[index + 1].isBlank,
      let below = lines[(index + 1)...].firstIndex(where: { !$0.isBlank })
    else { return nil }
    let (line, next) = (lines[index], lines[below])
    guard line.mayGoOn(in: next), !line.endsSentence, !measure.isWiderThanAnyMeasure(line),
      !measure.isWiderThanAnyMeasure(next),
      !isHeading(line), !isHeading(next), !isItem(next), !source.isInCapitals(next.copy),
      setting != .indented || !next.isIndented(beyond: margin)
    else { return nil }
    if !measure.endsEarly(index, before: next, in: lines) { return (below, true) }
    let readsOn =
      line.holdsHan
      ? setting != .lines && !isShortAlone(index, before: next) : !next.holdsHan && next.startsInLowerCase
    return readsOn && index > 0 && goesOn[index - 1] && (goesOn[below] || next.endsSentence)
      ? (below, false) : nil
  }

  private mutating func goesOn(_ index: Int, _ beginsParagraph: Bool, isHead: Bool) -> Bool {
    guard index + 1 < lines.count, lines[index].mayGoOn(in: lines[index + 1]), !isParagraph(index),
      !isParagraph(index + 1)
    else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    if beginsParagraph, isWideLine(index) { return false }
    // A line that is full ends where it does because it is full; nothing can be concluded from it.
    let isFull = !measure.endsEarly(index, in: lines)
    if isFull, source.isBracketed(line.copy, next.copy) { return true }
    if beginsParagraph, worded.awaitsRest(index) { return true }
    if worded.isLineOfItsOwn(index + 1, belowOpenLine: isFull && !line.endsSentence) { return false }
    if beginsParagraph, worded.isLineOfItsOwn(index, belowOpenLine: false) { return false }
    // Half a word is no end, whatever else stands below it.
    if LineHyphen(source, above: line.copy, below: next.copy) != nil { return true }
    if setting == .indented, next.isIndented(beyond: margin) { return false }
    if isItem(next), line.endsSentence || ":：;；".unicodeScalars.contains(line.last) { return false }
    if alphabet.endsParagraph(index, isHead: isHead) { return false }
    if isFull { return !(line.endsSentence && isCrosshead(index + 1)) }
    if setting == .lines, line.endsSentence { return next.startsInLowerCase }
    // A paragraph that ends before its line is full is over, even where the next one is not indented.
    if setting == .indented, line.holdsHan, line.endsSentence { return false }
    if isHeading(line) || isHeading(next) || isItem(next) || isDateline(next) { return false }
    // One that is not full ends something.
    if line.holdsHan, setting == .lines { return false }
    if measure.isExact, !line.holdsHan { return next.startsInLowerCase }
    return !(beginsParagraph && isTitle(index, before: next) || isShortAlone(index, before: next))
  }

  /// Where the lines between blank ones end that begin at `start`, if they mean to be lines, as those of
  /// verse, of an address or of a list of prices do: all begin with a capital or a figure, and most have room
  /// for more. Otherwise `start`.
  private func endOfLines(from start: Int) -> Int {
    guard !lines[start].holdsHan else { return start }
    let end = lines[start...].firstIndex(where: \.isBlank) ?? lines.endIndex
    let inner = start..<end - 1
    guard inner.count >= Self.fewestOfLines,
      lines[start + 1..<end].allSatisfy({ $0.first.properties.isUppercase || $0.first.isDigit }),
      inner.count(where: { measure.hasRoom($0, in: lines) }) * 3 >= inner.count * 2
    else { return start }
    return end
  }

  /// Whether the line at `index` is a paragraph on a page whose other paragraphs are set in lines: no column
  /// is so wide, nor is this page.
  private func isParagraph(_ index: Int) -> Bool {
    lines[index].isWiderThanColumn && measure.isWiderThanAnyMeasure(lines[index])
  }

  /// Whether the line at `index`, the first of a paragraph, is wider than the lines of the column, and
  /// another one that ends no sentence stands by itself below it: a kicker above a headline, a headline above
  /// a byline.
  private func isWideLine(_ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard line.holdsHan, !line.endsSentence, !next.endsSentence, measure.isWiderThanFull(line) else {
      return false
    }
    return index + 2 == lines.count || lines[index + 2].isBlank || measure.endsEarly(index + 1, in: lines)
  }

  private func isHeading(_ line: SetLine) -> Bool { source.headingLevel(of: line.copy) > 0 }

  private func isItem(_ line: SetLine) -> Bool {
    ItemMark(line.copy, in: source)?.isNumbering == true
  }

  private func isDateline(_ line: SetLine) -> Bool {
    PageWords.isDateline(line.copy, in: source)
  }

  /// Whether the line at `index` of a page without blank lines stands for itself between Chinese paragraphs:
  /// it is not full, and ends no sentence. Where paragraphs are indented, headings stand at the margin, as
  /// the first of the page does; one begins below it, and it has no mark, as the last line of a paragraph
  /// that was cut may have.
  private func isCrosshead(_ index: Int) -> Bool {
    let isTime = source.isInFigures(lines[index].copy)
    guard setting != .blocks, lines[index].holdsHan || isTime, !lines[index].endsSentence,
      index + 1 < lines.count, measure.endsEarly(index, in: lines)
    else { return false }
    if setting == .lines { return true }
    return beginsAtMargin && lines[index + 1].isIndented(beyond: margin)
      && (isTime || !source.holdsMark(lines[index].copy))
  }

  /// Whether the line at `index` is a headline if it is the first of a paragraph: it ends long before it is
  /// full without ending a sentence, and the line below, `next`, begins as a text does.
  private func isTitle(_ index: Int, before next: SetLine) -> Bool {
    let line = lines[index]
    return !line.endsSentence && line.last.characterClass != .clauseMark && !next.startsInLowerCase
      && measure.endsEarly(index, before: next, in: lines, more: measure[index] / 8)
  }

  /// Whether the line at `index`, of Chinese where paragraphs are indented, ends one without being full, as a
  /// headline does, where full lines keep to the measure exactly; and not for a picture that stands beside
  /// it: the line above or `next` below it would be as short. Blank lines part paragraphs better than that.
  private func isShortAlone(_ index: Int, before next: SetLine) -> Bool {
    guard setting == .indented, measure.isExact, lines[index].holdsHan, isTitle(index, before: next) else {
      return false
    }
    return !measure.areAlike(next, lines[index])
      && !(index > 0 && measure.areAlike(lines[index - 1], lines[index]))
  }
}

extension SourceText {
  /// Whether `line` is figures and colons, as the time of day above an entry of a chronicle is.
  fileprivate func isInFigures(_ line: ByteRange) -> Bool {
    scalars(in: line).allSatisfy { $0.scalar.isDigit || $0.scalar == "：" || $0.scalar == ":" }
  }
}
