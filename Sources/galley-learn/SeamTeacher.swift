import CopyText
import Foundation

/// Learns what each fact of a seam weighs, from pages that were cut on purpose.
struct SeamTeacher {
  /// One weighed pair of blocks, and whether it is a seam.
  typealias Sample = (facts: [Double], isTrue: Bool)

  private(set) var shortTail: [Sample] = []
  private(set) var runningTail: [Sample] = []
  private(set) var latin: [Sample] = []

  /// Sets pages of five articles each, `rounds` times over with other cuts each time, and weighs every candidate.
  init(_ articles: [CorpusArticle], rounds: Int, words: any WordBoundaries) throws {
    var maker = PageMaker(seed: 1)
    for _ in 0..<rounds {
      for start in stride(from: 0, to: articles.count, by: 5) {
        let page = maker.page(of: Array(articles[start..<min(start + 5, articles.count)]))
        try learn(from: page, words: words)
      }
    }
  }

  private mutating func learn(from page: MadePage, words: any WordBoundaries) throws {
    let source = try SourceText(path: "page", bytes: Array(page.text.utf8))
    let structure = DocumentReader(source).structure
    guard structure.blocks.count == page.blocks.count else { return }
    let candidates = structure.candidates
    let scale = SeamScale(structure, candidates, words: words)
    for candidate in candidates {
      let sample = (scale.facts(candidate).vector, page.continuations[candidate.tail] == candidate.head)
      switch scale.weights(for: candidate.tail) {
      case .shortTail: shortTail.append(sample)
      case .runningTail: runningTail.append(sample)
      case .latin: latin.append(sample)
      }
    }
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
      return zip(SeamFact.allCases, weights).map { fact, weight in
        "    .\(fact): \(String(format: "%.3f", weight)),"
      }.joined(separator: "\n")
    }
    let source = """
      // Made by `galley-learn`; not edited by hand.

      /// What each fact about two blocks weighs, as a logarithm of odds to base *e*.
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
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
