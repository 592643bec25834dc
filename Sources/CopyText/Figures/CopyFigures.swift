/// Figures of newspaper Chinese: how likely two characters are to stand side by side, and how paragraphs and
/// headlines begin and end.
///
/// Each figure is a logarithm of odds to base *e*, positive when the thing is more usual there than in running
/// text at large, zero when nothing is known. They were counted by `galley-learn` in a national daily and a
/// Hong Kong paper, in 7.8 million characters; no sentence of either stands in them.
public enum CopyFigures {
  /// What is counted of a single character; the raw value is its column in the table.
  public enum CharacterFigure: Int, CaseIterable, Sendable {
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
  }

  /// What is counted of two characters side by side; the raw value is its column in the table.
  public enum PairFigure: Int, CaseIterable, Sendable {
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

  /// The figure of a character; nil when the table does not know it.
  ///
  /// - Complexity: O(log *n*) for *n* entries of the table.
  public static func figure(_ figure: CharacterFigure, of character: Unicode.Scalar) -> Double? {
    character.figureKey.flatMap {
      value(in: characters, key: $0, column: figure.rawValue, columns: CharacterFigure.allCases.count)
    }
  }

  /// The figure of two characters side by side; nil when the table does not hold them, because they hardly ever
  /// stand so.
  ///
  /// - Complexity: O(log *n*) for *n* entries of the table.
  public static func figure(
    _ figure: PairFigure, of first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Double? {
    guard let first = first.figureKey, let second = second.figureKey else { return nil }
    return value(in: pairs, key: first + second, column: figure.rawValue, columns: PairFigure.allCases.count)
  }

  /// How well `second` follows `first` in running text: the cohesion of the pair, or, for a pair the table
  /// leaves out, how surprising it is that two characters so frequent hardly ever stand so.
  public static func cohesion(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Double {
    if let cohesion = figure(.cohesion, of: first, second) { return cohesion }
    guard let left = figure(.frequency, of: first), let right = figure(.frequency, of: second) else {
      return 0
    }
    // Of a pair that is left out, at most two or three were counted where so many were to be expected.
    let expected = left + right - 2 * million + textLength
    return min(0.5, max(-4, 1 - max(0, expected)))
  }

  /// The logarithms of a million and of the length of the text that was counted.
  private static let million = 13.8155
  private static let textLength = 15.87

  /// The odds that a paragraph begins with `first` and `second`.
  public static func paragraphStart(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Double {
    if let second, let odds = figure(.paragraphStart, of: first, second) { return odds }
    return figure(.paragraphStart, of: first) ?? 0
  }

  /// The odds that a clause begins with `first` and `second`.
  public static func clauseStart(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Double {
    if let second, let odds = figure(.clauseStart, of: first, second) { return odds }
    return figure(.clauseStart, of: first) ?? 0
  }

  /// The odds that a clause ends with `first` and `second`.
  public static func clauseEnd(_ first: Unicode.Scalar?, _ second: Unicode.Scalar) -> Double {
    if let first, let odds = figure(.clauseEnd, of: first, second) { return odds }
    return figure(.clauseEnd, of: second) ?? 0
  }

  // A row of a table is its key, one or two characters of three UTF-8 bytes each, and a byte for each column.
  // Rows ascend by key. A column holds the figure in steps of 0.2, `U` being zero, so that a table is text.

  /// The byte that stands for zero in a column, and the bytes between which all others lie.
  public static let zero = UInt8(ascii: "U")
  /// The lowest byte of a column.
  public static let lowest = UInt8(ascii: "0")
  /// The highest byte of a column.
  public static let highest = UInt8(ascii: "z")
  /// How many steps of a column make 1.
  public static let stepsPerUnit = 5.0

  private static func value(in table: StaticString, key: [UInt8], column: Int, columns: Int) -> Double? {
    table.withUTF8Buffer { bytes in
      let width = key.count + columns
      var low = 0
      var high = bytes.count / width
      while low < high {
        let middle = (low + high) / 2
        let row = bytes[(middle * width)..<(middle * width + key.count)]
        if row.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
      }
      guard low * width < bytes.count, bytes[(low * width)..<(low * width + key.count)].elementsEqual(key)
      else {
        return nil
      }
      let step = Int(bytes[low * width + key.count + column]) - Int(zero)
      return Double(step) / stepsPerUnit
    }
  }
}

extension Unicode.Scalar {
  /// The scalar under which figures are kept: a full-width mark for its half-width twin, ０ for every digit, Ａ
  /// for every letter.
  public var figureForm: Unicode.Scalar {
    switch self {
    case ",": "，"
    case ":": "："
    case ";": "；"
    case "!": "！"
    case "?": "？"
    case "(": "（"
    case ")": "）"
    case "%": "％"
    default: isDigit ? "０" : isLetter ? "Ａ" : self
    }
  }

  /// The UTF-8 bytes of the figure form; nil when they are not three.
  fileprivate var figureKey: [UInt8]? {
    let bytes = Array(Character(figureForm).utf8)
    return bytes.count == 3 ? bytes : nil
  }
}
