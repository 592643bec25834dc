import CopyText

/// How phrases begin: with which characters, and with which bytes. A walk over copy passes over what begins
/// otherwise, nearly all of it.
struct PhraseBeginnings {
  /// Whether a phrase begins with a character of this ``place(of:)``.
  private var isFirst = [Bool](repeating: false, count: 1 << 14)
  /// Whether a phrase of six bytes or more begins with some six, by their hash.
  private var long = Marks()
  /// Whether a phrase of four or five bytes begins with some four, by their hash.
  private var middling = Marks()
  /// Whether a shorter phrase begins with some two.
  private var short = Marks()

  /// How many bytes of a phrase are looked at: two Chinese characters.
  private static let length = 6
  /// How many of one that has not so many: a short English word.
  private static let lengthOfWord = 4
  /// The bit in which the two cases of an ASCII letter differ, in every byte; other bytes may lose what tells
  /// them apart.
  private static let cases: UInt64 = 0x2020_2020_2020_2020

  /// The beginnings of `phrases`, none of which is empty, in lower case and simplified characters; of copy in
  /// either case and script.
  init(_ phrases: [[UInt8]]) {
    var words: [UInt64] = []
    for phrase in phrases {
      words.removeAll(keepingCapacity: true)
      Self.collect(&words, of: phrase)
      for word in words {
        isFirst[Self.place(of: word)] = true
        if Self.isWord[Int(word & 0xFF)] { isFirst[Self.place(of: word & ~0x20)] = true }
        if phrase.count >= Self.length {
          long.insert(Self.hash(of: word, Self.length))
        } else if phrase.count >= Self.lengthOfWord {
          middling.insert(Self.hash(of: word, Self.lengthOfWord))
        } else {
          // A phrase of one byte begins with it and any other.
          for second in phrase.count > 1 ? word >> 8 & 0xFF...word >> 8 & 0xFF : 0...255 {
            short.insert(Self.pair(of: word & 0xFF | second << 8))
          }
        }
      }
    }
  }

  /// Gives each place of `range` where a phrase may begin to `body`, in order; now and then none does. Inside
  /// words of ASCII letters and digits none is looked for.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  @inline(__always)
  func forEachPlace(in bytes: [UInt8], _ range: ByteRange, _ body: (Int) -> Void) {
    precondition(range.upperBound.utf8 <= bytes.count, "a block ends in the text")
    let (span, isFirst, isWord) = (bytes.span, isFirst.span, Self.isWord.span)
    let raw = span.bytes
    let end = range.upperBound.utf8
    var index = range.lowerBound.utf8
    while index < end {
      var start = index
      let lead = Int(span[unchecked: index])
      if lead < 0x80 {
        index &+= 1
        if isWord[unchecked: lead] {
          while index < end, isWord[unchecked: Int(span[unchecked: index])] { index &+= 1 }
        }
        guard isFirst[unchecked: lead] else { continue }
      } else {
        // Two characters of three bytes at once, as long as no phrase begins with either.
        while index &+ 8 <= end {
          let word = raw.bytes8(at: index)
          let (first, second) = (Int(word &>> 8 & 0x3F3F), Int(word &>> 32 & 0x3F3F))
          guard word & 0xF000_00F0 == 0xE000_00E0, !isFirst[unchecked: first], !isFirst[unchecked: second]
          else { break }
          index &+= 6
        }
        guard index < end, span[unchecked: index] >= 0x80 else { continue }
        start = index
        index &+= span[unchecked: index] < 0xE0 ? 2 : span[unchecked: index] < 0xF0 ? 3 : 4
      }
      let word = bytes.word(at: start)
      if isFirst[unchecked: Self.place(of: word)], mayBegin(word) { body(start) }
    }
  }

  /// Whether one of the phrases may stand where copy begins with `word`.
  @inline(__always)
  private func mayBegin(_ word: UInt64) -> Bool {
    long.contains(Self.hash(of: word, Self.length))
      || middling.contains(Self.hash(of: word, Self.lengthOfWord)) || short.contains(Self.pair(of: word))
  }

  /// Whether a byte is an ASCII letter or digit.
  private static let isWord = (0..<256).map { byte in
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
  }

  /// What tells the character with which `word` begins from most others, in fourteen bits: of ASCII the byte,
  /// of any other the last six bits of its second byte and, if it has one, its third.
  @inline(__always)
  private static func place(of word: UInt64) -> Int {
    if word & 0x80 == 0 { return Int(word & 0x7F) }
    return Int(word &>> 8 & (word & 0xE0 == 0xC0 ? 0x3F : 0x3F3F))
  }

  /// Adds the first bytes of `phrase`, the first in the lowest bits, with each form of the Chinese characters
  /// among them.
  private static func collect(_ words: inout [UInt64], of phrase: [UInt8]) {
    words.append(phrase.word(at: 0))
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

  /// 16 bits made of the first `length` bytes of `word`.
  @inline(__always)
  private static func hash(of word: UInt64, _ length: Int) -> UInt16 {
    // Knuth, "The Art of Computer Programming" 6.4: multiply by the golden ratio and take the highest bits.
    let bytes = (word | cases) & (1 << (8 * UInt64(length)) - 1)
    return UInt16(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) >> 48)
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

extension [UInt8] {
  /// The bytes from `place` on, the first in the lowest bits: eight, or as many as there are.
  @inline(__always)
  fileprivate func word(at place: Int) -> UInt64 {
    if place <= count - MemoryLayout<UInt64>.size { return span.bytes.bytes8(at: place) }
    return self[place...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
