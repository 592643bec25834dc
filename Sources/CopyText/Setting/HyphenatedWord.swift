/// A word that a hyphen parts at the end of a line or of a column, and that goes on in the next.
struct HyphenatedWord: Hashable, Sendable {
  /// What a hyphen can part.
  enum Parts: Sendable {
    /// Letters, or what was read in their place.
    case word
    /// A number before the hyphen, and a number or a word after it: 1914-15, 16-year.
    case number
    /// Capitals before the hyphen, a number after it: F-16.
    case type
    /// Other letters before the hyphen, a digit after it.
    case wordAndDigit
  }

  /// The printed hyphen.
  let hyphen: ByteRange
  /// All that stands before the hyphen without a space.
  let left: ByteRange
  /// All that stands first on the next line without a space.
  let right: ByteRange
  /// The letters at the end of `left`, in lower case.
  let before: String
  /// The letters at the beginning of `right`, in lower case.
  let after: String
  /// Whether the word goes on with the capital of a name.
  let goesOnInCapital: Bool
  /// What the hyphen parts.
  let parts: Parts
  /// Whether `right` is nothing but letters.
  let endsWithLetters: Bool
  /// Whether the word behind `right` has a hyphen of its own or begins with a digit, as what a hyphen waits
  /// for does: two- to three-year terms.
  let isBeforeCompound: Bool

  /// Reads the word at the end of `above` and the beginning of `below`; nil when no hyphen ends `above`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the word.
  init?(_ source: SourceText, above: ByteRange, below: ByteRange) {
    guard let hyphen = LineHyphen(source, above: above, below: below) else { return nil }
    self.hyphen = hyphen.range
    left = source.lastWord(in: above.lowerBound..<hyphen.range.lowerBound)
    right = source.firstWord(in: below)
    // No word of an alphabet goes on in Chinese, and without spaces its first word would be the whole line.
    guard let first = source.firstScalar(in: right)?.scalar, !first.isHan, first.characterClass != .kana
    else { return nil }
    let upper = source.scalars(in: left).map(\.scalar)
    let lower = source.scalars(in: right).map(\.scalar)
    let ending = upper[(upper.lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0)...]
    let beginning = lower.prefix(while: \.isLetter)
    before = ending.text.lowercased()
    after = beginning.text.lowercased()
    // In a line of capitals the word goes on in capitals.
    let isInCapitals =
      ending.allSatisfy(\.properties.isUppercase) && beginning.allSatisfy(\.properties.isUppercase)
    goesOnInCapital = beginning.first?.properties.isUppercase == true && !isInCapitals
    switch (upper.last?.characterClass, lower.first?.characterClass) {
    case (.digit, .digit), (.digit, .letter): parts = .number
    case (.letter, .digit): parts = upper.last?.properties.isUppercase == true ? .type : .wordAndDigit
    default: parts = .word
    }
    endsWithLetters = beginning.count == lower.count
    let next = source.scalars(in: source.firstWord(in: source.trimmed(right.upperBound..<below.upperBound)))
      .map(\.scalar)
    isBeforeCompound =
      next.first?.isDigit == true || zip(next, next.dropFirst()).contains { $0.isHyphen && $1.isLetter }
  }

  /// The word without the hyphen.
  var joined: String { before + after }
  /// The word with the hyphen.
  var hyphenated: String { before + "-" + after }
}

extension SourceText {
  /// The last run of scalars of `range` without white space between.
  func lastWord(in range: ByteRange) -> ByteRange {
    var start = range.upperBound
    while let last = lastScalar(in: range.lowerBound..<start), !last.scalar.isSpace {
      start = last.range.lowerBound
    }
    return start..<range.upperBound
  }

  /// The first run of scalars of `range` without white space between, and without a hyphen that breaks it
  /// again.
  fileprivate func firstWord(in range: ByteRange) -> ByteRange {
    if let space = scalars(in: range).first(where: { $0.scalar.isSpace }) {
      return range.lowerBound..<space.range.lowerBound
    }
    guard let last = lastScalar(in: range), last.scalar.mayBeReadAsHyphen else { return range }
    return range.lowerBound..<last.range.lowerBound
  }
}
