/// What became of a mark.
enum PairStep {
  /// An open mark and the one at `closing` are a pair.
  case pair(OpenStack.Entry, closing: Int, isClosingReversed: Bool)
  /// An opening mark has lost its partner; `isAtEnd` when it is still open at the end of the paragraph.
  case unclosed(Int, isAtEnd: Bool)
  /// A closing mark has lost its partner.
  case unopened(Int)
}

/// The steps of several explanations that have their beginnings in common.
struct Trail {
  private var steps: [(step: PairStep, previous: Int)] = []
  /// The steps before those, which are taken for true.
  private var settled: [PairStep] = []

  /// Adds `step` after the one at `previous` (−1 for none); gives its index.
  mutating func record(_ step: PairStep, after previous: Int) -> Int {
    steps.append((step, previous))
    return steps.count - 1
  }

  /// Records that the innermost `levels` marks of `open` have lost their partners; gives the last step's
  /// index.
  mutating func loseClosings(of open: OpenStack, levels: Int, after previous: Int, isAtEnd: Bool) -> Int {
    var last = previous
    for level in stride(from: open.count - 1, to: open.count - 1 - levels, by: -1) {
      last = record(.unclosed(open[level].index, isAtEnd: isAtEnd), after: last)
    }
    return last
  }

  /// Whether it is time to settle: after a hundred marks or so, where a long newspaper paragraph has sixty.
  var isLong: Bool { steps.count > 4096 }

  /// Takes the steps to the one at `last` for true and forgets the others, so that a text without end needs
  /// no memory for explanations long given up.
  mutating func settle(_ last: Int) {
    settled += path(to: last)
    steps.removeAll(keepingCapacity: true)
  }

  /// The steps from the first to the one at `last`.
  func steps(to last: Int) -> [PairStep] { settled + path(to: last) }

  private func path(to last: Int) -> [PairStep] {
    var path: [PairStep] = []
    var next = last
    while next >= 0 {
      path.append(steps[next].step)
      next = steps[next].previous
    }
    return path.reversed()
  }
}
