/// A sum of small decision trees. Each asks a few questions of the kind “is this fact greater than that?”,
/// and adds what its answers are worth to the logarithm of the odds.
///
/// A plain sum of weighted facts cannot say that a comma speaks for a cut in a line of forty characters and
/// not in one of a poem; a tree that asks for both can. The trees are made by `galley-learn`.
package struct DecisionTrees<Fact: FactKind>: Sendable {
  /// A question, and what follows from it.
  package struct Question: Hashable, Sendable {
    /// The fact that is asked for.
    package var fact: Fact
    /// The value up to which the answer is no.
    package var threshold: Double

    /// Asks whether `fact` is greater than `threshold`.
    package init(_ fact: Fact, above threshold: Double) {
      self.fact = fact
      self.threshold = threshold
    }
  }

  /// A tree in which every path asks the same number of questions.
  package struct Tree: Hashable, Sendable {
    /// The questions, level by level: below the one at *i*, no leads to 2*i* + 1 and yes to 2*i* + 2.
    package var questions: [Question]
    /// What each outcome adds, from no, no, … to yes, yes, …; one more than there are questions.
    package var values: [Double]

    /// A tree of `questions` that adds one of `values`.
    package init(questions: [Question], values: [Double]) {
      precondition(values.count == questions.count + 1, "every path through a tree ends in one value")
      self.questions = questions
      self.values = values
    }

    /// What the tree adds for `facts`.
    ///
    /// - Complexity: O(log *q*) for *q* questions.
    package func value(of facts: Facts<Fact>) -> Double {
      var node = 0
      while node < questions.count {
        node = 2 * node + (facts[questions[node].fact] > questions[node].threshold ? 2 : 1)
      }
      return values[node - questions.count]
    }
  }

  /// The logarithm of the odds before any question is asked.
  package let base: Double

  /// By which the facts are sorted into bins.
  let scale: FactScale<Fact>

  private let table: TreeTable<Fact>
  /// The trees that ask for nothing that a dictionary has to say.
  private let withoutWord: Forest<Fact>
  /// All others.
  private let withWord: Forest<Fact>

  /// The sum of `trees` and `base`; what a tree adds is rounded to a thousandth, as in its text.
  package init(base: Double, trees: [Tree]) { self.init(base: base, TreeTable(trees)) }

  /// The sum of `base` and the trees that `lines` hold, each with `depth` questions on a path, over the
  /// thresholds of the facts.
  package init(base: Double, depth: Int, thresholds: [[Double]], lines: String) {
    self.init(base: base, TreeTable(depth: depth, thresholds: thresholds, lines: lines))
  }

  private init(base: Double, _ table: TreeTable<Fact>) {
    self.base = base
    self.table = table
    scale = FactScale(table.thresholds)
    let isOfWord = Fact.allCases.map(\.needsDictionary)
    let asksForWord = (0..<table.count).map { tree in
      (0..<table.questionCount).contains { isOfWord[table.fact($0, of: tree)] }
    }
    withoutWord = Forest(table) { !asksForWord[$0] }
    withWord = Forest(table) { asksForWord[$0] }
  }

  /// The trees, in the order in which they were learned.
  package var trees: [Tree] { table.trees }

  /// The line for a tree in a source file, over the thresholds of the facts.
  package static func line(_ tree: Tree, thresholds: [[Double]]) -> String {
    TreeTable.line(tree, thresholds: thresholds)
  }

  /// The logarithm, to base *e*, of the odds of what has `facts`.
  ///
  /// - Complexity: O(*t*) for *t* trees.
  package func odds(for facts: Facts<Fact>) -> Double { base + oddsWithoutBase(for: facts) }

  /// The same without what is the case before any question is asked.
  ///
  /// - Complexity: O(*t*) for *t* trees.
  func oddsWithoutBase(for facts: Facts<Fact>) -> Double {
    var bins = FactBins<Fact>()
    for group in [.shared, .own, .word] as [FactScale<Fact>.Group] { scale.find(group, of: facts, &bins) }
    return oddsWithoutBase((stepsWithoutWord(of: bins) ?? 0) + stepsOfWord(of: bins))
  }

  /// The logarithm of the odds, when the trees add `steps` together.
  func odds(_ steps: Int) -> Double { base + oddsWithoutBase(steps) }

  private func oddsWithoutBase(_ steps: Int) -> Double { Double(steps) / TreeTable<Fact>.stepsPerUnit }

  /// What is added for facts in `bins` by the trees that ask the dictionary nothing; nil when it is found
  /// that the odds are below `least` although the others add `rest`.
  ///
  /// - Complexity: O(*t*) for *t* trees.
  func stepsWithoutWord(
    of bins: FactBins<Fact>, atLeast least: Double = -.infinity, with rest: Int = 0
  ) -> Int? {
    guard least.isFinite else { return withoutWord.value(of: bins) }
    let steps = ((least - base) * TreeTable<Fact>.stepsPerUnit).rounded(.down)
    // One step less, for what was lost in rounding.
    return withoutWord.value(of: bins, atLeast: Int(steps) - 1 - rest)
  }

  /// What is added by the trees that ask for what the dictionary says.
  func stepsOfWord(of bins: FactBins<Fact>) -> Int { withWord.value(of: bins) ?? 0 }
}
