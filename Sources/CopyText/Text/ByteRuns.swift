// Runs of characters of one kind, as most of copy is made of them: passed over eight or nine bytes at once.

extension [UInt8] {
  /// Where the run of Chinese characters of three bytes that begins at `index` ends, at `end` at the latest;
  /// `index` when none begins there. The bytes are valid UTF-8, and `end` stands between scalars. A run may
  /// end before a rare character and another begin with it: only U+4E00 to U+9FFF are looked for.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the run.
  @inline(__always)
  func endOfHanRun(from index: Int, to end: Int) -> Int {
    precondition(end <= count, "a run ends in the text")
    let span = span
    let raw = span.bytes
    var index = index
    while index + 9 <= end {
      let length = UInt64(bigEndian: raw.word(at: index)).bytesOfLeadingHan
      // So that the next bytes can be fetched before these are weighed.
      guard length == 9 else { return index + length }
      index += 9
    }
    while index + 3 <= end {
      let lead = span[unchecked: index]
      guard lead &- 0xE5 <= 4 || lead == 0xE4 && span[unchecked: index + 1] >= 0xB8 else { break }
      index += 3
    }
    return index
  }
}

extension Span<UInt8> {
  /// Where the run of small letters of ASCII that begins at `index` ends, at `end` at the latest; `index`
  /// when none begins there.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the run.
  @inline(__always)
  func endOfSmallLetters(from index: Int, to end: Int) -> Int {
    precondition(end <= count, "a run ends in the text")
    let raw = bytes
    var index = index
    while index + 8 <= end {
      let length = raw.bytes8(at: index).leadingSmallLetters
      index += length
      if length < 8 { return index }
    }
    while index < end, (0x61...0x7A).contains(self[unchecked: index]) { index += 1 }
    return index
  }
}
