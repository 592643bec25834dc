/// Finds the paragraphs of an edition that are printed twice, character by character.
///
/// A paragraph of twenty characters that ends a sentence is not said twice by chance, and a longer one is not
/// whatever its end; a shorter sentence counts where its neighbour is repeated with it. Labels, bylines and
/// what else a page repeats is no running text and never comes here. The words under a picture may be those
/// of the lead.
struct DuplicateFinder {
  /// The shortest paragraph that counts by itself when it ends a sentence, in half-ems.
  static let shortest = 40
  /// The shortest that counts when it ends no sentence.
  static let shortestOpen = 120
  /// The shortest that counts beside another that is repeated with it.
  static let shortestInRun = 20

  /// How many blocks stand between a lead and the words under its picture at most.
  static let longestArticle = 100

  /// For each text the last one before it that is equal to it.
  let copies: [Int?]
  /// For each text the place of its first block in the sequence of all blocks of running text.
  let blocks: [Int]

  private let texts: [ComparedText]
  private let documents: [Document]
  /// The texts that are a single block, by the place of the block.
  private let textsOfBlocks: [Int]

  /// Compares `texts`, the texts of all pages of the edition in order.
  ///
  /// - Complexity: O(*t* log *t*) for *t* texts, and O(*n*) for *n* bytes of those that have a hash in common.
  init(_ texts: [ComparedText], in documents: [Document]) {
    self.texts = texts
    self.documents = documents
    var copies = [Int?](repeating: nil, count: texts.count)
    // In the order of their hashes each stands behind the last one before it that may be equal.
    let order = texts.indices.map { (hash: texts[$0].hash, text: $0) }.sorted { $0 < $1 }
    for (text, next) in zip(order, order.dropFirst()) where text.hash == next.hash {
      let (earlier, later) = (texts[text.text], texts[next.text])
      if earlier.normalised(in: documents).scalars == later.normalised(in: documents).scalars {
        copies[next.text] = text.text
      }
    }
    var blocks: [Int] = []
    var textsOfBlocks: [Int] = []
    for index in texts.indices {
      blocks.append(textsOfBlocks.count)
      if texts[index].pieces.count == 1 { textsOfBlocks.append(index) }
    }
    self.copies = copies
    self.blocks = blocks
    self.textsOfBlocks = textsOfBlocks
  }

  /// The copies that count, by the place of the later.
  ///
  /// - Complexity: O(*t*) for *t* texts.
  func pairs() -> [TextPair] {
    var pairs: [TextPair] = []
    for (index, text) in texts.enumerated() {
      guard let copy = copies[index], !texts[copy].isInParagraph(of: text), counts(index, as: copy),
        !isCaption(text, of: texts[copy]), !text.normalised(in: documents).isRoll
      else { continue }
      if let last = pairs.last.map({ texts[$0.later] }), last.isWhole, last.isInParagraph(of: text) {
        continue
      }
      pairs.append(TextPair(earlier: copy, later: index))
    }
    return pairs
  }

  private func counts(_ index: Int, as copy: Int) -> Bool {
    let text = texts[index]
    if text.width >= Self.shortestOpen || text.width >= Self.shortest && text.endsSentence { return true }
    return text.endsSentence && text.width >= Self.shortestInRun
      && (isCopied(besides: index, copy, offset: 1) || isCopied(besides: index, copy, offset: -1))
  }

  /// Whether the block `offset` places after a text is a copy of the block as far after its own copy.
  private func isCopied(besides index: Int, _ copy: Int, offset: Int) -> Bool {
    let place = blocks[index] + offset
    let earlierPlace = blocks[copy] + offset
    guard textsOfBlocks.indices.contains(place), textsOfBlocks.indices.contains(earlierPlace) else {
      return false
    }
    let neighbour = textsOfBlocks[place]
    guard texts[neighbour].document == texts[index].document, texts[neighbour].width >= Self.shortestInRun,
      texts[textsOfBlocks[earlierPlace]].document == texts[copy].document
    else { return false }
    return copies[neighbour].map { blocks[$0] } == earlierPlace
  }

  /// Whether `text` closes the article that `lead` opens, and is one sentence: the words under its picture.
  private func isCaption(_ text: ComparedText, of lead: ComparedText) -> Bool {
    guard text.document == lead.document, text.isWhole, text.pieces.count == 1 else { return false }
    let document = documents[text.document]
    let opening = document.paragraphs[lead.paragraph].blocks
    let caption = document.paragraphs[text.paragraph].blocks[0]
    guard let first = opening.min(), let last = opening.max(), first > 0, last < caption,
      caption - last <= Self.longestArticle,
      !document.blocks[first - 1].role.isRunningText,
      caption + 1 == document.blocks.endIndex || !document.blocks[caption + 1].role.isRunningText,
      !document.blocks[last..<caption].contains(where: { $0.role == .headline })
    else { return false }
    return Clauses(text.normalised(in: documents)).endsSentence.count(where: \.self) == 1
  }
}

/// Two texts of an edition that say the same, by their indices.
struct TextPair: Hashable, Sendable {
  let earlier: Int
  let later: Int
}
