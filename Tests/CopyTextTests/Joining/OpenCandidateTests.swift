import LintTesting
import Testing

@testable import CopyText

struct OpenCandidateTests {
  @Test(
    "what is left out before the dictionary is asked would not have been believed", arguments: ReadPage.seeds)
  func nothingIsLost(seed: String) throws {
    let structure = try ReadPage(seed: seed).structure
    // A dictionary of whatever is said twice somewhere, so that it has much to say.
    let scale = SeamScale(structure, structure.candidates, words: WordList(Self.pairs(of: structure)))
    let open = structure.candidates.map { OpenCandidate($0, mustGoOn: false, on: scale) }
    let believed = { (candidates: [OpenCandidate]) in
      WeighedPairs(candidates.map { ($0.candidate, $0.odds(on: scale)) }, in: structure).pairs
        .filter { $0.odds >= SeamFinder.threshold }.map(\.candidate)
    }
    let likely = OpenCandidate.likely(open, on: scale)
    #expect(believed(likely) == believed(open))
    #expect(likely.count < open.count)
  }

  /// Each two characters that stand together at the beginning of a block, and at its end with the next one's beginning.
  private static func pairs(of structure: DocumentStructure) -> [String] {
    zip(structure.shapes, structure.shapes.dropFirst()).map { [$0.last, $1.first].text }
  }
}
