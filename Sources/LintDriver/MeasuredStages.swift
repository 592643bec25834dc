package import CopyText
package import LintCore

// The stages of the program that only the driver knows, for those who measure it.

extension SourceText {
  /// The text of the file at `path`, read and decoded as the program does.
  ///
  /// - Throws: ``FileProblem`` when it cannot be read or is no text.
  package init(readingFileAt path: String) throws {
    let path = FilePath(path)
    self = try DecodedFile(path: path, shown: path, bytes: path.readFile()).source
  }
}

/// What a report says of a page.
package enum ReportedBytes {
  /// The JSON of `diagnostics`, found in `source`.
  package static func json(_ diagnostics: [Diagnostic], of source: SourceText) -> [UInt8] {
    JSONReport(language: .en).page(CheckedPage(source: source, diagnostics: diagnostics))
  }
}
