import LintTesting
import Testing

@testable import CopyText

struct ScalarCountsTests {
  @Test("the count agrees with decoding what stands before the offset", arguments: 0..<20 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<Int.random(in: 0...9000, using: &generator)).map { _ in
      ["报", "a", "é", "𠮷", "\n"].randomElement(using: &generator) ?? ""
    }.joined()
    let bytes = Array(text.utf8)
    let counts = ScalarCounts(bytes)
    let scalars = text.unicodeScalars
    for _ in 0..<20 {
      let index = scalars.index(
        scalars.startIndex, offsetBy: Int.random(in: 0...scalars.count, using: &generator))
      let offset = text.utf8.distance(from: text.startIndex, to: index)
      #expect(counts.scalars(of: bytes, before: offset) == scalars[..<index].count)
    }
    #expect(counts.scalars(of: bytes, before: bytes.count) == scalars.count)
  }

  @Test("a text that ends at a point is counted to its end", arguments: [0, 4095, 4096, 4097, 8192])
  func edges(length: Int) {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    #expect(ScalarCounts(bytes).scalars(of: bytes, before: length) == length)
  }
}
