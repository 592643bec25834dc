/// Two marks that belong together.
public struct MarkPair: Hashable, Sendable {
  /// The mark before the words.
  public let opening: PairMark
  /// The mark after the words.
  public let closing: PairMark
  /// The kind of the nearest pair in which the pair stands; nil at the outermost level, and in a bracket that
  /// stands inside the quotation, for there the paper speaks.
  public let enclosing: PairKind?
}

/// What is wrong with a mark.
public struct PairFault: Hashable, Sendable {
  /// How it is wrong.
  public enum Kind: Hashable, Sendable {
    /// An opening mark whose closing mark is missing.
    case unclosed
    /// A closing mark whose opening mark is missing.
    case unopened
    /// A mark that looks the wrong way.
    case reversed
    /// A mark of another kind than its partner's.
    case mixed
  }

  /// How it is wrong.
  public let kind: Kind
  /// The mark that a proof-reader would put right; the surviving partner of one that is missing.
  public let mark: PairMark
  /// The mark that it belongs to; nil when that one is missing. Of an unclosed mark the one that closes it in
  /// a later paragraph, when the paragraphs between are not opened again.
  public let partner: PairMark?
  /// Whether the partner looks the wrong way too: ”so“.
  public let isPartnerReversed: Bool
  /// Whether an unclosed mark is still open at the end of the paragraph.
  let isOpenAtEnd: Bool

  init(
    _ kind: Kind, _ mark: PairMark, partner: PairMark? = nil, isPartnerReversed: Bool = false,
    isOpenAtEnd: Bool = false
  ) {
    self.kind = kind
    self.mark = mark
    self.partner = partner
    self.isPartnerReversed = isPartnerReversed
    self.isOpenAtEnd = isOpenAtEnd
  }
}

/// The likeliest explanation of the marks of a paragraph: which belong together, and what is wrong.
public struct Pairing: Hashable, Sendable {
  /// The pairs, by their opening marks.
  public internal(set) var pairs: [MarkPair]
  /// The faults, by the marks they name; ``greatestCount`` of them at most, and of quotation marks as many of
  /// two kinds besides.
  public internal(set) var faults: [PairFault]
  /// Those beyond them; nil when there are none. Quotation marks of two kinds are not among them.
  public internal(set) var unlisted: UnlistedFaults?
  /// The quotation marks of two kinds beyond those that are listed; nil when there are none.
  public internal(set) var unlistedMixed: UnlistedFaults?

  /// How many faults of a paragraph are listed: more than a paragraph has marks that anybody could read.
  static let greatestCount = 100
}

/// The faults of a paragraph that are not listed, because nobody would read so many.
public struct UnlistedFaults: Hashable, Sendable {
  /// The mark of the first.
  public let first: PairMark
  /// How many there are.
  public let count: Int
}
