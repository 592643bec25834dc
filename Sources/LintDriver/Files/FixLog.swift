import LintCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that records fixes: a line of JSON for each, with the copy before and after. Lines are added at its
/// end, so that no run loses what an earlier one has recorded.
struct FixLog: ~Copyable {
  private let path: FilePath
  private let language: Language
  private let descriptor: Int32

  /// Opens the log at `path`, or makes a new one; what it says to people is in `language`.
  ///
  /// - Throws: ``FileProblem`` when it cannot be opened, and when it is one of the files of `copy`, says
  ///   what is in force for them, or seems to be another page.
  init(at path: FilePath, besides copy: CopyFiles, in language: Language) throws(FileProblem) {
    let present = try? FileStatus(of: path)
    if let present, copy.contains(present) { throw FileProblem(path: path, cause: .logIsCopy) }
    if copy.seemsCopy(at: path, present) { throw FileProblem(path: path, cause: .logIsOtherCopy) }
    if copy.isGoverned(by: path, present) { throw FileProblem(path: path, cause: .logIsInForce) }
    func opened(_ access: Int32) -> Int32 {
      path.withCString { open($0, access | O_CREAT | O_APPEND | O_CLOEXEC, 0o666) }
    }
    // How an earlier log ends is looked at, where that is allowed. A pipe that is opened for both waits for
    // no reader.
    var descriptor = opened(present?.kind == .file ? O_RDWR : O_WRONLY)
    if descriptor < 0, errno == EACCES, present?.kind == .file { descriptor = opened(O_WRONLY) }
    guard descriptor >= 0 else {
      throw present == nil
        ? path.creationProblem(errno)
        : FileProblem(path: path, cause: FileProblem.Cause(errno: errno, writing: .file))
    }
    // No record outlasts a power failure in a file whose name does not.
    if present == nil { path.folder.synchroniseFolder() }
    self.path = path
    self.language = language
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Adds the fixes of `file` and, when they have reached the disk, does `body`, which makes them.
  ///
  /// - Throws: ``FileProblem`` of `file` when not all of them could be written, and what `body` throws; then
  ///   the log holds what it held, if it is a regular file. What a pipe or a device has taken is not taken
  ///   back.
  func record(
    _ file: FixedFile, making body: () throws(FileProblem) -> Void
  ) throws(FileProblem) {
    var lines: [UInt8] = []
    for fix in file.page.applied { lines += line(of: fix) + [UInt8(ascii: "\n")] }
    // What others record goes before or after it.
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    defer { flock(descriptor, LOCK_UN) }
    let end = lseek(descriptor, 0, SEEK_END)
    // Somebody has taken the end of the last line away.
    if end > 0, lastByte(before: end) != UInt8(ascii: "\n") { lines.insert(UInt8(ascii: "\n"), at: 0) }
    do throws(FileProblem) {
      let code = lines.withUnsafeBytes { Output.write($0, to: descriptor) }
      guard code == 0 else { throw unrecorded(file, code) }
      // A pipe or a device has no disk to reach.
      if !synchronise(descriptor), ![EINVAL, ENOTSUP, EROFS].contains(errno) {
        throw unrecorded(file, errno)
      }
      try body()
    } catch {
      // Half a line would spoil the next one, and what is not done is not recorded.
      if end >= 0 { ftruncate(descriptor, end) }
      throw error
    }
  }

  /// The last byte of the log, which is `end` bytes long; a line end where it cannot be read.
  private func lastByte(before end: off_t) -> UInt8 {
    var byte = UInt8(ascii: "\n")
    _ = pread(descriptor, &byte, 1, end - 1)
    return byte
  }

  /// The problem behind the code of a system call that was to record the fixes of `file` and failed.
  private func unrecorded(_ file: FixedFile, _ code: Int32) -> FileProblem {
    let cause = FileProblem.Cause.unrecorded(log: path, reason: String(cString: strerror(code)))
    return FileProblem(path: file.file.path, cause: cause)
  }

  private func line(of applied: AppliedFix) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("rule")
      json.string(applied.rule ?? AppliedFix.unwrapping)
      json.place(applied.location)
      json.key("message")
      json.string(applied.message.text(in: language))
      json.key("fix")
      json.string(applied.fix.title.text(in: language))
      json.key("safety")
      json.string(applied.fix.safety.rawValue)
      json.key("pass")
      json.number(applied.pass)
      json.key("before")
      json.string(applied.before)
      json.key("after")
      json.string(applied.after)
    }
    return json.bytes
  }
}
