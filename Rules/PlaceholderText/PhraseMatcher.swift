import CopyText

/// Finds any of many phrases in one pass over the bytes, whatever the case of ASCII letters: the automaton of
/// Aho and Corasick ("Efficient string matching: an aid to bibliographic search", 1975), with every
/// transition written out.
struct PhraseMatcher {
  /// A phrase that was found.
  struct Match: Hashable {
    /// The index of the phrase in the list that the matcher was made of.
    let phrase: Int
    /// Its bytes in the text.
    let range: ByteRange
  }

  /// The class of each byte: 0 for those in no phrase, so that the table has few columns.
  private let classes: [UInt8]
  private let classCount: Int
  /// The state after each state and class, in rows of `classCount`.
  private let transitions: [UInt16]
  /// The phrase that ends in each state, or -1; and the state of the next shorter phrase that ends there, or 0.
  private let endings: [(phrase: Int32, next: UInt16)]
  private let lengths: [Int]
  /// Whether a phrase may begin with two scalars, by the last bits of both; most of copy is passed over by it.
  private let beginnings: [Bool]

  /// A matcher for `phrases`, none of them empty.
  ///
  /// - Complexity: O(*b* · *c*) for *b* bytes of all phrases and their *c* different ones.
  init(_ phrases: [String]) {
    let bytes = phrases.map { $0.utf8.map(Self.folded) }
    lengths = bytes.map(\.count)
    precondition(!lengths.contains(0), "an empty phrase is everywhere")
    precondition(Self.holds(phrases), "the phrases are too many for the table")

    var classes = [UInt8](repeating: 0, count: 256)
    var classCount = 1
    for byte in Set(bytes.joined()).sorted() {
      classes[Int(byte)] = UInt8(classCount)
      classCount += 1
    }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { classes[Int(byte)] = classes[Int(byte | 0x20)] }

    // The trie of the phrases; 0 is the root, and stands for a missing branch until all are written out.
    var table = [UInt16](repeating: 0, count: classCount)
    var endings: [(phrase: Int32, next: UInt16)] = [(-1, 0)]
    for (index, phrase) in bytes.enumerated() {
      var state = 0
      for byte in phrase {
        let cell = state * classCount + Int(classes[Int(byte)])
        if table[cell] == 0 {
          table[cell] = UInt16(endings.count)
          table += [UInt16](repeating: 0, count: classCount)
          endings.append((-1, 0))
        }
        state = Int(table[cell])
      }
      endings[state].phrase = Int32(index)
    }

    // Breadth first, so that the state of the longest proper suffix is complete before it is needed.
    var suffixes = [UInt16](repeating: 0, count: endings.count)
    var queue = table[..<classCount].filter { $0 != 0 }
    var next = 0
    while next < queue.count {
      let state = Int(queue[next])
      let suffix = Int(suffixes[state])
      next += 1
      endings[state].next = endings[suffix].phrase >= 0 ? UInt16(suffix) : endings[suffix].next
      for column in 0..<classCount {
        let cell = state * classCount + column
        let inherited = table[suffix * classCount + column]
        if table[cell] == 0 {
          table[cell] = inherited
        } else {
          suffixes[Int(table[cell])] = inherited
          queue.append(table[cell])
        }
      }
    }
    self.classes = classes
    self.classCount = classCount
    transitions = table
    self.endings = endings
    beginnings = Self.beginnings(of: phrases)
  }

  private static func beginnings(of phrases: [String]) -> [Bool] {
    var beginnings = [Bool](repeating: false, count: 1 << 16)
    for phrase in phrases {
      let scalars = phrase.unicodeScalars.prefix(2).map { tag(of: $0) }
      // A phrase of one scalar begins with it and any other.
      let seconds = scalars.count > 1 ? scalars[1]..<scalars[1] + 1 : 0..<256
      for second in seconds { beginnings[scalars[0] << 8 | second] = true }
    }
    return beginnings
  }

  /// A few bits of a scalar, the same for the two cases of an ASCII letter.
  @inline(__always)
  private static func tag(of scalar: Unicode.Scalar) -> Int { Int(scalar.value | 0x20) & 0xFF }

  /// Whether `phrases` are few enough for the table.
  static func holds(_ phrases: [String]) -> Bool {
    phrases.reduce(1) { $0 + $1.utf8.count } <= Int(UInt16.max)
  }

  /// Every phrase in `range` of the copy, by where it ends; of those that end together the longest comes first.
  ///
  /// - Complexity: O(*n* + *m*) for *n* bytes of the range and *m* matches.
  func matches(in source: SourceText, _ range: ByteRange) -> [Match] {
    var matches: [Match] = []
    var searched = range.lowerBound.utf8
    // The scalar before the one that is read, by its tag and its place; none at first.
    var first = -1
    var start = searched
    source.forEachScalar(in: range) { scalar, offset in
      let second = Self.tag(of: scalar)
      if first >= 0, start >= searched, beginnings[first << 8 | second] {
        searched = search(source.bytes, start..<range.upperBound.utf8, &matches)
      }
      first = second
      start = offset
    }
    // The last scalar can only be a phrase by itself.
    if first >= 0, start >= searched { _ = search(source.bytes, start..<range.upperBound.utf8, &matches) }
    return matches
  }

  /// Looks for phrases from the beginning of `range` on, until none is begun any more; where that is.
  private func search(_ bytes: [UInt8], _ range: Range<Int>, _ matches: inout [Match]) -> Int {
    var state = 0
    for index in range {
      state = Int(transitions[state * classCount + Int(classes[Int(bytes[index])])])
      guard state != 0 else { return index }
      var ending = state
      while ending != 0 {
        let phrase = Int(endings[ending].phrase)
        if phrase >= 0 {
          let end = index + 1
          matches.append(Match(phrase: phrase, range: ByteRange(utf8: end - lengths[phrase]..<end)))
        }
        ending = Int(endings[ending].next)
      }
    }
    return range.upperBound
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
