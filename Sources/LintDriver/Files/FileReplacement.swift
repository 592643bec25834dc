#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// Puts `bytes` in the place of `old`: whole or not at all, whatever happens meanwhile.
  ///
  /// They go into a new file beside it, which takes over mode and owner and is then renamed. Through a
  /// symbolic link the file it leads to is replaced. Of a file with several names (hard links) this one gets
  /// the new text, the others keep the old. Extended attributes are not carried over.
  ///
  /// - Parameters:
  ///   - old: What the file held when it was read; when it no longer does, it stays as it is.
  ///   - bytes: What it is to hold.
  ///   - last: Called when all is written, with the renaming that is left for it to call; when it throws
  ///     before that, the file stays.
  /// - Throws: ``FileProblem``, and then the file holds what it held.
  func replaceFile(
    holding old: [UInt8], with bytes: [UInt8],
    last: (_ rename: () throws(FileProblem) -> Void) throws(FileProblem) -> Void = {
      rename throws(FileProblem) in try rename()
    }
  ) throws(FileProblem) {
    let target = try resolved()
    // Opened for writing, though nothing is written to it: who may not change a file may not replace it
    // either.
    let original = target.withCString { open($0, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) }
    guard original >= 0 else { throw problem(writing: .file) }
    defer { close(original) }
    // Of two programs that fix one file the second waits here, and then finds it changed. Where the file
    // system knows no locks, the comparison before the renaming must do.
    while flock(original, LOCK_EX) != 0, errno == EINTR {}
    let status = try FileStatus(ofDescriptor: original, at: self)

    try holdingSignals { () throws(FileProblem) in
      guard var copy = UnfinishedFile(in: target.folder) else { throw problem(writing: .folder) }
      let code = bytes.withUnsafeBytes { Output.write($0, to: copy.descriptor) }
      guard code == 0 else {
        throw FileProblem(path: self, cause: FileProblem.Cause(errno: code, writing: .folder))
      }
      // Last of all, since writing takes some bits of the mode away again.
      try takeOver(status, to: copy.descriptor)

      guard (try? target.readFile()) == old else { throw FileProblem(path: self, cause: .changedMeanwhile) }
      try last { () throws(FileProblem) in
        guard copy.takePlace(of: target) else { throw problem(writing: .folder) }
      }
    }
    target.folder.synchroniseFolder()
  }

  /// The path without symbolic links.
  func resolved() throws(FileProblem) -> FilePath {
    guard let name = withCString({ realpath($0, nil) }) else {
      let code = errno
      _ = try FileStatus(of: self)
      throw FileProblem(path: self, cause: FileProblem.Cause(errno: code))
    }
    defer { free(name) }
    return FilePath(Array(UnsafeRawBufferPointer(start: name, count: strlen(name))))
  }

  /// What of this file and its folder the system lets this user not write, so that the file cannot be
  /// replaced; nil when nothing stands in the way, as far as can be known beforehand.
  var protectedPlace: FileProblem.Place? {
    guard let target = try? resolved() else { return nil }
    return target.isProtected() ? .file : target.folder.isProtected() ? .folder : nil
  }

  /// Whether the system does not let this user have `access`, which is asked for as whom the program runs.
  func isProtected(from access: Int32 = W_OK) -> Bool {
    withCString { faccessat(AT_FDCWD, $0, access, AT_EACCESS) } != 0
      && [EACCES, EPERM, EROFS].contains(errno)
  }

  /// Gives the open file `copy` the owner and the mode in `status`.
  private func takeOver(_ status: FileStatus, to copy: Int32) throws(FileProblem) {
    let own = try FileStatus(ofDescriptor: copy, at: self)
    // The owner first: a change of owner takes some bits of the mode away.
    if (own.owner, own.group) != (status.owner, status.group) {
      guard fchown(copy, status.owner, status.group) == 0 else {
        throw FileProblem(path: self, cause: own.owner == status.owner ? .foreignGroup : .foreign)
      }
    }
    guard fchmod(copy, status.permissions) == 0 else { throw problem(writing: .folder) }
  }

  /// The problem behind the last system call, which was to write in `place`.
  private func problem(writing place: FileProblem.Place) -> FileProblem {
    FileProblem(path: self, cause: FileProblem.Cause(errno: errno, writing: place))
  }
}

/// Does `body` without being ended by the signals of a person or a shell; one that comes meanwhile takes
/// effect afterwards, so that no half-done work is left behind.
///
/// The other threads of the program are Dispatch's, which take no such signals.
func holdingSignals<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
  var held = sigset_t()
  var before = sigset_t()
  sigemptyset(&held)
  for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}
