import CopyText

/// Tells a poem from prose by its short lines.
struct VerseReader {
  private let document: Document

  /// The longest line of a poem, in Chinese characters and marks: two halves of seven and the marks after
  /// them.
  private static let longestLine = 18
  /// How many lines are looked at on a side of the byline; a quatrain has as many.
  private static let lines = 4

  init(_ document: Document) {
    self.document = document
  }

  /// Whether the lines below `byline`, or those above it, are a poem's.
  func isVerse(besides byline: Byline) -> Bool {
    let line = document.source.lines.line(at: document.blocks[byline.block].range.lowerBound)
    return isVerse(lines(after: line)) || isVerse(lines(before: line))
  }

  /// Two short lines at least, and no long one.
  private func isVerse(_ lines: [ByteRange]) -> Bool {
    let lengths = lines.map { line in
      document.source.scalars(in: line).prefix(Self.longestLine + 1).count { !$0.scalar.isSpace }
    }
    return lengths.count >= 2 && lengths.allSatisfy { $0 <= Self.longestLine }
  }

  private func lines(after line: Int) -> [ByteRange] {
    printed((line + 1)..<document.source.lines.count)
  }

  private func lines(before line: Int) -> [ByteRange] {
    printed((0..<line).reversed())
  }

  /// The first few of `lines` that are not blank.
  private func printed(_ lines: some Sequence<Int>) -> [ByteRange] {
    var printed: [ByteRange] = []
    for line in lines {
      let range = document.source.trimmed(document.source.lines.range(ofLine: line))
      if !range.isEmpty { printed.append(range) }
      if printed.count == Self.lines { break }
    }
    return printed
  }
}
