import LintTesting
import Testing

@testable import CopyText

struct DecisionTreesTests {
  @Test(
    "a tree asks its questions from the top, and each path ends in the value of its answers",
    arguments: [(0.0, 0.0, 1.0), (0.0, 5.0, 2.0), (2.0, 0.0, 3.0), (2.0, 9.0, 3.0), (2.0, 9.5, 4.0)])
  func path(cohesion: Double, tailLength: Double, value: Double) {
    let tree = DecisionTrees<SeamFact>.Tree(
      questions: [.init(.cohesion, above: 1), .init(.tailLength, above: 4), .init(.tailLength, above: 9)],
      values: [1, 2, 3, 4])
    let facts = SeamFacts([.cohesion: cohesion, .tailLength: tailLength])
    #expect(tree.value(of: facts) == value)
    #expect(DecisionTrees<SeamFact>(base: 0.5, trees: [tree, tree]).odds(for: facts) == 2 * value + 0.5)
  }

  @Test("trees come back from their text as they were, to a thousandth", arguments: 0..<50 as Range<UInt64>)
  func text(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let thresholds = SeamFact.allCases.map { _ in
      Set((0..<5).map { _ in Double(Int.random(in: -9000...9000, using: &random)) / 1000 }).sorted()
    }
    let depth = Int.random(in: 1...3, using: &random)
    let trees = (0..<4).map { _ in
      DecisionTrees<SeamFact>.Tree(
        questions: (0..<(1 << depth - 1)).map { _ in
          let fact = SeamFact.allCases.randomElement(using: &random) ?? .cohesion
          return .init(fact, above: thresholds[fact.rawValue].randomElement(using: &random) ?? 0)
        },
        values: (0..<(1 << depth)).map { _ in Double(Int.random(in: -2800...2800, using: &random)) / 1000 })
    }
    let lines = trees.map { DecisionTrees<SeamFact>.line($0, thresholds: thresholds) }.joined(separator: "\n")
    let read = DecisionTrees<SeamFact>(base: 1, depth: depth, thresholds: thresholds, lines: lines)
    #expect(read.trees == trees)
  }

  @Test("trees that are laid out together add what they add one by one", arguments: 0..<100 as Range<UInt64>)
  func together(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let trees = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let depth = Int.random(in: 1...3, using: &random)
      return DecisionTrees<SeamFact>.Tree(
        questions: (0..<(1 << depth - 1)).map { _ in
          let fact = SeamFact.allCases.randomElement(using: &random) ?? .cohesion
          return .init(fact, above: Double(Int.random(in: -3...3, using: &random)))
        },
        values: (0..<(1 << depth)).map { _ in Double(Int.random(in: -2800...2800, using: &random)) / 1000 })
    }
    var facts = SeamFacts()
    for fact in SeamFact.allCases { facts[fact] = Double(Int.random(in: -4...4, using: &random)) }
    let sum = trees.reduce(0.25) { $0 + $1.value(of: facts) }
    #expect(abs(DecisionTrees<SeamFact>(base: 0.25, trees: trees).odds(for: facts) - sum) < 1e-9)
  }

  @Test(
    "trees are given up only when they add less than is asked of them", arguments: 0..<100 as Range<UInt64>)
  func givenUp(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let trees = (0..<200).map { _ in
      DecisionTrees<SeamFact>.Tree(
        questions: (0..<7).map { _ in
          .init(
            SeamFact.allCases.randomElement(using: &random) ?? .cohesion,
            above: Double(Int.random(in: -3...3, using: &random)))
        },
        values: (0..<8).map { _ in Double(Int.random(in: -300...300, using: &random)) / 1000 })
    }
    let weighed = DecisionTrees<SeamFact>(base: -1.5, trees: trees)
    var facts = SeamFacts()
    for fact in SeamFact.allCases { facts[fact] = Double(Int.random(in: -4...4, using: &random)) }
    var bins = FactBins<SeamFact>()
    for group in [.shared, .own, .word] as [FactScale<SeamFact>.Group] {
      weighed.scale.find(group, of: facts, &bins)
    }
    let all = weighed.stepsWithoutWord(of: bins) ?? 0
    let odds = weighed.odds(all + 40)
    for least in [odds - 1, odds - 0.001, odds, odds + 0.5, odds + 20] {
      let steps = weighed.stepsWithoutWord(of: bins, atLeast: least, with: 40)
      #expect(steps == all || steps == nil && odds < least)
    }
    #expect(weighed.stepsWithoutWord(of: bins, atLeast: odds + 20, with: 40) == nil)
  }

  @Test("there are no more facts than the text of a tree can name")
  func facts() {
    #expect(SeamFact.allCases.count <= 75)
    #expect(BeginningFact.allCases.count <= 75)
  }
}
