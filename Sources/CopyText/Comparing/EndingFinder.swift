/// Finds endings that two paragraphs of a page share although they begin differently: the end of another
/// story, put on a paragraph that broke off.
///
/// The ending runs from a mark inside a sentence to the end of both paragraphs. What writers repeat on
/// purpose is left alone: whole sentences, words that are quoted, and phrases that a third paragraph ends
/// with too.
struct EndingFinder {
  /// The shortest ending that counts, in half-ems. The longest that is known to be repeated on purpose, the
  /// list of six things that two reports name, has thirty-five characters.
  static let shortest = 72
  /// The shortest that must stand before the ending in each of the paragraphs, in half-ems.
  static let shortestRest = 40
  /// In how many paragraphs of the edition an ending that counts stands.
  static let paragraphsOfEnding = 2

  /// The endings, by the place of the later paragraph.
  private(set) var endings: [SharedEnding] = []

  /// The sign of the ending of a text of `scalars`, `width` half-ems wide: what has the same ending has the
  /// same sign. nil when it is too short or ends no sentence.
  ///
  /// - Complexity: O(1).
  static func sign(ofEndOf scalars: Span<UInt32>, width: Int) -> UInt64? {
    guard width >= shortest, scalars.endsSentence(before: scalars.count) else { return nil }
    return TextHash.hash(scalars, in: scalars.count - lengthOfSign..<scalars.count)
  }

  /// How many of its last characters the sign of an ending is made of: no more than the shortest can have.
  private static let lengthOfSign = 16

  /// A hash of the last characters of `text`, as many as the shortest ending has; nil when it has not so
  /// many.
  ///
  /// - Complexity: O(1).
  private static func hash(ofEndOf text: NormalisedText) -> UInt64? {
    let scalars = text.scalars.span
    var start = scalars.count
    var width = 0
    while start > 0, width < shortest {
      start -= 1
      width += FoldedScalar.isHalfWidth(scalars[start]) ? 1 : 2
    }
    return width < shortest ? nil : TextHash.hash(scalars, in: start..<scalars.count)
  }

  /// Compares the ends of those of `texts` that have one of the `shared` signs, which several paragraphs of a
  /// page have; of pairs in `known` the whole is reported already.
  ///
  /// - Complexity: O(*t* + *n*) for *t* texts and *n* bytes of those that share a sign.
  init(_ texts: EditionTexts, sharing shared: Set<UInt64>, besides known: Set<TextPair>) {
    let wanted = Set(shared.map(ComparedText.shortened))
    var holders: [UInt64: [Int]] = [:]
    for index in texts.indices where texts[index].mayEnd(with: wanted) {
      guard let hash = Self.hash(ofEndOf: texts.normalised(index)) else { continue }
      holders[hash, default: []].append(index)
    }
    let pairs = holders.values.filter { $0.count == Self.paragraphsOfEnding }
      .map { TextPair(earlier: $0[0], later: $0[1]) }
    for pair in pairs.sorted(by: { $0.later < $1.later }) {
      guard texts.areOnOnePage(pair.earlier, pair.later), !known.contains(pair),
        let ending = Self.ending(of: pair, in: texts)
      else { continue }
      endings.append(ending)
    }
  }

  /// The longest ending that two texts share and that begins after a mark in both.
  private static func ending(of pair: TextPair, in texts: EditionTexts) -> SharedEnding? {
    let left = texts.normalised(pair.earlier)
    let right = texts.normalised(pair.later)
    var length = 0
    while length < min(left.scalars.count, right.scalars.count),
      left.scalars[left.scalars.count - 1 - length] == right.scalars[right.scalars.count - 1 - length]
    {
      length += 1
    }
    while length > 0,
      !left.beginsPart(at: left.scalars.count - length)
        || !right.beginsPart(at: right.scalars.count - length)
    {
      length -= 1
    }
    let leftStart = left.scalars.count - length
    let rightStart = right.scalars.count - length
    guard left.width(of: leftStart..<left.scalars.count) >= shortest,
      left.width(of: 0..<leftStart) >= shortestRest, right.width(of: 0..<rightStart) >= shortestRest,
      !left.endsSentence(before: leftStart), !right.endsSentence(before: rightStart),
      !left.isQuoted(from: leftStart), !right.isQuoted(from: rightStart),
      let earlierRange = left.places.copy(of: leftStart..<left.scalars.count).first,
      let laterRange = right.places.copy(of: rightStart..<right.scalars.count).first
    else { return nil }
    return SharedEnding(
      earlier: CopyPlace(document: texts.document(of: pair.earlier), range: earlierRange),
      later: CopyPlace(document: texts.document(of: pair.later), range: laterRange), length: length)
  }
}

extension NormalisedText {
  /// Whether a part of a sentence may begin at `index`: a mark stands before it.
  fileprivate func beginsPart(at index: Int) -> Bool {
    guard index > 0 else { return false }
    let mark = scalars[index - 1]
    return FoldedScalar.endsSentence(mark) || FoldedScalar.partsClauses(mark) || mark == 0x3001
      || mark == FoldedScalar.opening || FoldedScalar.closesAfterMark(mark)
  }

  /// Whether the words from `index` on are somebody's: a quotation mark or a colon stands before them, or a
  /// verb of saying and a comma (表示，指出，强调，说，称).
  fileprivate func isQuoted(from index: Int) -> Bool {
    guard index > 1 else { return false }
    if scalars[index - 1] == FoldedScalar.opening || scalars[index] == FoldedScalar.opening { return true }
    if scalars[index - 1] == 0x3A { return true }
    return scalars[index - 1] == 0x2C && Self.saying.contains(scalars[index - 2])
  }

  /// The last characters of the verbs with which newspapers report speech: 说 称 道 表示 指出 强调 认为 提到
  /// 介绍, in both scripts.
  private static let saying: Set<UInt32> = Set("说說称稱道示出调調为為到绍紹".unicodeScalars.map(\.value))
}
