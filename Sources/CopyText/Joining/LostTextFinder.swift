/// Finds the paragraphs whose beginning or ending is nowhere in the file.
struct LostTextFinder {
  /// What was found, by the index of the block.
  private(set) var lostTexts: [LostText] = []

  private let structure: DocumentStructure
  private let scale: SeamScale

  /// The odds, as a logarithm to base *e*, from which a beginning is believed to be lost. Pages on which the
  /// weights were learned have lost more than usual ones, so more than even odds are asked for.
  static let threshold = 1.0
  /// How much each beginning that is surely lost lowers the threshold for the others of its page: a page that
  /// has lost one was badly extracted. Three tell as much as any.
  static let discount = 1.0
  static let mostDiscounts = 3

  /// The odds by itself below which nothing else on the page can make a beginning doubtful.
  private static let doubt = -4.0

  /// Looks at the blocks that no seam of `seams` explains.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  init(_ structure: DocumentStructure, _ scale: SeamScale, _ seams: [Seam]) {
    self.structure = structure
    self.scale = scale
    let heads = Set(seams.map(\.head))
    let tails = Set(seams.map(\.tail))
    lostTexts = beginnings(without: heads, seams)
    for index in structure.blocks.indices where !tails.contains(index) && hasLostEnding(index) {
      lostTexts.append(LostText(block: index, end: .ending, evidence: [.openEnd]))
    }
    lostTexts.sort { $0.block < $1.block }
  }

  private func beginnings(without heads: Set<Int>, _ seams: [Seam]) -> [LostText] {
    var found: [Int: [SeamEvidence]] = [:]
    let twins = twins(of: seams)
    let doubtful = structure.blocks.indices.filter { index in
      !heads.contains(index) && structure.canHaveLostBeginning(index)
        && (twins[structure.blocks[index].text.utf8.count] != nil
          || scale.oddsOfLostBeginning(scale.facts(aboutBeginningOf: index)) >= Self.doubt)
    }
    let counts = scale.pageCounts(ofBeginnings: doubtful)
    var odds: [Int: Double] = [:]
    for index in doubtful {
      let copy = structure.source.text(in: structure.blocks[index].text)
      if let twin = twins[copy.utf8.count]?.first(where: {
        structure.source.text(in: structure.blocks[$0].text) == copy
      }) {
        found[index] = [.joinedElsewhere(line: structure.blocks[twin].lines.lowerBound + 1)]
      } else {
        odds[index] = scale.oddsOfLostBeginning(scale.facts(aboutBeginningOf: index, on: counts))
      }
    }
    let sure = found.count + odds.values.count { $0 >= Self.threshold }
    let threshold = Self.threshold - Self.discount * Double(min(sure, Self.mostDiscounts))
    for (index, value) in odds where value >= Self.threshold || value >= threshold && sure > 0 {
      found[index] = [evidence(index)]
    }
    return found.map { LostText(block: $0, end: .beginning, evidence: $1) }
  }

  /// The heads of seams by the length of their text: a block that says the same elsewhere continues what
  /// stands above the seam.
  private func twins(of seams: [Seam]) -> [Int: [Int]] {
    Dictionary(grouping: seams.map(\.head)) { structure.blocks[$0].text.utf8.count }
  }

  /// What speaks most against the beginning of a block.
  private func evidence(_ index: Int) -> SeamEvidence {
    let facts = scale.facts(aboutBeginningOf: index)
    let ends = scale.ends(of: index)
    if facts[.headCannotStart] > 0, let first = ends.first.first {
      return .impossibleStart(String(Character(first)))
    }
    if let mark = ends.marks.unopened.first { return .pairCut(String(Character(mark))) }
    return .unusualStart(ends.first.prefix(2).text)
  }

  /// Whether running text breaks off at the end of an article, where nothing could go on.
  private func hasLostEnding(_ index: Int) -> Bool {
    let shape = structure.shapes[index]
    guard structure.blocks[index].role.isRunningText, !shape.endsSentence, shape.innerSentenceEnds > 0 else {
      return false
    }
    guard shape.last.isHan || shape.last.isLetter || "，,、".unicodeScalars.contains(shape.last) else {
      return false
    }
    let isLast = structure.articles.contains { $0.blocks.upperBound == index + 1 }
    return isLast && structure.canBreakOff(index)
  }
}

extension DocumentStructure {
  /// Whether a block is running text of which the beginning could be missing.
  package func canHaveLostBeginning(_ index: Int) -> Bool {
    blocks[index].role.isRunningText && !hasDateline[index] && shapes[index].isHan
      && blocks[index].range.lowerBound == blocks[index].text.lowerBound
  }
}
