import CopyText
import LintCore

/// The way from paths to checked pages.
struct CopyCheck {
  let linter: Linter
  let editions: CopyEditions

  /// Checks the copy at `paths` and gives every page to `transform`, several at once; the results stand in
  /// the order of the paths, whatever the number of threads.
  func results<Page: Sendable>(
    at paths: [FilePath], _ transform: @Sendable (CheckedPage) -> Page
  ) -> [Result<Page, FileProblem>] {
    editions.results(at: paths) { files, workers in
      let edition = editions.edition(of: files.map(\.source), workers: workers)
      return Array(edition.documents.indices).concurrentMap(workers: workers) { index in
        .success(
          transform(
            CheckedPage(
              source: files[index].source, diagnostics: linter.diagnostics(ofDocument: index, in: edition))))
      }
    }
  }
}
