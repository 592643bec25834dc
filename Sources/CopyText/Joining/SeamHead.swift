/// What a block that may go on from another one says whatever it goes on from; it is weighed against several
/// tails.
struct SeamHead: Sendable {
  /// The facts about the block.
  let facts: SeamFacts
  /// Whether the block above ends a sentence; 0 where there is none.
  let aboveEndsSentence: Double
  /// How much likelier it goes on from the block above than begins a paragraph; 0 where there is none.
  let aboveAgainstStart: Double
}

/// What the blocks say that one tail after another may go on in. Each is found once, and forgotten when the
/// tails have left it behind.
struct KnownHeads {
  private var heads: [Int: SeamHead] = [:]

  /// How many are known at most; beyond that, those are forgotten that no tail further down can go on in.
  private static let most = 64

  /// What the head of `candidate` says; the candidates come by their tails, ascending.
  ///
  /// - Complexity: O(1) on average.
  mutating func head(of candidate: SeamCandidate, on scale: SeamScale) -> SeamHead {
    if let head = heads[candidate.head] { return head }
    if heads.count >= Self.most {
      heads = heads.filter { $0.key >= candidate.tail - DocumentStructure.farthestReversal }
    }
    let head = scale.head(candidate.head)
    heads[candidate.head] = head
    return head
  }
}

/// What a block says of whether it goes on from another one.
extension SeamScale {
  /// The block at `index` as one that may go on from another one.
  func head(_ index: Int) -> SeamHead {
    var facts = SeamFacts()
    let shape = structure.shapes[index]
    weighStart(of: shape, &facts)
    weighHead(index, &facts)
    facts[.headIsBroken] = beginnings.odds(of: index)
    return SeamHead(
      facts: facts,
      aboveEndsSentence: index > 0 && structure.shapes[index - 1].endsSentence ? 1 : 0,
      aboveAgainstStart: index > 0 ? againstStart(index - 1, index) : 0)
  }

  /// Weighs how a paragraph begins that begins as `head` does.
  private func weighStart(of head: BlockShape, _ facts: inout SeamFacts) {
    guard head.length > 0 else { return }
    let (first, second) = (head.first, head.second)
    let isFirm = second.flatMap { figures.figure(.cohesion, of: first, $0) } != nil
    facts[isFirm ? .headStart : .headLooseStart] = figures.paragraphStart(first, second)
    guard first.isHan else { return }
    facts[isFirm ? .headClauseStart : .headLooseClauseStart] = figures.clauseStart(first, second)
    if let second, second.isHan { facts[.headCohesion] = figures.cohesion(of: first, second) }
  }

  /// Weighs a block as the continuation of a cut paragraph.
  private func weighHead(_ index: Int, _ facts: inout SeamFacts) {
    let shape = structure.shapes[index]
    let kind = shape.first.characterClass
    facts[.headCannotStart] = shape.cannotStartParagraph ? 1 : 0
    facts[.headStartsWithOpener] = kind == .opener ? 1 : 0
    facts[.headStartsWithDigit] = kind == .digit ? 1 : 0
    facts[.headLength] = shape.length.logarithm
    weighFirstClause(index, &facts)
    let role = structure.blocks[index].role
    facts[.headIsLine] = role == .listItem || role == .crosshead ? 1 : 0
    facts[.headIsCaption] = role == .caption ? 1 : 0
    facts[.headEndsSentence] = shape.endsSentence ? 1 : 0
    facts[.headIsQuestion] = shape.last == "？" || shape.last == "?" ? 1 : 0
    facts[.headHasClause] = shape.clauseMarks + shape.innerSentenceEnds > 0 ? 1 : 0
  }

  private func weighFirstClause(_ index: Int, _ facts: inout SeamFacts) {
    var clause: Int?
    var length = 0
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      let kind = placed.scalar.characterClass
      if kind == .opener || length > 8 { break }
      if kind == .clauseMark || kind == .sentenceEnd {
        if clause == nil { clause = length }
        // A question may well open a paragraph.
        if placed.scalar == "。", length + 1 < structure.shapes[index].length {
          facts[.headStartsWithShortSentence] = 1
          break
        }
      }
      length += 1
    }
    facts[.headStartsWithSingle] = clause == 1 ? 1 : 0
    facts[.headStartsWithShortClause] = clause == 2 || clause == 3 ? 1 : 0
  }
}

extension BlockShape {
  /// Whether the text begins with a mark or a small letter, as no paragraph does.
  var cannotStartParagraph: Bool {
    switch first.characterClass {
    case .clauseMark, .closer, .sentenceEnd: true
    default: first.isSmallLetter
    }
  }
}

extension Unicode.Scalar {
  /// Whether no paragraph begins with the scalar, if one can begin with few of its class: an ellipsis opens
  /// an excerpt.
  var isNeverFirst: Bool { self != "…" && self != "!" }

  /// Whether the scalar is a small letter. Chinese characters, of which most of copy consists, are none.
  var isSmallLetter: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    return !isHan && properties.isLowercase
  }
}
