// Blocks that no paragraph breaks off in, whatever their last character, and lines that may stand for themselves.
extension DocumentStructure {
  /// How many characters the shortest line of a Chinese column has: where a column ends, whole lines of a paragraph
  /// stand above it.
  static let shortestLine = 4

  /// Whether the block is a dateline and whose it is, and nothing else: 本报讯（记者 高田）
  func isOnlyDateline(_ index: Int) -> Bool {
    guard hasDateline[index], shapes[index].clauseMarks == 0, shapes[index].last.isParenthesis else {
      return false
    }
    let brackets = source.scalars(in: blocks[index].text).filter(\.scalar.isParenthesis)
    return brackets.count == 2 && brackets[1].range.upperBound == blocks[index].text.upperBound
  }

  /// Whether the block at `index` ends with where to call or to write, as small advertisements do, perhaps with a remark
  /// in brackets behind it: 电话：8233456（晚间）
  func endsInContact(_ index: Int) -> Bool {
    var scalars = source.scalars(in: source.suffixRange(of: blocks[index].text, bytes: Self.longestContact))
      .map(\.scalar)[...]
    if scalars.last?.isParenthesis == true, let opening = scalars.dropLast().lastIndex(where: \.isParenthesis)
    {
      scalars = scalars[..<opening]
    }
    let contact = scalars.reversed().prefix { $0.isASCII && !$0.isSpace }
    return Self.digitsOfNumber.contains(contact.count(where: \.isDigit))
      && !contact.contains(where: \.isLetter)
      || contact.contains("@") && contact.first?.isLetter == true
  }

  /// How many digits a number to call has, the area's included; and how many bytes of a text are looked at for one.
  private static let digitsOfNumber = 7...12
  private static let longestContact = 96

  /// The longest crosshead that is thought of, in characters: one in a hundred is longer.
  private static let longestCrosshead = 16

  /// Whether the block could be a crosshead: it is short and without a mark.
  func mayBeCrosshead(_ index: Int) -> Bool {
    let shape = shapes[index]
    return shape.isHan && shape.length <= Self.longestCrosshead && shape.clauseMarks == 0
      && shape.innerSentenceEnds == 0 && !shape.endsSentence
  }
}
