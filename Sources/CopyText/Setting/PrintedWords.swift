/// How often an edition prints the words that are asked for, each in one piece on one line.
struct PrintedWords: Sendable {
  private var counts: [UInt64: Int] = [:]

  /// Counts `words`, which are in lower case, in `pages`; a word may be two that a hyphen joins.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the pages; nothing when no word is asked for.
  init(_ words: Set<String>, in pages: [SourceText]) {
    for word in words { counts[Self.key(word)] = 0 }
    guard !counts.isEmpty else { return }
    for page in pages {
      var isRestAbove = false
      for line in 0..<page.lines.count {
        let copy = page.trimmed(page.lines.range(ofLine: line))
        guard let last = page.lastScalar(in: copy) else { continue }
        count(page.scalars(in: copy), beginsInWord: isRestAbove, end: copy.upperBound)
        isRestAbove = last.scalar.mayBeReadAsHyphen
      }
    }
  }

  /// How often `word` is printed.
  subscript(word: String) -> Int { counts[Self.key(word)] ?? 0 }

  /// Counts the words of a line that ends at `end`. The rest of a word that a hyphen broke above is none, nor
  /// is the beginning of one that a hyphen breaks at the end.
  private mutating func count(_ line: ScalarView, beginsInWord: Bool, end: ByteOffset) {
    var isRest = beginsInWord
    // The word that is being read, and the two of it and the one before its hyphen.
    var word: UInt64?
    var pair: UInt64?
    for placed in line {
      if placed.scalar.isLetter {
        word = Self.key(word ?? Self.empty, placed.scalar)
        pair = pair.map { Self.key($0, placed.scalar) }
        continue
      }
      let isHyphen = placed.scalar.isHyphen
      let isBroken = placed.range.upperBound == end && placed.scalar.mayBeReadAsHyphen
      if let key = word, !isRest, !isBroken { count(key, pair) }
      pair = isHyphen && !isRest ? word.map { Self.key($0, "-") } : nil
      if word != nil { isRest = false }
      word = nil
    }
    if let word, !isRest { count(word, pair) }
  }

  private mutating func count(_ word: UInt64, _ pair: UInt64?) {
    if let index = counts.index(forKey: word) { counts.values[index] += 1 }
    if let pair, let index = counts.index(forKey: pair) { counts.values[index] += 1 }
  }

  private static let empty: UInt64 = 0

  private static func key(_ word: String) -> UInt64 { word.unicodeScalars.reduce(empty, key) }

  @inline(__always)
  private static func key(_ key: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
    let lowered =
      scalar.isASCII
      ? scalar.loweredASCII : scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return TextHash.mixed(key ^ UInt64(lowered.value))
  }
}
