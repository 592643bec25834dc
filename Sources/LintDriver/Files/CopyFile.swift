import CopyText

/// A file that is to be checked, what is in force for it, and what people have said of it beforehand.
struct CopyFile: Sendable {
  /// The file.
  let path: FilePath
  /// The file as people read its path.
  let shown: FilePath
  /// What is in force for it.
  let settings: Shared<PageSettings>
  /// What people have said of what is found in it.
  let review: Shared<PageReview>
  /// Whether the whole edition of the file is checked, so that what is not found on it is not there.
  var isWithEdition: Bool
  /// What came by the standard input in place of the file; nil to read the file.
  var held: [UInt8]?

  /// The file, read and decoded.
  ///
  /// - Throws: ``FileProblem`` when it cannot be read, is no text, or holds nothing that could be seen: where
  ///   a page was not recognised, blank lines and page breaks are often left.
  func decoded() throws(FileProblem) -> DecodedFile {
    let bytes: [UInt8]
    if let held { bytes = held } else { bytes = try path.readFile() }
    let file = try DecodedFile(path: path, shown: shown, bytes: bytes, choice: settings.values.encoding)
    guard file.source.scalars(in: file.source.range).contains(where: \.scalar.isVisible) else {
      throw FileProblem(path: path, cause: .blank)
    }
    return file
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is neither white space nor one that leaves no mark on paper, such as U+FEFF or
  /// U+001A.
  fileprivate var isVisible: Bool {
    !isSpace && properties.generalCategory != .control && !properties.isDefaultIgnorableCodePoint
  }
}
