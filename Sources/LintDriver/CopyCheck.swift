import CopyText
import LintCore

/// The way from files to checked pages.
struct CopyCheck {
  let editions: CopyEditions

  /// Checks `files`, each under its own settings, and makes something of every page with `transform`, several
  /// at once; what was made is handed to `take` in the order of the files, whatever the number of threads.
  /// From any thread `pageRead` is called as often as a page has been read.
  func check<Page: Sendable>(
    _ files: [Result<CopyFile, FileProblem>], pageRead: @Sendable () -> Void = {},
    _ transform: @Sendable (CheckedPage) -> Page, take: (Result<Page, FileProblem>) -> Void
  ) {
    editions.work(on: files) { edition in
      let sources = edition.files.map(\.source)
      let judged = edition.judged(sources, pageRead: pageRead)
      return Array(sources.indices).concurrentMap(workers: edition.workers) { index in
        .success(transform(CheckedPage(edition.pages[index], source: sources[index], judged[index])))
      }
    } take: {
      take($0)
    }
  }
}
