/// What stands above a block, as far as it tells how the block may begin.
enum BlockAbove: Sendable {
  /// A byline, a credit or a prompt.
  case byline
  /// A line of a headline, or a crosshead.
  case title
  /// Text that ends a sentence.
  case endOfSentence
  /// Anything else, or nothing.
  case other
}

extension DocumentStructure {
  /// What stands above the block at `index`.
  func above(_ index: Int) -> BlockAbove {
    guard index > 0 else { return .other }
    return switch blocks[index - 1].role {
    case .byline, .credit, .furniture: .byline
    case .headline, .kicker, .deck, .crosshead, .label: .title
    default: shapes[index - 1].endsSentence ? .endOfSentence : .other
    }
  }
}
