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
  func decoded() throws(FileProblem) -> DecodedFile {
    let bytes: [UInt8]
    if let held { bytes = held } else { bytes = try path.readFile() }
    return try DecodedFile(path: path, shown: shown, bytes: bytes, choice: settings.values.encoding)
  }
}
