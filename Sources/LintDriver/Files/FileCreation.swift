#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// Makes a file that holds `bytes`, where none is.
  ///
  /// - Throws: ``FileProblem``, and then there is no new file; what stands there already is left alone.
  func createFile(holding bytes: [UInt8]) throws(FileProblem) {
    let descriptor = withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else {
      let code = errno
      let cause: FileProblem.Cause =
        switch code {
        case EEXIST: .present
        case ENOENT, ENOTDIR: .missing
        default: .init(errno: code, writing: .folder)
        }
      throw FileProblem(path: self, cause: cause)
    }
    var code = bytes.withUnsafeBytes { Output.write($0, to: descriptor) }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      _ = withCString { unlink($0) }
      throw FileProblem(path: self, cause: .init(errno: code, writing: .folder))
    }
  }
}
