import CopyText
import LintCore

/// The characters in which terms are looked for, and where each stands. A line break inside running text is
/// taken for nothing between Chinese characters and for a space between words; a column break for what the
/// paragraph has there once it is put together, and where nobody can say that, for a sign of which no term is
/// made and beside which no word ends.
struct TermText {
  /// The characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The place of each in the copy.
  private var places: [ByteRange] = []
  /// The indices of the spaces that stand for a break, ascending.
  private var breaks: [Int] = []
  /// The index of the first character of each piece, ascending.
  private var pieces: [Int] = []

  /// The copy of the characters in `range`, piece by piece; nil when they begin or end in a break, of which
  /// nobody can say that it is their space.
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

  /// The texts of `document`: each paragraph whole, with the pieces that a column break parted put together,
  /// and apart from it the bylines in its blocks.
  static func all(of document: Document) -> [TermText] {
    document.paragraphs.flatMap { paragraph in
      let blocks = paragraph.blocks.map { document.blocks[$0] }
      let bylines = blocks.flatMap { block in
        [block.range.lowerBound..<block.text.lowerBound, block.text.upperBound..<block.range.upperBound]
      }
      return [TermText(of: paragraph, in: document, joinsLines: blocks[0].role.isRunningText)]
        + bylines.filter { !$0.isEmpty }.map { TermText(document.source, $0) }
    }
  }

  /// The text of a byline, line by line.
  private init(_ source: SourceText, _ range: ByteRange) {
    append(range, of: source, joinsLines: false)
  }

  private init(of paragraph: LogicalParagraph, in document: Document, joinsLines: Bool) {
    append(paragraph.pieces.first, of: document.source, joinsLines: joinsLines)
    for (gap, piece) in zip(document.gaps(of: paragraph), paragraph.pieces.dropFirst()) {
      if !scalars.isEmpty { close(gap) }
      append(piece, of: document.source, joinsLines: joinsLines)
    }
    if joinsLines { openBrokenWord() }
  }

  /// Puts the sign of a doubtful cut in place of a hyphen at the end: the word goes on, and nobody knows how.
  private mutating func openBrokenWord() {
    guard scalars.last?.mayBeReadAsHyphen == true, scalars.dropLast().last?.isLetter == true,
      let place = places.last
    else { return }
    dropLast()
    scalars.append(.unsureGap)
    places.append(place)
  }

  private mutating func append(_ range: ByteRange, of source: SourceText, joinsLines: Bool) {
    var isBroken = false
    var isPieceStart = true
    // What stands at a cut has been put there.
    var isAtGap = !scalars.isEmpty
    for placed in source.scalars(in: range) {
      if joinsLines, placed.scalar == "\n" || placed.scalar == "\r" {
        isBroken = !isAtGap
      } else if !isBroken && !isAtGap || !placed.scalar.isSpace {
        if isBroken { closeBreak(before: placed) }
        if isPieceStart, pieces.last != scalars.count { pieces.append(scalars.count) }
        (isBroken, isPieceStart, isAtGap) = (false, false, false)
        scalars.append(placed.scalar)
        places.append(placed.range)
      }
    }
  }

  /// Puts what stands at a cut behind the characters above it.
  private mutating func close(_ gap: PieceGap) {
    dropSpaces()
    if gap.dropsHyphen { dropLast() }
    let sign: Unicode.Scalar? = gap.text.map { $0.unicodeScalars.first } ?? .unsureGap
    guard let sign, let place = places.last else { return }
    breaks.append(scalars.count)
    scalars.append(sign)
    places.append(place.upperBound..<place.upperBound)
  }

  /// Takes away the white space before a break, and puts one space in its stead unless a Chinese character or
  /// its mark stands on either side.
  private mutating func closeBreak(before next: PlacedScalar) {
    dropSpaces()
    guard let last = scalars.last, let place = places.last, !last.standsClose, !next.scalar.standsClose
    else {
      return
    }
    breaks.append(scalars.count)
    scalars.append(" ")
    places.append(place.upperBound..<place.upperBound)
  }

  /// Takes away the white space at the end.
  private mutating func dropSpaces() {
    while scalars.last?.isSpace == true { dropLast() }
  }

  private mutating func dropLast() {
    guard !scalars.isEmpty else { return }
    scalars.removeLast()
    places.removeLast()
    if breaks.last == scalars.count { breaks.removeLast() }
    while let piece = pieces.last, piece > scalars.count { pieces.removeLast() }
  }
}

extension Unicode.Scalar {
  /// Stands where a paragraph was cut and nobody can say whether a space belongs there: the last scalar for
  /// private use, of which no term is made.
  static let unsureGap: Unicode.Scalar = "\u{10FFFD}"
}
