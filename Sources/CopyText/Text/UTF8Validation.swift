extension [UInt8] {
  /// The offset of the first byte that is not UTF-8 (The Unicode Standard, table 3-7); nil when all are.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package var firstInvalidUTF8: Int? {
    let span = span
    let raw = span.bytes
    let end = span.count
    var index = 0
    while index < end {
      if index + 8 <= end {
        if raw.word(at: index).isASCII {
          index += 8
          continue
        }
        // Chinese characters and marks, of three bytes each: all of U+1000 to U+CFFF, first five at once.
        let start = index
        while index + 16 <= end, raw.holdsFiveOfThreeBytes(at: index) { index += 15 }
        while index + 4 <= end {
          let bytes = raw.bytes4(at: index)
          guard bytes & 0x00C0_C0F0 == 0x0080_80E0, bytes & 0xFF != 0xE0, bytes & 0xFF != 0xED else { break }
          index += 3
        }
        if index > start { continue }
      }
      guard let length = span.lengthOfScalar(at: index) else { return index }
      index += length
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The length in bytes of the scalar that begins at `index`; nil when none does.
  fileprivate func lengthOfScalar(at index: Int) -> Int? {
    let lead = self[index]
    if lead < 0x80 { return 1 }
    // The bounds of the second byte shut out longer forms of what is shorter, surrogates, and what is above
    // U+10FFFF.
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= count, second.contains(self[index + 1]) else { return nil }
    for offset in 2..<Swift.max(2, length) where self[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}

extension RawSpan {
  /// Whether the fifteen bytes from `index` on are five scalars of U+1000 to U+CFFF or U+E000 to U+FFFF; that
  /// they and one more are there is for the caller to know. Of the other scalars of three bytes the second
  /// byte needs a look.
  @inline(__always)
  fileprivate func holdsFiveOfThreeBytes(at index: Int) -> Bool {
    // A lead, E0 to EF, and two that continue, 80 to BF, the first of them in the lowest byte.
    let first = UInt64(littleEndian: word(at: index))
    guard first & 0xC0F0_C0C0_F0C0_C0F0 == 0x80E0_8080_E080_80E0 else { return false }
    let second = UInt64(littleEndian: word(at: index + 8))
    guard second & 0x00C0_C0F0_C0C0_F0C0 == 0x0080_80E0_8080_E080 else { return false }
    // The last four bits of the leads, which stand in other bytes of the second word than of the first. What
    // is not 0 carries a bit out of them when F is added.
    let leads = first & 0x000F_0000_0F00_000F | second & 0x0000_000F_0000_0F00
    let notE0 = leads &+ 0x000F_000F_0F00_0F0F
    let notED = (leads ^ 0x000D_000D_0D00_0D0D) &+ 0x000F_000F_0F00_0F0F
    return notE0 & notED & 0x0010_0010_1000_1010 == 0x0010_0010_1000_1010
  }
}
