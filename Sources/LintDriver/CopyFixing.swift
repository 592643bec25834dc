import CopyText
import LintCore

/// A file after fixing, not yet written.
struct FixedFile: Sendable {
  /// The file as it was read.
  let file: DecodedFile
  /// Its page after the fixes.
  let page: FixedPage

  /// What is left to say of the page.
  let checked: CheckedPage
  /// What was to be said of it before the fixes.
  let before: CheckedPage

  /// Whether the fixes changed it.
  var isChanged: Bool { page.source.bytes != page.original.bytes }

  /// What the file is to hold.
  func bytes() throws(FileProblem) -> [UInt8] { try file.encoded(page.source) }
}

/// A file that stays as it is, though it may have been there to be fixed.
struct UnfixedFile: Error {
  /// Why it stays so.
  let problem: FileProblem
  /// What is wrong with it; nil when it could not be checked.
  let page: CheckedPage?
}

/// The way from files to fixed pages. Nothing is written.
struct CopyFixing {
  let fixer: Fixer
  /// Whether each paragraph is to be set in one line.
  let unwraps: Bool
  let editions: CopyEditions

  /// Fixes `files`, each under its own settings; what has become of them is handed to `take` in the order of
  /// the files, whatever the number of threads. From any thread `pageRead` is called as often as a page has
  /// been read.
  func fix(
    _ files: [Result<CopyFile, FileProblem>], pageRead: @Sendable () -> Void = {},
    take: (Result<FixedFile, UnfixedFile>) -> Void
  ) {
    editions.work(on: files) { edition in
      // What people let stand is not mended either.
      var judged: [JudgedPage] = []
      var judgedFirst: [JudgedPage] = []
      let pages = fixer.fixed(
        edition.files.map(\.source), unwraps: unwraps,
        reading: { edition.edition(of: $0, setAs: $1, pageRead: pageRead) }
      ) { texts in
        judged = edition.judged(texts)
        if judgedFirst.isEmpty { judgedFirst = judged }
        return judged.map(\.standing)
      }
      return edition.files.indices.map { index in
        let file = edition.files[index]
        let before = CheckedPage(edition.pages[index], source: file.source, judgedFirst[index])
        let fixed = pages[index].map { page in
          let checked = CheckedPage(edition.pages[index], source: page.source, judged[index])
          return FixedFile(file: file, page: page, checked: checked, before: before)
        }
        return .success(
          fixed.mapError { error in
            UnfixedFile(problem: FileProblem(path: file.path, cause: .unfixable(error)), page: before)
          })
      }
    } take: { (page: Result<Result<FixedFile, UnfixedFile>, FileProblem>) in
      take(page.mapError { UnfixedFile(problem: $0, page: nil) }.flatMap(\.self))
    }
  }
}
