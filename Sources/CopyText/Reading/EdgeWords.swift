/// Words that a stretch of copy may begin or end with, or hold, each of a Chinese character or mark at least.
/// In simplified characters they stand for their traditional forms as well.
struct EdgeWords: Sendable {
  private let words: [[UInt8]]
  /// The first character of each word, and the last: a word with another one needs no look.
  private let firsts: [UInt32]
  private let lasts: [UInt32]
  /// A bit for the last six bits of each first character, and of each last one, in either script.
  private let firstBits: UInt64
  private let lastBits: UInt64

  /// The bytes of a Chinese character.
  private static let width = 3

  /// Any of `words`.
  init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }
    precondition(words.allSatisfy { $0.count >= Self.width }, "a word has a character of three bytes")
    self.words = words
    firsts = words.map { $0.character(at: 0) }
    lasts = words.map { $0.character(at: $0.count - Self.width) }
    firstBits = Self.bits(of: firsts)
    lastBits = Self.bits(of: lasts)
  }

  /// A bit for each of `characters`, three bytes each, and for its traditional forms.
  private static func bits(of characters: [UInt32]) -> UInt64 {
    characters.reduce(0) { bits, character in
      character.traditionalBytes.reduce(bits | bit(of: character)) { $0 | bit(of: $1) }
    }
  }

  @inline(__always)
  private static func bit(of character: UInt32) -> UInt64 { 1 << UInt64(character & 0x3F) }

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
    guard firstBits & Self.bit(of: first) != 0 else { return nil }
    let simplified = first.simplifiedBytes
    for index in firsts.indices where firsts[index] == simplified || firsts[index] == first {
      let length = words[index].count
      if length <= range.utf8.count, source.bytes.holdsForm(of: words[index], at: range.lowerBound.utf8) {
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
    guard lastBits & Self.bit(of: last) != 0 else { return false }
    let simplified = last.simplifiedBytes
    for index in lasts.indices where lasts[index] == simplified || lasts[index] == last {
      let length = words[index].count
      if length <= range.utf8.count,
        source.bytes.holdsForm(of: words[index], at: range.upperBound.utf8 - length)
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
    var index = range.lowerBound.utf8
    while index < range.upperBound.utf8 {
      if begin(ByteRange(utf8: index..<range.upperBound.utf8), in: source) { return true }
      // Most of copy has three bytes a character, and a word begins with one.
      index += source.bytes[index] >= 0xE0 && source.bytes[index] < 0xF0 ? 3 : 1
    }
    return false
  }
}

extension [UInt8] {
  /// Whether `word` stands at `index`, where there is room for it, in simplified or in traditional
  /// characters.
  fileprivate func holdsForm(of word: [UInt8], at index: Int) -> Bool {
    var offset = 0
    while offset < word.count {
      guard self[index + offset] >= 0xE0, offset + 3 <= word.count else {
        if self[index + offset] != word[offset] { return false }
        offset += 1
        continue
      }
      let (character, wanted) = (self.character(at: index + offset), word.character(at: offset))
      if character != wanted, character.simplifiedBytes != wanted { return false }
      offset += 3
    }
    return true
  }

  /// The three bytes from `index` on as one number.
  @inline(__always)
  func character(at index: Int) -> UInt32 {
    UInt32(self[index]) << 16 | UInt32(self[index + 1]) << 8 | UInt32(self[index + 2])
  }
}
