/// A paragraph, or one piece of a paragraph that was cut, as the edition is searched for it.
///
/// The text itself is not kept: it is normalised again where two are compared, which is seldom. What is kept is kept
/// for every paragraph of an edition, so it is a few numbers, 24 bytes of them; ``TextSketches`` keeps some more of those
/// that are long enough.
struct ComparedText: Sendable {
  private struct Traits: OptionSet {
    let rawValue: UInt8

    static let isWhole = Traits(rawValue: 1)
    static let isBlock = Traits(rawValue: 2)
    static let endsSentence = Traits(rawValue: 4)
  }

  /// Half of a hash of its characters.
  let hash: UInt32
  /// Half of a hash of its end, 0 for none.
  private let endingHash: UInt32
  // No text has more bytes than these can count.
  private let documentIndex: UInt32
  private let paragraphIndex: UInt32
  private let pieceIndex: UInt32
  private let halfEms: UInt16
  private let traits: Traits

  /// The text of the paragraph at `paragraph` of the page at `document`, which has so many `pieces`, or of one `piece` of
  /// it; `hash` and `ending` are hashes of it and of its end.
  init(
    document: Int, paragraph: Int, piece: Int?, of pieces: Int, hash: UInt64, width: Int, endsSentence: Bool,
    ending: UInt64?
  ) {
    documentIndex = UInt32(document)
    paragraphIndex = UInt32(paragraph)
    pieceIndex = UInt32(piece ?? 0)
    self.hash = UInt32(truncatingIfNeeded: hash)
    endingHash = ending.map { max(1, UInt32(truncatingIfNeeded: $0)) } ?? 0
    halfEms = UInt16(clamping: width)
    var traits: Traits = endsSentence ? .endsSentence : []
    if piece == nil { traits.insert(.isWhole) }
    if piece != nil || pieces == 1 { traits.insert(.isBlock) }
    self.traits = traits
  }

  /// The index of the page in the edition.
  var document: Int { Int(documentIndex) }
  /// The index of the paragraph on the page.
  var paragraph: Int { Int(paragraphIndex) }
  /// The index of its first piece in the paragraph.
  var piece: Int { Int(pieceIndex) }
  /// Its width in half-ems, or the greatest that can be kept: more than that of any text whose width matters.
  var width: Int { Int(halfEms) }
  /// Half of a hash of its end; nil when it is a piece, or no end that counts.
  var ending: UInt32? { endingHash == 0 ? nil : endingHash }
  /// Whether it is all of its paragraph.
  var isWhole: Bool { traits.contains(.isWhole) }
  /// Whether it is one piece, or a paragraph of one.
  var isBlock: Bool { traits.contains(.isBlock) }
  /// Whether a sentence ends where it ends.
  var endsSentence: Bool { traits.contains(.endsSentence) }

  /// Whether both are texts of the same paragraph.
  func isInParagraph(of other: ComparedText) -> Bool {
    documentIndex == other.documentIndex && paragraphIndex == other.paragraphIndex
  }

  /// The copy of its first piece.
  func range(in documents: [Document]) -> ByteRange {
    documents[document].paragraphs[paragraph].pieces[piece]
  }

  /// Where it stands.
  func place(in documents: [Document]) -> CopyPlace {
    CopyPlace(document: document, range: range(in: documents))
  }

  /// Its characters.
  ///
  /// - Complexity: O(*n*) for *n* bytes of it.
  func normalised(in documents: [Document]) -> NormalisedText {
    let pieces = documents[document].paragraphs[paragraph].pieces
    let source = documents[document].source
    return NormalisedText(isWhole ? pieces : AtLeastOne(pieces[piece]), in: source)
  }
}

extension [ComparedText] {
  /// The text that is the first block of `text`: it itself, or its first piece, which stands behind it.
  func block(of text: Int) -> Int { self[text].isBlock ? text : text + 1 }

  /// The text that is the next block of running text in the edition after `block`, or before it; nil at the end.
  func block(_ direction: BlockDirection, _ block: Int) -> Int? {
    // Between two blocks stands at most the paragraph that begins with the second.
    let step = direction == .after ? 1 : -1
    let next = block + step
    guard indices.contains(next), !self[next].isBlock else { return indices.contains(next) ? next : nil }
    return indices.contains(next + step) ? next + step : nil
  }
}

/// Where a block is looked for.
enum BlockDirection {
  case before
  case after
}
