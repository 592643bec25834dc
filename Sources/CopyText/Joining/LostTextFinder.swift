/// Finds the paragraphs whose beginning or ending is nowhere in the file.
struct LostTextFinder {
  /// What was found, by the index of the block.
  private(set) var lostTexts: [LostText] = []

  private let structure: DocumentStructure
  private let weighed: WeighedBeginnings

  /// The share of beginnings that are lost on usual pages.
  private static let usualShare = 0.027
  /// The largest share that is believed of any page: on a short one, two lost beginnings do not make the rest
  /// suspect.
  private static let worstShare = 0.2

  /// The odds of a beginning with a comma or a full stop, as a logarithm to base *e*: beyond doubt.
  private static let oddsOfStop = 8.0

  /// The longest source of a picture that stands after its words, in half the width of a Chinese character.
  private static let longestSource = 28
  /// The odds, as a logarithm to base *e*, from which words are an unusual beginning whatever their marks say.
  private static let unusualWords = 2.0

  /// Looks at the blocks that no seam of `seams` explains.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  init(
    _ structure: DocumentStructure, _ weighed: WeighedBeginnings, _ pairs: [WeighedPairs.Pair],
    _ seams: [Seam]
  ) {
    self.structure = structure
    self.weighed = weighed
    let pieces = LoosePieces(structure, pairs, seams)
    lostTexts = beginnings(pieces, seams)
    // Only where an article ends can nothing go on.
    for index in structure.articles.map({ $0.blocks.upperBound - 1 })
    where hasLostEnding(index) && !pieces.mayGoOn(index) {
      lostTexts.append(LostText(block: index, end: .ending, evidence: [.openEnd]))
    }
    lostTexts.sort { $0.block < $1.block }
  }

  private func beginnings(_ pieces: LoosePieces, _ seams: [Seam]) -> [LostText] {
    let heads = Set(seams.map(\.head))
    let beginnings = structure.blocks.indices.filter {
      structure.canHaveLostBeginning($0) && !heads.contains($0)
    }
    var found = copies(among: beginnings, of: seams)
    let doubtful = weighed.doubtful.filter { !heads.contains($0.block) && found[$0.block] == nil }
    // The likeliest first: on a bad page, each that is found makes the others a little likelier.
    for beginning in doubtful.sorted(by: { (odds($1), $0.block) < (odds($0), $1.block) }) {
      let share =
        found.count >= 2
        ? max(Self.usualShare, min(Self.worstShare, Double(found.count) / Double(beginnings.count)))
        : Self.usualShare
      let odds = odds(beginning) + logarithm(share / (1 - share))
      if odds < 0 { break }
      if pieces.mayContinue(beginning.block, oddsOfLoss: odds) { continue }
      found[beginning.block] = evidence(beginning.block, beginning.facts)
    }
    return found.map { LostText(block: $0, end: .beginning, evidence: $1) }
  }

  /// Whether the beginning of a block may be found to be missing, whatever else the page is like, when its odds by itself
  /// are `odds`.
  static func mayBeLost(_ structure: DocumentStructure, _ block: Int, _ odds: Double) -> Bool {
    self.odds(structure, block, odds) + logarithm(worstShare / (1 - worstShare)) >= 0
  }

  /// The odds that the beginning of a block is missing, which are `odds` by themselves. No paragraph begins with a comma or
  /// a full stop; so few columns break there that there was little to learn from.
  private static func odds(_ structure: DocumentStructure, _ block: Int, _ odds: Double) -> Double {
    let first = structure.shapes[block].first
    let startsWithStop = first.characterClass == .clauseMark || first == "。"
    return startsWithStop ? max(odds, oddsOfStop) : odds
  }

  private func odds(_ beginning: WeighedBeginnings.Beginning) -> Double {
    Self.odds(structure, beginning.block, beginning.odds)
  }

  /// Those of the blocks at `indices` that say the same as the head of a seam: they continue what stands above the
  /// seam.
  private func copies(among indices: [Int], of seams: [Seam]) -> [Int: [SeamEvidence]] {
    let heads = Dictionary(grouping: seams.map(\.head), by: copy(ofBlock:))
    let lengths = Set(heads.keys.map(\.count))
    var copies: [Int: [SeamEvidence]] = [:]
    for index in indices where lengths.contains(structure.blocks[index].text.utf8.count) {
      if let twin = heads[copy(ofBlock: index)]?.first {
        copies[index] = [.joinedElsewhere(line: structure.blocks[twin].lines.lowerBound + 1)]
      }
    }
    return copies
  }

  private func copy(ofBlock index: Int) -> ArraySlice<UInt8> {
    structure.source.bytes[structure.blocks[index].text.utf8]
  }

  /// What speaks against the beginning of a block with `facts`, the strongest reason first.
  private func evidence(_ index: Int, _ facts: BeginningFacts) -> [SeamEvidence] {
    let shape = structure.shapes[index]
    if facts[.cannotStart] > 0 { return [.impossibleStart(String(Character(shape.first)))] }
    let unusual = SeamEvidence.unusualStart([shape.first, shape.second].compactMap(\.self).text)
    guard let mark = weighed.marks[index].unopened.first else { return [unusual] }
    // A closing mark that nothing opens may have lost its partner and nothing else. So much is gone only if the
    // words, too, begin as paragraphs rarely do.
    var words = facts
    for fact in [.closesNothing, .clauseIsClosed, .clauseOfOne, .clauseOfTwo, .clauseOfThree]
      as [BeginningFact]
    {
      words[fact] = 0
    }
    let isUnusual = weighed.odds(words) >= Self.unusualWords
    return [.pairCut(String(Character(mark)))] + (isUnusual ? [unusual] : [])
  }

  /// Whether running text breaks off in the block that ends an article.
  private func hasLostEnding(_ index: Int) -> Bool {
    let shape = structure.shapes[index]
    guard structure.blocks[index].role.isRunningText, !shape.endsSentence, shape.innerSentenceEnds > 0 else {
      return false
    }
    // The words under a picture end with its source: 美联社图片.
    let rest = structure.widthAfterLastSentence(of: index)
    guard rest > Self.longestSource,
      shape.last.isHan || shape.last.isLetter || "，,、".unicodeScalars.contains(shape.last)
    else {
      return false
    }
    return structure.canBreakOff(index)
  }
}

extension DocumentStructure {
  /// How wide the text after the last mark that ends a sentence is, in half the width of a Chinese character.
  fileprivate func widthAfterLastSentence(of index: Int) -> Int {
    var width = 0
    var end = blocks[index].text.upperBound
    while let last = source.lastScalar(in: blocks[index].text.lowerBound..<end) {
      if last.scalar.characterClass == .sentenceEnd { break }
      width += last.scalar.value < 0x2E80 ? 1 : 2
      end = last.range.lowerBound
    }
    return width
  }
}
