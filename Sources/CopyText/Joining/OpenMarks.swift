/// Which quotation marks and brackets of a block find no partner inside it.
struct OpenMarks: Sendable {
  /// The opening marks that nothing closes, ascending.
  private(set) var unclosed: [Unicode.Scalar] = []
  /// The closing marks that nothing opened, ascending.
  private(set) var unopened: [Unicode.Scalar] = []
  /// Whether the first closing mark that nothing opened stands right after the end of a sentence.
  private(set) var firstUnopenedEndsSentence = false

  /// How many marks of either kind are known at most: a block that has more of them without a partner is no
  /// copy.
  private static let most = 64

  /// No marks.
  init() {}

  /// Pairs the marks of `range`, each kind by itself: a mark closes the nearest open one of its kind.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  init(_ source: SourceText, _ range: ByteRange) {
    Self.marks.forEachPlace(in: source.bytes, range) { scalar, offset in
      add(scalar.fullWidthBracket, at: ByteOffset(utf8: offset), in: source, range)
    }
  }

  /// The marks that are paired.
  private static let marks = PlaceFilter { scalar in
    let mark = scalar.fullWidthBracket
    return closer(of: mark) != nil || opener(of: mark) != nil
  }

  /// Pairs `mark`, which stands at `offset` of `range`, if it is one.
  private mutating func add(
    _ mark: Unicode.Scalar, at offset: ByteOffset, in source: SourceText, _ range: ByteRange
  ) {
    if Self.closer(of: mark) != nil {
      unclosed.append(mark)
      // What matters are the last few.
      if unclosed.count > Self.most { unclosed.removeFirst(Self.most / 2) }
    } else if let opener = Self.opener(of: mark) {
      if let index = unclosed.lastIndex(of: opener) {
        unclosed.remove(at: index)
        return
      }
      let before = source.lastScalar(in: range.lowerBound..<offset)?.scalar
      // 1) and a) number an item; nothing opens them.
      if mark == "）", let before, before.isDigit || before.isLetter { return }
      guard unopened.count < Self.most else { return }
      if unopened.isEmpty { firstUnopenedEndsSentence = before?.characterClass == .sentenceEnd }
      unopened.append(mark)
    }
  }

  /// The mark that closes what `mark` opens; nil when it opens nothing.
  static func closer(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    pairs.first { $0.opener == mark }?.closer
  }

  /// The mark that opens what `mark` closes; nil when it closes nothing.
  static func opener(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    pairs.first { $0.closer == mark }?.opener
  }

  /// The marks that stand in pairs in Chinese (GB/T 15834, 4.8 to 4.9 and 4.15).
  private static let pairs: [(opener: Unicode.Scalar, closer: Unicode.Scalar)] = [
    ("“", "”"), ("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉"), ("【", "】"), ("（", "）"),
  ]

  /// The last opening mark here that the first lone closing mark of `next` closes.
  func cut(by next: OpenMarks) -> Unicode.Scalar? {
    guard let closing = next.unopened.first else { return nil }
    return unclosed.last { Self.closer(of: $0) == closing }
  }
}

extension Unicode.Scalar {
  /// The full-width form of a round bracket, since half-width and full-width ones meet in copy whose width
  /// was converted by hand; any other scalar itself.
  fileprivate var fullWidthBracket: Unicode.Scalar {
    switch self {
    case "(": "（"
    case ")": "）"
    default: self
    }
  }
}
