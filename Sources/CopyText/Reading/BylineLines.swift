/// The byline lines at the edges of a block, and the text that is left.
struct BylineLines {
  private(set) var text: ByteRange
  private(set) var byline: Byline?
  private(set) var isOnlyByline = false
  /// Whether the last line says who made the picture of which the lines above it tell.
  private(set) var namesMakerBelow = false

  /// Reads the lines of a block, of which `first` is the first without white space at its ends; `range` is
  /// the block without the marks of a heading.
  init(
    _ source: borrowing SourceText, _ reader: borrowing BylineReader, lines: Range<Int>, first: ByteRange,
    range: ByteRange, block: Int
  ) {
    text = range
    if let found = reader.byline(onLine: first, block: block) {
      byline = found
      // Below the names may stand the desk: Staff Writers.
      let below = lines.dropFirst().drop { line in
        EnglishLine.role(of: source.trimmed(source.lines.range(ofLine: line)), in: source) == .byline
      }
      if let first = below.first {
        text = source.trimmed(source.lines.range(ofLine: first).lowerBound..<range.upperBound)
      } else {
        isOnlyByline = true
      }
    } else if lines.count > 1 {
      let lastLine = source.lines.range(ofLine: lines.upperBound - 1)
      if let found = reader.byline(onLine: source.trimmed(lastLine), block: block) {
        byline = found
        namesMakerBelow = found.form == .credit
        text = source.trimmed(range.lowerBound..<lastLine.lowerBound)
      }
    }
  }
}
