import CopyText
import Testing

struct ScalarSetTests {
  @Test("a set holds what it was made of and nothing else")
  func contains() {
    let scalars = Set("\0a?@é—。一报鿿\u{FFFF}".unicodeScalars)
    let set = ScalarSet(scalars)
    for value in 0...0x1_0400 as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(set.contains(scalar) == scalars.contains(scalar), "U+\(String(value, radix: 16))")
    }
  }
}
