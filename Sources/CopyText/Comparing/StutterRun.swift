/// The run of characters that something short makes when it is said over and over: each equals the one a
/// period further on.
enum StutterRun {
  /// The lengths of what is so short that only its filling lines makes it a loop, in characters.
  static let periods = 1..<LoopFinder.shortestPassage / 2

  /// How many characters in a row at least equal those `period` further on in what counts: so many that four
  /// passages follow the first and that all of them, at two half-ems each, fill the lines.
  static func shortest(_ period: Int) -> Int { max(4 * period, LoopFinder.shortestStutter / 2 - period) }

  /// The characters around `index` that equal those `period` further on.
  static func run(at index: Int, _ period: Int, in scalars: Span<UInt32>) -> Range<Int> {
    var start = index
    while start > 0, scalars[start - 1] == scalars[start - 1 + period] { start -= 1 }
    var end = index + 1
    while end < scalars.count - period, scalars[end] == scalars[end + period] { end += 1 }
    return start..<end
  }
}

extension LoopFinder {
  /// Whether something short may be said over and over in a text of `scalars`, `width` half-ems wide.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func mayStutter(_ scalars: Span<UInt32>, width: Int) -> Bool {
    guard width >= shortestStutter else { return false }
    // One of so many characters is in every run, whatever the period.
    let stride = shortestStutter / 2 - shortestPassage / 2
    var index = 0
    while index < scalars.count - 1 {
      let first = scalars[index]
      for period in 1..<min(StutterRun.periods.upperBound, scalars.count - index)
      where scalars[unchecked: index &+ period] == first {
        if StutterRun.run(at: index, period, in: scalars).count >= StutterRun.shortest(period) { return true }
      }
      index += stride
    }
    return false
  }
}
