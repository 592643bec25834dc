@testable import LintDriver

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe with a name, in a folder of its own, into which nothing more goes before it is drained: what writes
/// to it waits.
final class FullPipe {
  let path: FilePath
  private let folder = TemporaryFolder()
  private let reading: Int32

  init() throws {
    path = folder.path.appending("pipe".utf8)
    _ = folder.path.withCString { mkdir($0, 0o700) }
    guard path.withCString({ mkfifo($0, 0o600) }) == 0 else {
      throw StartingError(sentence: "\(path.text): \(String(cString: strerror(errno)))")
    }
    reading = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    let writing = path.withCString { open($0, O_WRONLY | O_NONBLOCK | O_CLOEXEC) }
    defer { close(writing) }
    let bytes = [UInt8](repeating: 0, count: 4096)
    for count in [bytes.count, 1] { while write(writing, bytes, count) > 0 {} }
  }

  deinit {
    close(reading)
    _ = path.withCString { unlink($0) }
    _ = folder.path.withCString { rmdir($0) }
  }

  /// Takes out what is in it.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(reading, &bytes, bytes.count) > 0 {}
  }
}
