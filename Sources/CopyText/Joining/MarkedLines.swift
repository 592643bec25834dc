// Lines that a paper sets off by a mark or a number before them: ■ ◆ ● 一、 （二）
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

  /// The longest, in characters with the mark: one line of the widest column that papers set.
  private static let longestMarkedCrosshead = 20
  /// How many blocks away another entry is looked for.
  private static let farthestEntry = 8
}

extension ItemMark {
  /// Whether the mark may stand before a crosshead, and not only before a sentence as 一是 and 其二， do.
  fileprivate var setsOff: Bool {
    number == nil
      ? form.unicodeScalars.allSatisfy(\.setsOff) : !"第其".contains(form.prefix(1)) && !form.hasSuffix("是")
  }
}

extension Unicode.Scalar {
  /// Whether a line that begins with the scalar is set off: the dot stands also in names, circles also in
  /// years and for what is kept back.
  fileprivate var setsOff: Bool { characterClass == .bullet && !"·•○".unicodeScalars.contains(self) }
}
