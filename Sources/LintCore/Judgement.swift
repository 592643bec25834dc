public import CopyText

/// Findings of one rule at equal copy that were known when the baseline was recorded.
public struct BaselineEntry: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The copy that each of them marks; white space counts for nothing.
  public let copy: String
  /// How many there were; at least one.
  public let count: Int

  /// `count` findings of `rule` at `copy`.
  public init(rule: String, copy: String, count: Int) {
    precondition(count > 0, "an entry stands for a finding")
    self.rule = rule
    self.copy = copy
    self.count = count
  }

  /// An entry for each rule and copy among `diagnostics` of `source`, sorted by rule, then by copy.
  public static func entries(of diagnostics: [Diagnostic], in source: SourceText) -> [BaselineEntry] {
    let groups = Dictionary(grouping: diagnostics) { Mark($0, in: source) }.values
    return groups.compactMap { group in
      group.first.map { first in
        // A line break would be a line break of the file, and says nothing.
        let words = source.text(in: first.location.range).split(whereSeparator: \.isWhitespace)
        return BaselineEntry(rule: first.rule, copy: words.joined(separator: " "), count: group.count)
      }
    }
    .sorted { ($0.rule, $0.copy) < ($1.rule, $1.copy) }
  }
}

/// What people have said beforehand of the findings of a page.
public struct Judgement: Sendable {
  /// What they let stand.
  public let acceptances: [Acceptance]
  /// What they knew of and put off; no rule and copy twice.
  public let baseline: [BaselineEntry]

  /// Nothing is let stand and nothing put off but what is given.
  public init(acceptances: [Acceptance] = [], baseline: [BaselineEntry] = []) {
    self.acceptances = acceptances
    self.baseline = baseline
  }

  /// Parts `diagnostics` of `source` into those that people are to be told of and those that they have judged.
  ///
  /// - Complexity: O(*n* + *d* · *a*) for *n* bytes, *d* diagnostics and *a* acceptances.
  public func judged(_ diagnostics: [Diagnostic], in source: SourceText) -> JudgedPage {
    var page = JudgedPage(
      standing: [], accepted: [], baselined: [], uses: acceptances.map { _ in 0 },
      found: baseline.map { _ in 0 })
    let quotable = acceptances.isEmpty ? nil : QuotablePage(source)
    let entries = Dictionary(
      baseline.enumerated().map { (Mark(rule: $1.rule, copy: $1.copy), $0) },
      uniquingKeysWith: { first, _ in first })
    for diagnostic in diagnostics {
      let uses = acceptances.indices.filter { index in
        acceptances[index].rule == diagnostic.rule
          && quotable?.isQuoted(diagnostic.location.range.lowerBound, by: acceptances[index]) == true
      }
      if let first = uses.first {
        for index in uses { page.uses[index] += 1 }
        page.accepted.append(diagnostic)
        page.acceptances.append(first)
      } else if !entries.isEmpty, let index = entries[Mark(diagnostic, in: source)],
        page.found[index] < baseline[index].count
      {
        page.found[index] += 1
        page.baselined.append(diagnostic)
      } else {
        page.standing.append(diagnostic)
      }
    }
    return page
  }
}

/// The findings of a page after people's judgement of them.
public struct JudgedPage: Sendable {
  /// Those that people are to be told of.
  public fileprivate(set) var standing: [Diagnostic]
  /// Those that are let stand.
  public fileprivate(set) var accepted: [Diagnostic]
  /// The index of the first acceptance of each of them.
  public fileprivate(set) var acceptances: [Int] = []
  /// Those that were known when the baseline was recorded.
  public fileprivate(set) var baselined: [Diagnostic]
  /// How many findings each acceptance lets stand.
  public fileprivate(set) var uses: [Int]
  /// How many findings there are of each entry of the baseline, up to its count.
  public fileprivate(set) var found: [Int]
}

/// A rule and the copy that it marks: what the findings of one page are known by.
private struct Mark: Hashable {
  private let rule: String
  /// Its characters, white space apart.
  private let copy: [Unicode.Scalar]

  init(rule: String, copy: String) {
    self.rule = rule
    self.copy = copy.unicodeScalars.filter { !$0.isSpace }
  }

  init(_ diagnostic: Diagnostic, in source: SourceText) {
    self.init(rule: diagnostic.rule, copy: source.text(in: diagnostic.location.range))
  }
}
