/// A paragraph, or one piece of a paragraph that was cut, as the edition is searched for it.
///
/// The text itself is not kept: it is normalised again where two are compared, which is seldom. What is kept
/// is kept for every paragraph of an edition, so it is a few numbers, 12 bytes of them; ``TextSketches``
/// keeps some more of those that are long enough.
struct ComparedText: Sendable {
  private struct Traits: OptionSet {
    let rawValue: UInt16

    static let isWhole = Traits(rawValue: 1)
    static let isBlock = Traits(rawValue: 2)
    static let endsSentence = Traits(rawValue: 4)
    /// How many bits they take.
    static let bits = 3
  }

  /// Half of a hash of its characters.
  let hash: UInt32
  // No text has more bytes than these can count.
  private let paragraphIndex: UInt32
  /// Some bits of the sign of its ending, 0 for none.
  private let endingSign: UInt16
  /// The width in half-ems, and below it the traits.
  private let widthAndTraits: UInt16

  private static let greatestWidth = Int(UInt16.max >> Traits.bits)

  /// The text of the paragraph at `paragraph` of a page, which has so many `pieces`, or of one `piece` of it;
  /// `hash` is a hash of it, `ending` the sign of its ending.
  init(
    paragraph: Int, piece: Int?, of pieces: Int, hash: UInt64, width: Int, endsSentence: Bool, ending: UInt64?
  ) {
    paragraphIndex = UInt32(paragraph)
    self.hash = UInt32(truncatingIfNeeded: hash)
    endingSign = ending.map(Self.shortened) ?? 0
    var traits: Traits = endsSentence ? .endsSentence : []
    if piece == nil { traits.insert(.isWhole) }
    if piece != nil || pieces == 1 { traits.insert(.isBlock) }
    widthAndTraits = UInt16(min(width, Self.greatestWidth)) << Traits.bits | traits.rawValue
  }

  private var traits: Traits { Traits(rawValue: widthAndTraits & (1 << Traits.bits - 1)) }

  /// The index of the paragraph on its page.
  var paragraph: Int { Int(paragraphIndex) }
  /// Its width in half-ems, or the greatest that can be kept: more than that of any text whose width matters.
  var width: Int { Int(widthAndTraits >> Traits.bits) }
  /// Whether what is kept of the sign of its ending is among `endings`. A piece has none, nor has what has no
  /// ending that counts.
  func mayEnd(with endings: Set<UInt16>) -> Bool { endingSign != 0 && endings.contains(endingSign) }

  /// What is kept of the sign of an ending.
  static func shortened(_ sign: UInt64) -> UInt16 { max(1, UInt16(truncatingIfNeeded: sign)) }

  /// Whether it is all of its paragraph.
  var isWhole: Bool { traits.contains(.isWhole) }
  /// Whether it is one piece, or a paragraph of one.
  var isBlock: Bool { traits.contains(.isBlock) }
  /// Whether a sentence ends where it ends.
  var endsSentence: Bool { traits.contains(.endsSentence) }
  /// Whether it is neither too short nor too long to be compared with what resembles it, so that there is a
  /// sketch of it.
  var hasSketch: Bool { SimilarFinder.widths.contains(width) }
}
