import CopyText

/// The lines of a block that are nothing but the name of what should stand there: 主标题, Headline, TBD.
///
/// Lines of lists and tables are left alone: a list may say that something is to be announced.
struct FillerLines {
  /// The lines, ascending, without the brackets around the words.
  let places: [FillerReader.Place]

  /// The longest line, in bytes, that can be one.
  private static let longest = 40

  /// What the lines that are looked for begin with, in both cases.
  private static let beginnings = ScalarSet(
    Filler.lines.union(Filler.everydayLines).flatMap {
      ($0.prefix(1) + $0.prefix(1).uppercased()).unicodeScalars
    })

  /// The lines of `block` that are filler; `takesEveryday` says whether words are that may be
  /// crossheads elsewhere.
  init(_ source: borrowing SourceText, _ block: Block, takesEveryday: Bool) {
    let isLongLine = block.lines.count == 1 && block.range.utf8.count > Self.longest
    guard !isLongLine, block.role != .listItem, block.role != .furniture else {
      places = []
      return
    }
    places = source.lines(of: block.range).compactMap { line in
      let line = source.trimmed(source.lines.range(ofLine: line).clamped(to: block.range))
      guard !line.isEmpty, line.utf8.count <= Self.longest else { return nil }
      let words = source.withoutBrackets(line)
      guard let first = source.firstScalar(in: words)?.scalar, Self.beginnings.contains(first.simplified)
      else { return nil }
      let text = source.text(in: words).lowercased().simplified
      guard Filler.lines.contains(text) || takesEveryday && Filler.everydayLines.contains(text),
        !UnwrittenWords.isName(text, in: source.text(in: words))
      else { return nil }
      return FillerReader.Place(range: words, kind: .dummy)
    }
  }

  /// The most blocks of a page on which nothing has been written yet.
  private static let mostBlocks = 8

  /// Whether all lines of `document` are filler.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a page of few blocks, and O(1) for any other.
  static func fill(_ document: Document) -> Bool {
    document.blocks.count <= mostBlocks
      && document.blocks.allSatisfy { block in
        FillerLines(document.source, block, takesEveryday: true).places.count == block.lines.count
      }
  }
}

extension SourceText {
  /// `range` without brackets and colons at its ends.
  fileprivate func withoutBrackets(_ range: ByteRange) -> ByteRange {
    var range = trimmed(range)
    while let first = firstScalar(in: range), "（([【［〔<“「".unicodeScalars.contains(first.scalar) {
      range = trimmed(first.range.upperBound..<range.upperBound)
    }
    while let last = lastScalar(in: range), "）)]】］〕>”」：:".unicodeScalars.contains(last.scalar) {
      range = trimmed(range.lowerBound..<last.range.lowerBound)
    }
    return range
  }
}
