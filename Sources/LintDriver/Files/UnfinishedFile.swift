#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being written under a hidden name, `.galley-….tmp`, beside the one whose place it is to
/// take. It goes away when it has not taken it.
///
/// Its writer holds a lock on it, which ends with the writer whatever happens. So one that nobody holds is
/// what a killed run has left behind. What takes a place has reached the disk before.
struct UnfinishedFile: ~Copyable {
  /// Where it stands.
  let path: FilePath
  /// The open file.
  let descriptor: Int32

  private var hasPlace = false

  /// Makes an empty one in `folder`, under a name that nobody has; only this user may read it yet, unless
  /// `permissions` say otherwise, within what the process allows. Nil when the system cannot; then `errno`
  /// says why.
  init?(in folder: FilePath, permissions: mode_t = 0o600) {
    while true {
      let number = String(UInt64.random(in: 0...UInt64.max), radix: 16)
      let path = folder.appending([Self.nameStart, Array(number.utf8), Self.nameEnd].joined())
      let descriptor = path.withCString { open($0, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, permissions) }
      guard descriptor >= 0 else {
        if errno == EEXIST || errno == EINTR { continue }
        return nil
      }
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
      // Another run may have taken it away before it was locked.
      if (try? FileStatus(ofDescriptor: descriptor, at: path))?.nameCount != 0 {
        self.path = path
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    if !hasPlace { _ = path.withCString { unlink($0) } }
    close(descriptor)
  }

  /// Takes the place of `target`, and whatever stands there is gone; whether the system could, or else
  /// `errno` says why.
  mutating func takePlace(of target: FilePath) -> Bool {
    guard synchronise(descriptor) else { return false }
    hasPlace = path.withCString { from in target.withCString { rename(from, $0) } } == 0
    return hasPlace
  }

  /// Takes the place at `target`, where nothing stands yet; whether the system could, or else `errno` says
  /// why, EEXIST that something does.
  mutating func takeFreePlace(at target: FilePath) -> Bool {
    guard synchronise(descriptor) else { return false }
    // The name that it has so far goes away with it.
    if path.withCString({ from in target.withCString { link(from, $0) } }) == 0 { return true }
    if errno == EEXIST { return false }
    // Where the file system knows no links, an empty file keeps the place.
    let kept = target.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    guard kept >= 0 else { return false }
    close(kept)
    if takePlace(of: target) { return true }
    let code = errno
    _ = target.withCString { unlink($0) }
    errno = code
    return false
  }

  private static let nameStart = Array(".galley-".utf8)
  private static let nameEnd = Array(".tmp".utf8)

  /// Whether `name` is one that ``init(in:permissions:)`` gives.
  fileprivate static func gives(_ name: [UInt8]) -> Bool {
    guard name.starts(with: nameStart), name.count > nameStart.count + nameEnd.count,
      name.suffix(nameEnd.count).elementsEqual(nameEnd)
    else { return false }
    let number = String(decoding: name.dropFirst(nameStart.count).dropLast(nameEnd.count), as: UTF8.self)
    return UInt64(number, radix: 16).map { String($0, radix: 16) } == number
  }
}

extension FilePath {
  /// Takes away what killed runs have left behind in this folder, as far as this user may: every unfinished
  /// file that nobody is writing any more. The copy that it was made from stands where it stood.
  ///
  /// - Complexity: O(*n*) for *n* names in the folder.
  func removeLeftovers() {
    for name in (try? entries()) ?? [] where UnfinishedFile.gives(name) {
      let path = appending(name)
      let descriptor = path.withCString { open($0, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) }
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      // Where the file system knows no locks, nobody can say whether it is still being written.
      guard (try? FileStatus(ofDescriptor: descriptor, at: path))?.kind == .file,
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      _ = path.withCString { unlink($0) }
    }
  }
}
