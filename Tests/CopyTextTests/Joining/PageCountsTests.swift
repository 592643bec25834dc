import LintTesting
import Testing

@testable import CopyText

struct PageCountsTests {
  @Test("pairs and triples are counted as a search would", arguments: 0..<60 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    let alphabet = ["范", "围", "的", "菜", "，", "。", " ", "\n\n", "\n"]
    let page = try ReadPage("报" + String.randomCopy(seed: seed, alphabet: alphabet, length: 80))
    let scalars = "范围的菜，".unicodeScalars
    let pairs = scalars.flatMap { first in scalars.map { [first, $0] } }
    let triples = pairs.flatMap { pair in scalars.map { pair + [$0] } }
    let keys = (pairs + triples).map(Self.key)
    let counts = PageCounts(keys, in: page.structure)
    let texts = page.structure.blocks.map { block in
      page.source.scalars(in: block.text).map(\.scalar).filter { !$0.isSpace }
    }
    for (wanted, key) in zip(pairs + triples, keys) {
      let places = texts.flatMap { text in
        text.indices.filter { text[$0...].starts(with: wanted) }.map { (text, $0) }
      }
      #expect(counts[key] == places.count)
    }
  }

  @Test("what is not asked for is not counted")
  func nothingElse() throws {
    let page = try ReadPage("范围的范围")
    #expect(PageCounts([], in: page.structure)[Self.key(["范", "围"])] == 0)
    #expect(PageCounts([Self.key(["范", "围"])], in: page.structure)[Self.key(["围", "的"])] == 0)
    #expect(PageCounts([Self.key(["范", "围"])], in: page.structure)[Self.key(["范", "围"])] == 2)
  }

  private static func key(_ scalars: [Unicode.Scalar]) -> UInt64 {
    scalars.reduce(0) { $0 << 21 | UInt64($1.value) }
  }
}
