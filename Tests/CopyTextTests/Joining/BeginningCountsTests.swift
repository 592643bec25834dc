import LintTesting
import Testing

@testable import CopyText

struct BeginningCountsTests {
  @Test(
    "two characters are counted by what stands before them, as a search would",
    arguments: 0..<60 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    let alphabet = ["范", "围", "的", "菜", "，", "“", "。", " ", "\n\n"]
    let page = try ReadPage("报" + String.randomCopy(seed: seed, alphabet: alphabet, length: 80))
    let wanted: [(Unicode.Scalar, Unicode.Scalar)] = [("范", "围"), ("围", "的"), ("菜", "菜")]
    let counts = BeginningCounts(wanted, in: page.structure, figures: .standard)
    var places = BeginningCounts.Places()
    for (first, second) in wanted {
      places = BeginningCounts.Places()
      for block in page.structure.blocks {
        let text = page.source.scalars(in: block.text).map(\.scalar).filter { !$0.isSpace }
        for place in text.indices where text[place...].starts(with: [first, second]) {
          let before = place > 0 ? text[place - 1] : nil
          if before?.partsClauses ?? true {
            places.begins += 1
          } else if let before, CopyFigures.standard.figure(.cohesion, of: before, first) != nil {
            places.hangs += 1
          } else {
            places.follows += 1
          }
        }
      }
      places.begins = max(0, places.begins - 1)
      #expect(counts.elsewhere(first, second) == places)
    }
  }
}
