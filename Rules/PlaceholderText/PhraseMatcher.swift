import CopyText

/// Finds any of many phrases in one pass over the copy, whatever the case of ASCII letters, and whether the
/// copy has the simplified or the traditional forms of Chinese characters.
///
/// Hardly a place of copy begins as a phrase does, which tables of the phrases' first characters say at once;
/// only where it may are the phrases themselves looked through, in their order, as in a dictionary.
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
  /// The first scalars of the phrases, and what their first bytes are.
  private let firsts: PlaceFilter
  private let beginnings: Beginnings

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
    firsts = PlaceFilter(phrases.flatMap { Self.forms(of: $0.unicodeScalars.first ?? " ") })
    beginnings = Beginnings(self.phrases.map(\.bytes))
  }

  /// The value of a scalar, of its other case when it is an ASCII letter, and of its traditional forms.
  private static func forms(of scalar: Unicode.Scalar) -> [UInt32] {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic
        ? [scalar.value | 0x20, scalar.value & ~0x20] : [scalar.value]
    }
    return [scalar.value] + scalar.traditionalForms.map(\.value)
  }

  /// Every phrase in `range` of the copy, by where it ends; of those that end together the longest comes
  /// first.
  ///
  /// - Complexity: O(*n* + *b* log *p*) for *n* bytes of the range, *b* places that begin as a phrase does,
  ///   and *p* phrases, with a factor of the longest phrase on the places.
  func matches(in bytes: [UInt8], _ range: ByteRange) -> [Match] {
    var matches: [Match] = []
    firsts.forEachPlace(in: bytes, range) { _, start in
      if beginnings.mayStand(at: start, in: bytes) {
        search(bytes, start..<range.upperBound.utf8, &matches)
      }
    }
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

/// The first bytes of phrases, of which a place can be asked whether it has them; now and then the answer is
/// yes where it has not.
private struct Beginnings {
  /// Whether a phrase of six bytes or more begins with some six, by their hash.
  private var long = Marks()
  /// Whether a shorter phrase begins with some two.
  private var short = Marks()

  /// How many bytes of a phrase are looked at: two Chinese characters.
  private static let length = 6
  /// The bits of so many bytes.
  private static let mask: UInt64 = 1 << (8 * UInt64(length)) - 1
  /// The bit in which the two cases of an ASCII letter differ, in every byte; other bytes may lose what tells
  /// them apart.
  private static let cases: UInt64 = 0x2020_2020_2020_2020

  /// The beginnings of `phrases`, none of which is empty, in either script.
  init(_ phrases: [[UInt8]]) {
    var words: [UInt64] = []
    for phrase in phrases {
      words.removeAll(keepingCapacity: true)
      Self.collect(&words, of: phrase)
      for word in words {
        if phrase.count >= Self.length {
          long.insert(Self.hash(of: word))
        } else {
          // A phrase of one byte begins with it and any other.
          for second in phrase.count > 1 ? word >> 8 & 0xFF...word >> 8 & 0xFF : 0...255 {
            short.insert(Self.pair(of: word & 0xFF | second << 8))
          }
        }
      }
    }
  }

  /// Whether one of the phrases may stand at `place` of `bytes`.
  @inline(__always)
  func mayStand(at place: Int, in bytes: [UInt8]) -> Bool {
    let isInside = place <= bytes.count - MemoryLayout<UInt64>.size
    let word = isInside ? bytes.span.bytes.bytes8(at: place) : Self.word(bytes, from: place)
    return long.contains(Self.hash(of: word)) || short.contains(Self.pair(of: word))
  }

  /// Adds the first bytes of `phrase`, the first in the lowest bits, with each form of the Chinese characters
  /// among them.
  private static func collect(_ words: inout [UInt64], of phrase: [UInt8]) {
    words.append(word(phrase, from: 0))
    var index = 0
    while index < min(phrase.count, length) {
      // Chinese characters begin with E4 to E9.
      guard (0xE4...0xE9).contains(phrase[index]) else {
        index += 1
        continue
      }
      let (first, second, third) = (
        UInt32(phrase[index]), UInt32(phrase[index + 1]), UInt32(phrase[index + 2])
      )
      let character = Unicode.Scalar((first & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F)
      let (shift, count) = (8 * UInt64(index), words.count)
      for form in character?.traditionalForms ?? [] {
        let value = UInt64(form.value)
        let bytes = 0x80_80E0 | value >> 12 | (value >> 6 & 0x3F) << 8 | (value & 0x3F) << 16
        for word in 0..<count { words.append(words[word] & ~(0xFF_FFFF << shift) | bytes << shift) }
      }
      index += 3
    }
  }

  /// The bytes from `start` on, the first in the lowest bits: eight, or as many as there are.
  private static func word(_ bytes: [UInt8], from start: Int) -> UInt64 {
    bytes[start...].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// 16 bits made of the first six bytes of `word`.
  @inline(__always)
  private static func hash(of word: UInt64) -> UInt16 {
    // Knuth, "The Art of Computer Programming" 6.4: multiply by the golden ratio and take the highest bits.
    UInt16(truncatingIfNeeded: (((word | cases) & mask) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// The first two bytes of `word`.
  @inline(__always)
  private static func pair(of word: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: word | cases) }
}

/// A set of numbers, a bit for each.
private struct Marks {
  private var words = [UInt64](repeating: 0, count: (1 << 16) / 64)

  mutating func insert(_ number: UInt16) { words[Int(number >> 6)] |= 1 << UInt64(number & 63) }

  @inline(__always)
  func contains(_ number: UInt16) -> Bool {
    words.span[unchecked: Int(number >> 6)] & 1 << UInt64(number & 63) != 0
  }
}
