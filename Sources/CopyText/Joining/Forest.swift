/// Trees laid out to be walked fast, those that can make the greatest difference first.
///
/// A question is two bytes, so that a forest fits into the nearest memory; what the outcomes add is counted
/// in whole steps, so that the sum is the same in any order. With the trees that matter most in front it soon
/// shows that the rest cannot bring a sum up to what is asked of it.
struct Forest<Fact: FactKind>: Sendable {
  /// How many questions a tree has; they are all as deep.
  private let questionCount: Int
  private let treeCount: Int
  /// Of each question of each tree in turn, level by level, the fact and the highest bin to which the answer
  /// is no.
  private var questions: [UInt8] = []
  /// What the outcomes of each tree in turn add, in the steps of ``TreeTable``.
  private var values: [Int16] = []
  /// The most that can be added by all trees from each ``stretch`` of them on.
  private var rests: [Int] = []
  /// Of trees with a single question, the facts for which they ask, and what all of them add for each bin of
  /// a fact.
  private var steps: [(fact: Int, sums: [Int])] = []

  /// After how many trees it is asked whether the rest can bring the sum up.
  private static var stretch: Int { 32 }

  /// Lays out those trees of `table` whose number, 0-based, fulfils `isWanted`.
  ///
  /// - Complexity: O(*t* log *t*) for *t* trees.
  init(_ table: TreeTable<Fact>, where isWanted: (Int) -> Bool) {
    questionCount = table.questionCount
    // Of trees that make the same difference, the first stays in front, so that everywhere the order is the
    // same.
    let trees = (0..<table.count).filter(isWanted).map { tree in
      let values = table.values(of: tree)
      return (tree: tree, least: Int(values.min() ?? 0), most: Int(values.max() ?? 0))
    }.sorted { ($1.most - $1.least, $0.tree) < ($0.most - $0.least, $1.tree) }
    treeCount = trees.count
    var most = 0
    for place in trees.indices.reversed() {
      most += trees[place].most
      if place % Self.stretch == 0 { rests.append(most) }
    }
    rests.reverse()
    if questionCount == 1 {
      for fact in Fact.allCases { addSteps(fact.rawValue, of: table, trees.map(\.tree)) }
    } else {
      questions.reserveCapacity(2 * questionCount * treeCount)
      values.reserveCapacity((questionCount + 1) * treeCount)
      for (tree, _, _) in trees {
        let asked = table.questions(of: tree)
        let facts = stride(from: asked.startIndex, to: asked.endIndex, by: 2).lazy.map { Int(asked[$0]) }
        precondition(facts.allSatisfy { $0 < Fact.unknown.count }, "a tree asks for facts that there are")
        questions += asked
        values += table.values(of: tree)
      }
    }
  }

  /// Notes what those of `trees` add that ask for `fact`.
  private mutating func addSteps(_ fact: Int, of table: TreeTable<Fact>, _ trees: [Int]) {
    let asking = trees.filter { table.fact(0, of: $0) == fact }
    guard !asking.isEmpty else { return }
    let sums = (0...table.thresholds[fact].count).map { bin in
      asking.reduce(0) { $0 + Int(table.value(bin > table.threshold(0, of: $1) ? 1 : 0, of: $1)) }
    }
    steps.append((fact, sums))
  }

  /// What the trees add for facts in `bins`, in the steps of ``TreeTable``; nil when that is found to be less
  /// than `least` before all are walked.
  ///
  /// - Complexity: O(*t*) for *t* trees; O(*f*) for *f* facts when they ask a single question.
  func value(of bins: FactBins<Fact>, atLeast least: Int = .min) -> Int? {
    let bins = bins.bins.span
    guard questionCount > 1 else {
      return steps.reduce(0) { $0 + $1.sums[Int(bins[$1.fact])] }
    }
    let levels = (questionCount + 1).trailingZeroBitCount
    var sum = 0
    var tree = 0
    for rest in rests {
      if sum + rest < least { return nil }
      let trees = tree..<min(tree + Self.stretch, treeCount)
      // Where it is known beforehand how deep a tree is, its walk needs no loop.
      switch levels {
      case 3: sum &+= added(by: trees, levels: 3, bins)
      case 4: sum &+= added(by: trees, levels: 4, bins)
      default: sum &+= added(by: trees, levels: levels, bins)
      }
      tree = trees.upperBound
    }
    return sum
  }

  /// What `trees`, which are `levels` questions deep, add for facts in `bins`.
  @inline(__always)
  private func added(by trees: Range<Int>, levels: Int, _ bins: Span<UInt8>) -> Int {
    let (questions, values) = (questions.span, values.span)
    let outcomeCount = 1 &<< levels
    // Counted from 1, the answers lead from question *i* to 2*i* or 2*i* + 1, and at last to an outcome.
    var beforeQuestions = 2 &* (trees.lowerBound &* (outcomeCount &- 1) &- 1)
    var beforeOutcomes = (trees.lowerBound &- 1) &* outcomeCount
    var sum = 0
    for _ in trees {
      var place = 1
      for _ in 0..<levels {
        let question = beforeQuestions &+ 2 &* place
        let bin = bins[unchecked: Int(questions[unchecked: question])]
        // As likely yes as no, an answer must not be a branch.
        place = 2 &* place &+ (bin > questions[unchecked: question &+ 1] ? 1 : 0)
      }
      sum &+= Int(values[unchecked: beforeOutcomes &+ place])
      beforeQuestions &+= 2 &* (outcomeCount &- 1)
      beforeOutcomes &+= outcomeCount
    }
    return sum
  }
}
