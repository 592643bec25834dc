import LintTesting
import Testing

@testable import CopyText

struct OpenCandidateTests {
  @Test(
    "what is left out before the dictionary is asked would not have been believed", arguments: ReadPage.seeds)
  func nothingIsLost(seed: String) throws {
    let structure = try ReadPage(seed: seed).structure
    let (open, scale) = Self.candidates(of: structure)
    let believed = { (candidates: [OpenCandidate]) in
      WeighedPairs(candidates.map { ($0.candidate, $0.odds(on: scale)) }, in: structure).pairs
        .filter { $0.odds >= SeamFinder.threshold(of: $0.candidate.kind) }.map(\.candidate)
    }
    #expect(believed(OpenCandidate.likely(open, on: scale)) == believed(open))
  }

  @Test("of some places where a paragraph might go on the dictionary is not asked")
  func someAreLeftOut() throws {
    let counts = try ReadPage.seeds.map { seed in
      let (open, scale) = Self.candidates(of: try ReadPage(seed: seed).structure)
      return (open.count, OpenCandidate.likely(open, on: scale).count)
    }
    #expect(counts.reduce(0) { $0 + $1.1 } < counts.reduce(0) { $0 + $1.0 })
  }

  /// The candidates of a page, by a dictionary that knows whatever might be a word across an end, so that it has much to
  /// say.
  private static func candidates(
    of structure: DocumentStructure
  ) -> (candidates: [OpenCandidate], scale: SeamScale) {
    let words = WordList(pairs(of: structure))
    let scale = SeamScale(
      structure, structure.candidates, words: words, beginnings: WeighedBeginnings(structure, words: words))
    return (structure.candidates.map { OpenCandidate($0, mustGoOn: false, on: scale) }, scale)
  }

  /// The last character of each block with the first one of the next.
  private static func pairs(of structure: DocumentStructure) -> [String] {
    zip(structure.shapes, structure.shapes.dropFirst()).map { [$0.last, $1.first].text }
  }
}
