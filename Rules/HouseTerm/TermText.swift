import CopyText

/// The characters in which terms are looked for, and where each stands. A line break inside running text is taken for
/// nothing between Chinese characters and for a space between words.
struct TermText {
  /// The characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The place of each in the copy, with a line break that follows it; side by side within a piece of a paragraph.
  private(set) var places: [ByteRange] = []

  /// The texts of `document`: each paragraph whole, with the pieces that a column break parted put together, and apart
  /// from it the bylines in its blocks.
  static func all(of document: Document) -> [TermText] {
    document.paragraphs.flatMap { paragraph in
      let blocks = paragraph.blocks.map { document.blocks[$0] }
      let bylines = blocks.flatMap { block in
        [block.range.lowerBound..<block.text.lowerBound, block.text.upperBound..<block.range.upperBound]
      }
      return [TermText(document.source, paragraph.pieces, joinsLines: blocks[0].role.isRunningText)]
        + bylines.filter { !$0.isEmpty }.map { TermText(document.source, [$0], joinsLines: false) }
    }
  }

  private init(_ source: SourceText, _ ranges: some Sequence<ByteRange>, joinsLines: Bool) {
    for range in ranges {
      var isBroken = !scalars.isEmpty
      for placed in source.scalars(in: range) {
        if joinsLines, placed.scalar == "\n" || placed.scalar == "\r" {
          isBroken = true
        } else if !isBroken || !placed.scalar.isSpace {
          if isBroken { closeBreak(before: placed, isInPiece: placed.range.lowerBound > range.lowerBound) }
          isBroken = false
          scalars.append(placed.scalar)
          places.append(placed.range)
        }
      }
    }
  }

  /// Takes away the white space before a break, and puts one space in its stead unless a Chinese character stands on
  /// either side. The copy of a break inside a piece belongs to that space, or else to the character before it.
  private mutating func closeBreak(before next: PlacedScalar, isInPiece: Bool) {
    while let last = scalars.last, last.isSpace {
      scalars.removeLast()
      places.removeLast()
    }
    guard let last = scalars.last, let place = places.last else { return }
    let end = isInPiece ? next.range.lowerBound : place.upperBound
    if last.isSolid || next.scalar.isSolid {
      places[places.count - 1] = place.lowerBound..<end
    } else {
      scalars.append(" ")
      places.append(place.upperBound..<end)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is of a script that puts no spaces between words.
  fileprivate var isSolid: Bool { isHan || characterClass == .kana }
}
