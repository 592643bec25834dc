extension SourceText {
  /// Whether the digits at the end of `tail` and those at the beginning of `head` may be of one number: 120‖3万元, but not
  /// 12‖11月16日, which would make a month that no year has.
  ///
  /// - Complexity: O(*d*) for *d* digits.
  package func mayBeOneNumber(_ tail: ByteRange, _ head: ByteRange) -> Bool {
    let rest = Array(scalars(in: head).lazy.map(\.scalar).prefix(Self.reach))
    let digits = rest.prefix(while: \.isDigit)
    let after = rest.dropFirst(digits.count).drop(while: \.isSpace)
    guard let most = Self.mostBefore(after) else { return true }
    var before = 0
    var end = tail.upperBound
    while before < digits.count + 2, let last = lastScalar(in: tail.lowerBound..<end), last.scalar.isDigit {
      before += 1
      end = last.range.lowerBound
    }
    let number = scalars(in: end..<tail.upperBound).map(\.scalar) + digits
    return number.count <= 2 && Int(number.text).map { $0 <= most } == true
  }

  /// How many scalars of a head are looked at: a number, and what is counted.
  private static let reach = 12

  /// The largest number that may stand before `words`, if they count months, days or hours; nil if they count anything else.
  private static func mostBefore(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = words.first else { return nil }
    switch first {
    case "月": return 12
    case "日", "号", "號": return 31
    case "时", "時", "点", "點": return 24
    case ":", "：": return words.dropFirst().prefix(2).allSatisfy(\.isDigit) && words.count > 2 ? 24 : nil
    case "a", "p": return ["a.m", "p.m"].contains(words.prefix(3).text) ? 12 : nil
    default: return nil
    }
  }
}
