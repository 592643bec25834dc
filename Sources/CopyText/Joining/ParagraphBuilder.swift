/// Puts the pieces of paragraphs together.
enum ParagraphBuilder {
  /// The blocks, with the role of running text where a line turned out to be a piece of a paragraph.
  static func blocks(_ structure: DocumentStructure, _ seams: [Seam]) -> [Block] {
    var blocks = structure.blocks
    func makeText(_ index: Int) {
      let block = blocks[index]
      guard !block.role.isRunningText else { return }
      blocks[index] = Block(range: block.range, lines: block.lines, role: .body, text: block.text)
    }
    for seam in seams {
      makeText(seam.tail)
      makeText(seam.head)
    }
    return blocks
  }

  /// The paragraphs, by the index of their first block.
  ///
  /// - Complexity: O(*n* log *n*) for *n* blocks.
  static func paragraphs(_ structure: DocumentStructure, _ blocks: [Block], _ seams: [Seam])
    -> [LogicalParagraph]
  {
    var next: [Int: Seam] = [:]
    var isHead = Set<Int>()
    for seam in seams {
      next[seam.tail] = seam
      isHead.insert(seam.head)
    }
    var paragraphs: [LogicalParagraph] = []
    for first in blocks.indices where !isHead.contains(first) {
      var indices = [first]
      var pieces = [blocks[first].text]
      var last = first
      while let seam = next[last] {
        last = seam.head
        indices.append(last)
        let text = blocks[last].text
        pieces.append((seam.overlap?.upperBound ?? text.lowerBound)..<text.upperBound)
      }
      paragraphs.append(LogicalParagraph(blocks: indices, pieces: pieces, role: blocks[first].role))
    }
    return paragraphs.sorted { ($0.blocks.min() ?? 0) < ($1.blocks.min() ?? 0) }
  }
}
