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

  private let texts: EditionTexts
  private let copies: EqualTexts

  /// Looks at the `copies` among `texts`.
  init(_ texts: EditionTexts, _ copies: EqualTexts) {
    self.texts = texts
    self.copies = copies
  }

  /// The copies that count, by the place of the later.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the copies.
  func pairs() -> [TextPair] {
    var pairs: [TextPair] = []
    for pair in copies.pairs {
      guard !texts.areOfOneParagraph(pair.earlier, pair.later), counts(pair), !isCaption(pair),
        !texts.normalised(pair.later).isRoll
      else { continue }
      if let last = pairs.last?.later, texts[last].isWhole, texts.areOfOneParagraph(last, pair.later) {
        continue
      }
      pairs.append(pair)
    }
    return pairs
  }

  private func counts(_ pair: TextPair) -> Bool {
    let text = texts[pair.later]
    if text.width >= Self.shortestOpen || text.width >= Self.shortest && text.endsSentence { return true }
    return text.endsSentence && text.width >= Self.shortestInRun
      && (isCopied(.after, pair) || isCopied(.before, pair))
  }

  /// Whether the block beside a text is a copy of the block beside its own copy.
  private func isCopied(_ direction: BlockDirection, _ pair: TextPair) -> Bool {
    guard let neighbour = texts.block(direction, texts.block(of: pair.later)),
      let expected = texts.block(direction, texts.block(of: pair.earlier)),
      texts.areOnOnePage(neighbour, pair.later),
      texts[neighbour].width >= Self.shortestInRun,
      texts.areOnOnePage(expected, pair.earlier)
    else { return false }
    return copies[neighbour].map { texts.block(of: $0) } == expected
  }

  /// Whether the later text closes the article that the earlier one opens, and is one sentence: the words
  /// under its picture.
  private func isCaption(_ pair: TextPair) -> Bool {
    let text = texts[pair.later]
    guard texts.areOnOnePage(pair.earlier, pair.later), text.isWhole, text.isBlock else { return false }
    let document = texts.documents[texts.document(of: pair.later)]
    let opening = document.paragraphs[texts[pair.earlier].paragraph].blocks
    let caption = document.paragraphs[text.paragraph].blocks[0]
    guard document.traits[caption].contains(.han), let first = opening.min(), let last = opening.max(),
      first > 0, last + 1 < caption,
      caption - last <= Self.longestArticle,
      !document.blocks[first - 1].role.isRunningText,
      caption + 1 == document.blocks.endIndex || !document.blocks[caption + 1].role.isRunningText,
      !document.blocks[last..<caption].contains(where: { $0.role == .headline })
    else { return false }
    return Clauses(texts.normalised(pair.later)).all.count(where: \.endsSentence) == 1
  }
}

/// Two texts of an edition that say the same, by their indices.
struct TextPair: Hashable, Sendable {
  let earlier: Int
  let later: Int
}
