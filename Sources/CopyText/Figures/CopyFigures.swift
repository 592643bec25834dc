/// Figures of newspaper Chinese: how likely two characters are to stand side by side, and how paragraphs and
/// headlines begin and end.
///
/// Each figure is a logarithm of odds to base *e*, positive when the thing is more usual there than in
/// running text at large, zero when nothing is known. They were counted by `galley-learn` in a national daily
/// and a Hong Kong paper, in 7.8 million characters; no sentence of either stands in them.
package struct CopyFigures: Sendable {
  /// What is counted of a single character; the raw value is its column in the table.
  package enum CharacterFigure: Int, CaseIterable, Sendable {
    /// The logarithm of how many of a million characters are this one.
    case frequency
    /// Whether it begins a paragraph.
    case paragraphStart
    /// Whether it begins a headline, rather than a paragraph.
    case titleStart
    /// Whether it ends a headline.
    case titleEnd
    /// Whether it stands anywhere in a headline.
    case title
    /// Whether it begins a clause.
    case clauseStart
    /// Whether it ends a clause.
    case clauseEnd
    /// Whether it begins a paragraph, rather than going on with a word.
    case wordStart
    /// Whether it begins a paragraph as a word by itself, rather than ending a longer word.
    case loneWord
    /// Whether it follows a word of one character at the beginning of a paragraph, rather than a longer word.
    case afterLoneWord
    /// Whether it stands second in a paragraph.
    case second
    /// Whether it stands third.
    case third
    /// Whether it stands fourth.
    case fourth
    /// Whether it stands fifth to eighth.
    case fifthToEighth
    /// Whether it stands ninth to fourteenth.
    case ninthToFourteenth

    /// How many characters of a paragraph are its opening.
    package static let openingLength = 14

    /// The figure of a character at `place` in the opening of a paragraph, counted from 0; nil of the first,
    /// of which more is known, and beyond the opening.
    package static func opening(at place: Int) -> CharacterFigure? {
      switch place {
      case 1: .second
      case 2: .third
      case 3: .fourth
      case 4..<8: .fifthToEighth
      case 8..<openingLength: .ninthToFourteenth
      default: nil
      }
    }
  }

  /// What is counted of two characters side by side; the raw value is its column in the table.
  package enum PairFigure: Int, CaseIterable, Sendable {
    /// How much more often they stand together than chance would have it.
    case cohesion
    /// Whether they begin a paragraph.
    case paragraphStart
    /// Whether they stand in a headline.
    case title
    /// Whether they begin a clause.
    case clauseStart
    /// Whether they end a clause.
    case clauseEnd
  }

  private let characterTable: FigureTable
  private let pairTable: FigureTable

  /// The figures of two tables: of single characters, and of pairs.
  package init(characters: FigureTable, pairs: FigureTable) {
    characterTable = characters
    pairTable = pairs
  }

  /// The figures that the program carries.
  package static let standard = CopyFigures(
    characters: FigureTable(characters, characters: 1, columns: CharacterFigure.allCases.count),
    pairs: FigureTable(pairs, characters: 2, columns: PairFigure.allCases.count))

  /// The figure of a character; nil when the table does not know it.
  ///
  /// - Complexity: O(1).
  package func figure(_ figure: CharacterFigure, of character: Unicode.Scalar) -> Double? {
    characterTable[character, nil, column: figure.rawValue]
  }

  /// The figure of two characters side by side; nil when the table does not hold them, because they hardly
  /// ever stand so.
  ///
  /// - Complexity: O(log *n*) for *n* pairs of the table that begin with `first`.
  package func figure(
    _ figure: PairFigure, of first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Double? {
    pairTable[first, second, column: figure.rawValue]
  }

  /// How well `second` follows `first` in running text: the cohesion of the pair, or, for a pair the table
  /// leaves out, how surprising it is that two characters so frequent hardly ever stand so.
  package func cohesion(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Double {
    if let cohesion = figure(.cohesion, of: first, second) { return cohesion }
    guard let left = figure(.frequency, of: first), let right = figure(.frequency, of: second) else {
      return 0
    }
    // Of a pair that is left out, at most two or three were counted where so many were to be expected.
    let expected = left + right - 2 * Self.million + Self.textLength
    return min(0.5, max(-4, 1 - max(0, expected)))
  }

  /// Whether two characters are a word, or stand side by side in one.
  package func areWord(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first.isHan && second.isHan && cohesion(of: first, second) >= Self.cohesionOfWord
  }

  /// From how much cohesion on two characters are a word: 电源 has 1.6, and 电据, which only stands behind
  /// datelines, 1.4.
  private static let cohesionOfWord = 1.5

  /// The logarithms of a million and of the length of the text that was counted.
  private static let million = 13.8155
  private static let textLength = 15.87

  /// The odds that a paragraph begins with `first` and `second`.
  package func paragraphStart(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Double {
    if let second, let odds = figure(.paragraphStart, of: first, second) { return odds }
    return figure(.paragraphStart, of: first) ?? 0
  }

  /// The odds that a clause begins with `first` and `second`.
  package func clauseStart(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Double {
    if let second, let odds = figure(.clauseStart, of: first, second) { return odds }
    return figure(.clauseStart, of: first) ?? 0
  }

  /// The odds that a clause ends with `first` and `second`.
  package func clauseEnd(_ first: Unicode.Scalar?, _ second: Unicode.Scalar) -> Double {
    if let first, let odds = figure(.clauseEnd, of: first, second) { return odds }
    return figure(.clauseEnd, of: second) ?? 0
  }
}
