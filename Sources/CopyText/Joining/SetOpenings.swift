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

  /// The two characters behind the mark that ends `clause`, the first one of the block at `index`.
  private func words(behind clause: FirstClause, of index: Int) -> [Unicode.Scalar] {
    let rest = source.scalars(in: clause.range.upperBound..<blocks[index].text.upperBound)
    return Array(rest.lazy.map(\.scalar).filter { !$0.isSpace }.dropFirst().prefix(2))
  }

  /// The longest answer, in characters: 不一定。
  private static let longestAnswer = 4
  /// How many characters a topic has that is named by itself: 钱，就是
  private static let lengthOfTopic = 1...3
  /// How many blocks above and below a paragraph others open in parallel.
  private static let farthestParallel = 3
}
