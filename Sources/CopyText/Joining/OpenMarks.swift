/// Which quotation marks and brackets of a block find no partner inside it.
struct OpenMarks: Sendable {
  /// The opening marks that nothing closes, ascending.
  private(set) var unclosed: [Unicode.Scalar] = []
  /// The closing marks that nothing opened, ascending.
  private(set) var unopened: [Unicode.Scalar] = []

  /// Pairs the marks of `range`, each kind by itself: a mark closes the nearest open one of its kind.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  init(_ source: SourceText, _ range: ByteRange) {
    for placed in source.scalars(in: range) where placed.scalar.value > 0x7F || placed.scalar.isParenthesis {
      let scalar = placed.scalar
      if Self.closers[scalar] != nil {
        unclosed.append(scalar)
        // A block of nothing but opening marks is no copy; what matters are the last few.
        if unclosed.count > 64 { unclosed.removeFirst(32) }
      } else if let opener = Self.openers[scalar] {
        if let index = unclosed.lastIndex(of: opener) {
          unclosed.remove(at: index)
        } else if unopened.count < 64 {
          unopened.append(scalar)
        }
      }
    }
  }

  /// The mark that closes each opening mark.
  static let closers: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "「": "」", "『": "』", "《": "》", "〈": "〉", "【": "】", "（": "）", "(": ")",
  ]
  private static let openers: [Unicode.Scalar: Unicode.Scalar] = {
    var openers: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (opener, closer) in closers { openers[closer] = opener }
    // Half-width and full-width brackets meet in copy whose width was converted by hand.
    return openers
  }()

  /// The first opening mark here that `next` closes.
  func cut(by next: OpenMarks) -> Unicode.Scalar? {
    guard let closer = next.unopened.first else { return nil }
    return unclosed.last { Self.closers[$0] == closer }
  }
}
