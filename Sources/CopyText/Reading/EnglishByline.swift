extension Byline {
  /// How many bytes a byline in English has at most.
  private static let longestInEnglish = 80

  /// The byline in English that `line` of the block at `block` is, `bare` of marks of emphasis around it; **By** Ana Duarte has more of them.
  init?(inEnglish line: ByteRange, _ bare: ByteRange, of source: SourceText, block: Int) {
    guard bare.utf8.count <= Self.longestInEnglish, let first = source.firstScalar(in: bare)?.scalar,
      first.value < 0x80
    else {
      return nil
    }
    let text = source.text(in: bare)
    let credit = BylineWords.englishCredits.first { text.hasPrefix($0) }
    guard let word = credit ?? BylineWords.englishBylines.first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    var rest = ByteRange(utf8: bare.lowerBound.utf8 + word.utf8.count..<bare.upperBound.utf8)
    while bare != line, let first = source.firstScalar(in: rest), PlaceSigns.emphasis.contains(first.scalar) {
      rest = first.range.upperBound..<rest.upperBound
    }
    guard credit != nil || source.firstScalar(in: rest)?.scalar.isSpace ?? true else { return nil }
    let set = source.trimmed(rest)
    // __NAME__ is the variable of a template.
    let slot = source.firstScalar(in: set)?.scalar == "_" ? set : source.withoutEmphasis(set)
    let names = EnglishNames(source, slot)
    guard names.canBeByline else { return nil }
    let title = ByteRange(utf8: bare.lowerBound.utf8..<bare.lowerBound.utf8 + word.utf8.count)
    self.init(
      range: line, block: block, form: credit == nil ? .line : .credit,
      slots: [NameSlot(title: title, range: slot, names: names.ranges)])
  }
}
