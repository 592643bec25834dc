/// Finds where paragraphs were cut, and puts them together.
///
/// Every block that breaks off is weighed against the blocks where it may go on. The likeliest pairs are
/// taken first, and no block is taken twice, so that one wrong pair does not cause a second.
package struct SeamFinder {
  /// The document with its paragraphs put together.
  package let document: Document

  /// The odds, as a logarithm to base *e*, from which a pair is believed: a little better than even; for
  /// pieces in the wrong order a little less, because nothing is done to them but to say so.
  static func threshold(of kind: Seam.Kind) -> Double { kind == .reversed ? -0.2 : 0.1 }

  /// The odds that something is missing before a block, as a logarithm to base *e*, from which it may go on
  /// from a block further down, or from a short one beyond a line: what begins as paragraphs do is hardly the
  /// rest of one.
  private static let leastBroken = -1.0
  /// The odds, as a logarithm to base *e*, that a page begins with a paragraph that breaks off on its first
  /// line, against those of any short line: files begin with headlines.
  private static let oddsOfTop = -3.0

  /// The blocks in which a tail above the line above them goes on rather than in that line. The line by
  /// itself may seem to go on in them too; but then the paragraph above it would have no rest.
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  private static func interruptedByLine(_ pairs: [WeighedPairs.Pair], in structure: DocumentStructure)
    -> Set<Int>
  {
    let goingOn = Set(
      pairs.lazy.filter { $0.candidate.kind == .adjacent && $0.odds >= threshold(of: .adjacent) }
        .map(\.candidate.tail))
    return Set(
      pairs.lazy.filter {
        $0.odds >= threshold(of: .interrupted) && structure.stepsOverLine($0.candidate)
          && !goingOn.contains($0.candidate.tail)
      }.map(\.candidate.head))
  }

  /// Finds the seams of `structure`.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*k* log *k*) for *k* blocks that may break off.
  package init(_ structure: DocumentStructure, words: any WordBoundaries, profileChoice: ProfileChoice) {
    let leads = CopiedLeads(structure)
    let possibleSeams = structure.candidates.filter {
      structure.mayBeSeam($0) && !leads.areCopied(at: $0.head)
    }
    let beginnings = WeighedBeginnings(structure, candidates: possibleSeams, words: words)
    let candidates = possibleSeams.filter {
      !structure.needsBrokenHead($0) || beginnings.odds(of: $0.head) >= Self.leastBroken
    }
    let scale = SeamScale(structure, candidates, words: words, beginnings: beginnings)
    let weighed = OpenCandidate.likely(candidates, on: scale) {
      WeighedPairs.leastOdds(ofTail: $0, in: structure)
    }.map { open in
      var odds = open.odds(on: scale)
      if structure.stepsOverLine(open.candidate) { odds += structure.oddsOfLine(open.candidate) }
      if structure.isTopOfPage(open.candidate.tail) { odds += Self.oddsOfTop }
      return (candidate: open.candidate, odds: odds)
    }
    let endings = WeighedEndings(weighed, on: scale)
    let possible = endings.pairs
    let interrupted = Self.interruptedByLine(possible, in: structure)
    let pairs = possible.filter {
      $0.odds >= Self.threshold(of: $0.candidate.kind)
        && !($0.candidate.kind == .adjacent && interrupted.contains($0.candidate.head))
    }.sorted { left, right in
      (-left.odds, left.candidate.tail, left.candidate.head) < (
        -right.odds, right.candidate.tail, right.candidate.head
      )
    }
    var seams: [Seam] = []
    var chains = PieceChains()
    for pair in pairs where chains.link(pair.candidate) {
      seams.append(scale.seam(pair.candidate, odds: pair.odds))
    }
    seams.sort { $0.tail < $1.tail }
    let doubts = SeamDoubts(structure, seams, beginnings)
    for index in seams.indices {
      seams[index].isDoubtful = doubts.areThere(seams[index]) || structure.isDoubtfulBeyondLine(seams[index])
    }
    let blocks = ParagraphBuilder.blocks(structure, seams)
    document = Document(
      structure: structure, blocks: blocks, seams: seams,
      lostTexts: LostTextFinder(structure, beginnings, endings, seams, words: words).lostTexts
        .filter { !structure.legibility.illegible.contains($0.block) },
      paragraphs: ParagraphBuilder.paragraphs(blocks, seams), profileChoice: profileChoice)
  }
}

extension DocumentStructure {
  /// Whether only a head that seems to lack its beginning can be that of the candidate: it stands above its
  /// tail, or below a line and a tail that was read as the top of an article.
  fileprivate func needsBrokenHead(_ candidate: SeamCandidate) -> Bool {
    candidate.kind == .reversed || stepsOverLine(candidate) && !isRunning(candidate.tail)
  }

  /// Whether the seam would not be sure if the line that it steps over were as likely a crosshead of another
  /// text as any: to report it is one thing, to move the line another.
  fileprivate func isDoubtfulBeyondLine(_ seam: Seam) -> Bool {
    let candidate = SeamCandidate(tail: seam.tail, head: seam.head, kind: seam.kind)
    guard stepsOverLine(candidate) else { return false }
    let odds = seam.odds - oddsOfLine(candidate) - 2
    return odds < (seam.mayBeTitle ? Seam.sureOddsOfTitle : Seam.sureOdds)
  }

  /// The odds, as a logarithm to base *e*, that the line which the candidate steps over stands in the middle
  /// of a paragraph, against those of a chart or a caption that names its maker: it may be a crosshead of
  /// another text, or a piece of the paragraph. Below a short tail it may also be a headline
  /// below its kicker.
  fileprivate func oddsOfLine(_ candidate: SeamCandidate) -> Double {
    switch (isHardlyPiece(candidate.tail + 1), isRunning(candidate.tail)) {
    case (true, true): -0.3
    case (true, false): -0.7
    case (false, true): -1
    case (false, false): -2
    }
  }

  /// Whether a candidate can show that a paragraph was cut: both pieces can be read, the first has a word to
  /// break off after, and on a page set in lines something stands between them. There a paragraph ends or
  /// goes on as its lines say.
  fileprivate func mayBeSeam(_ candidate: SeamCandidate) -> Bool {
    if legibility.isMisread {
      guard !legibility.illegible.contains(candidate.tail), !legibility.illegible.contains(candidate.head),
        !legibility.specks.contains(candidate.tail)
      else { return false }
    }
    let next = candidate.tail + 1
    guard page.setting == .lines || page.setting == .blocks && !page.joins.isEmpty,
      !shapes[candidate.tail].isHan, candidate.kind != .interrupted
    else { return true }
    if page.setting == .blocks { return gaps[candidate.head] > 0 }
    return gaps[candidate.head] > 0 && (next == blocks.endIndex || gaps[next] > 0)
  }
}

/// The pieces that have been put together so far, as chains of blocks.
private struct PieceChains {
  private var tails = Set<Int>()
  private var heads = Set<Int>()
  /// The first block of the chain that ends with the key, and the last of the one that begins with it; a
  /// block by itself is in neither.
  private var firstOfChain: [Int: Int] = [:]
  private var lastOfChain: [Int: Int] = [:]

  /// Puts the two chains of `candidate` together; false when one of its blocks is taken already, or when its
  /// head would lead back to its tail.
  ///
  /// - Complexity: O(1).
  mutating func link(_ candidate: SeamCandidate) -> Bool {
    let (tail, head) = (candidate.tail, candidate.head)
    let first = firstOfChain[tail] ?? tail
    guard !tails.contains(tail), !heads.contains(head), first != head else { return false }
    let last = lastOfChain[head] ?? head
    tails.insert(tail)
    heads.insert(head)
    firstOfChain[last] = first
    lastOfChain[first] = last
    return true
  }
}
