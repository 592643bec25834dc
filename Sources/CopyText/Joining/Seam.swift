/// The place between two blocks where one paragraph was cut.
public struct Seam: Hashable, Sendable {
  /// How the two pieces stand to each other.
  public enum Kind: String, Sendable {
    /// The continuation is the next block.
    case adjacent
    /// A caption, a chart, a prompt stands between.
    case interrupted
    /// The continuation stands before its beginning.
    case reversed
  }

  /// What was cut.
  public enum Cut: String, Sendable {
    /// A word, a number or a Latin word.
    case word
    /// A sentence, between two words.
    case sentence
  }

  /// The index of the block that breaks off.
  public let tail: Int
  /// The index of the block where its text goes on.
  public let head: Int
  /// How they stand to each other.
  public let kind: Kind
  /// What was cut.
  public let cut: Cut
  /// A character at the beginning of the head that only repeats the end of the tail (喝咖啡‖啡).
  public let overlap: ByteRange?
  /// Why the pieces are believed to belong together, the strongest reason first.
  public let evidence: [SeamEvidence]
  /// The logarithm, to base *e*, of the odds that the pieces belong together; 0 is even odds.
  public let odds: Double
  /// Whether the tail is short enough to be a headline.
  public let mayBeTitle: Bool

  /// What becomes of the hyphen at the end of the tail; nil when none stands there, or nobody has judged it.
  public internal(set) var hyphen: HyphenVerdict?

  /// The odds from which a seam of running text is sure enough to be joined without a person looking at it.
  /// Of the joins from there on, on pages made to measure with, at least 995 of 1,000 were right.
  package static let sureOdds = 1.15
  /// The same when the tail may be a headline: of such joins three times as many were wrong.
  static let sureOddsOfTitle = 1.8

  /// Whether what the pieces are, or what stands around them, makes a join doubtful whatever its odds: one of
  /// them could be a crosshead, which the paragraph would swallow, or another piece is left over right above
  /// or below.
  package internal(set) var isDoubtful = false

  /// Whether the seam is sure enough to be joined without a person looking at it.
  public var isSure: Bool { !isDoubtful && hasSureOdds }

  /// Whether the seam is sure by its odds alone: that the paragraph was cut there is beyond doubt, whatever
  /// makes a join doubtful.
  var hasSureOdds: Bool { odds >= (mayBeTitle ? Self.sureOddsOfTitle : Self.sureOdds) }

  /// A seam from the block at `tail` to the block at `head`.
  package init(
    tail: Int, head: Int, kind: Kind, cut: Cut, overlap: ByteRange?, evidence: [SeamEvidence], odds: Double,
    mayBeTitle: Bool = false, hyphen: HyphenVerdict? = nil
  ) {
    self.tail = tail
    self.head = head
    self.kind = kind
    self.cut = cut
    self.overlap = overlap
    self.evidence = evidence
    self.odds = odds
    self.mayBeTitle = mayBeTitle
    self.hyphen = hyphen
  }
}

/// A reason to believe that two blocks are pieces of one paragraph.
public enum SeamEvidence: Hashable, Sendable {
  /// A dictionary word goes on across the cut.
  case wordAcross(String)
  /// The characters at the cut stand together elsewhere on the page, so often.
  case pairElsewhere(String, count: Int)
  /// The tail ends without a mark that ends a sentence.
  case openEnd
  /// The head begins with a character that cannot begin a paragraph.
  case impossibleStart(String)
  /// A quotation mark or bracket opens in the tail and closes in the head.
  case pairCut(String)
  /// A character is doubled at the cut.
  case doubled(String)
  /// Paragraphs hardly ever begin as the text does: with these words.
  case unusualStart(String)
  /// The same text stands elsewhere, at that line, 1-based, as the continuation of a paragraph.
  case joinedElsewhere(line: Int)
}
