import CopyText
import Foundation

/// Writes weights of facts as Swift source.
enum WeightWriter {
  /// Writes the weights that fit `samples`.
  static func write(lostBeginning samples: [SeamTeacher.Sample], to file: URL) throws {
    let weights = LogisticRegression(samples).weights
    let right = samples.count { sample in
      (zip(sample.facts, weights).reduce(0) { $0 + $1.0 * $1.1 } >= 0) == sample.isTrue
    }
    print(
      "lostBeginning: \(samples.count) blocks, \(samples.count(where: \.isTrue)) lost, \(right) told right")
    let rows = zip(SeamFact.allCases, weights)
      .map { fact, weight in (fact, String(format: "%.3f", weight)) }
      .filter { abs(Double($0.1) ?? 0) > 0 }
      .map { "    .\($0.0): \($0.1)," }
    let source = """
      // Made by `galley-learn`; not edited by hand.

      /// What each fact about a block weighs, as a logarithm of odds to base *e*; facts not named weigh nothing.
      enum SeamWeights {
        /// For a block by itself, whose beginning may be missing.
        static let lostBeginning = SeamFacts([
      \(rows.joined(separator: "\n"))
        ])
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
