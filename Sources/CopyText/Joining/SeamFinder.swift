/// Finds where paragraphs were cut, and puts them together.
///
/// Every block that breaks off is weighed against the blocks where it may go on. The likeliest pairs are taken
/// first, and no block is taken twice, so that one wrong pair does not cause a second.
struct SeamFinder {
  /// The document with its paragraphs put together.
  let document: Document

  /// The odds, as a logarithm to base *e*, from which a pair is believed: three to two, for a wrong pair does
  /// more harm than a missed one.
  static let threshold = 0.4

  /// Finds the seams of `structure`.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*k* log *k*) for *k* blocks that may break off.
  init(_ structure: DocumentStructure, words: any WordBoundaries, profileChoice: ProfileChoice) {
    let candidates = structure.candidates
    let scale = SeamScale(structure, candidates, words: words)
    var pairs: [(candidate: SeamCandidate, odds: Double)] = []
    for candidate in candidates {
      let odds = scale.odds(candidate)
      if odds >= Self.threshold { pairs.append((candidate, odds)) }
    }
    pairs.sort { left, right in
      (-left.odds, left.candidate.tail, left.candidate.head) < (
        -right.odds, right.candidate.tail, right.candidate.head
      )
    }
    var headOf: [Int: SeamCandidate] = [:]
    var seams: [Seam] = []
    var tailOf: [Int: Int] = [:]
    for pair in pairs where headOf[pair.candidate.tail] == nil && tailOf[pair.candidate.head] == nil {
      guard !Self.goesInCircle(pair.candidate, headOf) else { continue }
      headOf[pair.candidate.tail] = pair.candidate
      tailOf[pair.candidate.head] = pair.candidate.tail
      seams.append(scale.seam(pair.candidate, odds: pair.odds))
    }
    seams.sort { $0.tail < $1.tail }
    let blocks = ParagraphBuilder.blocks(structure, seams)
    document = Document(
      structure: structure, blocks: blocks, seams: seams,
      lostTexts: LostTextFinder(structure, scale, seams).lostTexts,
      paragraphs: ParagraphBuilder.paragraphs(structure, blocks, seams), profileChoice: profileChoice)
  }

  /// Whether the head of `candidate` already leads back to its tail.
  private static func goesInCircle(_ candidate: SeamCandidate, _ headOf: [Int: SeamCandidate]) -> Bool {
    var index = candidate.head
    while let next = headOf[index]?.head {
      if next == candidate.tail { return true }
      index = next
    }
    return index == candidate.tail
  }
}
