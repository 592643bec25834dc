/// A sum of small decision trees. Each asks a few questions of the kind “is this fact greater than that?”, and
/// adds what its answers are worth to the logarithm of the odds.
///
/// A plain sum of weighted facts cannot say that a comma speaks for a cut in a line of forty characters and not
/// in one of a poem; a tree that asks for both can. The trees are made by `galley-learn`.
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
  /// The trees, in the order in which they were learned.
  package let trees: [Tree]

  /// The trees that ask for nothing that a dictionary has to say.
  private let withoutWord: Forest<Fact>
  /// All others.
  private let withWord: Forest<Fact>

  /// The sum of `trees` and `base`.
  package init(base: Double, trees: [Tree]) {
    self.base = base
    self.trees = trees
    withoutWord = Forest(trees.filter { !$0.needsDictionary })
    withWord = Forest(trees.filter(\.needsDictionary))
  }

  /// The logarithm, to base *e*, of the odds of what has `facts`.
  ///
  /// - Complexity: O(*t*) for *t* trees.
  package func odds(for facts: Facts<Fact>) -> Double {
    oddsWithoutWord(for: facts) + oddsOfWord(for: facts)
  }

  /// The part of the odds for which no dictionary has to be asked.
  func oddsWithoutWord(for facts: Facts<Fact>) -> Double { base + withoutWord.value(of: facts) }

  /// The other part.
  func oddsOfWord(for facts: Facts<Fact>) -> Double { withWord.value(of: facts) }
}

extension DecisionTrees.Tree {
  /// Whether one of its questions is for the dictionary.
  fileprivate var needsDictionary: Bool { questions.contains { $0.fact.needsDictionary } }
}

/// Trees as text that a source file can hold: a line for each, of letters and digits.
///
/// A question is two characters, the fact and the place of the threshold among those of the fact; a value is
/// two, in thousandths. Characters count from ``zero``.
extension DecisionTrees {
  /// The character that stands for 0.
  private static var zero: UInt8 { UInt8(ascii: "0") }
  /// How many characters there are to count with: those from `0` to `z`.
  private static var characters: Int { 75 }
  /// How many steps of a value make 1.
  private static var stepsPerUnit: Double { 1000 }

  /// The trees that `lines` hold, each with `depth` questions on a path, over the thresholds of the facts.
  package init(base: Double, depth: Int, thresholds: [[Double]], lines: String) {
    let questionCount = 1 << depth - 1
    let facts = Array(Fact.allCases)
    let trees = lines.utf8.split(separator: UInt8(ascii: "\n")).map { line -> Tree in
      let digits = line.map { Int($0 - Self.zero) }
      let questions = (0..<questionCount).map { place in
        let fact = facts[digits[2 * place]]
        return Question(fact, above: thresholds[fact.rawValue][digits[2 * place + 1]])
      }
      let values = (0...questionCount).map { place in
        let start = 2 * (questionCount + place)
        let step = digits[start] * Self.characters + digits[start + 1] - Self.characters * Self.characters / 2
        return Double(step) / Self.stepsPerUnit
      }
      return Tree(questions: questions, values: values)
    }
    self.init(base: base, trees: trees)
  }

  /// The line for a tree, over the thresholds of the facts.
  package static func line(_ tree: Tree, thresholds: [[Double]]) -> String {
    var digits: [Int] = []
    for question in tree.questions {
      let place = thresholds[question.fact.rawValue].firstIndex(of: question.threshold) ?? 0
      digits += [question.fact.rawValue, place]
    }
    let limit = characters * characters
    for value in tree.values {
      let step = Int((value * stepsPerUnit).rounded()) + limit / 2
      let bounded = min(limit - 1, max(0, step))
      digits += [bounded / characters, bounded % characters]
    }
    return String(decoding: digits.map { zero + UInt8($0) }, as: UTF8.self)
  }
}
