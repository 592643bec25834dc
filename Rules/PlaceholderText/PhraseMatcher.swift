import CopyText

/// Finds any of many phrases in one pass over the copy, whatever the case of ASCII letters, and whether the
/// copy has the simplified or the traditional forms of Chinese characters. What begins with an ASCII letter
/// or digit is found only where a word does.
///
/// Hardly a place of copy begins as a phrase does (``PhraseBeginnings``); only where it may are the phrases
/// themselves looked through, in their order, as in a dictionary.
struct PhraseMatcher {
  /// A phrase that was found.
  struct Match: Hashable {
    /// The index of the phrase in the list that the matcher was made of.
    let phrase: Int
    /// Its bytes in the text.
    let range: ByteRange
  }

  /// The phrases in lower case and in simplified characters, ascending and each once, with their places in
  /// the list.
  private let phrases: [(bytes: [UInt8], index: Int)]
  private let beginnings: PhraseBeginnings

  /// A matcher for `phrases`, in simplified characters and none of them empty; of equal ones the last is
  /// found.
  ///
  /// - Complexity: O(*b* log *p*) for *b* bytes of *p* phrases.
  init(_ phrases: [String]) {
    precondition(!phrases.contains(""), "an empty phrase is everywhere")
    let places = Dictionary(
      phrases.enumerated().map { ($1.utf8.map(\.loweredASCII), $0) }, uniquingKeysWith: { $1 })
    self.phrases = places.map { (bytes: $0, index: $1) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    beginnings = PhraseBeginnings(self.phrases.map(\.bytes))
  }

  /// Every phrase in `range` of the copy, by where it ends; of those that end together the longest comes
  /// first.
  ///
  /// - Complexity: O(*n* + *b* log *p*) for *n* bytes of the range, *b* places that begin as a phrase does,
  ///   and *p* phrases, with a factor of the longest phrase on the places.
  func matches(in bytes: [UInt8], _ range: ByteRange) -> [Match] {
    var matches: [Match] = []
    beginnings.forEachPlace(in: bytes, range) { search(bytes, $0..<range.upperBound.utf8, &matches) }
    if matches.count > 1 {
      matches.sort {
        ($0.range.upperBound, $0.range.lowerBound) < ($1.range.upperBound, $1.range.lowerBound)
      }
    }
    return matches
  }

  /// Adds the phrases with which `range` begins: byte by byte fewer of them are left that have begun so.
  private func search(_ bytes: [UInt8], _ range: Range<Int>, _ matches: inout [Match]) {
    var left = phrases.indices
    var length = 0
    // The bytes that are left of a character of three bytes, in its simplified form.
    var character: (bytes: UInt32, left: Int) = (0, 0)
    while !left.isEmpty, length < range.count {
      var byte = bytes[range.lowerBound + length].loweredASCII
      if character.left == 0, byte & 0xF0 == 0xE0, length + 2 < range.count {
        character = (bytes.simplifiedCharacter(at: range.lowerBound + length), 3)
      }
      if character.left > 0 {
        character.left -= 1
        byte = UInt8(truncatingIfNeeded: character.bytes >> (8 * UInt32(character.left)))
      }
      // A phrase that is no longer comes before those that go on.
      let begun = left.partitioningIndex {
        phrases[$0].bytes.count > length && phrases[$0].bytes[length] >= byte
      }
      left = begun..<left.upperBound
      left = begun..<left.partitioningIndex { phrases[$0].bytes[length] > byte }
      length += 1
      guard let phrase = left.first.map({ phrases[$0] }), phrase.bytes.count == length else { continue }
      let end = range.lowerBound + length
      matches.append(Match(phrase: phrase.index, range: ByteRange(utf8: range.lowerBound..<end)))
    }
  }
}
