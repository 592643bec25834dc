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

  /// The paragraphs of `blocks`, put together at `seams`.
  ///
  /// - Complexity: O(*s* log *s*) for *s* seams.
  static func paragraphs(_ blocks: [Block], _ seams: [Seam]) -> ParagraphList {
    let next = Dictionary(uniqueKeysWithValues: seams.map { ($0.tail, $0) })
    let heads = Set(seams.map(\.head))
    let joined = seams.filter { !heads.contains($0.tail) }.map { seam in
      var others: [Int] = []
      var pieces: [ByteRange] = []
      var last = seam.tail
      while let seam = next[last] {
        last = seam.head
        others.append(last)
        let text = blocks[last].text
        pieces.append((seam.overlap?.upperBound ?? text.lowerBound)..<text.upperBound)
      }
      let first = blocks[seam.tail]
      return LogicalParagraph(
        blocks: AtLeastOne(seam.tail, others), pieces: AtLeastOne(first.text, pieces), role: first.role)
    }
    return ParagraphList(blocks, joined: joined)
  }
}
