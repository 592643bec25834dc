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

  /// The most figures and signs that a measure in inches has: 33.80, 1/16; and a whole one.
  private static let mostFigures = 5
  private static let mostWholeFigures = 2

  // MARK: Enumerators and emoticons

  private func verdict(onBracket mark: PairMark) -> Verdict {
    if mark.range.utf8.count == 1, isMouth(mark) { return .either(10) }
    guard mark.side == .closing, mark.before != nil else { return .mark }
    return isEnumerator(before: mark) ? .either(0) : .mark
  }

  /// Whether the bracket is the mouth of a face: :) ;-( :'( =) :)) (:
  ///
  /// - Complexity: O(1).
  private func isMouth(_ mark: PairMark) -> Bool {
    guard mark.side == .closing else {
      // A sad face ends a sentence; after the colon of a list a bracket is a bracket.
      let isAtEnd = mark.after.map { $0.endsFace || $0 == source.scalar(at: mark.range.lowerBound)?.scalar }
      return hasEyes(before: mark) && isAtEnd ?? true || hasEyes(after: mark)
    }
    return mark.before == "-" || hasEyes(before: mark)
  }

  /// Whether eyes look out before the mouth, or before the first of several.
  private func hasEyes(before mark: PairMark) -> Bool {
    let mouth = source.scalar(at: mark.range.lowerBound)?.scalar
    var offset = mark.range.lowerBound
    var signs: [Unicode.Scalar] = []
    for _ in 0..<Self.longestFace {
      guard offset > piece.lowerBound, let sign = source.scalar(before: offset) else { break }
      offset = sign.range.lowerBound
      if signs.isEmpty, sign.scalar == mouth { continue }
      signs.append(sign.scalar)
    }
    guard let first = signs.first else { return false }
    return first.isEyes || first.isNose && signs.count > 1 && signs[1].isEyes
  }

  /// Whether the face is turned round, (: or (-: with nothing else near it.
  private func hasEyes(after mark: PairMark) -> Bool {
    guard mark.before?.isSpace ?? true else { return false }
    let rest = source.prefixRange(of: mark.range.upperBound..<piece.upperBound, bytes: 4 * Self.longestFace)
    var signs = source.scalars(in: rest).lazy.map(\.scalar)[...]
    if signs.first?.isNose ?? false { signs = signs.dropFirst() }
    guard let eyes = signs.popFirst(), eyes.isEyes else { return false }
    return signs.first?.endsFace ?? true
  }

  /// The signs of the longest face with a mouth, which may be a row of brackets: :'((((
  private static let longestFace = 6
}

extension Unicode.Scalar {
  fileprivate var isEyes: Bool { self == ":" || self == ";" || self == "=" }
  fileprivate var isNose: Bool { self == "-" || self == "'" || self == "’" }

  /// Whether a face may end before the scalar.
  fileprivate var endsFace: Bool {
    if isSpace { return true }
    return switch characterClass {
    case .clauseMark, .sentenceEnd, .closer: true
    default: false
    }
  }

  /// Whether the scalar is a fraction: ½, ⅜.
  fileprivate var isFraction: Bool { (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value) }
}
