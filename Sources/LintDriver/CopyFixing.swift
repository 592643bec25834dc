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

/// The way from paths to fixed pages. Nothing is written.
struct CopyFixing {
  let fixer: Fixer
  let editions: CopyEditions

  /// Fixes the copy at `paths`; the results stand in the order of the paths, whatever the number of threads.
  func results(at paths: [FilePath]) -> [Result<FixedFile, FileProblem>] {
    editions.results(at: paths) { files, workers in
      let pages = fixer.fixed(files.map(\.source), workers: workers) { sources in
        editions.edition(of: sources, workers: workers)
      }
      return zip(files, pages).map { file, page in
        page.map { FixedFile(file: file, page: $0) }
          .mapError { FileProblem(path: file.path, cause: .unfixable($0)) }
      }
    }
  }
}
