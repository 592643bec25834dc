/// Trees as numbers: of every question the fact and the place of its threshold, and what each outcome adds.
///
/// As text, in a source file, a tree is a line of letters and digits. A question is two characters, the fact
/// and the place of the threshold among those of the fact; an outcome is two, in thousandths. Characters
/// count from ``zero``.
struct TreeTable<Fact: FactKind>: Sendable {
  /// The thresholds of each fact, ascending.
  let thresholds: [[Double]]
  /// How many questions a tree has; they are all as deep.
  let questionCount: Int
  /// How many trees there are.
  private(set) var count = 0

  /// Of each question of each tree in turn, level by level, the fact and the place of the threshold.
  private var questions: [UInt8] = []
  /// What each outcome of each tree in turn adds, in steps.
  private var values: [Int16] = []

  /// How many steps of a value make 1.
  static var stepsPerUnit: Double { 1000 }

  /// The character that stands for 0.
  private static var zero: UInt8 { UInt8(ascii: "0") }
  /// How many characters there are to count with: those from `0` to `z`.
  private static var characters: Int { 75 }
  /// How many steps can be told apart; half of them are below 0.
  private static var steps: Int { characters * characters }

  /// The fact for which a question of a tree asks, as its place among all.
  func fact(_ question: Int, of tree: Int) -> Int { Int(questions[2 * (tree * questionCount + question)]) }

  /// The place of the threshold of a question of a tree among those of the fact.
  func threshold(_ question: Int, of tree: Int) -> Int {
    Int(questions[2 * (tree * questionCount + question) + 1])
  }

  /// Of each question of a tree, level by level, the fact and the place of the threshold.
  func questions(of tree: Int) -> ArraySlice<UInt8> {
    questions[2 * tree * questionCount..<2 * (tree + 1) * questionCount]
  }

  /// What each outcome of a tree adds, in steps.
  func values(of tree: Int) -> ArraySlice<Int16> {
    values[tree * (questionCount + 1)..<(tree + 1) * (questionCount + 1)]
  }

  /// What an outcome of a tree adds, in steps.
  func value(_ outcome: Int, of tree: Int) -> Int16 { values[tree * (questionCount + 1) + outcome] }
}

extension TreeTable {
  /// The trees that `lines` hold, each with `depth` questions on a path, over the thresholds of the facts.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(depth: Int, thresholds: [[Double]], lines: String) {
    self.thresholds = thresholds
    questionCount = 1 << depth - 1
    let width = 2 * questionCount + 2 * (questionCount + 1)
    let text = Array(lines.utf8)
    // Lines end with a line feed.
    count = (text.count + 1) / (width + 1)
    questions.reserveCapacity(count * 2 * questionCount)
    values.reserveCapacity(count * (questionCount + 1))
    for tree in 0..<count {
      let start = tree * (width + 1)
      for place in start..<start + 2 * questionCount { questions.append(text[place] - Self.zero) }
      for place in stride(from: start + 2 * questionCount, to: start + width, by: 2) {
        let step = Int(text[place] - Self.zero) * Self.characters + Int(text[place + 1] - Self.zero)
        values.append(Int16(step - Self.steps / 2))
      }
    }
  }

  /// The line of a tree, over the thresholds of the facts.
  static func line(_ tree: DecisionTrees<Fact>.Tree, thresholds: [[Double]]) -> String {
    var digits: [Int] = []
    for question in tree.questions {
      let place = thresholds[question.fact.rawValue].firstIndex(of: question.threshold) ?? 0
      digits += [question.fact.rawValue, place]
    }
    for value in tree.values {
      let step = min(steps - 1, max(0, Int((value * stepsPerUnit).rounded()) + steps / 2))
      digits += [step / characters, step % characters]
    }
    return String(decoding: digits.map { zero + UInt8($0) }, as: UTF8.self)
  }
}

extension TreeTable {
  /// The given trees, what they add rounded to a step; those that are less deep than others ask some
  /// questions that change nothing.
  init(_ trees: [DecisionTrees<Fact>.Tree]) {
    let deepest = trees.map(\.questions.count).max() ?? 0
    var points = Fact.allCases.map { _ in Set<Double>() }
    let deep = trees.map { $0.deepened(to: deepest) }
    for question in deep.flatMap(\.questions) { points[question.fact.rawValue].insert(question.threshold) }
    thresholds = points.map { $0.sorted() }
    questionCount = deepest
    count = deep.count
    for tree in deep {
      for question in tree.questions {
        let place = thresholds[question.fact.rawValue].firstIndex(of: question.threshold) ?? 0
        questions += [UInt8(question.fact.rawValue), UInt8(place)]
      }
      values += tree.values.map { Int16(($0 * Self.stepsPerUnit).rounded()) }
    }
  }

  /// The trees.
  var trees: [DecisionTrees<Fact>.Tree] {
    let facts = Array(Fact.allCases)
    return (0..<count).map { tree in
      DecisionTrees<Fact>.Tree(
        questions: (0..<questionCount).map { question in
          let fact = fact(question, of: tree)
          return DecisionTrees<Fact>.Question(
            facts[fact], above: thresholds[fact][threshold(question, of: tree)])
        },
        values: (0...questionCount).map { Double(value($0, of: tree)) / Self.stepsPerUnit })
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
