// Lines that a paper sets off by a mark, a number, a label or quotation marks: ■ ◆ ● 一、 （二） 【争议】 “…”
extension DocumentStructure {
  /// Whether the block is a crosshead behind a mark: ■从“等客来”到“请进门”, 二、把课堂搬到田埂上. It is short and holds no
  /// sentence, and no block near by with such a mark is an entry of running text, as in a chronicle.
  ///
  /// - Complexity: O(1): the beginnings of some blocks near by are looked at.
  func isMarkedCrosshead(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.isHan, shape.length <= Self.longestMarkedCrosshead, blocks[index].lines.count == 1,
      !shape.endsSentence, !holdsSentence(index), shape.last.characterClass != .clauseMark,
      shape.last.characterClass != .opener, let mark = ItemMark(blocks[index].text, in: source),
      mark.setsOff
    else { return false }
    let near = max(0, index - Self.farthestEntry)..<min(shapes.endIndex, index + Self.farthestEntry + 1)
    return !near.contains {
      (shapes[$0].endsSentence || shapes[$0].length > Self.longestMarkedCrosshead)
        && ItemMark(blocks[$0].text, in: source)?.form == mark.form
    }
  }

  /// Whether the block begins with a mark that sets lines off, with which no rest of a paragraph does.
  func isSetOff(_ index: Int) -> Bool { shapes[index].first.setsOff }

  /// Whether the block is a short line in quotation marks from its first character to its last, without a
  /// stop: a quotation that was pulled out of the text, or a crosshead that is somebody's words.
  /// “路修到家门口，客就来了”
  func isQuotedLine(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.isHan, shape.length <= Self.longestMarkedCrosshead, blocks[index].lines.count == 1,
      shape.innerSentenceEnds == 0, !shape.endsSentence,
      OpenMarks.closer(of: shape.first.figureForm) == shape.last.figureForm
    else { return false }
    return source.scalars(in: blocks[index].text).count { $0.scalar.figureForm == shape.last.figureForm } == 1
  }

  /// Whether the block, a short line, is hardly a piece of a paragraph: a standing head, a line in quotation
  /// marks, two clauses with a space between them, a figure with what it counts: 4.2万人次.
  func isHardlyPiece(_ index: Int) -> Bool {
    let shape = shapes[index]
    return isHeading[index] || isQuotedLine(index) || shape.innerSpaces == 1 && shape.han == shape.length
      || shape.first.isDigit && shape.length <= Self.longestFigure
  }

  /// The longest figure with its measure, in characters.
  private static let longestFigure = 10

  /// Whether the block is a crosshead behind a label in brackets: 【争议】守旧，还是守正. It holds no
  /// sentence, but a paragraph that was cut near its beginning may look alike.
  func isLabelledCrosshead(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.first == "【", shape.length <= Self.longestMarkedCrosshead, shape.innerSentenceEnds == 0,
      !shape.endsSentence
    else { return false }
    let label = source.scalars(in: blocks[index].text).map(\.scalar).firstIndex(of: "】")
    return label.map { Self.lengthOfLabel.contains($0) } ?? false
  }

  /// Where such a label is closed, in characters from its bracket.
  private static let lengthOfLabel = 2...7

  /// Whether the block begins with a word and a colon: 要求：. What is longer may be the
  /// rest of a sentence that announces something.
  func beginsWithShortLabel(_ index: Int) -> Bool {
    let start = source.prefixRange(of: blocks[index].text, bytes: Self.bytesOfWord)
    let scalars = source.scalars(in: start).map(\.scalar)
    guard let colon = scalars.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return colon > 1 && scalars[..<colon].allSatisfy(\.isHan)
  }

  /// How many bytes the longest such label has: three characters and the colon.
  private static let bytesOfWord = 12

  /// Whether the blocks at `tail` and `head` begin alike with a character or two and a wide space, as the
  /// entries of small advertisements do: 供　…, 求　….
  func areLabelledEntries(_ tail: Int, _ head: Int) -> Bool {
    beginsWithSpacedLabel(tail) && beginsWithSpacedLabel(head)
  }

  private func beginsWithSpacedLabel(_ index: Int) -> Bool {
    let scalars = source.scalars(
      in: source.prefixRange(of: blocks[index].text, bytes: Self.bytesOfSpacedLabel)
    )
    .map(\.scalar)
    guard let space = scalars.firstIndex(of: "\u{3000}"), space > 0 else { return false }
    return scalars[..<space].allSatisfy(\.isHan)
  }

  /// How many bytes two characters and a wide space have.
  private static let bytesOfSpacedLabel = 9

  /// The longest, in characters with the mark: one line of the widest column that papers set.
  private static let longestMarkedCrosshead = 20
  /// How many blocks away another entry is looked for.
  private static let farthestEntry = 8
}

extension ItemMark {
  /// Whether the mark may stand before a crosshead, and not only before a sentence as 一是 and 其二， do.
  fileprivate var setsOff: Bool {
    number == nil ? form.unicodeScalars.allSatisfy(\.setsOff) : !isWord
  }
}

extension Unicode.Scalar {
  /// Whether a line that begins with the scalar is set off: the dot stands also in names, circles also in
  /// years and for what is kept back.
  fileprivate var setsOff: Bool { characterClass == .bullet && !"·•○".unicodeScalars.contains(self) }
}
