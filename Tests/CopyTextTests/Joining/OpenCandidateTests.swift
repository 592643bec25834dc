import LintTesting
import Testing

@testable import CopyText

struct OpenCandidateTests {
  @Test(
    "what is left out before the dictionary is asked would not have been believed",
    arguments: ProjectFiles.seeds)
  func nothingIsLost(seed: String) throws {
    let structure = try ReadPage(seed: seed).structure
    let scale = Self.scale(of: structure)
    let believed = { (candidates: [OpenCandidate]) in
      WeighedPairs(candidates.map { ($0.candidate, $0.odds(on: scale)) }, in: structure).pairs
        .filter { $0.odds >= SeamFinder.threshold(of: $0.candidate.kind) }.map(\.candidate)
    }
    #expect(believed(Self.likely(on: scale)) == believed(Self.all(on: scale)))
  }

  @Test("of some places where a paragraph might go on the dictionary is not asked")
  func someAreLeftOut() throws {
    let counts = try ProjectFiles.seeds.map { seed in
      let scale = Self.scale(of: try ReadPage(seed: seed).structure)
      return (Self.all(on: scale).count, Self.likely(on: scale).count)
    }
    #expect(counts.reduce(0) { $0 + $1.1 } < counts.reduce(0) { $0 + $1.0 })
  }

  private static func likely(on scale: SeamScale) -> [OpenCandidate] {
    OpenCandidate.likely(scale.structure.candidates, on: scale) {
      WeighedPairs.leastOdds(ofTail: $0, in: scale.structure)
    }
  }

  private static func all(on scale: SeamScale) -> [OpenCandidate] {
    OpenCandidate.likely(scale.structure.candidates, on: scale) { _ in -.infinity }
  }

  /// A scale for a page, with a dictionary that knows whatever might be a word across an end, so that it has
  /// much to say.
  private static func scale(of structure: DocumentStructure) -> SeamScale {
    let words = WordList(pairs(of: structure))
    return SeamScale(
      structure, structure.candidates, words: words, beginnings: WeighedBeginnings(structure, words: words))
  }

  /// The last character of each block with the first one of the next.
  private static func pairs(of structure: DocumentStructure) -> [String] {
    zip(structure.shapes, structure.shapes.dropFirst()).map { [$0.last, $1.first].text }
  }
}
