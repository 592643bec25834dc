extension Byline {
  /// How many bytes a byline in English has at most.
  private static let longestInEnglish = 80

  /// The byline in English that `line` of the block at `block` is, `bare` of marks of emphasis around it;
  /// **By** Ana Duarte has more of them.
  init?(inEnglish line: ByteRange, _ bare: ByteRange, of source: SourceText, block: Int) {
    guard bare.utf8.count <= Self.longestInEnglish, let introduction = EnglishIntroduction(source, bare)
    else {
      return nil
    }
    var rest = introduction.title.upperBound..<bare.upperBound
    if bare != line { rest = source.withoutOpeningEmphasis(rest) }
    // By: Ana Duarte
    let colon = source.firstScalar(in: rest).flatMap { $0.scalar == ":" || $0.scalar == "：" ? $0 : nil }
    if let colon {
      rest = colon.range.upperBound..<rest.upperBound
      if bare != line { rest = source.withoutOpeningEmphasis(rest) }
    }
    let isParted = colon != nil || introduction.hasColon
    guard isParted || source.firstScalar(in: rest)?.scalar.isSpace ?? true else { return nil }
    let set = source.trimmed(rest)
    // __NAME__ is the variable of a template, and __Ruth Alderton__ is a name in bold type.
    let slot = source.mayBeVariable(set) ? set : source.withoutEmphasis(set)
    let names = EnglishNames(source, slot)
    guard names.canBeByline else { return nil }
    // Words by Heart; Story by Story; Photography by Night Draws Crowds
    if !isParted, introduction.namesText, !names.beginAsName(in: source) { return nil }
    if !isParted, introduction.namesPicture,
      !EnglishLine.canBeMaker(source.text(in: slot).split(whereSeparator: \.isWhitespace)[...])
    {
      return nil
    }
    self.init(
      range: line, block: block, form: introduction.namesPicture ? .credit : .line,
      slots: [NameSlot(title: introduction.title, range: slot, names: names.ranges)])
  }
}

extension SourceText {
  /// Whether `range` begins with a low line and is one word without both capitals and small letters.
  fileprivate func mayBeVariable(_ range: ByteRange) -> Bool {
    let text = text(in: range)
    return text.first == "_" && !text.contains(" ")
      && (text == text.uppercased() || text == text.lowercased())
  }

  /// `range` without the marks of emphasis at its beginning.
  fileprivate func withoutOpeningEmphasis(_ range: ByteRange) -> ByteRange {
    var range = range
    while let first = firstScalar(in: range), PlaceSigns.emphasis.contains(first.scalar) {
      range = first.range.upperBound..<range.upperBound
    }
    return range
  }
}
