public import CopyText

/// Findings of one rule at equal copy that were known when the baseline was recorded.
public struct BaselineEntry: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The copy by which they are known, quoted as in an ``Acceptance``.
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

  /// An entry for each rule and copy among `diagnostics` of a page, sorted by rule, then by copy.
  public static func entries(of diagnostics: [Diagnostic]) -> [BaselineEntry] {
    Dictionary(grouping: diagnostics.map { Acceptance(of: $0) }, by: \.self)
      .map { BaselineEntry(rule: $0.rule, copy: $0.quote, count: $1.count) }
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
  /// - Complexity: O(*n* + *d* · *a*) for *n* bytes, *d* diagnostics and *a* acceptances and entries of the baseline.
  public func judged(_ diagnostics: [Diagnostic], in source: SourceText) -> JudgedPage {
    var page = JudgedPage(
      standing: [], accepted: [], baselined: [], uses: acceptances.map { _ in 0 },
      found: baseline.map { _ in 0 })
    if acceptances.isEmpty, baseline.isEmpty {
      page.standing = diagnostics
      return page
    }
    let quotable = QuotablePage(source)
    let entries = baseline.map { Acceptance(rule: $0.rule, quote: $0.copy) }
    for diagnostic in diagnostics {
      let isQuoted = { (acceptance: Acceptance) in
        acceptance.rule == diagnostic.rule
          && quotable.isQuoted(diagnostic.location.range.lowerBound, by: acceptance)
      }
      let uses = acceptances.indices.filter { isQuoted(acceptances[$0]) }
      if let first = uses.first {
        for index in uses { page.uses[index] += 1 }
        page.accepted.append(diagnostic)
        page.acceptances.append(first)
      } else if let index = entries.indices.first(where: {
        page.found[$0] < baseline[$0].count && isQuoted(entries[$0])
      }) {
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
