import CopyText

/// Whether text stands above and below each place between two blocks, before a headline does.
struct TextReach {
  private var below: [Bool]
  private var above: [Bool]
  private var titlesEnd: [Int]

  /// Looks at the roles of `blocks`.
  ///
  /// - Complexity: O(*n*) for *n* blocks.
  init(_ blocks: [Block]) {
    below = [Bool](repeating: false, count: blocks.count + 1)
    above = below
    titlesEnd = Array(0...blocks.count)
    for index in blocks.indices {
      above[index + 1] = blocks[index].role.isText ?? above[index]
    }
    for index in blocks.indices.reversed() {
      below[index] = blocks[index].role.isText ?? below[index + 1]
      if blocks[index].role.isTitle || blocks[index].role == .furniture && titlesEnd[index + 1] > index + 1 {
        titlesEnd[index] = titlesEnd[index + 1]
      }
    }
  }

  /// Whether text stands from the block at `index` down, before a headline.
  func hasTextBelow(_ index: Int) -> Bool { below[index] }

  /// Whether text stands above the block at `index`, after the last headline.
  func hasTextAbove(_ index: Int) -> Bool { above[index] }

  /// The index of the first block from `index` down that is no headline and belongs to none; numbers and
  /// prompts that stand above a headline are passed over with it.
  func afterTitles(_ index: Int) -> Int { titlesEnd[index] }
}

extension Role {
  /// Whether the block is text that somebody can have written; nil when it says nothing of where an article
  /// ends.
  fileprivate var isText: Bool? {
    switch self {
    case .headline, .kicker, .label: false
    case .deck, .byline, .credit, .furniture: nil
    case .crosshead, .lead, .body, .caption, .listItem: true
    }
  }
}
