/// The marks that are open at some point, the innermost last: at most eight, in 32 bytes.
struct OpenStack: Equatable {
  /// An open mark.
  struct Entry: Equatable {
    fileprivate var bits: UInt32

    init(index: Int, isReversed: Bool) {
      bits = UInt32(truncatingIfNeeded: index) << 2 | (isReversed ? 1 : 0)
    }

    fileprivate init(bits: UInt32) {
      self.bits = bits
    }

    /// The index of the mark in its paragraph.
    var index: Int { Int(bits >> 2) }
    /// Whether the mark looks the wrong way.
    var isReversed: Bool { bits & 1 != 0 }
    /// Whether a mark of its own kind was opened inside it.
    var holdsItsKind: Bool {
      get { bits & 2 != 0 }
      set { bits = newValue ? bits | 2 : bits & ~2 }
    }
  }

  private var entries = SIMD8<UInt32>()
  private(set) var count = 0

  /// The entry at `level`, 0 for the outermost.
  subscript(level: Int) -> Entry {
    get { Entry(bits: entries[level]) }
    set { entries[level] = newValue.bits }
  }

  /// Puts `entry` inside all others.
  mutating func open(_ entry: Entry) {
    entries[count] = entry.bits
    count += 1
  }

  /// Takes the innermost `levels` entries away.
  mutating func close(_ levels: Int) {
    // What is closed is cleared, so that equal stacks have equal bits.
    for level in count - levels..<count { entries[level] = 0 }
    count -= levels
  }
}
