import CopyText
import LintCore

/// `galley lint`: finds the faults in copy.
struct LintCommand {
  /// Which pages are checked together as one edition (一期).
  enum Grouping: String, CaseIterable {
    /// The pages of one folder.
    case folder
    /// Each page alone.
    case file
    /// All pages that were given.
    case all
  }

  let linter: Linter
  let report: any Report
  let grouping: Grouping
  let jobs: Int

  /// What a run found.
  struct Outcome {
    /// The report.
    var output: [UInt8] = []
    /// The findings in numbers.
    var summary = Summary()
    /// The paths that could not be checked, in the order given.
    var problems: [FileProblem] = []
  }

  /// Checks the copy at `paths`.
  func run(_ paths: [FilePath]) -> Outcome {
    let copy = CopyFiles(at: paths)
    let pages = editions(of: copy.files)
    var outcome = Outcome(output: report.opening)
    outcome.problems = copy.problems
    var needsSeparator = false
    for page in pages {
      switch page {
      case .failure(let problem): outcome.problems.append(problem)
      case .success(let (output, summary)):
        outcome.summary = outcome.summary + summary
        guard !output.isEmpty else { continue }
        if needsSeparator { outcome.output += report.separator }
        outcome.output += output
        needsSeparator = true
      }
    }
    outcome.summary.unreadable = outcome.problems.count
    outcome.output += report.closing(outcome.summary)
    return outcome
  }

  private typealias PageOutcome = Result<(output: [UInt8], summary: Summary), FileProblem>

  /// The outcome of each file, in the order of `files`.
  private func editions(of files: [FilePath]) -> [PageOutcome] {
    var members: [FilePath: [Int]] = [:]
    for (index, file) in files.enumerated() {
      let key =
        switch grouping {
        case .folder: file.folder
        case .file: file
        case .all: FilePath("")
        }
      members[key, default: []].append(index)
    }
    let outcomes = members.values.sorted { $0[0] < $1[0] }.flatMap { edition in
      zip(edition, check(edition.map { files[$0] }))
    }
    return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func check(_ files: [FilePath]) -> [PageOutcome] {
    let decoded = files.concurrentMap(workers: jobs) { path in
      Result { () throws(FileProblem) in try DecodedFile(at: path) }
    }
    let sources = decoded.compactMap { try? $0.get().source }
    let edition = Edition(reading: sources, words: DictionaryWordBoundaries(), workers: jobs)
    let found = linter.diagnostics(of: edition, workers: jobs)
    let pages = zip(sources, found).map { CheckedPage(source: $0, diagnostics: $1) }
    var written = pages.concurrentMap(workers: jobs) { page in
      var summary = Summary()
      summary.count(page)
      return (output: report.page(page), summary: summary)
    }.makeIterator()
    return decoded.map { file in
      switch file {
      case .failure(let problem): return .failure(problem)
      case .success: return written.next().map { .success($0) } ?? .success(([], Summary()))
      }
    }
  }
}
