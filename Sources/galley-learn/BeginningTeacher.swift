import CopyText
import LintDriver

/// Learns what the beginning of a block says, from pages on which every cut paragraph lost its beginning.
struct BeginningTeacher: Sendable {
  /// What is known of each beginning, and whether something is missing before it.
  let samples: [TreeSample]

  /// The same, when nothing but the block itself is asked.
  var samplesOfBlocks: [TreeSample] {
    let kept = BeginningFact.allCases.map { $0.isOfBlock ? 1.0 : 0.0 }
    return samples.map { sample in (zip(sample.facts, kept).map { $0 * $1 }, sample.isTrue) }
  }

  /// Sets pages from `piles`, `rounds` of each, and weighs every beginning on them.
  init(_ piles: [CorpusPile], rounds: Int) throws {
    samples = try CorpusPile.lessons(of: piles) { pile in try Self.samples(of: pile, rounds: rounds) }
      .flatMap(\.self)
  }

  private static func samples(of pile: CorpusPile, rounds: Int) throws -> [TreeSample] {
    var maker = PageMaker(seed: 3 * pile.number + 3, lossesPerHundred: 100, reversalsPerHundred: 0)
    let words = DictionaryWordBoundaries()
    var samples: [TreeSample] = []
    for group in pile.groups(rounds: rounds) {
      let page = maker.page(of: group)
      guard let (structure, figures) = try pile.read(page) else { continue }
      let indices = structure.blocks.indices.filter(structure.canHaveLostBeginning)
      let scale = BeginningScale(structure, words: words, figures: figures)
      for (index, facts) in zip(indices, scale.facts(of: indices)) {
        samples.append((facts.vector, page.lost.contains(index)))
      }
    }
    return samples
  }
}
