/// What a cut between two letters of an alphabet parted.
package enum LatinCut: Sendable {
  /// Two words.
  case betweenWords
  /// One word: govern‖ment.
  case insideWord
  /// One or the other: over‖time.
  case either

  /// Looks at the letters at the end of `tail` and at the beginning of `head`.
  ///
  /// A word is known when English papers print it often, or when it stands near the cut. In other languages, of
  /// which no words are known, a cut is between two.
  ///
  /// - Complexity: O(1): no more than a few sentences are looked at, and what ``SourceText/holdsWord(_:near:)`` does.
  package init(_ source: SourceText, tail: ByteRange, head: ByteRange) {
    self = .betweenWords
    let near = source.suffixRange(of: tail, bytes: Self.reach)
    let words = source.scalars(in: near).map(\.scalar).split { !$0.isLetter }
    let after = Array(
      source.scalars(in: head).lazy.map(\.scalar).prefix(Self.longest + 1).prefix(while: \.isLetter))
    guard let last = words.last, let first = after.first, first.isSmallLetter else { return }
    let joined = last + after
    guard (Self.shortest...Self.longest).contains(joined.count) else { return }
    // The first may be cut off.
    let above = words.dropFirst().map { $0.text.lowercased() }
    let (before, rest, whole) = (last.text.lowercased(), after.text.lowercased(), joined.text.lowercased())
    let known = FrequentWords().words(among: Set(above + [rest, whole])).union(Self.shortWords)
    guard above.count(where: known.contains) * 2 > above.count else { return }
    let isWord = known.contains(whole) || source.holdsWord(Array(joined), near: head.lowerBound)
    let wordsOfHalves = [before, rest].count(where: known.contains)
    if isWord {
      self = wordsOfHalves == 2 ? .either : .insideWord
    } else if wordsOfHalves == 0 {
      self = .either
    }
  }

  /// How much of the tail is looked at, in bytes: some twenty words.
  private static let reach = 120
  /// The shortest word that is believed to be cut, in letters.
  private static let shortest = 5
  /// The longest word, in letters.
  private static let longest = 30
  /// The words of one and two letters, which the table does not hold.
  private static let shortWords = Set(
    "a am an as at be by do go he if i in is it me my no of oh on or so to up us we"
      .split(separator: " ").map(String.init))
}

extension SourceText {
  /// How far from a cut its word is looked for, in bytes on either side: as far as an article reaches, since each
  /// cut of a page is looked at by itself.
  private static let nearness = 4_000

  /// Whether `word` stands near `offset`, with no letter on either side.
  ///
  /// - Complexity: O(*w*) for *w* bytes of the word: so much copy is looked at that the rest is bounded.
  package func holdsWord(_ word: [Unicode.Scalar], near offset: ByteOffset) -> Bool {
    let wanted = Array(word.text.utf8)
    let start = max(0, offset.utf8 - Self.nearness)
    let last = min(bytes.count, offset.utf8 + Self.nearness) - wanted.count
    guard let first = wanted.first, last >= start else { return false }
    return (start...last).contains { start in
      guard bytes[start] == first, bytes[start..<start + wanted.count].elementsEqual(wanted) else {
        return false
      }
      let place = ByteRange(utf8: start..<start + wanted.count)
      return scalar(before: place.lowerBound)?.scalar.isLetter != true
        && scalar(at: place.upperBound)?.scalar.isLetter != true
    }
  }
}
