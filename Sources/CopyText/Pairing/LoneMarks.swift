/// Tells the marks that need no partner: apostrophes, inches, ditto marks, the bracket of an enumerator or
/// of an emoticon.
struct LoneMarks {
  let source: SourceText
  let profile: PairProfile
  /// The piece of the paragraph that holds the mark.
  let piece: ByteRange

  enum Verdict: Equatable {
    /// It is no mark of a pair at all.
    case noMark
    /// It is one.
    case mark
    /// It may stand alone, at a cost in hundredths of a fault.
    case either(Int)
  }

  /// What the neighbours of `mark` say.
  func verdict(on mark: PairMark) -> Verdict {
    if mark.kind == .round || mark.kind == .square { return verdict(onBracket: mark) }
    if mark.kind.servesAsApostrophe { return verdict(onSingle: mark) }
    if mark.kind == .straightDouble || mark.kind == .doubleCurly { return verdict(onDouble: mark) }
    return .mark
  }

  // MARK: Inches and ditto marks

  private func verdict(onDouble mark: PairMark) -> Verdict {
    guard mark.side != .opening, let before = mark.before else { return .mark }
    if mark.kind == .straightDouble, before.isSpace, mark.after?.isSpace ?? true { return .either(10) }
    guard before.isDigit || before.isFraction else { return .mark }
    var figures = 0
    var isBroken = before.isFraction
    var offset = mark.range.lowerBound
    while offset > piece.lowerBound, let figure = source.scalar(before: offset),
      figure.scalar.isDigit || figure.scalar.isFraction || figure.scalar == "." || figure.scalar == "/"
    {
      figures += 1
      isBroken = isBroken || !figure.scalar.isDigit
      offset = figure.range.lowerBound
      if figures > Self.mostFigures { return .mark }
    }
    // A year or the number of a room in quotation marks has more figures.
    let mayBeInches = (figures <= Self.mostWholeFigures || isBroken) && profile.partsWordsBySpaces
    guard offset > piece.lowerBound, let sign = source.scalar(before: offset) else {
      return mayBeInches ? .either(60) : .mark
    }
    // 5'10": a foot mark between digits.
    if sign.scalar == "'" || sign.scalar == "’" || sign.scalar == "′" {
      return source.scalar(before: sign.range.lowerBound)?.scalar.isDigit ?? false ? .noMark : .mark
    }
    return mayBeInches && sign.scalar.isSpace ? .either(60) : .mark
  }

  /// The most figures that a measure in inches has: 12.5, 1/16; and a whole one.
  private static let mostFigures = 4
  private static let mostWholeFigures = 2

  // MARK: Enumerators and emoticons

  private func verdict(onBracket mark: PairMark) -> Verdict {
    guard mark.side == .closing else {
      // A sad face ends a sentence; after the colon of a list a bracket is a bracket.
      let isFace = mark.before == ":" && mark.range.utf8.count == 1 && (mark.after?.isSpace ?? true)
      return isFace ? .either(10) : .mark
    }
    guard let before = mark.before else { return .mark }
    if before == ":" || before == ";" || before == "-" {
      return mark.range.utf8.count == 1 ? .either(10) : .mark
    }
    return isEnumerator(before: mark) ? .either(0) : .mark
  }

  /// Whether the number of an item stands before the bracket, and before the number the beginning of the piece,
  /// a stop or a word that joins items: 1) 12） a) iv) ①) 一）
  private func isEnumerator(before mark: PairMark) -> Bool {
    var offset = mark.range.lowerBound
    if let dot = source.scalar(before: offset), dot.scalar == "." { offset = dot.range.lowerBound }
    let number = word(before: &offset) { $0.mayNumberItem }
    guard Self.isNumber(number) else { return false }
    let hasSpace = skipSpaces(before: &offset)
    guard offset > piece.lowerBound, let boundary = source.scalar(before: offset) else { return true }
    switch boundary.scalar.characterClass {
    case .clauseMark, .sentenceEnd, .opener, .closer, .bullet, .dash: return true
    case .letter where hasSpace:
      let joint = word(before: &offset) { $0.isLetter }
      return joint == "and" || joint == "or"
    default: return false
    }
  }

  /// The last scalars before `offset` that `belongs` takes, up to five; `offset` moves to their beginning.
  private func word(before offset: inout ByteOffset, _ belongs: (Unicode.Scalar) -> Bool) -> String {
    var word: [Unicode.Scalar] = []
    while word.count < 5, offset > piece.lowerBound, let sign = source.scalar(before: offset),
      belongs(sign.scalar)
    {
      word.append(sign.scalar)
      offset = sign.range.lowerBound
    }
    return word.reversed().text
  }

  private func skipSpaces(before offset: inout ByteOffset) -> Bool {
    let end = offset
    while offset > piece.lowerBound, let sign = source.scalar(before: offset), sign.scalar.isSpace {
      offset = sign.range.lowerBound
    }
    return offset < end
  }

  /// Whether `number` is one that items have: up to three digits, a letter, a small Roman number, Chinese
  /// numerals, a circled number.
  private static func isNumber(_ number: String) -> Bool {
    guard let first = number.unicodeScalars.first, number.unicodeScalars.count <= 4 else { return false }
    if first.isDigit {
      return number.unicodeScalars.count <= 3 && number.unicodeScalars.allSatisfy(\.isDigit)
    }
    guard first.isLetter else { return !number.unicodeScalars.contains { $0.isDigit || $0.isLetter } }
    return number.unicodeScalars.count == 1
      || number.unicodeScalars.allSatisfy { "ivx".unicodeScalars.contains($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can stand in the number of an item: a digit, a letter, a circled number, a Chinese
  /// numeral.
  fileprivate var mayNumberItem: Bool {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19, 0x41...0x5A, 0x61...0x7A, 0x2460...0x2473, 0x2160...0x217F: true
    default: "一二三四五六七八九十甲乙丙丁".unicodeScalars.contains(self)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a fraction: ½, ⅜.
  fileprivate var isFraction: Bool { (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value) }
}
