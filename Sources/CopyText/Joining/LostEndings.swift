extension DocumentStructure {
  /// The longest source of a picture that stands after its words, in half-ems.
  private static let longestSource = 28
  /// The longest word at the end of a text that is looked at, in bytes.
  private static let longestWord = 40

  /// Whether the next block, right below, begins a news item with its dateline, and this one is no entry of a
  /// summary above it. On a page set in lines its headline may have been read into the paragraph above.
  func isAboveDateline(_ index: Int) -> Bool {
    page.setting == .paragraphs && index + 1 < blocks.endIndex && hasDateline[index + 1]
      && ItemMark(blocks[index].text, in: source) == nil
  }

  /// How much more often than chance has it clauses end as a Chinese block does, as a logarithm to base *e*,
  /// from which only its full stop is missing, as it often is in boxes and notices. Of final paragraphs that
  /// lost their stop alone a tenth end more rarely so, of those cut somewhere in the sentence three quarters.
  private static let usualClauseEnd = 0.0

  /// Whether running text breaks off in the block that ends an article.
  func hasLostEnding(_ index: Int, by figures: CopyFigures = .standard) -> Bool {
    let shape = shapes[index]
    // The full stop behind the number of an entry ends no sentence.
    let isEntry = ItemMark(blocks[index].text, in: source)?.form.hasSuffix(".") == true
    guard blocks[index].role.isRunningText, !shape.endsSentence,
      shape.innerSentenceEnds > (isEntry ? 1 : 0)
    else { return false }
    // What follows others that end without a stop has lost nothing: entries, small advertisements.
    if !shapes[index].isHan, index > 0, blocks[index - 1].role.isRunningText,
      !shapes[index - 1].endsSentence
    {
      return false
    }
    if shape.last.isHan, figures.clauseEnd(shape.beforeLast, shape.last) >= Self.usualClauseEnd {
      return false
    }
    // The words under a picture end with its source: 美联社图片.
    let rest = widthAfterLastSentence(of: index)
    return rest > Self.longestSource && endsInClause(index) && canBreakOff(index)
  }

  /// Whether a block ends with a character, a letter or a comma: a line that ends with a number may be a
  /// telephone's.
  func endsInClause(_ index: Int) -> Bool {
    let last = shapes[index].last
    if last.isLetter {
      // 2pm, @galley, oak@mail
      let text = source.suffixRange(of: blocks[index].text, bytes: Self.longestWord)
      return source.scalars(in: text).map(\.scalar).reversed().prefix { !$0.isSpace }
        .allSatisfy { !$0.isDigit && $0 != "@" }
    }
    return last.isHan || "，,、".unicodeScalars.contains(last)
  }

  /// How wide the text after the last mark that ends a sentence is, in half-ems.
  private func widthAfterLastSentence(of index: Int) -> Int {
    var width = SetWidth()
    var end = blocks[index].text.upperBound
    while let last = source.lastScalar(in: blocks[index].text.lowerBound..<end) {
      if last.scalar.characterClass == .sentenceEnd { break }
      width.add(last.scalar)
      end = last.range.lowerBound
    }
    if !shapes[index].isHan { width.shared = 0 }
    return width.inUnits(.halfEms)
  }
}
