/// Words that a stretch of copy may begin or end with, or hold, each of a Chinese character or mark at least.
struct EdgeWords: Sendable {
  private let words: [[UInt8]]
  /// The first character of each word, and the last: a word with another one needs no look.
  private let firsts: [UInt32]
  private let lasts: [UInt32]

  /// The bytes of a Chinese character.
  private static let width = 3

  /// Any of `words`.
  init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }
    precondition(words.allSatisfy { $0.count >= Self.width }, "a word has a character of three bytes")
    self.words = words
    firsts = words.map { $0.character(at: 0) }
    lasts = words.map { $0.character(at: $0.count - Self.width) }
  }

  /// Whether `range` begins with one of them.
  ///
  /// - Complexity: O(*w*) for *w* words.
  func begin(_ range: ByteRange, in source: SourceText) -> Bool { rest(of: range, in: source) != nil }

  /// What stands in `range` behind the first of them with which it begins; nil when it begins with none.
  ///
  /// - Complexity: O(*w*) for *w* words.
  func rest(of range: ByteRange, in source: SourceText) -> ByteRange? {
    guard range.utf8.count >= Self.width else { return nil }
    let first = source.bytes.character(at: range.lowerBound.utf8)
    for index in firsts.indices where firsts[index] == first {
      let length = words[index].count
      if length <= range.utf8.count, source.bytes.holds(words[index], at: range.lowerBound.utf8) {
        return ByteOffset(utf8: range.lowerBound.utf8 + length)..<range.upperBound
      }
    }
    return nil
  }

  /// Whether `range` ends with one of them.
  ///
  /// - Complexity: O(*w*) for *w* words.
  func end(_ range: ByteRange, in source: SourceText) -> Bool {
    guard range.utf8.count >= Self.width else { return false }
    let last = source.bytes.character(at: range.upperBound.utf8 - Self.width)
    for index in lasts.indices where lasts[index] == last {
      let length = words[index].count
      if length <= range.utf8.count,
        source.bytes.holds(words[index], at: range.upperBound.utf8 - length)
      {
        return true
      }
    }
    return false
  }

  /// Whether one of them stands in `range`.
  ///
  /// - Complexity: O(*n* · *w*) for *n* bytes of the range and *w* words.
  func stand(in range: ByteRange, of source: SourceText) -> Bool {
    range.utf8.contains { begin(ByteRange(utf8: $0..<range.upperBound.utf8), in: source) }
  }
}

extension [UInt8] {
  /// Whether `word` stands at `index`, where there is room for it.
  @inline(__always)
  func holds(_ word: [UInt8], at index: Int) -> Bool {
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }

  /// The three bytes from `index` on as one number.
  @inline(__always)
  fileprivate func character(at index: Int) -> UInt32 {
    UInt32(self[index]) << 16 | UInt32(self[index + 1]) << 8 | UInt32(self[index + 2])
  }
}
