import CopyText
import LintDriver

/// Learns what the facts of a seam say, from pages that were cut on purpose.
struct SeamTeacher: Sendable {
  private(set) var shortTail: [TreeSample] = []
  private(set) var runningTail: [TreeSample] = []
  private(set) var latin: [TreeSample] = []
  private(set) var reversed: [TreeSample] = []

  /// Sets pages from `piles`, `rounds` of each, and weighs every candidate on them; `beginnings` tell of the
  /// heads.
  init(_ piles: [CorpusPile], rounds: Int, beginnings: DecisionTrees<BeginningFact>) throws {
    for lesson in try CorpusPile.lessons(of: piles, { try SeamTeacher($0, rounds: rounds, beginnings) }) {
      shortTail += lesson.shortTail
      runningTail += lesson.runningTail
      latin += lesson.latin
      reversed += lesson.reversed
    }
  }

  /// Sets pages of a pile: with the damage of usual ones for the cuts between neighbours, and with many
  /// pieces in the wrong order for those.
  private init(_ pile: CorpusPile, rounds: Int, _ beginnings: DecisionTrees<BeginningFact>) throws {
    var usual = PageMaker(seed: 3 * pile.number + 1, lossesPerHundred: 8, reversalsPerHundred: 4)
    var heavy = PageMaker(seed: 3 * pile.number + 2, lossesPerHundred: 12, reversalsPerHundred: 12)
    let words = DictionaryWordBoundaries()
    for (index, group) in pile.groups(rounds: rounds).enumerated() {
      try learn(from: usual.page(of: group), pile, words, beginnings) { $0 != .reversed }
      // There are ten times as many pairs in the wrong order as others: a sixth of the pages is enough.
      if index.isMultiple(of: 6) {
        try learn(from: heavy.page(of: group), pile, words, beginnings) { $0 == .reversed }
      }
    }
  }

  private mutating func learn(
    from page: MadePage, _ pile: CorpusPile, _ words: any WordBoundaries,
    _ beginnings: DecisionTrees<BeginningFact>, where isWanted: (SeamScale.Trees) -> Bool
  ) throws {
    guard let (structure, figures) = try pile.read(page) else { return }
    let scale = SeamScale(
      structure, structure.candidates, words: words, figures: figures, beginnings: beginnings)
    let candidates = structure.candidates.filter { isWanted(scale.trees(for: $0)) }
    for (candidate, facts) in zip(candidates, scale.facts(of: candidates)) {
      let sample = (facts.vector, page.continuations[candidate.tail] == candidate.head)
      switch scale.trees(for: candidate) {
      case .shortTail: shortTail.append(sample)
      case .runningTail: runningTail.append(sample)
      case .latin: latin.append(sample)
      case .reversed: reversed.append(sample)
      }
    }
  }
}

extension SeamScale {
  /// A scale for the page of `structure` that has all its beginnings weighed by the trees `beginnings`.
  init(
    _ structure: DocumentStructure, _ candidates: [SeamCandidate], words: any WordBoundaries,
    figures: CopyFigures, beginnings: DecisionTrees<BeginningFact>
  ) {
    self.init(
      structure, candidates, words: words, figures: figures,
      beginnings: WeighedBeginnings(
        structure, words: words, figures: figures, trees: beginnings, glance: nil))
  }
}
