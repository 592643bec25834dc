extension BlockDraft {
  /// Whether the block has the form of one name, perhaps with a space in it. It is asked of every block, so
  /// of what was counted; whether it is a word is asked only where nothing beside it tells.
  var isBareName: Bool {
    Surnames.lengths.contains(shape.length) && shape.han == shape.length && lines.count == 1
      && Surnames.single.contains(shape.first)
  }

  /// Whether the block is two characters that are a word. The names of people in the news stand side by side
  /// as often, but clauses begin with them.
  var isKnownWord: Bool {
    guard shape.length == 2, let second = shape.second else { return false }
    return CopyFigures.standard.areWordAndNoName(shape.first, second)
  }
}

extension CopyFigures {
  /// Whether two characters are a word, and clauses begin with it more seldom than with a name.
  func areWordAndNoName(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    areWord(first, second) && clauseStart(first, second) < Self.clauseStartOfName
  }

  /// From which odds on clauses begin with two characters as they do with names: 张军 has 0.8, 时间 -0.4, 方圆 0.6.
  private static let clauseStartOfName = 0.7
}
