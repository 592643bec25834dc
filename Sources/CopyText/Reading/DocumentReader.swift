/// Reads a text: lines into blocks.
struct DocumentReader {
  let structure: DocumentStructure

  init(_ source: SourceText) {
    var blocks: [Block] = []
    var first: Int?
    func close(at line: Int) {
      guard let start = first else { return }
      first = nil
      let lines = source.lines
      let range = source.trimmed(
        lines.range(ofLine: start).lowerBound..<lines.range(ofLine: line - 1).upperBound)
      blocks.append(Block(range: range, lines: start..<line, role: .body, text: range))
    }
    for line in 0..<source.lines.count {
      if source.trimmed(source.lines.range(ofLine: line)).isEmpty {
        close(at: line)
      } else if first == nil {
        first = line
      }
    }
    close(at: source.lines.count)
    structure = DocumentStructure(
      source: source, blocks: blocks,
      articles: blocks.isEmpty ? [] : [Article(blocks: blocks.indices, headline: nil)], bylines: [])
  }
}
