/// Which lines of a page that is set in lines end a paragraph, and which go on in the next line.
struct ParagraphEnds {
  /// Whether each line goes on in the one below it.
  private(set) var goesOn: [Bool]

  private let source: SourceText
  private let lines: [SetLine]
  private let measure: Measure
  private let margin: Int
  private let setting: Setting

  /// Reads the paragraphs of `lines`, a page of `source` in `setting`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ source: SourceText, _ lines: [SetLine], _ setting: Setting) {
    self.source = source
    self.lines = lines
    self.setting = setting
    margin = lines.margin
    let open = lines.indices.dropLast().filter {
      !lines[$0].isBlank && !lines[$0 + 1].isBlank && !lines[$0].endsSentence
    }
    measure = Measure(lines, open: open)
    goesOn = Array(repeating: false, count: lines.count)
    guard setting != .paragraphs else { return }
    var beginsParagraph = true
    for index in lines.indices {
      if lines[index].isBlank {
        beginsParagraph = true
        continue
      }
      goesOn[index] = goesOn(index, beginsParagraph)
      beginsParagraph = !goesOn[index]
    }
  }

  private func goesOn(_ index: Int, _ beginsParagraph: Bool) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isBlank else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    if isLineOfItsOwn(index + 1) || beginsParagraph && isLineOfItsOwn(index) { return false }
    // Half a word is no end, whatever else stands below it.
    if LineHyphen(source, above: line.copy, below: next.copy) != nil { return true }
    if setting == .indented, next.isIndented(beyond: margin) { return false }
    if isItem(next), line.endsSentence || ":：;；".unicodeScalars.contains(line.last) { return false }
    // A line that is full ends where it does because it is full; nothing can be concluded from it.
    guard measure.endsEarly(index, in: lines) else { return true }
    if setting == .lines, line.endsSentence { return next.startsInLowerCase }
    if isHeading(line) || isHeading(next) || isItem(next) || isDateline(next) { return false }
    // Chinese lines are filled to the character: one that is not full ends something.
    if line.holdsHan, setting == .lines { return false }
    return !(beginsParagraph && isTitle(index))
  }

  private func isHeading(_ line: SetLine) -> Bool { source.headingLevel(of: line.copy) > 0 }

  private func isItem(_ line: SetLine) -> Bool {
    line.first.characterClass == .bullet || PageWords.isNumbered(line.copy, in: source)
  }

  private func isDateline(_ line: SetLine) -> Bool {
    PageWords.isDateline(line.copy, in: source)
  }

  /// Whether the line at `index` is one by its words: a byline, a jump line, a prompt. What is full, or ends a
  /// sentence, can as well be a line of a text.
  private func isLineOfItsOwn(_ index: Int) -> Bool {
    let line = lines[index]
    let isLast = index + 1 == lines.count || lines[index + 1].isBlank
    guard isLast || measure.endsEarly(index, in: lines), !line.endsSentence else { return false }
    if BylineReader(source: source).byline(onLine: line.copy, block: 0) != nil { return true }
    let shape = BlockShape(source, line.copy)
    let words = PageWords(source, line.copy, shape)
    return shape.han + shape.letters > 0 && (words.isFurniture || words.isCredit || words.isSignature)
  }

  /// Whether the line at `index`, the first of a paragraph, is a headline: it ends long before it is full without
  /// ending a sentence, and the line below begins as a text does.
  private func isTitle(_ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    return !line.endsSentence && line.last.characterClass != .clauseMark && !next.startsInLowerCase
      && measure.endsEarly(index, in: lines, more: measure[index] / 8)
  }
}
