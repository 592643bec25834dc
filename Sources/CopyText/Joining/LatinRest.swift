/// Running text in an alphabet that breaks off in the middle of a sentence, and the rest of one.
extension DocumentStructure {
  /// Whether the block at `index` is running text in an alphabet that breaks off after a small letter or a
  /// comma.
  func breaksOffInLatin(_ index: Int) -> Bool {
    blocks.indices.contains(index) && blocks[index].role.isRunningText
      && shapes[index].letters >= Self.shortestProse && endsInSmallLetter(index)
  }

  /// Whether the block at `index`, if there is one, may break off so, though it is as short as a headline.
  func mayBreakOffInLatin(_ index: Int) -> Bool {
    guard blocks.indices.contains(index), !isHeading[index] else { return false }
    switch blocks[index].role {
    case .byline, .credit, .furniture, .label: return false
    case .headline, .kicker, .deck, .crosshead, .lead, .body, .caption, .listItem: break
    }
    return shapes[index].letters >= Self.shortestPiece && endsInSmallLetter(index)
  }

  /// Whether the block is in an alphabet, and ends with a small letter or a comma, and so in no sentence's
  /// end.
  private func endsInSmallLetter(_ index: Int) -> Bool {
    let shape = shapes[index]
    return !shape.isHan && !shape.endsSentence && (shape.last.isSmallLetter || shape.last == ",")
  }

  /// Whether the block at `index` is running text in an alphabet that begins small.
  func beginsInLatin(_ index: Int) -> Bool {
    guard blocks.indices.contains(index), blocks[index].role.isRunningText else { return false }
    return shapes[index].letters >= Self.shortestProse && !shapes[index].isHan && shapes[index].beginsSmall
  }

  /// Whether the block is running text in an alphabet of some sentences, of which the last breaks off: no
  /// headline and no entry of a list is set so.
  func isBrokenProse(_ index: Int) -> Bool {
    shapes[index].innerSentenceEnds > 0 && isBrokenText(index)
  }

  /// Whether the block is running text in an alphabet that breaks off, and no others that end no sentence
  /// stand above it.
  private func isBrokenText(_ index: Int) -> Bool {
    breaksOffInLatin(index) && blocks[index].role != .caption
      && (index == 0 || shapes[index - 1].endsSentence || !blocks[index - 1].role.isRunningText)
  }

  /// Whether running text in an alphabet breaks off in the block at `tail` and begins in the middle of a
  /// sentence in the one at `head`: what of it is not there is lost, or it goes on there.
  func breaksOffAboveRest(_ tail: Int, _ head: Int) -> Bool {
    (isBrokenText(tail) || isBrokenLine(tail)) && beginsAsRest(head)
  }

  /// Whether the block at `first` is an open line or text in an alphabet and the one at `second` begins
  /// small: what stands between them, the end of a column and the beginning of another, was read across two
  /// columns.
  func areHalves(_ first: Int, _ second: Int) -> Bool {
    guard first >= 0, second < blocks.endIndex, blocks[second].role.isRunningText else { return false }
    return (breaksOffInLatin(first) || readsOn(first)) && !shapes[second].isHan && shapes[second].beginsSmall
  }

  /// Whether the block is a line of some words, not all with capitals, whose last word goes on or is followed
  /// by a comma.
  private func readsOn(_ index: Int) -> Bool {
    let shape = shapes[index]
    return isLatinLine(index) && (shape.last.isLetter || shape.last == ",") && !isLatinHeadline(index)
  }

  /// Whether the block is such a line, and no headline by what stands around it.
  private func isBrokenLine(_ index: Int) -> Bool {
    switch blocks[index].role {
    case .crosshead, .listItem, .lead, .body: readsOn(index)
    default: false
    }
  }

  /// Whether the block is running text in an alphabet that begins in the middle of a sentence, below one that
  /// ends.
  func beginsInSentence(_ index: Int) -> Bool {
    index > 0
      && (shapes[index - 1].endsSentence && blocks[index - 1].role.isRunningText
        || blocks[index - 1].role == .byline)
      && beginsAsRest(index)
  }

  /// Whether the block is running text in an alphabet that begins as no paragraph does: with a small letter,
  /// where its neighbours do not, and with no name.
  private func beginsAsRest(_ index: Int) -> Bool {
    guard beginsInLatin(index), shapes[index].endsSentence, canContinue(index),
      ItemMark(blocks[index].text, in: source) == nil, !hasLabel[index]
    else { return false }
    let first = source.scalars(in: blocks[index].text).prefix { !$0.scalar.isSpace }.map(\.scalar)
    let near = max(0, index - Self.reachOfStyle)..<min(shapes.endIndex, index + Self.reachOfStyle + 1)
    let isStyle =
      near.count { shapes[$0].beginsSmall && blocks[$0].role.isRunningText } >= Self.fewestOfStyle
    return !isStyle && first.count > 1
      && first.allSatisfy { $0.isSmallLetter || $0.characterClass == .clauseMark }
      && !Self.particles.contains(first.text)
  }

  /// How many blocks above and below tell whether small beginnings are the manner of the copy, and how many
  /// show it.
  private static let reachOfStyle = 3
  private static let fewestOfStyle = 2
  /// The fewest letters of what is surely running text.
  private static let shortestProse = 40
  /// How many letters the first piece of a paragraph has at least, where it is only doubted that it is none.
  private static let shortestPiece = 24
  /// The small words with which names begin.
  private static let particles = Set(
    "de del della der den des di do dos du da das la le el al bin ben van von zu zum ten ter vom af av y"
      .split(separator: " ").map(String.init))
}
