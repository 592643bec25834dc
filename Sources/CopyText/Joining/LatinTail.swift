/// What the words of a block in an alphabet tell of whether it goes on in another one.
extension DocumentStructure {
  /// Whether the block at `tail` is a line that stands above others, and the one at `head` does not go on
  /// from it: a few words, words with capitals, or what announces something with a colon and a dash, above
  /// what begins with a capital or a figure, as entries of lists and programmes do.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a line as long as a headline.
  func isLatinHeading(_ tail: Int, above head: Int) -> Bool {
    let shape = shapes[tail]
    guard !shapes[head].beginsSmall, shape.letters > 0, !shape.isHan else { return false }
    if shape.last == ",", isSalutation(tail) { return true }
    if shape.last.characterClass == .dash, endsInColon(tail) { return true }
    return shape.last.isLetter && isLatinHeadline(tail)
      || shape.last.isDigit && (isLatinHeadline(tail) || endsInFigures(tail))
  }

  /// Whether the block is a line with which a letter begins: Dear friends and neighbors,
  private func isSalutation(_ index: Int) -> Bool {
    guard isLatinLine(index), shapes[index].clauseMarks <= 2, !shapes[index].beginsSmall else { return false }
    if shapes[index].length < LatinLineSigns.shortestLine { return true }
    return isLetterOpening(index)
  }

  /// Whether the block is such a line, and nothing but one: Dear Editor,
  private func isLetterOpening(_ index: Int) -> Bool {
    shapes[index].last == "," && isLatinLine(index)
      && latinWords(in: blocks[index].text).first?.text == "Dear"
  }

  /// Whether the block is such a line, and what stands below does not begin in the middle of a sentence.
  func isAboveLetter(_ index: Int) -> Bool {
    isLetterOpening(index) && !(index + 1 < blocks.endIndex && shapes[index + 1].beginsSmall)
  }

  /// Whether the last line of the block is one of a table, a score, a price, a result: a third of its words
  /// are figures.
  private func endsInFigures(_ index: Int) -> Bool {
    isRow(lastLine(of: blocks[index].text))
  }

  /// Whether the block ends with two such lines, or is one right below another: rows of a table, which go on
  /// nowhere.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the two lines.
  func isTableRow(_ index: Int) -> Bool {
    guard !shapes[index].isHan, shapes[index].digits >= Self.fewestFigures, endsInFigures(index) else {
      return false
    }
    let text = blocks[index].text
    let last = lastLine(of: text)
    if last.lowerBound > text.lowerBound {
      return isRow(lastLine(of: text.lowerBound..<ByteOffset(utf8: last.lowerBound.utf8 - 1)))
    }
    return index > 0 && gaps[index] == 0 && endsInFigures(index - 1)
  }

  /// The last line of `text`.
  func lastLine(of text: ByteRange) -> ByteRange {
    let end = source.bytes[text.utf8].lastIndex(of: UInt8(ascii: "\n"))
    return ByteRange(utf8: (end.map { $0 + 1 } ?? text.lowerBound.utf8)..<text.upperBound.utf8)
  }

  /// Whether `line` is short and a third of its words are figures.
  private func isRow(_ line: ByteRange) -> Bool {
    guard line.utf8.count <= Self.longestTableLine else { return false }
    let words = latinWords(in: line)
    let figures = words.count { $0.allSatisfy(\.isDigit) }
    return figures >= Self.fewestFigures && figures * 3 >= words.count
  }

  /// Whether the block is a line of a few words, or of words with capitals.
  func isLatinHeadline(_ index: Int) -> Bool {
    guard isLatinLine(index), !shapes[index].beginsSmall else { return false }
    let words = latinWords(in: blocks[index].text)
    guard let last = words.last, !Self.neverLast.contains(last.text) else { return false }
    return words.count <= Self.fewWords
      || words.allSatisfy { $0.count < Self.longWord || !$0[0].isSmallLetter }
  }

  /// Whether the block ends with a word that no sentence and no headline ends with.
  func endsInFunctionWord(_ index: Int) -> Bool { endsIn(Self.neverLast, index) }

  /// Whether the block ends with a word that asks for another one, if it is no headline or line of its own.
  func endsInAskingWord(_ index: Int) -> Bool { endsIn(Self.askingWords, index) }

  private func endsIn(_ words: Set<String>, _ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.letters > 0, !shape.isHan, shape.last.isSmallLetter else { return false }
    let text = blocks[index].text
    let end = source.lastWord(in: source.suffixRange(of: text, bytes: Self.longestFunctionWord))
    return words.contains(source.text(in: end))
  }

  /// Whether the block ends as the entries of a list in a sentence do: …; or …; and
  func endsInItem(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.letters > 0, !shape.isHan else { return false }
    let end = source.text(in: source.suffixRange(of: blocks[index].text, bytes: Self.longestItemEnd))
    return end.hasSuffix(";") || end.hasSuffix("; and") || end.hasSuffix("; or")
  }

  /// The longest end of an entry, in bytes: “; and”.
  private static let longestItemEnd = 5
  /// How many bytes an abbreviation has at most, with the mark before it.
  private static let longestAbbreviation = 12

  /// Whether the block ends with the full stop of an abbreviation that may end a sentence as well, and the
  /// one at `head` begins with a small letter: Jr.‖of, 9 a.m.‖to.
  func breaksOffInAbbreviation(_ index: Int, before head: Int) -> Bool {
    let shape = shapes[index]
    guard shape.last == ".", shape.letters > 0, !shape.isHan, blocks[index].role.isRunningText,
      head < blocks.endIndex, shapes[head].beginsSmall, blocks[head].role.isRunningText
    else { return false }
    let end = source.suffixRange(of: blocks[index].text, bytes: Self.longestAbbreviation)
    let word = source.text(in: source.lastWord(in: end))
    let isInitials = word.dropLast().contains(".") && word.allSatisfy { $0.isLetter || $0 == "." }
    return isInitials || Self.abbreviations.contains(word)
  }

  /// The block beyond one or a few that stand in the middle of a paragraph, which begins at `tail` and goes
  /// on with a small letter: a label, a crosshead, a quotation set large. None of them begins small, so that
  /// none can be the rest of it; and the last of them ends a sentence or is a line, so that what goes on
  /// cannot be its rest.
  ///
  /// - Complexity: O(*n*) for *n* bytes of three blocks.
  func headBeyondIntruder(_ tail: Int) -> Int? {
    guard shapes[tail].letters > 0, !shapes[tail].isHan, !isLatinHeadline(tail) else { return nil }
    let end = min(blocks.endIndex, tail + 2 + Self.mostIntruders)
    for head in tail + 1..<end {
      let shape = shapes[head]
      if shape.beginsSmall {
        return head > tail + 1 && blocks[head].role.isRunningText && canContinue(head)
          && !isSmallEntry(head, after: tail) ? head : nil
      }
      let standsApart =
        switch blocks[head].role {
        case .byline, .credit, .furniture, .caption: true
        default:
          shape.endsSentence || isLatinHeadline(head) || isDisplayLine(head) || endsInLatinSource(head) != nil
        }
      guard !shape.isHan, standsApart else { return nil }
    }
    return nil
  }

  /// Whether the block is one line in an alphabet that ends no sentence and is no longer than a headline.
  func isLatinLine(_ index: Int) -> Bool {
    let shape = shapes[index]
    return shape.letters > 0 && !shape.isHan && !shape.endsSentence && shape.innerSentenceEnds == 0
      && shape.length <= BlockDraft.longestLatinTitle && blocks[index].lines.count == 1
  }

  /// The words in `range`, letters and figures only.
  func latinWords(in range: ByteRange) -> [[Unicode.Scalar]] {
    source.scalars(in: range).map(\.scalar).split { !$0.isLetter && !$0.isDigit }.map(Array.init)
  }

  /// How many blocks may stand in the middle of a paragraph: a folio, a running head and a credit.
  private static let mostIntruders = 3
  /// The longest line of a table, in bytes, and the fewest figures on it.
  private static let longestTableLine = 120
  private static let fewestFigures = 2
  /// How many words are few.
  static let fewWords = 4
  /// From how many letters on a word of a headline has a capital, as house styles have it.
  private static let longWord = 5
  /// The words that ask for another one after them: articles, possessives, and the conjunctions and
  /// prepositions that do not stand behind a verb as well.
  private static let neverLast = Set(
    ("the a an and or nor their its my your our whose every between among "
      + "during because although whereas toward towards")
      .split(separator: " ").map(String.init))
  /// They, and words that end a headline and hardly a sentence.
  private static let askingWords = neverLast.union(
    ("of in for with by from into at to on as than that which who is are was were be been has have had "
      + "said told says")
      .split(separator: " ").map(String.init))
  /// The longest of them with the space before it, in bytes.
  private static let longestFunctionWord = 9
  /// Abbreviations that end sentences and stand inside them, as the agencies' style books have them.
  private static let abbreviations = Set(
    ("St. Sts. Jr. Sr. Inc. Co. Corp. Ltd. Bros. Ave. Blvd. Rd. No. Nos. Ft. Mt. Dept. Assn. Ga. "
      + "Pa. Va. La. Md. Fla. Ala. Ark. Calif. Colo. Conn. Del. Ill. Ind. Kan. Ky. Mass. Mich. Minn. "
      + "Miss. Mo. Mont. Neb. Nev. Okla. Ore. Tenn. Vt. Wash. Wis. Wyo. p.m. a.m. etc.")
      .split(separator: " ").map(String.init))
}

extension BlockShape {
  /// Whether the text begins with a small letter, and not with a name such as iPhone.
  var beginsSmall: Bool { first.isSmallLetter && second?.properties.isUppercase != true }
}
