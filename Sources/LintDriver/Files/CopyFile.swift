/// A file that is to be checked, and what is in force for it.
struct CopyFile: Sendable {
  /// The file.
  let path: FilePath
  /// The file as people read its path.
  let shown: FilePath
  /// What is in force for it.
  let settings: PageSettings
  /// What came by the standard input in place of the file; nil to read the file.
  var held: [UInt8]?

  /// The file, read and decoded.
  func decoded() throws(FileProblem) -> DecodedFile {
    let bytes: [UInt8]
    if let held { bytes = held } else { bytes = try path.readFile() }
    return try DecodedFile(path: path, shown: shown, bytes: bytes)
  }
}
