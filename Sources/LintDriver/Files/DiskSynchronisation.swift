#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns when what was written to the open file `descriptor` has reached the disk, so that it outlasts a
/// power failure; whether the system could see to it, or else `errno` says why.
func synchronise(_ descriptor: Int32) -> Bool {
  #if canImport(Darwin)
    // There fsync is done when the drive has the bytes, which may hold them back. Not every file system can
    // do more.
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
  #endif
  return fsync(descriptor) == 0
}

extension FilePath {
  /// Sees to it that the names in this folder outlast a power failure, where the system can.
  func synchroniseFolder() {
    let folder = withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard folder >= 0 else { return }
    _ = synchronise(folder)
    close(folder)
  }
}
