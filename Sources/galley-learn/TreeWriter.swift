import CopyText
import Foundation

/// Writes decision trees as Swift source.
struct TreeWriter {
  private var tables: [String] = []

  /// Grows trees on `samples` and adds them as the table `name`; says how well they fit.
  mutating func add(
    _ samples: [SeamTeacher.Sample], as name: String, _ comment: String, _ settings: TreeBooster.Settings
  ) {
    let booster = TreeBooster(samples, settings)
    let right = samples.count { sample in
      (booster.trees.odds(for: SeamFacts(vector: sample.facts)) >= 0) == sample.isTrue
    }
    print("\(name): \(samples.count) pairs, \(samples.count(where: \.isTrue)) seams, \(right) told right")
    let thresholds = booster.thresholds.map { "      [\($0.map { String($0) }.joined(separator: ", "))]," }
    let lines = booster.trees.trees.map { "      " + DecisionTrees.line($0, thresholds: booster.thresholds) }
    tables.append(
      """
        /// \(comment)
        static let \(name) = DecisionTrees(
          base: \(String(format: "%.3f", booster.trees.base)), depth: \(settings.depth),
          thresholds: [
      \(thresholds.joined(separator: "\n"))
          ],
          lines: #\"\"\"
      \(lines.joined(separator: "\n"))
            \"\"\"#)
      """)
  }

  /// Writes the tables to `file`.
  func write(to file: URL) throws {
    let source = """
      // Made by `galley-learn`; not edited by hand. See `DecisionTrees` for what the lines mean.
      // swift-format-ignore-file

      /// What the facts about two blocks say together, as trees.
      enum SeamTrees {
      \(tables.joined(separator: "\n\n"))
      }

      """
    try source.write(to: file, atomically: true, encoding: .utf8)
  }
}
