/// Finds the paragraphs whose beginning or ending is nowhere in the file.
struct LostTextFinder {
  /// What was found, by the index of the block.
  private(set) var lostTexts: [LostText] = []

  private let structure: DocumentStructure
  private let scale: SeamScale

  /// The share of beginnings that were lost on the pages from which the weights were learned.
  private static let learnedShare = 0.019
  /// The share of beginnings that are lost on usual pages. One doubtful beginning on a page may be chance; two
  /// show that the page was badly extracted, and then the page's own share counts.
  private static let usualShare = 0.006
  /// The largest share that is believed of any page: on a short one, two lost beginnings do not make the rest
  /// suspect.
  private static let worstShare = 0.2

  /// The odds, as a logarithm to base *e*, from which a beginning is likely to be lost.
  private static let likely = 0.0

  /// The longest source of a picture, in characters, that stands after its words.
  private static let longestSource = 14
  /// The odds by itself below which nothing else on the page can make a beginning doubtful.
  private static let doubt = -4.0
  /// The odds, as a logarithm to base *e*, from which words are an unusual beginning whatever their marks say:
  /// one in eight.
  private static let unusualWords = -2.0

  /// Looks at the blocks that no seam of `seams` explains.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  init(_ structure: DocumentStructure, _ scale: SeamScale, _ seams: [Seam]) {
    self.structure = structure
    self.scale = scale
    let heads = Set(seams.map(\.head))
    let tails = Set(seams.map(\.tail))
    lostTexts = beginnings(without: heads, seams)
    // Only where an article ends can nothing go on.
    for index in structure.articles.map({ $0.blocks.upperBound - 1 })
    where !tails.contains(index) && hasLostEnding(index) {
      lostTexts.append(LostText(block: index, end: .ending, evidence: [.openEnd]))
    }
    lostTexts.sort { $0.block < $1.block }
  }

  private func beginnings(without heads: Set<Int>, _ seams: [Seam]) -> [LostText] {
    var found: [Int: [SeamEvidence]] = [:]
    let twins = twins(of: seams)
    let lengths = Set(twins.keys.map(\.count))
    let doubtful = structure.blocks.indices.filter { index in
      !heads.contains(index) && structure.canHaveLostBeginning(index)
        && (lengths.contains(structure.blocks[index].text.utf8.count)
          || scale.oddsOfLostBeginning(scale.facts(aboutBeginningOf: index)) >= Self.doubt)
    }
    let counts = scale.pageCounts(ofBeginnings: doubtful)
    var odds: [Int: Double] = [:]
    for index in doubtful {
      if let twin = twins[copy(ofBlock: index)]?.first {
        found[index] = [.joinedElsewhere(line: structure.blocks[twin].lines.lowerBound + 1)]
      } else {
        odds[index] = scale.oddsOfLostBeginning(scale.facts(aboutBeginningOf: index, on: counts))
      }
    }
    let beginnings = structure.blocks.indices.count(where: structure.canHaveLostBeginning)
    // A copy whose twin continues another paragraph is beyond doubt, and tells as much as two that are likely.
    let isBadPage = 2 * found.count + odds.values.count { $0 >= Self.likely } >= 2
    // The likeliest first: on a bad page, each that is found makes the others a little likelier.
    for (index, value) in odds.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }) {
      let share = isBadPage ? Double(found.count + 2) / Double(beginnings + 2) : Self.usualShare
      guard value >= logOdds(Self.learnedShare) - logOdds(min(share, Self.worstShare)) else { break }
      found[index] = evidence(index)
    }
    return found.map { LostText(block: $0, end: .beginning, evidence: $1) }
  }

  private func logOdds(_ share: Double) -> Double { logarithm(share / (1 - share)) }

  /// The heads of seams by their text: a block that says the same elsewhere continues what stands above the seam.
  private func twins(of seams: [Seam]) -> [ArraySlice<UInt8>: [Int]] {
    Dictionary(grouping: seams.map(\.head), by: copy(ofBlock:))
  }

  private func copy(ofBlock index: Int) -> ArraySlice<UInt8> {
    structure.source.bytes[structure.blocks[index].text.utf8]
  }

  /// What speaks against the beginning of a block, the strongest reason first.
  private func evidence(_ index: Int) -> [SeamEvidence] {
    var facts = scale.facts(aboutBeginningOf: index)
    let shape = structure.shapes[index]
    if facts[.headCannotStart] > 0, shape.length > 0 {
      return [.impossibleStart(String(Character(shape.first)))]
    }
    let unusual = SeamEvidence.unusualStart(structure.firstScalars(of: index).prefix(2).text)
    guard let mark = scale.marks[index].unopened.first else { return [unusual] }
    // A closing mark that nothing opens may have lost its partner and nothing else. So much is gone only if the
    // words, too, begin as paragraphs rarely do; what is quoted may begin with an item of one character.
    facts[.headClosesNothing] = 0
    facts[.headStartsWithSingle] = 0
    let isUnusual = scale.oddsOfLostBeginning(facts) >= Self.unusualWords
    return [.pairCut(String(Character(mark)))] + (isUnusual ? [unusual] : [])
  }

  /// Whether running text breaks off in the block that ends an article.
  private func hasLostEnding(_ index: Int) -> Bool {
    let shape = structure.shapes[index]
    guard structure.blocks[index].role.isRunningText, !shape.endsSentence, shape.innerSentenceEnds > 0 else {
      return false
    }
    // The words under a picture end with its source: 美联社图片.
    let rest = structure.lengthAfterLastSentence(of: index)
    guard rest > Self.longestSource,
      shape.last.isHan || shape.last.isLetter || "，,、".unicodeScalars.contains(shape.last)
    else {
      return false
    }
    return structure.canBreakOff(index)
  }
}

extension DocumentStructure {
  /// How many scalars stand after the last mark that ends a sentence.
  fileprivate func lengthAfterLastSentence(of index: Int) -> Int {
    var length = 0
    var end = blocks[index].text.upperBound
    while let last = source.lastScalar(in: blocks[index].text.lowerBound..<end) {
      if last.scalar.characterClass == .sentenceEnd { break }
      length += 1
      end = last.range.lowerBound
    }
    return length
  }

  /// Whether a block is running text of which the beginning could be missing.
  package func canHaveLostBeginning(_ index: Int) -> Bool {
    blocks[index].role.isRunningText && !hasDateline[index] && shapes[index].isHan
      && blocks[index].range.lowerBound == blocks[index].text.lowerBound
  }
}
