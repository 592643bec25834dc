/// Where the facts about something stand among the thresholds that trees know: of each fact, how many
/// thresholds it is above. So much is enough to answer every question, and it is a byte.
struct FactBins<Fact: FactKind>: Sendable {
  /// By fact; a fact for which no tree asks is 0.
  fileprivate(set) var bins = [UInt8](repeating: 0, count: Fact.unknown.count)
}

/// The thresholds of facts, by which their bins are found.
struct FactScale<Fact: FactKind>: Sendable {
  /// Facts that are known at the same time.
  enum Group {
    /// Those that are the same for many things that are weighed one after another.
    case shared
    /// Those of each by itself.
    case own
    /// Those for which a dictionary is asked.
    case word
  }

  /// A fact, and where its thresholds stand.
  private typealias Entry = (fact: Int, thresholds: Range<Int>)

  private var shared: [Entry] = []
  private var own: [Entry] = []
  private var word: [Entry] = []
  private var thresholds: [Double] = []

  /// A scale of `thresholds`, by fact and ascending; at most 255 of a fact, since a bin is a byte.
  init(_ thresholds: [[Double]]) {
    precondition(thresholds.allSatisfy { $0.count <= UInt8.max }, "a bin of a fact must fit into a byte")
    for fact in Fact.allCases where !thresholds[fact.rawValue].isEmpty {
      let start = self.thresholds.count
      self.thresholds += thresholds[fact.rawValue]
      let entry = (fact.rawValue, start..<self.thresholds.count)
      if fact.needsDictionary {
        word.append(entry)
      } else if fact.isShared {
        shared.append(entry)
      } else {
        own.append(entry)
      }
    }
  }

  /// Finds the bins of those of `facts` that belong to `group`.
  ///
  /// - Complexity: O(*f* log *h*) for *f* facts and *h* thresholds of a fact.
  func find(_ group: Group, of facts: Facts<Fact>, _ bins: inout FactBins<Fact>) {
    let entries =
      switch group {
      case .shared: shared
      case .own: own
      case .word: word
      }
    let points = thresholds.span
    for (fact, range) in entries {
      let value = facts.value(at: fact)
      var low = range.lowerBound
      var high = range.upperBound
      while low < high {
        let middle = (low &+ high) &>> 1
        if value > points[unchecked: middle] { low = middle &+ 1 } else { high = middle }
      }
      bins.bins[fact] = UInt8(truncatingIfNeeded: low &- range.lowerBound)
    }
  }
}
