/// Finds the paragraphs whose beginning or ending is nowhere in the file.
struct LostTextFinder {
  /// What was found, by the index of the block.
  private(set) var lostTexts: [LostText] = []

  private let structure: DocumentStructure
  private let scale: SeamScale

  /// The odds, as a logarithm to base *e*, from which a beginning is believed to be lost.
  static let threshold = 0.0

  /// Looks at the blocks that no seam of `seams` explains.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the page.
  init(_ structure: DocumentStructure, _ scale: SeamScale, _ seams: [Seam]) {
    self.structure = structure
    self.scale = scale
    let tails = Set(seams.map(\.tail))
    var headsByText: [String: Int] = [:]
    for seam in seams {
      headsByText[structure.source.text(in: structure.blocks[seam.head].text)] = seam.head
    }
    let heads = Set(seams.map(\.head))
    for index in structure.blocks.indices {
      if !heads.contains(index), structure.canHaveLostBeginning(index),
        let evidence = evidenceOfLostBeginning(index, headsByText)
      {
        lostTexts.append(LostText(block: index, end: .beginning, evidence: evidence))
      }
      if !tails.contains(index), hasLostEnding(index) {
        lostTexts.append(LostText(block: index, end: .ending, evidence: [.openEnd]))
      }
    }
  }

  /// Why the block at `index` cannot be the beginning of a paragraph; nil when it can.
  private func evidenceOfLostBeginning(_ index: Int, _ headsByText: [String: Int]) -> [SeamEvidence]? {
    if !headsByText.isEmpty, let twin = headsByText[structure.source.text(in: structure.blocks[index].text)] {
      return [.joinedElsewhere(line: structure.blocks[twin].lines.lowerBound + 1)]
    }
    guard scale.oddsOfLostBeginning(index) >= Self.threshold else { return nil }
    let shape = structure.shapes[index]
    let facts = scale.facts(aboutBeginningOf: index)
    if facts[.headCannotStart] > 0 { return [.impossibleStart(String(Character(shape.first)))] }
    let marks = scale.ends(of: index).marks
    if let mark = marks.unopened.first { return [.pairCut(String(Character(mark)))] }
    return [.unusualStart(structure.firstScalars(of: index, count: 2).text)]
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
