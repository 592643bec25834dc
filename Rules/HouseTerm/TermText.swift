import CopyText

/// The characters in which terms are looked for, and where each stands. A line break inside running text is taken for
/// nothing between Chinese characters and for a space between words.
struct TermText {
  /// The characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The place of each in the copy.
  private var places: [ByteRange] = []
  /// The indices of the spaces that stand for a break, ascending.
  private var breaks: [Int] = []
  /// The index of the first character of each piece, ascending.
  private var pieces: [Int] = []

  /// The copy of the characters in `range`, piece by piece; nil when they begin or end in a break, of which nobody can say that
  /// it is their space.
  ///
  /// - Complexity: O(*p* + log *n*) for *p* pieces, of *n*, and breaks.
  func copy(of range: Range<Int>) -> [ByteRange]? {
    guard !isBreak(range.lowerBound), !isBreak(range.upperBound - 1) else { return nil }
    let later = pieces.partitioningIndex { $0 > range.lowerBound }
    let end = pieces.partitioningIndex { $0 >= range.upperBound }
    let starts = [range.lowerBound] + pieces[later..<end]
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { start, end in
      // A break at the end of a piece has no place of its own.
      places[start].lowerBound..<places[end - 1].upperBound
    }
  }

  private func isBreak(_ index: Int) -> Bool {
    let place = breaks.partitioningIndex { $0 >= index }
    return place < breaks.count && breaks[place] == index
  }

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
      var isPieceStart = true
      for placed in source.scalars(in: range) {
        if joinsLines, placed.scalar == "\n" || placed.scalar == "\r" {
          isBroken = true
        } else if !isBroken || !placed.scalar.isSpace {
          if isBroken { closeBreak(before: placed) }
          if isPieceStart, pieces.last != scalars.count { pieces.append(scalars.count) }
          (isBroken, isPieceStart) = (false, false)
          scalars.append(placed.scalar)
          places.append(placed.range)
        }
      }
    }
  }

  /// Takes away the white space before a break, and puts one space in its stead unless a Chinese character stands on
  /// either side.
  private mutating func closeBreak(before next: PlacedScalar) {
    while let last = scalars.last, last.isSpace {
      scalars.removeLast()
      places.removeLast()
      if breaks.last == scalars.count { breaks.removeLast() }
    }
    while let piece = pieces.last, piece > scalars.count { pieces.removeLast() }
    guard let last = scalars.last, let place = places.last, !last.isSolid, !next.scalar.isSolid else {
      return
    }
    breaks.append(scalars.count)
    scalars.append(" ")
    places.append(place.upperBound..<place.upperBound)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is of a script that puts no spaces between words.
  fileprivate var isSolid: Bool { isHan || characterClass == .kana }
}
