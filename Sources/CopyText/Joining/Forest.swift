/// Trees laid out to be walked fast: those that ask one question as steps, all others end to end in one stretch of memory.
struct Forest<Fact: FactKind>: Sendable {
  /// What the trees that ask only for one fact add together: it changes where the fact passes a threshold.
  private struct Steps {
    let fact: Int
    /// The thresholds, ascending.
    var thresholds: [Double] = []
    /// What is added below the first threshold, between it and the second, and so on.
    var sums: [Double] = [0]

    /// What is added for a fact of `value`.
    @inline(__always)
    func value(_ value: Double) -> Double {
      var low = 0
      var high = thresholds.count
      while low < high {
        let middle = (low + high) / 2
        if value > thresholds[middle] { low = middle + 1 } else { high = middle }
      }
      return sums[low]
    }
  }

  /// A question of a tree.
  private struct Node {
    let threshold: Double
    let fact: Int
  }

  private var steps: [Steps] = []
  /// The questions of each tree in turn, level by level.
  private var nodes: [Node] = []
  /// The outcomes of each tree in turn.
  private var values: [Double] = []
  /// How many questions a tree has; they are all as deep.
  private var nodeCount = 0
  private var treeCount = 0

  init(_ trees: [DecisionTrees<Fact>.Tree]) {
    let deep = trees.filter { $0.questions.count != 1 }
    let byFact = Dictionary(grouping: trees.filter { $0.questions.count == 1 }) { $0.questions[0].fact }
    for fact in Fact.allCases {
      if let trees = byFact[fact] { steps.append(Self.steps(of: trees, asking: fact)) }
    }
    nodeCount = deep.map(\.questions.count).max() ?? 0
    treeCount = deep.count
    for tree in deep.map({ $0.deepened(to: nodeCount) }) {
      nodes += tree.questions.map { Node(threshold: $0.threshold, fact: $0.fact.rawValue) }
      values += tree.values
    }
  }

  private static func steps(of trees: [DecisionTrees<Fact>.Tree], asking fact: Fact) -> Steps {
    var steps = Steps(fact: fact.rawValue)
    steps.sums[0] = trees.reduce(0) { $0 + $1.values[0] }
    for tree in trees.sorted(by: { $0.questions[0].threshold < $1.questions[0].threshold }) {
      let threshold = tree.questions[0].threshold
      let last = steps.sums[steps.sums.count - 1]
      if steps.thresholds.last != threshold {
        steps.thresholds.append(threshold)
        steps.sums.append(last)
      }
      steps.sums[steps.sums.count - 1] += tree.values[1] - tree.values[0]
    }
    return steps
  }

  /// What the trees add for `facts`.
  ///
  /// - Complexity: O(*t*) for *t* trees of more than one question, and O(*f* log *t*) for *f* facts that others ask for.
  func value(of facts: Facts<Fact>) -> Double {
    var sum = 0.0
    for steps in steps { sum += steps.value(facts.value(at: steps.fact)) }
    return facts.withValues { facts in
      nodes.withUnsafeBufferPointer { nodes in
        values.withUnsafeBufferPointer { values in
          for tree in 0..<treeCount {
            var place = 0
            while place < nodeCount {
              let node = nodes[tree * nodeCount + place]
              place = 2 * place + 1 + (facts[node.fact] > node.threshold ? 1 : 0)
            }
            sum += values[tree * (nodeCount + 1) + place - nodeCount]
          }
          return sum
        }
      }
    }
  }
}

extension DecisionTrees.Tree {
  /// The same tree with `count` questions, some of which change nothing.
  fileprivate func deepened(to count: Int) -> DecisionTrees<Fact>.Tree {
    var (questions, values) = (questions, values)
    while questions.count < count {
      questions += values.map { _ in DecisionTrees<Fact>.Question(questions[0].fact, above: 0) }
      values = values.flatMap { [$0, $0] }
    }
    return DecisionTrees<Fact>.Tree(questions: questions, values: values)
  }
}
