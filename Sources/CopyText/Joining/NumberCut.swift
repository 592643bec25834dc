extension SourceText {
  /// Whether the digits at the end of `tail` and those at the beginning of `head` may be of one number:
  /// 120‖3万元, but not 12‖11月16日, which would make a month that no year has.
  ///
  /// - Complexity: O(*d*) for *d* digits.
  package func mayBeOneNumber(_ tail: ByteRange, _ head: ByteRange) -> Bool {
    let start = Array(scalars(in: head).lazy.map(\.scalar).prefix(Self.reach))
    let digits = start.prefix(while: \.isDigit)
    let unit = start.dropFirst(digits.count).drop(while: \.isSpace)
    var before = 0
    var end = tail.upperBound
    while before < Self.reach, let last = lastScalar(in: tail.lowerBound..<end), last.scalar.isDigit {
      before += 1
      end = last.range.lowerBound
    }
    let most: Int
    switch unit.first {
    case "月": most = 12
    // A day only behind its month: 12‖8号 may be the number of a house.
    case "日", "号", "號":
      guard scalar(before: end)?.scalar == "月" else { return true }
      most = 31
    case "a", "p":
      guard ["a.m", "p.m"].contains(unit.prefix(3).text) else { return true }
      most = 12
    default: return true
    }
    let number = (scalars(in: end..<tail.upperBound).map(\.scalar) + digits).map(\.figure)
    return number.count <= 2 && Int(number.text).map { $0 <= most } == true
  }

  /// How many digits and other scalars are looked at on either side: a number, and what is counted.
  private static let reach = 12
}
