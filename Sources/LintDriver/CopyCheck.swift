import CopyText
import LintCore

/// The way from files to checked pages.
struct CopyCheck {
  let editions: CopyEditions

  /// Checks `files`, each under its own settings, and gives every page to `transform`, several at once; the results
  /// stand in the order of the files, whatever the number of threads.
  func results<Page: Sendable>(
    of files: [Result<CopyFile, FileProblem>], _ transform: @Sendable (CheckedPage) -> Page
  ) -> [Result<Page, FileProblem>] {
    editions.results(of: files) { edition in
      let sources = edition.files.map(\.source)
      let diagnostics = edition.diagnostics(of: sources)
      return Array(sources.indices).concurrentMap(workers: edition.workers) { index in
        .success(transform(CheckedPage(source: sources[index], diagnostics: diagnostics[index])))
      }
    }
  }
}
