/// How many Unicode scalars begin before the points of a text that are a fixed distance apart, so that the
/// scalars of any stretch are counted without walking it, however long its line is.
struct ScalarCounts: Sendable {
  /// The bytes from one point to the next.
  static let distance = 4096

  /// The scalars before each point, ascending; the first is 0.
  private let before: [Int]

  /// Counts the scalars of `bytes`, valid UTF-8.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: [UInt8]) {
    var before = [0]
    before.reserveCapacity(bytes.count / Self.distance + 1)
    var start = 0
    var count = 0
    while start + Self.distance <= bytes.count {
      count += Self.count(in: start..<start + Self.distance, of: bytes)
      start += Self.distance
      before.append(count)
    }
    self.before = before
  }

  /// The scalars of `bytes`, the text that was counted, that begin before `offset`.
  ///
  /// - Complexity: O(1).
  func scalars(of bytes: [UInt8], before offset: Int) -> Int {
    let point = offset / Self.distance
    return before[point] + Self.count(in: (point * Self.distance)..<offset, of: bytes)
  }

  /// The scalars that begin in `range` of `bytes`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  static func count(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    precondition(range.upperBound <= bytes.count, "what is counted is in the text")
    let span = bytes.span
    let raw = span.bytes
    var continuations = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      continuations += raw.word(at: index).continuations
      index += 8
    }
    while index < range.upperBound {
      if span[index] & 0b1100_0000 == 0b1000_0000 { continuations += 1 }
      index += 1
    }
    return range.count - continuations
  }
}
