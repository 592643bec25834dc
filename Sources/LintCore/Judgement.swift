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

  /// Parts `diagnostics` of `source` into those that people are to be told of and those that they have
  /// judged.
  ///
  /// - Complexity: O(*n* · (1 + *l*) + *q* + *d* · (log *n* + *s*)) for a page of *n* characters, quotations
  ///   of *q*, *d* diagnostics, *l* lengths of quotations without a mark, and *s* lengths and places of the
  ///   mark among those of a rule.
  public func judged(_ diagnostics: [Diagnostic], in source: SourceText) -> JudgedPage {
    var page = JudgedPage(
      standing: [], accepted: [], baselined: [], uses: acceptances.map { _ in 0 },
      found: baseline.map { _ in 0 })
    if acceptances.isEmpty, baseline.isEmpty {
      page.standing = diagnostics
      return page
    }
    let quotable = QuotablePage(source)
    let accepted = QuotationIndex(acceptances, on: quotable)
    let known = QuotationIndex(
      baseline.map { Acceptance(rule: $0.rule, quote: $0.copy) }, on: quotable)
    var usesOfGroups = accepted.groups.map { _ in 0 }
    // The entries of each group that stand for more than was found yet.
    var open = known.groups.map { $0[...] }
    for diagnostic in diagnostics {
      let (rule, offset) = (diagnostic.rule, diagnostic.location.range.lowerBound)
      let uses = accepted.groups(of: rule, at: offset)
      if let first = uses.map({ accepted.groups[$0][0] }).min() {
        for group in uses { usesOfGroups[group] += 1 }
        page.accepted.append(diagnostic)
        page.acceptances.append(first)
        continue
      }
      let entries = known.groups(of: rule, at: offset).compactMap { group in
        open[group].first.map { (index: $0, group: group) }
      }
      if let (index, group) = entries.min(by: { $0.index < $1.index }) {
        page.found[index] += 1
        if page.found[index] == baseline[index].count { open[group].removeFirst() }
        page.baselined.append(diagnostic)
      } else {
        page.standing.append(diagnostic)
      }
    }
    for (group, uses) in zip(accepted.groups, usesOfGroups) {
      for index in group { page.uses[index] = uses }
    }
    return page
  }

  /// Which of `diagnostics` of `source` each of the acceptances lets stand, by their indices, whatever the
  /// others do.
  ///
  /// - Complexity: as that of ``judged(_:in:)``, and the number of answers.
  public func accepted(among diagnostics: [Diagnostic], in source: SourceText) -> [[Int]] {
    let index = QuotationIndex(acceptances, on: QuotablePage(source))
    var accepted: [[Int]] = acceptances.map { _ in [] }
    for (position, diagnostic) in diagnostics.enumerated() {
      for group in index.groups(of: diagnostic.rule, at: diagnostic.location.range.lowerBound) {
        for acceptance in index.groups[group] { accepted[acceptance].append(position) }
      }
    }
    return accepted
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
