import CopyText
import LintDriver

/// Learns to tell a tail that goes on below from one of which the rest was taken away.
struct EndingTeacher: Sendable {
  /// What is known of each pair of a tail of running text and a block below it, and whether it goes on there;
  /// what goes on elsewhere is left out.
  let samples: [TreeSample]

  /// Sets pages from `piles`, `rounds` of each, and weighs the candidates on them; `beginnings` tell of the
  /// heads.
  init(_ piles: [CorpusPile], rounds: Int, beginnings: DecisionTrees<BeginningFact>) throws {
    samples = try CorpusPile.lessons(of: piles) { pile in
      try Self.samples(of: pile, rounds: rounds, beginnings)
    }.flatMap(\.self)
  }

  private static func samples(
    of pile: CorpusPile, rounds: Int, _ beginnings: DecisionTrees<BeginningFact>
  ) throws -> [TreeSample] {
    var maker = PageMaker(
      seed: 3 * CorpusPile.count + pile.number + 1, lossesPerHundred: 4, endingsPerHundred: 50,
      reversalsPerHundred: 0)
    let words = DictionaryWordBoundaries()
    var samples: [TreeSample] = []
    for group in pile.groups(rounds: rounds) {
      let page = maker.page(of: group)
      guard let (structure, figures) = try pile.read(page) else { continue }
      let scale = SeamScale(
        structure, structure.candidates, words: words, figures: figures, beginnings: beginnings)
      let candidates = structure.candidates.filter { candidate in
        scale.trees(for: candidate) == .runningTail
          && (page.brokenOff.contains(candidate.tail) || page.continuations[candidate.tail] == candidate.head)
      }
      for (candidate, facts) in zip(candidates, scale.facts(of: candidates)) {
        samples.append((facts.vector, page.continuations[candidate.tail] == candidate.head))
      }
    }
    return samples
  }
}
