import CopyText

/// Finds any of many phrases in one pass over the copy, whatever the case of ASCII letters.
///
/// Hardly a character of copy begins a phrase, and fewer still with the one that follows it, which two tables say at
/// once; only where both do are the phrases themselves looked through, in their order, as in a dictionary.
struct PhraseMatcher {
  /// A phrase that was found.
  struct Match: Hashable {
    /// The index of the phrase in the list that the matcher was made of.
    let phrase: Int
    /// Its bytes in the text.
    let range: ByteRange
  }

  /// The phrases in lower case, ascending and each once, with their places in the list.
  private let phrases: [(bytes: [UInt8], index: Int)]
  /// The places where a phrase may begin.
  private let firsts: PlaceFilter
  /// Whether a phrase may begin with two scalars, by the last bits of both.
  private let beginnings: [Bool]

  /// A matcher for `phrases`, none of them empty; of equal ones the last is found.
  ///
  /// - Complexity: O(*b* log *p*) for *b* bytes of *p* phrases.
  init(_ phrases: [String]) {
    precondition(!phrases.contains(""), "an empty phrase is everywhere")
    let places = Dictionary(
      phrases.enumerated().map { ($1.utf8.map(Self.folded), $0) }, uniquingKeysWith: { $1 })
    self.phrases = places.map { (bytes: $0, index: $1) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var firsts = PlaceFilter()
    var beginnings = [Bool](repeating: false, count: 1 << 16)
    for phrase in phrases {
      let scalars = Array(phrase.unicodeScalars.prefix(2))
      for first in Self.cases(of: scalars[0]) { firsts.want(first) }
      // A phrase of one scalar begins with it and any other.
      let seconds = scalars.count > 1 ? Self.tag(of: scalars[1])..<Self.tag(of: scalars[1]) + 1 : 0..<256
      for second in seconds { beginnings[Self.tag(of: scalars[0]) << 8 | second] = true }
    }
    self.firsts = firsts
    self.beginnings = beginnings
  }

  /// A few bits of a scalar, the same for the two cases of an ASCII letter.
  @inline(__always)
  private static func tag(of scalar: Unicode.Scalar) -> Int { (Int(scalar.value) | 0x20) & 0xFF }

  /// The value of a scalar, and of its other case when it is an ASCII letter.
  private static func cases(of scalar: Unicode.Scalar) -> [UInt32] {
    scalar.isASCII && scalar.properties.isAlphabetic
      ? [scalar.value | 0x20, scalar.value & ~0x20] : [scalar.value]
  }

  /// Every phrase in `range` of the copy, by where it ends; of those that end together the longest comes first.
  ///
  /// - Complexity: O(*n* + *b* log *p*) for *n* bytes of the range, *b* places where two scalars begin a phrase, and *p*
  ///   phrases, with a factor of the longest phrase on the places.
  func matches(in bytes: [UInt8], _ range: ByteRange) -> [Match] {
    var matches: [Match] = []
    let end = range.upperBound.utf8
    firsts.forEachPlace(in: bytes, range) { first, start in
      let second = start + UTF8.width(first)
      // The last scalar can only be a phrase by itself.
      if second == end
        || beginnings[Self.tag(of: first) << 8 | Self.tag(of: bytes.span.scalar(at: second).scalar)]
      {
        search(bytes, start..<end, &matches)
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
    while !left.isEmpty, length < range.count {
      let byte = Self.folded(bytes[range.lowerBound + length])
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

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
