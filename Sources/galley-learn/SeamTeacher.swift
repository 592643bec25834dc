import CopyText
import Foundation

/// Learns what each fact of a seam weighs, from pages that were cut on purpose.
struct SeamTeacher {
  /// One weighed pair of blocks, and whether it is a seam.
  typealias Sample = (facts: [Double], isTrue: Bool)

  private(set) var shortTail: [Sample] = []
  private(set) var runningTail: [Sample] = []
  private(set) var latin: [Sample] = []
  private(set) var reversed: [Sample] = []
  private(set) var lostBeginning: [Sample] = []

  /// Sets pages of five articles each and weighs every candidate on them: pages with the damage of usual ones
  /// for the cuts between neighbours, and pages with more of the rare kinds for those.
  init(_ articles: [CorpusArticle], rounds: Int, words: any WordBoundaries) throws {
    var usual = PageMaker(seed: 1, lossesPerHundred: 8, reversalsPerHundred: 4)
    var heavy = PageMaker(seed: 2, lossesPerHundred: 12, reversalsPerHundred: 12)
    for _ in 0..<rounds {
      for start in stride(from: 0, to: articles.count, by: 5) {
        let group = Array(articles[start..<min(start + 5, articles.count)])
        try learnCuts(from: usual.page(of: group), words: words)
        try learnRareDamage(from: heavy.page(of: group), words: words)
      }
    }
  }

  private mutating func learnCuts(from page: MadePage, words: any WordBoundaries) throws {
    guard let (structure, scale) = try Self.read(page, words) else { return }
    for candidate in structure.candidates {
      let sample = (scale.facts(candidate).vector, page.continuations[candidate.tail] == candidate.head)
      switch scale.weights(for: candidate) {
      case .shortTail: shortTail.append(sample)
      case .runningTail: runningTail.append(sample)
      case .latin: latin.append(sample)
      case .reversed: break
      }
    }
  }

  private mutating func learnRareDamage(from page: MadePage, words: any WordBoundaries) throws {
    guard let (structure, scale) = try Self.read(page, words) else { return }
    for candidate in structure.candidates where candidate.kind == .reversed {
      reversed.append((scale.facts(candidate).vector, page.continuations[candidate.tail] == candidate.head))
    }
    let heads = Set(page.continuations.values)
    let beginnings = structure.blocks.indices.filter {
      structure.canHaveLostBeginning($0) && !heads.contains($0)
    }
    let counts = scale.pageCounts(ofBeginnings: beginnings)
    for index in beginnings {
      let facts = scale.facts(aboutBeginningOf: index, on: counts)
      lostBeginning.append((facts.vector, page.lost.contains(index)))
    }
  }

  /// The page as the program reads it; nil when it sees other blocks than were set.
  private static func read(
    _ page: MadePage, _ words: any WordBoundaries
  ) throws -> (structure: DocumentStructure, scale: SeamScale)? {
    let source = try SourceText(path: "page", bytes: Array(page.text.utf8))
    let structure = DocumentReader(source).structure
    guard structure.blocks.count == page.blocks.count else { return nil }
    return (structure, SeamScale(structure, structure.candidates, words: words))
  }
}

extension FigureWriter {
  /// Writes the weights that fit `teacher`'s samples as Swift source.
  static func write(_ teacher: SeamTeacher, to file: URL) throws {
    func table(_ samples: [SeamTeacher.Sample]) -> String {
      let weights = LogisticRegression(samples).weights
      let right = samples.count { sample in
        (zip(sample.facts, weights).reduce(0) { $0 + $1.0 * $1.1 } >= 0) == sample.isTrue
      }
      print("\(samples.count) pairs, \(samples.count(where: \.isTrue)) seams, \(right) told right")
      return zip(SeamFact.allCases, weights)
        .map { fact, weight in (fact, String(format: "%.3f", weight)) }
        .filter { abs(Double($0.1) ?? 0) > 0 }
        .map { "    .\($0.0): \($0.1)," }
        .joined(separator: "\n")
    }
    let source = """
      // Made by `galley-learn`; not edited by hand.

      /// What each fact about two blocks weighs, as a logarithm of odds to base *e*; facts not named weigh nothing.
      enum SeamWeights {
        /// For a tail that could be a headline: short, and without the end of a sentence in it.
        static let shortTail = SeamFacts([
      \(table(teacher.shortTail))
        ])

        /// For a tail that is plainly running text.
        static let runningTail = SeamFacts([
      \(table(teacher.runningTail))
        ])

        /// For a tail in an alphabet.
        static let latin = SeamFacts([
      \(table(teacher.latin))
        ])

        /// For a continuation that stands before its beginning.
        static let reversed = SeamFacts([
      \(table(teacher.reversed))
        ])

        /// For a block by itself, whose beginning may be missing.
        static let lostBeginning = SeamFacts([
      \(table(teacher.lostBeginning))
        ])
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
