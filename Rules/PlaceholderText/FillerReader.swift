import CopyText

/// Finds the fillers of a block.
struct FillerReader {
  /// A filler in the copy.
  struct Place: Hashable {
    /// The words.
    let range: ByteRange
    /// What they are for.
    let kind: Filler.Kind
    /// Whether they are dummy Latin, which goes on for a paragraph.
    var isDummyLatin = false
  }

  private let source: SourceText
  private let fillers: [Filler]

  init(_ source: SourceText, _ fillers: [Filler]) {
    self.source = source
    self.fillers = fillers
  }

  /// Those of `matches`, the phrases of fillers in `block`, that are fillers, ascending and apart from each other; where
  /// several overlap, the one that begins first, and of those the longest. Of dummy Latin only the first words count: the
  /// rest is the same fault.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* bytes of the block and *m* matches.
  func places(of matches: [PhraseMatcher.Match], in block: ByteRange) -> [Place] {
    let candidates = matches.compactMap { place(of: $0, in: block) }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var quotes = QuotedCopy(source, block: block)
    var places: [Place] = []
    var hasDummyLatin = false
    for candidate in candidates {
      if let last = places.last, candidate.range.lowerBound < last.range.upperBound { continue }
      if candidate.isDummyLatin, hasDummyLatin { continue }
      if quotes.holds(candidate.range) { continue }
      hasDummyLatin = hasDummyLatin || candidate.isDummyLatin
      places.append(candidate)
    }
    return places
  }

  private func place(of match: PhraseMatcher.Match, in block: ByteRange) -> Place? {
    let filler = fillers[match.phrase]
    let range = match.range
    if filler.condition == .variable {
      return TemplateVariable.range(
        opening: filler.phrase, at: range.lowerBound, in: source, upTo: block.upperBound
      )
      .map { Place(range: $0, kind: filler.kind) }
    }
    guard standsAlone(range) else { return nil }
    let place = Place(range: range, kind: filler.kind)
    switch filler.condition {
    case .none, .variable: return place
    case .exactCase: return source.text(in: range) == filler.phrase ? place : nil
    case .dummyLatin:
      let rest = source.text(in: range.upperBound..<block.upperBound, bytes: 6).lowercased()
      let goesOn = range.lowerBound == block.lowerBound || rest == " dolor" || filler.phrase != "lorem ipsum"
      return goesOn ? Place(range: range, kind: filler.kind, isDummyLatin: true) : nil
    case .afterLayoutWord:
      guard let word = source.word(before: range.lowerBound, in: block) else { return nil }
      let isLayout = Filler.layoutWords.contains(source.text(in: word).lowercased())
      return isLayout ? Place(range: word.lowerBound..<range.upperBound, kind: filler.kind) : nil
    case .toCome: return ToCome(source, range, in: block).isMeant ? place : nil
    }
  }

  /// Whether no letter or digit touches `range` where it begins or ends with a letter or digit itself.
  private func standsAlone(_ range: ByteRange) -> Bool {
    func isWord(_ placed: PlacedScalar?) -> Bool {
      placed.map { $0.scalar.isASCII && ($0.scalar.isLetter || $0.scalar.isDigit) } ?? false
    }
    return !(isWord(source.firstScalar(in: range)) && isWord(source.scalar(before: range.lowerBound)))
      && !(isWord(source.lastScalar(in: range)) && isWord(source.scalar(at: range.upperBound)))
  }
}

extension SourceText {
  /// The first `count` bytes of `range`, or all of them, as text.
  fileprivate func text(in range: ByteRange, bytes count: Int) -> String {
    let end = Swift.min(range.upperBound.utf8, range.lowerBound.utf8 + count)
    return text(in: ByteRange(utf8: range.lowerBound.utf8..<end))
  }

  /// The Latin word before `offset`, a space apart.
  func word(before offset: ByteOffset, in block: ByteRange) -> ByteRange? {
    guard let space = scalar(before: offset), space.scalar == " " else { return nil }
    var start = space.range.lowerBound
    while start > block.lowerBound, let letter = scalar(before: start), letter.scalar.isLetter,
      letter.scalar.isASCII, space.range.lowerBound.utf8 - start.utf8 < 24
    {
      start = letter.range.lowerBound
    }
    return start < space.range.lowerBound ? start..<space.range.lowerBound : nil
  }
}
