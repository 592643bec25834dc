/// Trees laid out to be walked fast: those that ask one question as steps, all others end to end in one stretch of memory.
struct Forest: Sendable {
  /// What the trees that ask only for one fact add together: it changes where the fact passes a threshold.
  private struct Steps {
    let fact: Int
    let isDear: Bool
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
    let fact: Int32
    let isDear: Bool
  }

  private var steps: [Steps] = []
  /// The questions of each tree in turn, level by level.
  private var nodes: [Node] = []
  /// The outcomes of each tree in turn.
  private var values: [Double] = []
  /// How many questions a tree has; they are all as deep.
  private var nodeCount = 0
  /// The trees by how much depends on them, the most first; and what each and those behind it can add.
  private var byWeight: [(tree: Int, asksDearly: Bool, rest: ClosedRange<Double>)] = []

  init(_ trees: [DecisionTrees.Tree]) {
    let single = trees.filter { $0.questions.count == 1 }
    let deep = trees.filter { $0.questions.count != 1 }
    for (fact, trees) in Dictionary(grouping: single, by: { $0.questions[0].fact })
      .sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      steps.append(Self.steps(of: trees, asking: fact))
    }
    nodeCount = deep.map(\.questions.count).max() ?? 0
    for tree in deep.map({ $0.deepened(to: nodeCount) }) {
      nodes += tree.questions.map {
        Node(threshold: $0.threshold, fact: Int32($0.fact.rawValue), isDear: $0.fact.isDear)
      }
      values += tree.values
    }
    var rest = 0.0...0.0
    byWeight =
      deep.indices.sorted { deep[$0].weight < deep[$1].weight }.map { tree in
        let values = deep[tree].values
        rest = rest.lowerBound + (values.min() ?? 0)...rest.upperBound + (values.max() ?? 0)
        return (tree, deep[tree].questions.contains { $0.fact.isDear }, rest)
      }.reversed()
  }

  private static func steps(of trees: [DecisionTrees.Tree], asking fact: SeamFact) -> Steps {
    var steps = Steps(fact: fact.rawValue, isDear: fact.isDear)
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

  /// What all trees add for `facts`.
  func value(of facts: SeamFacts) -> Double {
    var sum = 0.0
    for steps in steps { sum += steps.value(facts.value(at: steps.fact)) }
    facts.withValues { facts in
      nodes.withUnsafeBufferPointer { nodes in
        for tree in byWeight.indices {
          let place = Self.outcome(of: nodes, from: tree * nodeCount, nodeCount, for: facts)
          sum += values[tree * (nodeCount + 1) + place]
        }
      }
    }
    return sum
  }

  /// Whether all trees may add as much as `least`: for `facts`, or, unless they `areAll`, whatever those are that are dear to
  /// find.
  func mayReach(_ least: Double, with facts: SeamFacts, areAll: Bool) -> Bool {
    var sum = 0.0
    for steps in steps {
      sum += steps.isDear && !areAll ? steps.sums.max() ?? 0 : steps.value(facts.value(at: steps.fact))
    }
    return facts.withValues { facts in
      nodes.withUnsafeBufferPointer { nodes in
        for entry in byWeight {
          if sum + entry.rest.upperBound < least { return false }
          if sum + entry.rest.lowerBound >= least { return true }
          let first = entry.tree * nodeCount
          let values = values[(entry.tree * (nodeCount + 1))..<((entry.tree + 1) * (nodeCount + 1))]
          if entry.asksDearly, !areAll {
            sum += greatestValue(values, nodes, from: first, at: 0, for: facts)
          } else {
            sum += values[values.startIndex + Self.outcome(of: nodes, from: first, nodeCount, for: facts)]
          }
        }
        return sum >= least
      }
    }
  }

  /// The outcome, from 0, to which the `count` questions from `first` on lead.
  @inline(__always)
  private static func outcome(
    of nodes: UnsafeBufferPointer<Node>, from first: Int, _ count: Int, for facts: UnsafeBufferPointer<Double>
  ) -> Int {
    var place = 0
    while place < count {
      let node = nodes[first + place]
      place = 2 * place + 1 + (facts[Int(node.fact)] > node.threshold ? 1 : 0)
    }
    return place - count
  }

  /// The greatest of `values` to which the question at `place` can lead, of those that begin at `first`.
  private func greatestValue(
    _ values: ArraySlice<Double>, _ nodes: UnsafeBufferPointer<Node>, from first: Int, at place: Int,
    for facts: UnsafeBufferPointer<Double>
  ) -> Double {
    var place = place
    while place < nodeCount {
      let node = nodes[first + place]
      if node.isDear {
        return max(
          greatestValue(values, nodes, from: first, at: 2 * place + 1, for: facts),
          greatestValue(values, nodes, from: first, at: 2 * place + 2, for: facts))
      }
      place = 2 * place + 1 + (facts[Int(node.fact)] > node.threshold ? 1 : 0)
    }
    return values[values.startIndex + place - nodeCount]
  }
}

extension DecisionTrees.Tree {
  /// How much depends on its answers.
  fileprivate var weight: Double { (values.max() ?? 0) - (values.min() ?? 0) }

  /// The same tree with `count` questions, some of which change nothing.
  fileprivate func deepened(to count: Int) -> DecisionTrees.Tree {
    var (questions, values) = (questions, values)
    while questions.count < count {
      questions += values.map { _ in DecisionTrees.Question(.always, above: 0) }
      values = values.flatMap { [$0, $0] }
    }
    return DecisionTrees.Tree(questions: questions, values: values)
  }
}
