import Foundation

/// The words with which a report says where it is from: 本报讯（记者 高田）记者从市统计局获悉，…
struct Attribution {
  /// What follows the reporter: 市统计局获悉，…
  let source: String

  /// How far from its beginning a paragraph names the reporter, in characters.
  private static let longestLead = 40
  /// How long the name of the source is, in characters.
  private static let sourceLength = 3...20

  /// The attribution at the beginning of `paragraph`; nil when it has none.
  init?(in paragraph: String) {
    for preposition in ["记者从", "記者從"] {
      guard let lead = paragraph.prefix(Self.longestLead).range(of: preposition) else { continue }
      let source = paragraph[lead.upperBound...]
      for verb in ["获悉", "獲悉", "了解到", "瞭解到"] {
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
