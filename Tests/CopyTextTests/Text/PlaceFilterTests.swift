import LintTesting
import Testing

@testable import CopyText

struct PlaceFilterTests {
  @Test("no place of what is looked for is passed over", arguments: 0..<60 as Range<UInt64>)
  func findsAll(seed: UInt64) throws {
    // Two of them end with the same twelve bits: 报 (U+62A5) and ʥ (U+02A5).
    let alphabet = ["报", "ʥ", "范", "，", "a", "𠀀", " ", "\n"]
    let source = try ReadPage("范" + String.randomCopy(seed: seed, alphabet: alphabet, length: 60)).source
    var filter = PlaceFilter()
    for scalar in "报a𠀀".unicodeScalars { filter.want(scalar.value) }
    var found: [PlacedScalar] = []
    filter.forEachPlace(in: source.bytes, source.range) { scalar, offset in
      let length = String(scalar).utf8.count
      found.append(PlacedScalar(scalar: scalar, range: ByteRange(utf8: offset..<offset + length)))
    }
    #expect(found == source.scalars(in: source.range).filter { "报ʥa𠀀".unicodeScalars.contains($0.scalar) })
  }
}
