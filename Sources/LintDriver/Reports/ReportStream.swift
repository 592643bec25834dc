/// A report on its way: pieces go in, in the order of the pages, and out in its format.
struct ReportStream {
  /// The format.
  let report: any Report
  /// Where the bytes go.
  private(set) var output: Output
  /// Whether a page or a problem has been written.
  private(set) var hasPieces = false

  /// Begins `report` on `output`.
  init(_ report: any Report, to output: Output) {
    self.report = report
    self.output = output
    self.output.write(report.opening)
  }

  /// Adds what `report` has made of a page or of a problem.
  mutating func add(_ piece: [UInt8]) {
    guard !piece.isEmpty else { return }
    if hasPieces { output.write(report.separator) }
    output.write(piece)
    hasPieces = true
  }

  /// Hands on what has been written, so that the terminal stands at the beginning of a line.
  mutating func flush() { output.flush() }

  /// Adds what could not be checked, and ends the report.
  mutating func end(with conclusion: Conclusion) {
    for problem in conclusion.problems { add(report.problem(problem)) }
    output.write(report.closing(conclusion))
    output.flush()
  }
}
