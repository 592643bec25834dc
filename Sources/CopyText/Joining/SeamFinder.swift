/// Finds where paragraphs were cut, and puts them together.
struct SeamFinder {
  let document: Document

  init(_ structure: DocumentStructure, words: any WordBoundaries) {
    document = Document(
      structure: structure, seams: [], lostTexts: [],
      paragraphs: structure.blocks.indices.map { index in
        let block = structure.blocks[index]
        return LogicalParagraph(blocks: [index], pieces: [block.range], role: block.role)
      })
  }
}
