/// Finds the paragraphs whose beginning or ending is nowhere in the file.
struct LostTextFinder {
  private(set) var lostTexts: [LostText] = []

  init(_ structure: DocumentStructure, _ scale: SeamScale, _ blocks: [Block], _ seams: [Seam]) {
  }
}
