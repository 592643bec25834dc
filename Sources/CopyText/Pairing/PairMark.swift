/// A mark of a paragraph, with what its neighbours say about it.
public struct PairMark: Hashable, Sendable {
  /// Where it stands.
  public let range: ByteRange
  /// The kind of pair it belongs to.
  public let kind: PairKind
  /// The side that its glyph has; nil for a glyph that stands on both.
  public let side: PairSide?
  /// The character before it in the paragraph; nil at the beginning.
  public let before: Unicode.Scalar?
  /// The character after it in the paragraph; nil at the end.
  public internal(set) var after: Unicode.Scalar?
  /// The number of Unicode scalars of the paragraph before it.
  public let place: Int
  /// The number of marks that end a sentence before it in the paragraph.
  let sentences: Int
  /// How many brackets are open where it stands; quotation marks only.
  let brackets: Int
  /// What it costs to read it as something that has no partner: an apostrophe, an inch, the bracket of
  /// an enumerator. Nil when it can be nothing but a mark.
  var costAlone: Int?
}

extension PairMark {
  /// How surely the neighbours make it an opening mark (up to 3) or a closing one (down to −3).
  ///
  /// The figures behind it are counts over four thousand articles of a mainland daily and two thousand of
  /// a Hong Kong paper: a mark at the beginning of a paragraph or after a clause mark opens in more than
  /// 99 of 100 cases, a mark before a clause mark, a full stop or the end closes in as many; after a full
  /// stop and before a Chinese character two of three close; between Chinese characters nothing is known.
  func lean(in profile: PairProfile) -> Int {
    let opens = opensByNeighbour(spaced: profile.partsWordsBySpaces)
    let closes = closesByNeighbour(spaced: profile.partsWordsBySpaces)
    return opens - closes
  }

  private func opensByNeighbour(spaced: Bool) -> Int {
    guard let before else { return 3 }
    switch before.characterClass {
    case .clauseMark: return spaced ? 0 : 3
    case .space: return spaced ? 3 : 1
    case .opener: return 2
    case .dash: return 1
    case .closer: return spaced ? 0 : 1
    default: return 0
    }
  }

  private func closesByNeighbour(spaced: Bool) -> Int {
    guard let after else { return 3 }
    switch after.characterClass {
    case .clauseMark, .sentenceEnd: return 3
    case .space: return spaced ? 3 : 1
    case .closer: return 2
    case .opener, .dash: return spaced ? 0 : 1
    default:
      // After a full stop comes the closing mark of a speech more often than the opening one of the next.
      return !spaced && before?.characterClass == .sentenceEnd ? 1 : 0
    }
  }

  /// Whether it stands where a speech begins: at the beginning of a paragraph, after a stop or a comma.
  var beginsSpeech: Bool {
    guard let before else { return true }
    switch before.characterClass {
    case .clauseMark, .sentenceEnd, .space: return true
    default: return false
    }
  }

  /// Whether it stands where a speech ends: after a mark that ends a sentence.
  var endsSpeech: Bool { before?.characterClass == .sentenceEnd }

  /// How many sentences end between `mark` and this one, but for the one that ends right before it, where a
  /// speech does.
  func sentencesEnded(since mark: PairMark) -> Int { sentences - mark.sentences - (endsSpeech ? 1 : 0) }
}
