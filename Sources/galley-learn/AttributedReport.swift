import CopyText
import Foundation

/// A paragraph that begins with where it is from: 本报讯（记者 高田）记者从市统计局获悉，…
struct AttributedReport {
  /// What follows the reporter: 市统计局获悉，…
  let source: String

  /// How far from its beginning a paragraph names the reporter, in characters.
  private static let longestLead = 40
  /// How long the name of the source is, in characters.
  private static let sourceLength = 3...20

  /// The attribution at the beginning of `paragraph`; nil when it has none.
  init?(_ paragraph: String) {
    for reporter in SourcePhrase.leads {
      guard let lead = paragraph.prefix(Self.longestLead).range(of: reporter) else { continue }
      let source = paragraph[lead.upperBound...]
      for verb in SourcePhrase.verbs {
        if let learned = source.range(of: verb),
          Self.sourceLength ~= source.distance(from: source.startIndex, to: learned.lowerBound)
        {
          self.source = String(source)
          return
        }
      }
    }
    return nil
  }
}
