extension SourceText {
  /// Whether a sentence ends with `range`: at its end stands a mark that ends sentences, perhaps inside
  /// closing marks or marks of emphasis. The full stop of an abbreviation that a name or a number follows
  /// ends none.
  ///
  /// - Complexity: O(*k*) for *k* closing marks and marks of emphasis at the end.
  func endsSentence(_ range: ByteRange) -> Bool {
    var end = range.upperBound
    while let last = lastScalar(in: range.lowerBound..<end) {
      let scalar = last.scalar
      if scalar.characterClass == .sentenceEnd {
        return scalar != "." || !endsInAbbreviation(range.lowerBound..<last.range.lowerBound)
      }
      guard
        scalar.characterClass == .closer || scalar == "\"" || scalar == "'" || scalar.closesInGerman
          || TextTraits(scalar).isSign
      else { return false }
      end = last.range.lowerBound
    }
    return false
  }

  /// Whether the word at the end of `range`, before a full stop, is an abbreviation that never ends a
  /// sentence, or the initial of a name.
  func endsInAbbreviation(_ range: ByteRange) -> Bool { endsInAbbreviation(range, orInitial: true) }

  /// Whether the word at the end of `range`, before a full stop, is an abbreviation that never ends a
  /// sentence.
  func endsInTitle(_ range: ByteRange) -> Bool { endsInAbbreviation(range, orInitial: false) }

  private func endsInAbbreviation(_ range: ByteRange, orInitial: Bool) -> Bool {
    var word: UInt64 = 0
    var length = 0
    var first: Unicode.Scalar?
    var end = range.upperBound
    var before: Unicode.Scalar?
    while let last = lastScalar(in: range.lowerBound..<end) {
      guard last.scalar.isLetter else {
        before = last.scalar
        break
      }
      guard length < Self.longestAbbreviation else { return false }
      // No abbreviation holds such a byte as any other letter becomes.
      word = word << 8 | UInt64(last.scalar.isASCII ? last.scalar.value : 0xFF)
      length += 1
      first = last.scalar
      end = last.range.lowerBound
    }
    guard before == nil || before?.isSpace == true || before?.characterClass == .opener else { return false }
    if length == 1 {
      return orInitial && before != nil && first?.properties.isUppercase == true && first != "I"
    }
    return Self.abbreviations.contains(word)
  }

  private static let longestAbbreviation = 6

  /// Titles before a name, months before a day, and the like, as the agencies' style books abbreviate them.
  /// What may as well end a sentence (Inc., Jr., St., a.m.) is not among them. Each is a number, its first
  /// letter in the lowest eight bits.
  private static let abbreviations: Set<UInt64> = Set(
    [
      "Mr", "Mrs", "Ms", "Messrs", "Dr", "Drs", "Prof", "Rev", "Hon", "Gen", "Col", "Maj", "Capt", "Cmdr",
      "Lt",
      "Lieut", "Sgt", "Cpl", "Pvt", "Pfc", "Adm", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Supt", "Mme",
      "Mlle", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "vs", "Herr", "Frl", "Hrn",
    ].map { $0.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } })
}

extension Unicode.Scalar {
  /// Whether it opens in English or French and closes in German: “ ‘ « ‹.
  var closesInGerman: Bool {
    switch self {
    case "“", "‘", "«", "‹": true
    default: false
    }
  }
}
