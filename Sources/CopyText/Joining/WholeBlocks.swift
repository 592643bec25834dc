extension DocumentStructure {
  /// Whether the block is a short Chinese line with which the page begins.
  func isTopOfPage(_ index: Int) -> Bool { index == 0 && shapes[index].isHan && !isRunning(index) }

  /// Whether a sentence ends inside the block; the question of a headline that answers itself ends none.
  func holdsSentence(_ index: Int) -> Bool {
    shapes[index].innerSentenceEnds > 0
      && !source.isQuestion(blocks[index].text, shapes[index])
  }

  /// Whether the block is a single character that ends no sentence, set by itself, as in the last lines of an
  /// obituary: the rest of a paragraph that is so short ends one.
  func isLoneCharacter(_ index: Int) -> Bool {
    shapes[index].isHan && shapes[index].length == 1 && !shapes[index].endsSentence
  }

  /// Whether the block is a list, an entry a line, whose entries end without a stop as its last one does.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the block.
  func isListOfEntries(_ index: Int) -> Bool {
    guard blocks[index].lines.count > 1 else { return false }
    let lines = lines(of: index)
    guard lines.count > 1, let mark = ItemMark(lines[0], in: source) else { return false }
    return lines.allSatisfy { ItemMark($0, in: source)?.form == mark.form && !source.endsSentence($0) }
  }

  /// Whether the first line of the block is the head of what stands on the next: of the first entry of a
  /// list, or of a news item with its dateline.
  func isHeadOfEntries(_ index: Int) -> Bool {
    guard blocks[index].lines.count > 1 else { return false }
    let lines = lines(of: index)
    guard lines.count > 1, mayBeCrosshead(BlockShape(source, lines[0])) else { return false }
    return ItemMark(lines[1], in: source)?.isFirst == true || PageWords.isDateline(lines[1], in: source)
  }

  /// The lines of a block's text, without white space at their ends.
  private func lines(of index: Int) -> [ByteRange] {
    let text = blocks[index].text
    let first = source.lines.line(at: text.lowerBound)
    return (first...source.lines.line(at: text.upperBound))
      .map { source.trimmed(source.lines.range(ofLine: $0)) }
      .filter { !$0.isEmpty && text.lowerBound <= $0.lowerBound && $0.upperBound <= text.upperBound }
  }
}
