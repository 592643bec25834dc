extension DocumentStructure {
  /// How many scalars a dictionary wants to see on each side of a point.
  static let dictionaryReach = 8

  /// The last characters of a block's text without white space, as many as a dictionary wants to see.
  func endText(of index: Int) -> String {
    let text = blocks[index].text
    var start = text.upperBound
    var count = 0
    while count < Self.dictionaryReach, let last = source.lastScalar(in: text.lowerBound..<start) {
      if !last.scalar.isSpace { count += 1 }
      start = last.range.lowerBound
    }
    return source.textWithoutSpace(in: start..<text.upperBound)
  }

  /// The first characters of a block's text without white space, as many as a dictionary wants to see, but
  /// for the first `dropped` of them.
  func startText(of index: Int, droppingFirst dropped: Int = 0) -> String {
    let text = blocks[index].text
    var start = text.lowerBound
    var end = text.lowerBound
    var count = 0
    for placed in source.scalars(in: text) {
      if !placed.scalar.isSpace { count += 1 }
      end = placed.range.upperBound
      if count <= dropped { start = end }
      if count == Self.dictionaryReach { break }
    }
    return source.textWithoutSpace(in: start..<end)
  }

  /// The last characters of a block's text without white space, the last one first, as many as `Affinity`
  /// reads.
  func charactersBeforeCut(_ index: Int) -> [Unicode.Scalar] {
    let text = blocks[index].text
    var characters: [Unicode.Scalar] = []
    var start = text.upperBound
    while characters.count < Affinity.reach, let last = source.lastScalar(in: text.lowerBound..<start) {
      if !last.scalar.isSpace { characters.append(last.scalar) }
      start = last.range.lowerBound
    }
    return characters
  }

  /// The first characters of a block's text without white space, as many as `Affinity` reads.
  func charactersBehindCut(_ index: Int) -> [Unicode.Scalar] {
    var characters: [Unicode.Scalar] = []
    for placed in source.scalars(in: blocks[index].text) where !placed.scalar.isSpace {
      characters.append(placed.scalar)
      if characters.count == Affinity.reach { break }
    }
    return characters
  }
}

extension SourceText {
  /// The text of `range` without white space, of which there is hardly ever any.
  fileprivate func textWithoutSpace(in range: ByteRange) -> String {
    let scalars = scalars(in: range).lazy.map(\.scalar)
    return scalars.contains(where: \.isSpace) ? scalars.filter { !$0.isSpace }.text : text(in: range)
  }
}
