import LintCore

/// The reports of a run, as far as they have come, and what they come to.
struct ReportRun {
  /// The run in numbers.
  private(set) var summary = Summary()

  private let values: FlagValues
  /// The folder in which people read of what could not be checked.
  private let folder: FilePath
  private var screen: ReportStream
  private var files: [ReportFile] = []
  private var problems: [FileProblem] = []
  /// What is out of date in the files of judgements.
  private var stale: [HousekeepingFinding]
  private var statistics: Statistics?
  /// Whether one of the reports cannot be written.
  private var lacksReport = false

  /// Begins the reports that `values` ask for, of what `program` finds in `copy`. One that cannot be written
  /// is complained of, and the others go on.
  init(_ values: FlagValues, on copy: CopyFiles, by program: inout Program) {
    self.values = values
    folder = program.surroundings.workingFolder
    stale = copy.gone
    statistics = values.countsRules ? Statistics() : nil
    func report(_ format: ReportFormat, onScreen: Bool) -> any Report {
      values.report(
        format, of: program.explained, from: program.surroundings.workingFolder,
        onScreen: onScreen)
    }
    screen = ReportStream(report(values.format, onScreen: true), to: program.output)
    for place in values.outputs {
      do throws(WritingProblem) {
        files.append(
          try ReportFile(
            report(place.format, onScreen: false), on: copy, to: place.path, besides: files,
            scratch: program.surroundings.scratchFolder))
      } catch {
        lacksReport = true
        program.report(error, in: values.language)
      }
    }
  }

  /// How each page is reported.
  var reporting: PageReporting {
    PageReporting(
      screen: screen.report, files: files.map(\.stream.report), isScreenLimited: values.findingLimit != nil,
      countsRules: values.countsRules)
  }

  /// Takes what the reports say of the next page, or the reason why they say nothing.
  mutating func take(_ page: Result<ReportedPage, FileProblem>) {
    switch page {
    case .failure(let problem):
      problems.append(problem.shown(in: folder))
      summary.unreadable += 1
    case .success(let page):
      summary = summary + page.summary
      stale += page.stale
      switch page.screen {
      case .piece(let piece): screen.add(piece)
      case .page(let page): show(page)
      }
      if values.isOnTerminal { screen.flush() }
      for (index, piece) in zip(files.indices, page.files) { files[index].stream.add(piece) }
      if let numbers = page.statistics { statistics?.add(numbers) }
    }
  }

  /// Shows as much of `page` on the screen as there is room for.
  private mutating func show(_ page: CheckedPage) {
    let shownBefore = summary.findings - page.diagnostics.count - summary.hidden
    let room = max(0, (values.findingLimit ?? .max) - shownBefore)
    var shown = page
    shown.diagnostics = Array(page.diagnostics.prefix(room))
    summary.hidden += page.diagnostics.count - shown.diagnostics.count
    // A page whose findings are all left out is no page without findings.
    if shown.diagnostics.isEmpty == page.diagnostics.isEmpty { screen.add(screen.report.page(shown)) }
  }

  /// Ends the reports, and tells people of what could not be read or written.
  mutating func end(by program: inout Program) -> ExitStatus {
    for page in CheckedPage.pages(of: stale) { take(.success(reporting.reported(page))) }
    let status = lacksReport ? .failure : values.failOn.status(of: summary)
    var conclusion = Conclusion(
      summary: summary, problems: problems, status: status, statistics: statistics)
    for problem in problems { program.report(problem, in: values.language) }
    screen.end(with: conclusion)
    conclusion.summary.hidden = 0
    program.output = screen.output
    for index in files.indices {
      do throws(WritingProblem) {
        try files[index].end(with: conclusion)
      } catch {
        lacksReport = true
        program.report(error, in: values.language)
      }
    }
    return lacksReport ? .failure : status
  }
}

extension FlagValues {
  /// The report in `format` on findings of `rules`, where relative paths lead from `folder`; color and the
  /// width of the terminal are for the screen.
  fileprivate func report(
    _ format: ReportFormat, of rules: [RuleMetadata], from folder: FilePath, onScreen: Bool
  ) -> any Report {
    switch format {
    case .text:
      TextReport(
        language: language, painter: onScreen ? painter : Painter(isColored: false), cellWidth: cellWidth,
        width: onScreen ? width : Surroundings().width)
    case .json: JSONReport(language: language)
    case .jsonl: JSONLinesReport(language: language)
    case .sarif: SARIFReport(rules: rules, from: folder, in: language)
    case .github: GitHubReport(language: language)
    case .gitlab: GitLabReport(language: language)
    case .checkstyle: CheckstyleReport(language: language)
    case .junit: JUnitReport(language: language, failOn: failOn)
    }
  }
}

extension FlagValues.Failure {
  /// The exit status of a run that found what `summary` says.
  fileprivate func status(of summary: Summary) -> ExitStatus {
    if summary.unreadable > 0 { return .failure }
    let counts: [(Severity, Int)] = [
      (.error, summary.errors), (.warning, summary.warnings), (.info, summary.infos),
    ]
    return counts.contains { includes($0) && $1 > 0 } ? .findings : .clean
  }
}
