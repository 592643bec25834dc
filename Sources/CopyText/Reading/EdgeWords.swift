/// Words that a stretch of copy may begin or end with.
struct EdgeWords: Sendable {
  private let words: [[UInt8]]

  /// Any of `words`.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
  }

  /// Whether `range` begins with one of them.
  ///
  /// - Complexity: O(*w*) for *w* words.
  func begin(_ range: ByteRange, in source: SourceText) -> Bool {
    words.contains { word in
      word.count <= range.utf8.count && source.bytes.holds(word, at: range.lowerBound.utf8)
    }
  }

  /// Whether `range` ends with one of them.
  ///
  /// - Complexity: O(*w*) for *w* words.
  func end(_ range: ByteRange, in source: SourceText) -> Bool {
    words.contains { word in
      word.count <= range.utf8.count && source.bytes.holds(word, at: range.upperBound.utf8 - word.count)
    }
  }
}

extension [UInt8] {
  /// Whether `word` stands at `index`, where there is room for it.
  @inline(__always)
  func holds(_ word: [UInt8], at index: Int) -> Bool {
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }
}
