import CopyText
import LintCore

/// A file after fixing, not yet written.
struct FixedFile: Sendable {
  /// The file as it was read.
  let file: DecodedFile
  /// Its page after the fixes.
  let page: FixedPage

  /// Whether the fixes changed it.
  var isChanged: Bool { page.source.bytes != page.original.bytes }

  /// What the file is to hold.
  var bytes: [UInt8] { file.encoded(page.source) }

  /// What is left to say of the page.
  var checked: CheckedPage { CheckedPage(source: page.source, diagnostics: page.diagnostics) }
}

/// The way from files to fixed pages. Nothing is written.
struct CopyFixing {
  let fixer: Fixer
  let editions: CopyEditions

  /// Fixes `files`, each under its own settings; the results stand in the order of the files, whatever the number of
  /// threads.
  func results(of files: [Result<CopyFile, FileProblem>]) -> [Result<FixedFile, FileProblem>] {
    var results: [Result<FixedFile, FileProblem>] = []
    editions.work(on: files) { edition in
      let pages = fixer.fixed(edition.files.map(\.source)) { edition.diagnostics(of: $0) }
      return zip(edition.files, pages).map { file, page in
        page.map { FixedFile(file: file, page: $0) }
          .mapError { FileProblem(path: file.path, cause: .unfixable($0)) }
      }
    } take: {
      results.append($0)
    }
    return results
  }
}
