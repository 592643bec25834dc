/// The paragraphs of a page, by the index of their first block: a view of its blocks.
///
/// Nearly every paragraph is one block, of which nothing needs to be kept a second time.
public struct ParagraphList: Sendable {
  /// A paragraph that was cut.
  struct Joined: Sendable {
    /// The least index of its blocks, by which it is sorted in.
    let place: Int
    let paragraph: LogicalParagraph
  }

  private let blocks: [Block]
  /// The paragraphs that were cut, by their places.
  private let joined: [Joined]
  /// The blocks of those but for the one at their places, ascending.
  private let absorbed: [UInt32]

  /// The paragraphs of `blocks`: those in `joined`, and of each other block one.
  ///
  /// - Complexity: O(*j* log *j*) for *j* blocks of paragraphs that were cut.
  init(_ blocks: [Block], joined: [LogicalParagraph]) {
    self.blocks = blocks
    self.joined = joined.map { Joined(place: $0.blocks.min() ?? $0.blocks.first, paragraph: $0) }
      .sorted { $0.place < $1.place }
    absorbed = self.joined.flatMap { joined in
      joined.paragraph.blocks.filter { $0 != joined.place }.map { UInt32($0) }
    }.sorted()
  }
}

extension ParagraphList: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// How many paragraphs there are.
  public var endIndex: Int { blocks.count - absorbed.count }

  /// The paragraph at `index`, 0-based.
  ///
  /// - Complexity: O(log *j*) for *j* blocks of paragraphs that were cut.
  public subscript(index: Int) -> LogicalParagraph {
    precondition(index < endIndex, "there is such a paragraph")
    guard !joined.isEmpty else { return paragraph(ofBlock: index) }
    // Of the blocks that another paragraph has taken, those in front of the one that is looked for.
    let taken = absorbed.indices.partitioningIndex { Int(absorbed[$0]) - $0 > index }
    let place = joined.partitioningIndex { $0.place >= index + taken }
    return place < joined.count && joined[place].place == index + taken
      ? joined[place].paragraph : paragraph(ofBlock: index + taken)
  }

  private func paragraph(ofBlock index: Int) -> LogicalParagraph {
    let block = blocks[index]
    return LogicalParagraph(blocks: AtLeastOne(index), pieces: AtLeastOne(block.text), role: block.role)
  }
}
