public import CopyText

/// A rule that is to be run, and how much its findings weigh.
public struct EnabledRule: Sendable {
  /// The rule.
  public let rule: any Rule
  /// How much its findings weigh.
  public let severity: Severity

  /// Runs `rule` at `severity`, or at its default one.
  public init(_ rule: any Rule, severity: Severity? = nil) {
    self.rule = rule
    self.severity = severity ?? type(of: rule).metadata.severity
  }
}

/// Runs rules over the pages of an edition.
public struct Linter: Sendable {
  private let rules: [EnabledRule]

  /// A linter that runs `rules`.
  public init(_ rules: [EnabledRule]) {
    self.rules = rules
  }

  /// The diagnostics of every page of `edition`, page by page in the order of the edition, each page's
  /// sorted by offset, then by rule; `workers` threads check pages at once.
  public func diagnostics(of edition: Edition, workers: Int = 1) -> [[Diagnostic]] {
    Array(edition.documents.indices).concurrentMap(workers: workers) { index in
      diagnostics(ofDocument: index, in: edition)
    }
  }

  /// The diagnostics of one page, sorted by offset, then by rule.
  public func diagnostics(ofDocument index: Int, in edition: Edition) -> [Diagnostic] {
    let context = RuleContext(edition: edition, documentIndex: index)
    var found: [(rule: EnabledRule, id: String, finding: Finding)] = []
    for rule in rules {
      let id = type(of: rule.rule).metadata.id
      found += rule.rule.findings(in: context).map { (rule, id, $0) }
    }
    found.sort { left, right in
      (left.finding.range.lowerBound, left.id, left.finding.range.upperBound)
        < (right.finding.range.lowerBound, right.id, right.finding.range.upperBound)
    }
    var fingerprints = FingerprintSeries()
    return found.map { rule, id, finding in
      // Of the copy of paragraphs, so that it is the same wherever the lines of the file end.
      let quotation = Quotation(
        of: Location(finding.range, in: context.source),
        goingOnAt: finding.notes.first.map {
          Location($0.range, in: edition.documents[$0.document ?? index].source)
        })
      let fingerprint = Fingerprint(rule: id, path: context.source.path, copy: quotation.solid)
      let printed = finding.inFile(ofDocument: index, in: edition)
      return Diagnostic(
        rule: id, severity: rule.severity,
        location: Location(printed.range, in: context.document.page.file),
        message: finding.message,
        notes: printed.notes.map { note in
          let file = edition.documents[note.document ?? index].page.file
          return Diagnostic.Note(location: Location(note.range, in: file), message: note.message)
        },
        fix: printed.fix,
        fingerprint: fingerprints.next(fingerprint))
    }
  }
}
