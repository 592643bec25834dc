/// Finds the paragraphs whose beginning or ending is nowhere in the file.
struct LostTextFinder {
  /// What was found, by the index of the block.
  private(set) var lostTexts: [LostText] = []

  private let structure: DocumentStructure
  private let weighed: WeighedBeginnings
  private let words: any WordBoundaries

  /// The share of beginnings that are lost on usual pages.
  private static let usualShare = 0.0235
  /// The largest share that is believed of any page.
  private static let worstShare = 1.0 / 3
  /// How many beginnings are found missing before the page itself is thought to have been badly extracted.
  private static let leastOnBadPage = 3
  /// How often its share is estimated anew; by then it hardly changes.
  private static let rounds = 8

  /// The odds of a beginning with a comma or a full stop, as a logarithm to base *e*: beyond doubt.
  private static let oddsOfStop = 8.0

  /// The odds of a beginning with a small letter: of two thousand paragraphs none begins so where its
  /// neighbours do not.
  private static let oddsOfSmallLetter = 5.0

  /// The longest sentence that is a paragraph of a tale or an essay by itself, in characters.
  private static let longestShortSentence = 12
  /// The odds, as a logarithm to base *e*, from which words are an unusual beginning whatever their marks
  /// say.
  private static let unusualWords = 2.0

  /// Looks at the blocks that no seam of `seams` explains.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *n* bytes of the page and *k* blocks.
  init(
    _ structure: DocumentStructure, _ weighed: WeighedBeginnings, _ endings: WeighedEndings,
    _ seams: [Seam], words: any WordBoundaries
  ) {
    self.structure = structure
    self.words = words
    self.weighed = weighed
    let pieces = LoosePieces(structure, endings.pairs, seams)
    lostTexts = beginnings(pieces, seams)
    for pair in endings.lost where structure.endsInClause(pair.tail) && !pieces.mayGoOn(pair.tail) {
      lostTexts.append(
        LostText(block: pair.tail, end: .ending, evidence: [.openEnd], freshStart: pair.head))
    }
    // Where an article ends nothing can go on, nor where the next news item begins with its dateline.
    let broken = Set(endings.lost.lazy.map(\.tail))
    let ends = Set(structure.articles.map { $0.blocks.upperBound - 1 })
    for index in structure.blocks.indices
    where (ends.contains(index) || structure.isAboveDateline(index)) && !broken.contains(index)
      && structure.hasLostEnding(index) && !pieces.mayGoOn(index)
    {
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
    func isDoubtful(_ beginning: WeighedBeginnings.Beginning) -> Bool {
      !heads.contains(beginning.block) && found[beginning.block] == nil
        && (beginning.learnsByNobody || !beginsWithBody(beginning.block))
        && !explainsHeadword(beginning.block) && (beginning.cannotStart || !isSet(beginning.block))
    }
    var doubtful = weighed.doubtful.filter(isDoubtful).map { (beginning: $0, odds: odds($0)) }
    func find(when share: Double) {
      for (beginning, odds) in doubtful where found[beginning.block] == nil {
        let odds = odds + logOdds(share)
        if odds >= 0, !pieces.mayContinue(beginning.block, oddsOfLoss: odds),
          beginning.cannotStart || !beginsWithVariable(beginning.block)
        {
          found[beginning.block] = evidence(beginning)
        }
      }
    }
    find(when: Self.usualShare)
    if found.count >= Self.leastOnBadPage {
      doubtful += weighed.weighOthers().filter(isDoubtful).map { ($0, odds($0)) }
      let others = doubtful.filter { found[$0.beginning.block] == nil }.map(\.odds)
      find(when: share(of: found.count, others, among: beginnings.count))
    }
    for index in structure.blocks.indices
    where !heads.contains(index) && structure.beginsInSentence(index)
      && !pieces.mayContinue(index, oddsOfLoss: Self.oddsOfSmallLetter)
    {
      let first = String(Character(structure.shapes[index].first))
      found[index] = [.impossibleStart(first)]
    }
    return found.map { LostText(block: $0, end: .beginning, evidence: $1) }
  }

  /// Whether the block may begin in any manner, or as what stands around it asks for.
  private func isSet(_ index: Int) -> Bool {
    isShortSentence(index) || structure.answersQuestion(index) || structure.opensInParallel(index)
      || structure.opensInSeries(index)
  }

  private func explainsHeadword(_ index: Int) -> Bool {
    index > 0 && structure.isHeadword(index - 1, of: index)
  }

  private func beginsWithBody(_ index: Int) -> Bool {
    LocalOpenings.nameBody(structure.blocks[index].text, in: structure.source)
  }

  /// Whether the variable of a template stands among the characters by which a beginning is weighed, so that
  /// nobody knows how the paragraph will begin: 见《{{title}}》一文.
  private func beginsWithVariable(_ index: Int) -> Bool {
    let start = structure.source.prefixRange(of: structure.blocks[index].text, bytes: Self.bytesOfBeginning)
    let bytes = structure.source.bytes[start.utf8]
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "{") && $1 == UInt8(ascii: "{") }
  }

  /// A dozen Chinese characters.
  private static let bytesOfBeginning = 36

  /// Whether a block is one short sentence, which may begin in any manner: 没走。上哪儿？门开了。 Few cuts leave so
  /// little.
  private func isShortSentence(_ index: Int) -> Bool {
    let shape = structure.shapes[index]
    return shape.length <= Self.longestShortSentence && shape.endsSentence && shape.innerSentenceEnds == 0
  }

  /// The share of a page's `count` beginnings that are missing when `found` of them certainly are and the
  /// others are missing with `odds`, by themselves. On a page that was badly extracted it is the share that
  /// makes what is seen there likeliest (expectation maximisation: Dempster, Laird and Rubin, 1977).
  ///
  /// - Complexity: O(*n*) for *n* odds.
  private func share(of found: Int, _ odds: [Double], among count: Int) -> Double {
    var share = Double(found) / Double(count)
    for _ in 0..<Self.rounds {
      let expected = odds.reduce(Double(found)) { $0 + chance(ofOdds: $1 + logOdds(share)) }
      share = min(Self.worstShare, expected / Double(count))
    }
    return max(Self.usualShare, share)
  }

  /// The odds that a beginning is missing. No paragraph begins with a comma or a full stop; so few columns
  /// break there that there was little to learn from.
  private func odds(_ beginning: WeighedBeginnings.Beginning) -> Double {
    let first = structure.shapes[beginning.block].first
    let startsWithStop = first.characterClass == .clauseMark || first == "。"
    let odds = startsWithStop ? max(beginning.odds, Self.oddsOfStop) : beginning.odds
    return beginning.closesSpeech ? min(odds, beginning.oddsOfWords) : odds
  }

  /// Those of the blocks at `indices` that say the same as the head of a sure seam, or as the ending of a
  /// block: they continue what stands before it there.
  private func copies(among indices: [Int], of seams: [Seam]) -> [Int: [SeamEvidence]] {
    let heads = Dictionary(grouping: seams.filter(\.hasSureOdds).map(\.head), by: structure.text(ofBlock:))
    let lengths = Set(heads.keys.map(\.bytes.count))
    var copies = CopiedEndings(structure).origins(of: indices).mapValues { origin in
      [SeamEvidence.joinedElsewhere(line: structure.blocks[origin].lines.lowerBound + 1)]
    }
    for index in indices where lengths.contains(structure.blocks[index].text.utf8.count) {
      if let twin = heads[structure.text(ofBlock: index)]?.first {
        copies[index] = [.joinedElsewhere(line: structure.blocks[twin].lines.lowerBound + 1)]
      }
    }
    return copies
  }

  /// What speaks against `beginning`, the strongest reason first.
  private func evidence(_ beginning: WeighedBeginnings.Beginning) -> [SeamEvidence] {
    let shape = structure.shapes[beginning.block]
    if beginning.cannotStart { return [.impossibleStart(String(Character(shape.first)))] }
    let text = structure.blocks[beginning.block].text
    let unusual = SeamEvidence.unusualStart(FirstWords(of: text, in: structure.source, words).text)
    guard let mark = weighed.marks[beginning.block].unopened.first else { return [unusual] }
    // A closing mark that nothing opens may have lost its partner and nothing else. So much is gone only if
    // the words, too, begin as paragraphs rarely do.
    let isUnusual = beginning.oddsOfWords >= Self.unusualWords
    return [.pairCut(String(Character(mark)))] + (isUnusual ? [unusual] : [])
  }
}
