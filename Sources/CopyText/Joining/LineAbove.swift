// Short lines in an alphabet above what begins a text: a headline, a label, who is speaking; and lines that
// end with who signs.
extension DocumentStructure {
  /// Whether the block at `tail`, a line, stands above the one at `head` and is no piece of it: the label of
  /// a numbered list, the name and the age of who speaks there, or, below no running text, the headline of
  /// what begins with a question’s mark or a word that begins sentences.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  func isLine(_ tail: Int, above head: Int) -> Bool {
    if beginsNumberedLines(head) || shapes[head].first.mayOpenQuotation && namesPerson(tail) { return true }
    return beginsSentence(head) && shapes[tail].length <= Self.longestHeadline
      && (tail == 0 || !(blocks[tail - 1].role.isRunningText && shapes[tail - 1].endsSentence))
  }

  /// Whether the first two lines of the block are the first entries of a numbered list.
  private func beginsNumberedLines(_ index: Int) -> Bool {
    let text = blocks[index].text
    guard blocks[index].lines.count > 1, let mark = ItemMark(text, in: source), mark.isFirst,
      let end = source.bytes[text.utf8].firstIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let second = source.trimmed(ByteRange(utf8: end + 1..<text.upperBound.utf8))
    return ItemMark(second, in: source)?.follows(mark) == true
  }

  /// Whether the block begins with a name and an age: Ma Ntombi Shange, 93, of Inanda
  private func namesPerson(_ index: Int) -> Bool {
    let parts = source.scalars(in: blocks[index].text).map(\.scalar).split(separator: ",")
    guard parts.count > 2 else { return false }
    let age = parts[1].drop(while: \.isSpace)
    return (1...Self.digitsOfAge).contains(age.count) && age.allSatisfy(\.isDigit)
      && parts[0].split(whereSeparator: \.isSpace).allSatisfy {
        $0.first { $0.isLetter }?.isSmallLetter == false
      }
  }

  /// Whether the block begins with the mark of a question or an answer, or a word that stands with a capital
  /// where a sentence begins and nowhere else but in titles.
  private func beginsSentence(_ index: Int) -> Bool {
    let text = source.prefixRange(of: blocks[index].text, bytes: Self.longestBeginning)
    let word = source.scalars(in: text).map(\.scalar).drop { !$0.isLetter && !$0.isDigit }.prefix(
      while: \.isLetter)
    return Self.beginnings.contains(word.text)
  }

  /// Whether a sentence ends in the block, and behind it a dash and a name or two end the block: OK? – Mrs
  /// L. Govender, Chatsworth
  ///
  /// - Complexity: O(1).
  func endsInSigner(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.letters > 0, !shape.isHan, shape.innerSentenceEnds > 0, shape.last.isLetter else {
      return false
    }
    let end = source.scalars(in: source.suffixRange(of: blocks[index].text, bytes: Self.longestSigner)).map(
      \.scalar)
    guard let dash = end.lastIndex(where: { $0.characterClass == .dash }), dash + 1 < end.count else {
      return false
    }
    let before = end[..<dash].reversed().drop { $0.isSpace || $0.mayCloseQuotation }
    guard before.first?.characterClass == .sentenceEnd else { return false }
    let words = end[(dash + 1)...].split(whereSeparator: \.isSpace)
    let small = words.count { $0.first?.isSmallLetter == true }
    return words.first?.first?.properties.isUppercase == true
      && words.last?.first?.properties.isUppercase == true && small * 3 <= words.count
  }

  /// The longest line that may be a headline above a text, in characters without spaces.
  private static let longestHeadline = 60
  /// The most digits of an age.
  private static let digitsOfAge = 3
  /// The longest word that is looked for, with the marks before it, in bytes.
  private static let longestBeginning = 16
  /// The longest signature behind a text, in bytes.
  private static let longestSigner = 60
  /// Marks of questions and answers, and words that begin sentences.
  private static let beginnings = Set(
    ("Q A An The He She It They We You I But And So If When What Who Why How There This That These Those His "
      + "Her Their My Our Its Nobody No Not Some Most Many Every All Yes")
      .split(separator: " ").map(String.init))
}
