/// Beginnings that are unusual by themselves and nothing is missing before: what stands around them asks for
/// them.
extension DocumentStructure {
  /// Whether the block answers the question right above it with a short sentence:
  /// 剩饭能隔夜吃吗？‖可以。放凉后……
  func answersQuestion(_ index: Int) -> Bool {
    guard index > 0, shapes[index - 1].last == "？" || shapes[index - 1].last == "?" else { return false }
    let clause = FirstClause(self, index)
    return clause.mark == "。" && clause.length <= Self.longestAnswer
  }

  /// Whether a paragraph near by opens in parallel, with a clause as short and the same two characters
  /// behind it: 钱，就是融资难。……‖人，就是招工难。……
  func opensInParallel(_ index: Int) -> Bool {
    let clause = FirstClause(self, index)
    guard Self.lengthOfTopic.contains(clause.length), clause.mark == "，" else { return false }
    let words = words(behind: clause, of: index)
    guard words.count == 2, words.allSatisfy(\.isHan) else { return false }
    let near = max(0, index - Self.farthestParallel)..<min(blocks.endIndex, index + Self.farthestParallel + 1)
    return near.contains { other in
      guard other != index, blocks[other].role.isRunningText else { return false }
      let twin = FirstClause(self, other)
      return twin.hasForm(of: clause) && self.words(behind: twin, of: other) == words
    }
  }

  /// Whether the block opens with clauses that are built alike: three items or more of the same length
  /// (进工厂、长见识、学知识。), or one that comes again behind a semicolon, as long and with the same first
  /// character (钓青鱼，……；钓鲫鱼，……). A first one that was cut would be shorter than the others; of items of
  /// one character nothing can be told.
  func opensInSeries(_ index: Int) -> Bool {
    let clauses = clausesOfFirstSentence(of: index)
    let items = clauses.prefix { $0.mark == "、" }.count + 1
    if items >= Self.fewestItems, items <= clauses.count {
      return clauses[0].length > 1 && clauses.prefix(items).allSatisfy { $0.length == clauses[0].length }
    }
    guard let semicolon = clauses.firstIndex(where: { $0.mark == "；" }), semicolon > 0,
      semicolon + 1 < clauses.count
    else { return false }
    let (first, twin) = (clauses[0], clauses[semicolon + 1])
    return first.length > 0 && twin.length == first.length
      && source.firstScalar(in: twin.range)?.scalar == source.firstScalar(in: first.range)?.scalar
  }

  /// The clauses of the first sentence that end with a mark, as far as they are looked at.
  ///
  /// - Complexity: O(*c*²) for *c* characters that are looked at.
  private func clausesOfFirstSentence(of index: Int) -> [FirstClause] {
    var clauses: [FirstClause] = []
    let end = source.prefixRange(of: blocks[index].text, bytes: Self.bytesOfSentence).upperBound
    var start = 0
    while true {
      let clause = FirstClause(self, index, from: start)
      guard let mark = clause.mark, clause.range.upperBound < end else { return clauses }
      clauses.append(clause)
      if mark.characterClass == .sentenceEnd { return clauses }
      start += clause.length + 1
    }
  }

  /// The two characters behind the mark that ends `clause`, the first one of the block at `index`.
  private func words(behind clause: FirstClause, of index: Int) -> [Unicode.Scalar] {
    let rest = source.scalars(in: clause.range.upperBound..<blocks[index].text.upperBound)
    return Array(rest.lazy.map(\.scalar).filter { !$0.isSpace }.dropFirst().prefix(2))
  }

  /// How many items are a series.
  private static let fewestItems = 3
  /// How many bytes of a first sentence are looked at: some sixty Chinese characters.
  private static let bytesOfSentence = 180
  /// The longest answer, in characters: 不一定。
  private static let longestAnswer = 4
  /// How many characters a topic has that is named by itself: 钱，就是
  private static let lengthOfTopic = 1...3
  /// How many blocks above and below a paragraph others open in parallel.
  private static let farthestParallel = 3
}
