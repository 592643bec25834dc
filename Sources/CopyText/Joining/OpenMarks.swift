/// Which quotation marks and brackets of a block find no partner inside it.
struct OpenMarks: Sendable {
  /// The opening marks that nothing closes, ascending.
  private(set) var unclosed: [Unicode.Scalar] = []
  /// The closing marks that nothing opened, ascending.
  private(set) var unopened: [Unicode.Scalar] = []
  /// Whether the first closing mark that nothing opened stands right after the end of a sentence.
  private(set) var firstUnopenedEndsSentence = false

  /// Pairs the marks of `range`, each kind by itself: a mark closes the nearest open one of its kind.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  init(_ source: SourceText, _ range: ByteRange) {
    var before: Unicode.Scalar = " "
    var index = range.lowerBound.utf8
    let end = range.upperBound.utf8
    while index < end {
      let endOfRun = source.bytes.endOfHanRun(from: index, to: end)
      if endOfRun > index {
        // No Chinese character numbers an item.
        before = "一"
        index = endOfRun
        continue
      }
      let (copied, length) = source.bytes.scalar(at: index)
      index += length
      // Half-width and full-width brackets meet in copy whose width was converted by hand.
      let scalar = copied.fullWidthBracket
      defer { before = scalar }
      if Self.closer(of: scalar) != nil {
        unclosed.append(scalar)
        // A block of nothing but opening marks is no copy; what matters are the last few.
        if unclosed.count > 64 { unclosed.removeFirst(32) }
      } else if let opener = Self.opener(of: scalar) {
        if let index = unclosed.lastIndex(of: opener) {
          unclosed.remove(at: index)
        } else if scalar == "）", before.isDigit || before.isLetter {
          // 1) and a) number an item; nothing opens them.
        } else if unopened.count < 64 {
          if unopened.isEmpty { firstUnopenedEndsSentence = before.characterClass == .sentenceEnd }
          unopened.append(scalar)
        }
      }
    }
  }

  /// The mark that closes what `mark` opens; nil when it opens nothing.
  static func closer(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "“": "”"
    case "「": "」"
    case "『": "』"
    case "《": "》"
    case "〈": "〉"
    case "【": "】"
    case "（": "）"
    default: nil
    }
  }

  /// The mark that opens what `mark` closes; nil when it closes nothing.
  static func opener(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "”": "“"
    case "」": "「"
    case "』": "『"
    case "》": "《"
    case "〉": "〈"
    case "】": "【"
    case "）": "（"
    default: nil
    }
  }

  /// The last opening mark here that the first lone closing mark of `next` closes.
  func cut(by next: OpenMarks) -> Unicode.Scalar? {
    guard let closing = next.unopened.first else { return nil }
    return unclosed.last { Self.closer(of: $0) == closing }
  }
}

extension Unicode.Scalar {
  /// The full-width form of a round bracket; any other scalar itself.
  fileprivate var fullWidthBracket: Unicode.Scalar {
    switch self {
    case "(": "（"
    case ")": "）"
    default: self
    }
  }
}
