import CopyText
import LintCore

/// The way from paths to checked pages.
struct CopyCheck {
  /// A page that was checked, or the reason why a path could not be.
  typealias Outcome<Page> = Result<Page, FileProblem>

  let linter: Linter
  let grouping: EditionGrouping
  /// Whose habits of quoting the pages are read by.
  let profile: ProfileChoice
  /// How many threads work at once.
  let jobs: Int

  private let words = DictionaryWordBoundaries()

  init(linter: Linter, grouping: EditionGrouping, profile: ProfileChoice, jobs: Int) {
    self.linter = linter
    self.grouping = grouping
    self.profile = profile
    self.jobs = jobs
  }

  /// Checks the copy at `paths` and gives every page to `transform`, several at once; the results stand in
  /// the order of the paths, whatever the number of threads.
  func outcomes<Page: Sendable>(
    at paths: [FilePath], _ transform: @Sendable (CheckedPage) -> Page
  ) -> [Outcome<Page>] {
    let files = CopyFiles(at: paths).files
    let readable = files.indices.filter { (try? files[$0].get()) != nil }
    let editions = grouping.editions(of: readable.compactMap { try? files[$0].get() })
      .map { $0.map { readable[$0] } }

    // A large edition is checked by all threads together, small ones by a thread each.
    let large = editions.filter { $0.count >= Self.largeEdition }
    let small = editions.filter { $0.count < Self.largeEdition }
    let checked =
      large.map { check($0.map { files[$0] }, workers: jobs, transform) }
      + small.concurrentMap(workers: jobs) { check($0.map { files[$0] }, workers: 1, transform) }

    var outcomes: [Outcome<Page>?] = files.map { file in
      if case .failure(let problem) = file { .failure(problem) } else { nil }
    }
    for (edition, pages) in zip(large + small, checked) {
      for (index, page) in zip(edition, pages) { outcomes[index] = page }
    }
    return outcomes.compactMap(\.self)
  }

  private static let largeEdition = 16

  /// Checks `files` as one edition; one outcome for each.
  private func check<Page: Sendable>(
    _ files: [Outcome<FilePath>], workers: Int, _ transform: @Sendable (CheckedPage) -> Page
  ) -> [Outcome<Page>] {
    let decoded = files.concurrentMap(workers: workers) { file in
      file.flatMap { path in Result { () throws(FileProblem) in try DecodedFile(at: path).source } }
    }
    let sources = decoded.compactMap { try? $0.get() }
    let edition = Edition(reading: sources, words: words, profile: profile, workers: workers)
    let indices = Array(edition.documents.indices)
    var pages = indices.concurrentMap(workers: workers) { index in
      transform(
        CheckedPage(
          source: sources[index], diagnostics: linter.diagnostics(ofDocument: index, in: edition)))
    }[...]
    return decoded.map { source in
      switch source {
      case .failure(let problem): .failure(problem)
      case .success: .success(pages.removeFirst())
      }
    }
  }
}
