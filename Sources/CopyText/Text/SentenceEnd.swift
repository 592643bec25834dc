extension SourceText {
  /// Whether a sentence ends with `range`: at its end stands a mark that ends sentences, perhaps inside closing
  /// marks or marks of emphasis. The full stop of an abbreviation that a name or a number follows ends none.
  ///
  /// - Complexity: O(*k*) for *k* closing marks and marks of emphasis at the end.
  func endsSentence(_ range: ByteRange) -> Bool {
    var end = range.upperBound
    while let last = lastScalar(in: range.lowerBound..<end) {
      let scalar = last.scalar
      if scalar.characterClass == .sentenceEnd {
        return scalar != "." || !endsInAbbreviation(range.lowerBound..<last.range.lowerBound)
      }
      guard scalar.characterClass == .closer || scalar == "\"" || scalar == "'" || TextTraits(scalar).isSign
      else { return false }
      end = last.range.lowerBound
    }
    return false
  }

  /// Whether the word at the end of `range`, before a full stop, is an abbreviation that never ends a sentence, or
  /// the initial of a name.
  func endsInAbbreviation(_ range: ByteRange) -> Bool { endsInAbbreviation(range, orInitial: true) }

  /// Whether the word at the end of `range`, before a full stop, is an abbreviation that never ends a sentence.
  func endsInTitle(_ range: ByteRange) -> Bool { endsInAbbreviation(range, orInitial: false) }

  private func endsInAbbreviation(_ range: ByteRange, orInitial: Bool) -> Bool {
    var word: [Unicode.Scalar] = []
    var end = range.upperBound
    var before: Unicode.Scalar?
    while let last = lastScalar(in: range.lowerBound..<end) {
      guard last.scalar.isLetter else {
        before = last.scalar
        break
      }
      guard word.count < Self.longestAbbreviation else { return false }
      word.append(last.scalar)
      end = last.range.lowerBound
    }
    guard before == nil || before?.isSpace == true || before?.characterClass == .opener else { return false }
    if word.count == 1 {
      return orInitial && before != nil && word[0].properties.isUppercase && word[0] != "I"
    }
    return Self.abbreviations.contains(word.reversed().text)
  }

  private static let longestAbbreviation = 6

  /// Titles before a name, months before a day, and the like, as the agencies' style books abbreviate them.
  /// What may as well end a sentence (Inc., Jr., St., a.m.) is not among them.
  private static let abbreviations: Set = [
    "Mr", "Mrs", "Ms", "Messrs", "Dr", "Drs", "Prof", "Rev", "Hon", "Gen", "Col", "Maj", "Capt", "Cmdr", "Lt",
    "Lieut", "Sgt", "Cpl", "Pvt", "Pfc", "Adm", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Supt", "Mme",
    "Mlle", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "vs", "Herr", "Frl", "Hrn",
  ]
}
