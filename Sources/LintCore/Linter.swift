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
  ///
  /// - Complexity: that of the rules on every page, and O(*f* log *f*) for *f* findings of each.
  public func diagnostics(of edition: Edition, workers: Int = 1) -> [[Diagnostic]] {
    Array(edition.documents.indices).concurrentMap(workers: workers) { index in
      diagnostics(ofDocument: index, in: edition)
    }
  }

  /// The diagnostics of one page, sorted by offset, then by rule.
  ///
  /// - Complexity: that of the rules, and O(*f* log *f*) for *f* findings and what they quote.
  public func diagnostics(ofDocument index: Int, in edition: Edition) -> [Diagnostic] {
    let context = RuleContext(edition: edition, documentIndex: index)
    let ids = rules.map { type(of: $0.rule).metadata.id }
    var found: [(rule: Int, finding: Finding)] = []
    for rule in rules.indices { found += rules[rule].rule.findings(in: context).map { (rule, $0) } }
    found.sort { left, right in
      (left.finding.range.lowerBound, ids[left.rule], left.finding.range.upperBound)
        < (right.finding.range.lowerBound, ids[right.rule], right.finding.range.upperBound)
    }
    var fingerprints = FingerprintSeries()
    return found.map { rule, finding in
      // Of the copy of paragraphs, so that it is the same wherever the lines of the file end.
      let place = Location(finding.range, in: context.source)
      let pages = finding.notes.map { edition.documents[$0.document ?? index].page }
      let continuation = finding.notes.first.map { Location($0.range, in: pages[0].copy) }
      let quotation = Quotation(of: place, goingOnAt: continuation)
      let fingerprint = Fingerprint(rule: ids[rule], path: context.source.path, copy: quotation.solid)
      let printed = finding.inFile(ofDocument: index, in: edition)
      return Diagnostic(
        rule: ids[rule], severity: rules[rule].severity,
        location: context.document.page.location(of: printed.range, at: place),
        message: finding.message,
        notes: printed.notes.enumerated().map { order, note in
          let location = pages[order].location(of: note.range, at: order == 0 ? continuation : nil)
          return Diagnostic.Note(location: location, message: note.message)
        },
        fix: printed.fix,
        fingerprint: fingerprints.next(fingerprint))
    }
  }
}

extension UnwrappedText {
  /// The location of `range` of the file. Where no lines were put together it is the one in the copy, if that
  /// is known.
  fileprivate func location(of range: ByteRange, at placeInCopy: Location?) -> Location {
    if joins.isEmpty, let placeInCopy { return placeInCopy }
    return Location(range, in: file)
  }
}
