import CopyText
import Foundation

/// Writes decision trees as Swift source.
struct TreeWriter {
  private let type: String
  private let comment: String
  private var tables: [String] = []

  /// A writer of an enumeration `type` that holds trees, explained by `comment`.
  init(_ type: String, _ comment: String) {
    self.type = type
    self.comment = comment
  }

  /// Grows trees on `samples` and adds them as the table `name`; says how well they fit.
  ///
  /// - Returns: The trees.
  @discardableResult
  mutating func add<Fact: FactKind>(
    _ samples: [TreeSample], about facts: Fact.Type, as name: String, _ comment: String,
    _ settings: TreeSettings
  ) -> DecisionTrees<Fact> {
    let booster = TreeBooster<Fact>(samples, settings)
    let right = samples.count { sample in
      (booster.trees.odds(for: Facts<Fact>(vector: sample.facts)) >= 0) == sample.isTrue
    }
    print("\(name): \(samples.count) samples, \(samples.count(where: \.isTrue)) true, \(right) told right")
    let thresholds = booster.thresholds.map { "      [\($0.map { String($0) }.joined(separator: ", "))]," }
    let lines = booster.trees.trees.map {
      "      " + DecisionTrees<Fact>.line($0, thresholds: booster.thresholds)
    }
    tables.append(
      """
        /// \(comment)
        static let \(name) = DecisionTrees<\(facts)>(
          base: \(String(format: "%.3f", booster.trees.base)), depth: \(settings.depth),
          thresholds: [
      \(thresholds.joined(separator: "\n"))
          ],
          lines: #\"\"\"
      \(lines.joined(separator: "\n"))
            \"\"\"#)
      """)
    return booster.trees
  }

  /// Writes the tables to `file`.
  func write(to file: URL) throws {
    let source = """
      // Made by `galley-learn`; not edited by hand. See `DecisionTrees` for what the lines mean.
      // swift-format-ignore-file

      /// \(comment)
      enum \(type) {
      \(tables.joined(separator: "\n\n"))
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
