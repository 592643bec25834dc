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
    /// How they are read inside quotation marks and title marks.
    var quotation = QuotedCopy.Reading.mention
  }

  private let source: SourceText
  private let fillers: [Filler]
  private let links: MarkdownLinks

  init(_ source: SourceText, _ fillers: [Filler]) {
    self.source = source
    links = MarkdownLinks(source)
    self.fillers = fillers
  }

  /// Those of `matches`, the phrases of fillers in `block`, that are fillers, ascending and apart from each
  /// other; where several overlap, the one that begins first, and of those the longest. Of dummy Latin only
  /// the first words count: the rest is the same fault.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* bytes of the block and *m* matches.
  func places(of matches: [PhraseMatcher.Match], in block: Block) -> [Place] {
    let candidates = matches.compactMap { place(of: $0, in: block) }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var quotes = QuotedCopy(source, block: block.range)
    var places: [Place] = []
    var hasDummyLatin = false
    for candidate in candidates {
      if let last = places.last, candidate.range.lowerBound < last.range.upperBound { continue }
      if candidate.isDummyLatin, hasDummyLatin { continue }
      if quotes.excuse(candidate.range, candidate.quotation) { continue }
      hasDummyLatin = hasDummyLatin || candidate.isDummyLatin
      places.append(candidate)
    }
    return places
  }

  private func place(of match: PhraseMatcher.Match, in block: Block) -> Place? {
    let filler = fillers[match.phrase]
    return range(of: filler, at: match.range, in: block).map { range in
      Place(
        range: range, kind: filler.kind, isDummyLatin: filler.condition == .dummyLatin,
        quotation: QuotedCopy.Reading(of: filler))
    }
  }

  /// Where `filler` stands whose phrase is at `words`; nil when its condition does not hold.
  private func range(of filler: Filler, at words: ByteRange, in wholeBlock: Block) -> ByteRange? {
    let block = wholeBlock.range
    switch filler.condition {
    case .variable:
      return TemplateVariable.range(
        opening: filler.phrase, at: words.lowerBound, in: source, upTo: block.upperBound)
    case .reference: return CharacterReference.range(at: words.lowerBound, in: source, upTo: block.upperBound)
    case .figure: return BlankFigure(source, at: words.lowerBound, upTo: block.upperBound)?.range
    default: break
    }
    guard standsAlone(words) else { return nil }
    switch filler.condition {
    case .none, .variable, .reference, .figure:
      return links.holdBracket(at: words.lowerBound, in: block)
        ? nil : source.withRest(of: words, in: block)
    case .wholeClause, .wholeSentence:
      return WholeClause(source, filler, in: block).holds(words) ? words : nil
    case .exactCase: return source.text(in: words) == filler.phrase ? words : nil
    case .dummyLatin:
      let rest = source.text(in: words.upperBound..<block.upperBound, bytes: 6).lowercased()
      let goesOn = words.lowerBound == block.lowerBound || rest == " dolor" || filler.phrase != "lorem ipsum"
      return goesOn ? words : nil
    case .afterLayoutWord:
      guard let word = source.word(before: words.lowerBound, in: block) else { return nil }
      let isLayout = Filler.layoutWords.contains(source.text(in: word).lowercased())
      return isLayout ? word.lowerBound..<words.upperBound : nil
    case .toCome: return ToCome(source, words, in: block).isMeant ? words : nil
    case .remark, .remarkOnCopy:
      return DeskRemark.range(endingWith: words, filler.condition, in: source, of: wholeBlock)
    case .jump: return BlankPage.range(afterChinese: words, in: source, of: block)
    case .englishJump: return BlankPage.range(after: words, in: source, of: wholeBlock)
    case .contact: return source.blanks(after: words, in: block)
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
  /// `words` and, when they are the beginning of what a bracket holds, as `[insert` is, the rest of it on the
  /// line; the words alone where it is not closed.
  fileprivate func withRest(of words: ByteRange, in block: ByteRange) -> ByteRange {
    guard let first = firstScalar(in: words)?.scalar, let closing = Self.closings[first],
      lastScalar(in: words)?.scalar != closing
    else { return words }
    for placed in scalars(in: words.upperBound..<block.upperBound).prefix(Self.longestRest) {
      if placed.scalar == closing { return words.lowerBound..<placed.range.upperBound }
      if placed.scalar == "\n" || placed.scalar == "\r" || placed.scalar == first { break }
    }
    return words
  }

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
    "[": "]", "(": ")", "（": "）", "【": "】", "［": "］",
  ]

  /// The longest rest of a note in brackets, in scalars.
  private static let longestRest = 80

  /// The first `count` bytes of `range`, or all of them, as text.
  fileprivate func text(in range: ByteRange, bytes count: Int) -> String {
    let end = Swift.min(range.upperBound.utf8, range.lowerBound.utf8 + count)
    return text(in: ByteRange(utf8: range.lowerBound.utf8..<end))
  }

  /// The run of × or X that follows `label`, perhaps after a colon, and holds the place of somebody; nil
  /// where more than a run stands there, as ××公司 does.
  fileprivate func blanks(after label: ByteRange, in block: ByteRange) -> ByteRange? {
    let rest = scalars(in: label.upperBound..<block.upperBound)
    let content = rest.prefix(Self.longestGap + 1).first {
      !"：: \u{3000}".unicodeScalars.contains($0.scalar)
    }
    guard let first = content, PlaceSigns.crosses.contains(first.scalar) else { return nil }
    let run = endOfRun(from: first, upTo: block.upperBound)
    guard run.count > 1, run.next?.isHan != true, run.next?.isLetter != true, run.next?.isDigit != true
    else { return nil }
    return first.range.lowerBound..<run.end
  }

  /// The most colons and spaces between a label and what it stands for, in scalars.
  private static let longestGap = 11

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
