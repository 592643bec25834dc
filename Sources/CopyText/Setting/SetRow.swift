/// What stands on a line by itself, whatever is above and below it.
extension SourceText {
  /// How many dots lead from what a row is about to its figure.
  private static let fewestLeaders = 4
  /// How many dots are leaders whatever follows them.
  private static let surelyLeaders = 8
  /// How many signs make a rule.
  private static let shortestRule = 3

  /// Whether there is nothing on `line` but a rule made of signs: ———, _____, * * *.
  ///
  /// - Complexity: O(*n*) for *n* bytes; a line that begins otherwise is not read.
  func isDrawnRule(_ line: ByteRange) -> Bool {
    var signs = 0
    for placed in scalars(in: line) where !placed.scalar.isSpace {
      switch placed.scalar {
      case "_", "=", "*", "~": break
      case _ where placed.scalar.characterClass == .dash: break
      default: return false
      }
      signs += 1
    }
    return signs >= Self.shortestRule
  }

  /// Whether `line`, which holds Chinese, is a row of a table or of a list of names: wide gaps part three
  /// cells and more, or two of which the second begins with a figure, and no clause ends on it.
  ///
  /// - Complexity: O(*n*) for *n* bytes; a line without a wide gap is read once.
  func isRowOfCells(_ line: ByteRange) -> Bool {
    var (cells, gap) = (1, 0)
    var figuresBehindGap = 0
    for placed in scalars(in: line) {
      let scalar = placed.scalar
      if scalar.isSpace {
        gap += scalar.value == 0x3000 || scalar == "\t" ? Self.narrowestGap : 1
        continue
      }
      if gap >= Self.narrowestGap {
        cells += 1
        if scalar.isDigit { figuresBehindGap += 1 }
      }
      gap = 0
      if "。！？；，".unicodeScalars.contains(scalar) { return false }
    }
    return cells > 2 || figuresBehindGap > 0
  }

  /// How wide a gap between cells is at least, in spaces.
  private static let narrowestGap = 2

  /// Whether `line` is a row of a table without rules: dots lead to a figure, or half of what wide gaps part
  /// are figures.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func isRowOfFigures(_ line: ByteRange) -> Bool {
    var (dots, gap) = (0, 0)
    var (cells, figures) = (0, 0)
    var isGapBeforeDots = true
    for placed in scalars(in: line) {
      let scalar = placed.scalar
      if scalar.isSpace {
        gap += 1
        continue
      }
      if dots == 0 { isGapBeforeDots = cells == 0 || gap > 1 }
      gap = 0
      switch scalar {
      case ".": dots += 1
      case "…": dots += 3
      default:
        let isFigure = (isGapBeforeDots || dots >= Self.fewestLeaders) && scalar.beginsFigure
        if cells > 0, dots >= (isFigure ? Self.fewestLeaders : Self.surelyLeaders) { return true }
        // A figure may begin with its point.
        if isGapBeforeDots {
          cells += 1
          if isFigure { figures += 1 }
        }
        isGapBeforeDots = false
        dots = 0
      }
    }
    return cells > 0 && dots >= Self.surelyLeaders || cells > 2 && figures * 2 >= cells
  }
}

extension Unicode.Scalar {
  /// Whether a figure or a sum may begin with the scalar.
  fileprivate var beginsFigure: Bool {
    isASCII
      ? isDigit || self == "$"
      : properties.numericType != nil || properties.generalCategory == .currencySymbol
  }

  /// Whether the scalar is white space at which a line may end.
  var mayEndLine: Bool {
    switch value {
    case 0xA0, 0x2007, 0x202F: false
    default: isSpace
    }
  }
}
