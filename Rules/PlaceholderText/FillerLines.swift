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
    Filler.lines.flatMap { ($0.prefix(1) + $0.prefix(1).uppercased()).unicodeScalars })

  init(_ source: borrowing SourceText, _ block: Block) {
    let isLongLine = block.lines.count == 1 && block.range.utf8.count > Self.longest
    guard !isLongLine, block.role != .listItem, block.role != .furniture else {
      places = []
      return
    }
    places = source.lines(of: block.range).compactMap { line in
      let line = source.trimmed(source.lines.range(ofLine: line).clamped(to: block.range))
      guard !line.isEmpty, line.utf8.count <= Self.longest else { return nil }
      let words = source.withoutBrackets(line)
      guard let first = source.firstScalar(in: words)?.scalar, Self.beginnings.contains(first.simplified),
        Filler.lines.contains(source.text(in: words).lowercased().simplified)
      else { return nil }
      return FillerReader.Place(range: words, kind: .dummy)
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
