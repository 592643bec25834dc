#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// Makes a file that holds `bytes`, where none is: whole or not at all, whatever happens meanwhile.
  ///
  /// - Throws: ``FileProblem``, and then there is no new file; what stands there already is left alone.
  func createFile(holding bytes: [UInt8]) throws(FileProblem) {
    if (try? FileStatus(of: self, followingLinks: false)) != nil { throw creationProblem(EEXIST) }
    try holdingSignals { () throws(FileProblem) in
      guard var file = UnfinishedFile(in: folder, permissions: 0o666) else { throw creationProblem(errno) }
      let code = bytes.withUnsafeBytes { Output.write($0, to: file.descriptor) }
      guard code == 0 else { throw creationProblem(code) }
      guard file.takeFreePlace(at: self) else { throw creationProblem(errno) }
    }
    folder.synchroniseFolder()
  }

  /// The problem behind the code of a system call that was to make the file and failed.
  func creationProblem(_ code: Int32) -> FileProblem {
    if code == ENOTDIR, (try? FileStatus(of: folder)) != nil {
      return FileProblem(path: folder, cause: .file)
    }
    let cause: FileProblem.Cause =
      switch code {
      case EEXIST: .present
      case ENOENT, ENOTDIR: .missing
      default: .init(errno: code, writing: .newFile)
      }
    return FileProblem(path: self, cause: cause)
  }
}
