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
  /// A word is known when English papers print it often and the copy is English, or when it stands elsewhere
  /// near the cut. Where only one half is known, that is no proof: solicit‖or, consult‖ants.
  ///
  /// - Complexity: O(1): no more than a few sentences are looked at, and what
  ///   ``SourceText/holdsWord(_:near:besides:)`` does.
  package init(_ source: SourceText, tail: ByteRange, head: ByteRange) {
    self = .betweenWords
    let near = source.suffixRange(of: tail, bytes: Self.reach)
    let words = source.scalars(in: near).map(\.scalar).split { !$0.isLetter }
    let after = Array(
      source.scalars(in: head).lazy.map(\.scalar).prefix(Self.longest + 1).prefix(while: \.isLetter))
    guard let last = words.last, let first = after.first, first.isSmallLetter,
      last.count + after.count <= Self.longest
    else { return }
    // The first may be cut off.
    let above = words.dropFirst().map { $0.text.lowercased() }
    let (before, rest) = (last.text.lowercased(), after.text.lowercased())
    let asked = Set((above + [before, rest, before + rest]).flatMap(Self.forms))
    let frequent = FrequentWords().words(among: asked).union(Self.shortWords)
    // What begins with a small letter is no name: kit‖chen.
    let frequentSmall = frequent.subtracting(FrequentWords().names(among: asked))
    let isEnglish = above.count { Self.isForm($0, of: frequent) } * 2 > above.count
    // Of pieces in the wrong order the second stands above the first.
    let halves = [
      ByteRange(utf8: tail.upperBound.utf8 - last.text.utf8.count..<tail.upperBound.utf8),
      ByteRange(utf8: head.lowerBound.utf8..<head.lowerBound.utf8 + after.text.utf8.count),
    ]
    let isKnown = { (word: [Unicode.Scalar]) in
      let known = word.first?.isSmallLetter == true ? frequentSmall : frequent
      return isEnglish && Self.isForm(word.text.lowercased(), of: known)
        || source.holdsWord(word, near: head.lowerBound, besides: halves)
    }
    let isWord = isKnown(last + after)
    switch (isKnown(Array(last)), isKnown(after)) {
    case (true, true): self = isWord ? .either : .betweenWords
    case _ where isWord: self = .insideWord
    case (false, false): self = .either
    case (let isTailKnown, _):
      let parts = isEnglish && Self.standAlone(before, rest, known: isTailKnown ? before : rest)
      self = parts ? .betweenWords : .either
    }
  }

  /// The word, and what it may be a form of: of whispers, whisper; of baked, bake, but of cartr nothing.
  private static func forms(of word: String) -> [String] {
    [word]
      + endings.compactMap { ending, before, shortest in
        guard word.hasSuffix(before + ending), word.count - ending.count >= shortest else { return nil }
        return String(word.dropLast(ending.count))
      }
  }

  /// Whether `word` may be a form of one of `words`.
  private static func isForm(_ word: String, of words: Set<String>) -> Bool {
    forms(of: word).contains(where: words.contains)
  }

  /// Whether `before` and `rest`, of which only one is `known`, are two words and not the halves of one: the
  /// known one is no part of others, or both are long, and neither is a prefix or a suffix.
  private static func standAlone(_ before: String, _ rest: String, known: String) -> Bool {
    if wholeWords.contains(known) { return true }
    return min(before.count, rest.count) >= shortestByItself && !prefixes.contains(before)
      && !suffixes.contains(where: rest.hasPrefix)
  }

  /// How much of the tail is looked at, in bytes: some twenty words.
  private static let reach = 120
  /// The longest word, in letters.
  private static let longest = 30
  /// The shortest half that is hardly part of a word, in letters.
  private static let shortestByItself = 4
  /// The endings that English words take, the letter that stands before some, and the fewest letters of the
  /// word itself: of short ones with er too many are the beginnings of others (gener‖ator).
  private static let endings: [(ending: String, before: String, shortest: Int)] = [
    ("s", "", 3), ("es", "", 3), ("d", "e", 3), ("ed", "", 3), ("ing", "", 3), ("ly", "", 3), ("r", "e", 5),
    ("er", "", 5),
  ]
  /// The words of one and two letters, which the table does not hold.
  private static let shortWords = words(
    "a am an as at be by do go he if i in is it me my no of oh on or so to up us we")
  /// Frequent words that hardly begin or end a longer one.
  private static let wholeWords = words(
    """
    about after against because been before between but could did during from had has have how its many might more most
    much of said should since some such than that the their them then there these they this those three through
    two until was were what when where which while who whose why will with within without would you your
    """)
  /// Beginnings of words, of four letters and more, that may be printed as words by themselves.
  private static let prefixes = words(
    "anti auto counter electro extra fore hyper inter intra macro mega micro mini multi over photo post semi super tele trans under"
  )
  /// Endings of words, of four letters and more, or their beginnings.
  private static let suffixes = words(
    """
    able ably ages ality ance ancy ants ately atic ation ative ators ence ency ents ful hood ible ical icity ings ingly ional
    ions ious ished isms ists ities ization less lessly like ments ment ness ology ously ship tion tions tive ture wards wise
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

extension SourceText {
  /// How far from a cut its word is looked for, in bytes on either side: as far as an article reaches, since
  /// each cut of a page is looked at by itself.
  private static let nearness = 4_000

  /// Whether `word` stands near `offset`, with no letter on either side; what begins in one of `places` does
  /// not count.
  ///
  /// - Complexity: O(*w*) for *w* bytes of the word: so much copy is looked at that the rest is bounded.
  package func holdsWord(
    _ word: [Unicode.Scalar], near offset: ByteOffset, besides places: [ByteRange] = []
  ) -> Bool {
    let wanted = Array(word.text.utf8)
    let start = max(0, offset.utf8 - Self.nearness)
    let last = min(bytes.count, offset.utf8 + Self.nearness) - wanted.count
    guard let first = wanted.first, last >= start else { return false }
    return (start...last).contains { start in
      guard bytes[start] == first, !places.contains(where: { $0.utf8.contains(start) }),
        bytes[start..<start + wanted.count].elementsEqual(wanted)
      else {
        return false
      }
      let place = ByteRange(utf8: start..<start + wanted.count)
      return scalar(before: place.lowerBound)?.scalar.isLetter != true
        && scalar(at: place.upperBound)?.scalar.isLetter != true
    }
  }
}
