import CopyText
import Foundation

/// How trees are grown.
struct TreeSettings {
  /// How many questions each path asks.
  var depth: Int
  /// How many trees there are.
  var trees = 400
  /// How much of what a tree says is believed.
  var rate = 0.06
  /// What is added to the weight of an outcome, so that little seen means little said.
  var ridge = 5.0
  /// The weight that every outcome needs.
  var leastWeight = 3.0
  /// Of how many samples in a hundred each tree is grown.
  var samplesPerHundred = 50
  /// How many thresholds of a fact are tried at most.
  var thresholds = 31
}

/// Something that was weighed: what is known of it, in the order of the facts, and whether it is so.
typealias TreeSample = (facts: [Double], isTrue: Bool)

/// Finds decision trees whose sum fits what was seen, one after another: each is fitted to what the trees
/// before it got wrong (gradient boosting: Friedman, “Greedy function approximation”, 2001, with the
/// second-order gain of Chen and Guestrin, “XGBoost”, 2016).
struct TreeBooster<Fact: FactKind> {
  /// The trees.
  private(set) var trees: DecisionTrees<Fact>
  /// The thresholds that were tried, by fact.
  let thresholds: [[Double]]

  private let settings: TreeSettings
  private let isTrue: [Bool]
  /// For each fact, how many of its thresholds each sample's value is above.
  private var bins: [[UInt8]] = []

  /// Grows trees on `samples`.
  ///
  /// - Complexity: O(*t* *s* *f*) for *t* trees, *s* samples and *f* facts.
  init(_ samples: [TreeSample], _ settings: TreeSettings) {
    self.settings = settings
    isTrue = samples.map(\.isTrue)
    let facts = 0..<Fact.allCases.count
    thresholds = facts.map { fact in
      Self.thresholds(of: samples.map { $0.facts[fact] }, atMost: settings.thresholds)
    }
    let trues = Double(isTrue.count(where: \.self))
    let base = log(max(1, trues) / max(1, Double(isTrue.count) - trues))
    trees = DecisionTrees(base: base, trees: [])
    bins = facts.map { fact in
      samples.map { sample in UInt8(thresholds[fact].count { sample.facts[fact] > $0 }) }
    }
    grow(base)
  }

  /// The points that part the values into groups of like size, each halfway between two values that occur.
  private static func thresholds(of values: [Double], atMost count: Int) -> [Double] {
    let sorted = values.sorted()
    let distinct = Array(Set(values)).sorted()
    guard distinct.count > 1 else { return [] }
    var parting = distinct
    if distinct.count > count + 1 {
      parting = Array(Set((0...count).map { sorted[$0 * (sorted.count - 1) / count] })).sorted()
    }
    // Three places behind the point are as many as a source file needs to hold.
    let points = zip(parting, parting.dropFirst()).map { (($0 + $1) / 2 * 1000).rounded() / 1000 }
    return Array(Set(points)).sorted()
  }

  private mutating func grow(_ base: Double) {
    var random = SeededGenerator(seed: 7)
    var sums = [Double](repeating: base, count: isTrue.count)
    var grown: [DecisionTrees<Fact>.Tree] = []
    for _ in 0..<settings.trees {
      var errors = [Double](repeating: 0, count: sums.count)
      var weights = errors
      for sample in sums.indices {
        let probability = 1 / (1 + exp(-sums[sample]))
        errors[sample] = (isTrue[sample] ? 1 : 0) - probability
        weights[sample] = probability * (1 - probability)
      }
      let chosen = sums.indices.filter { _ in random.chance(settings.samplesPerHundred) }
      let tree = tree(of: chosen, errors, weights)
      for sample in sums.indices { sums[sample] += tree.value(at: { bins[$0][sample] }) }
      grown.append(tree.tree(thresholds))
    }
    trees = DecisionTrees(base: base, trees: grown)
  }

  /// A tree that asks about bins.
  private struct BinTree {
    /// The fact of each question and the highest bin to which the answer is no.
    var questions: [(fact: Int, bin: UInt8)]
    var values: [Double]

    func value(at bin: (Int) -> UInt8) -> Double {
      var node = 0
      while node < questions.count {
        node = 2 * node + (bin(questions[node].fact) > questions[node].bin ? 2 : 1)
      }
      return values[node - questions.count]
    }

    func tree(_ thresholds: [[Double]]) -> DecisionTrees<Fact>.Tree {
      DecisionTrees<Fact>.Tree(
        questions: questions.map { question in
          DecisionTrees<Fact>.Question(
            Array(Fact.allCases)[question.fact], above: thresholds[question.fact][Int(question.bin)])
        }, values: values)
    }
  }

  private func tree(of samples: [Int], _ errors: [Double], _ weights: [Double]) -> BinTree {
    var tree = BinTree(questions: [], values: [])
    var level = [samples]
    // A node that no question parts well asks one whose answers are worth the same.
    let idle = (fact: thresholds.firstIndex { !$0.isEmpty } ?? 0, bin: UInt8(0))
    for _ in 0..<settings.depth {
      var below: [[Int]] = []
      for node in level {
        let question = bestQuestion(node, errors, weights)
        tree.questions.append(question ?? idle)
        guard let question else {
          below += [node, node]
          continue
        }
        below.append(node.filter { bins[question.fact][$0] <= question.bin })
        below.append(node.filter { bins[question.fact][$0] > question.bin })
      }
      level = below
    }
    tree.values = level.map { leaf in
      let error = leaf.reduce(0) { $0 + errors[$1] }
      let weight = leaf.reduce(0) { $0 + weights[$1] }
      return settings.rate * error / (weight + settings.ridge)
    }
    return tree
  }

  /// The question that parts `samples` best; nil when none does.
  private func bestQuestion(
    _ samples: [Int], _ errors: [Double], _ weights: [Double]
  ) -> (fact: Int, bin: UInt8)? {
    let error = samples.reduce(0) { $0 + errors[$1] }
    let weight = samples.reduce(0) { $0 + weights[$1] }
    func worth(_ error: Double, _ weight: Double) -> Double { error * error / (weight + settings.ridge) }
    var best: (fact: Int, bin: UInt8)?
    var bestGain = 1e-3
    for fact in bins.indices where !thresholds[fact].isEmpty {
      var binErrors = [Double](repeating: 0, count: thresholds[fact].count + 1)
      var binWeights = binErrors
      bins[fact].withUnsafeBufferPointer { bins in
        for sample in samples {
          let bin = Int(bins[sample])
          binErrors[bin] += errors[sample]
          binWeights[bin] += weights[sample]
        }
      }
      var errorBelow = 0.0
      var weightBelow = 0.0
      for bin in thresholds[fact].indices {
        errorBelow += binErrors[bin]
        weightBelow += binWeights[bin]
        guard weightBelow >= settings.leastWeight, weight - weightBelow >= settings.leastWeight else {
          continue
        }
        let gain =
          worth(errorBelow, weightBelow) + worth(error - errorBelow, weight - weightBelow)
          - worth(error, weight)
        if gain > bestGain {
          bestGain = gain
          best = (fact, UInt8(bin))
        }
      }
    }
    return best
  }
}
