#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A report on its way to a file.
///
/// It is collected in a file without a name, and put in its place when it is whole: nobody reads half a
/// report, and an older one stays until then. What a run leaves behind that is killed in that moment, the
/// next one takes away that writes a report there.
struct ReportFile {
  /// The file, as the user named it.
  let path: FilePath
  /// The report.
  var stream: ReportStream

  /// The file itself, all links followed, in a folder whose name is absolute.
  let target: FilePath
  /// What stands there now; nil when nothing does.
  let present: FileStatus?

  /// What was collected.
  private let collected: NamelessFile

  /// An open file without a name, which goes away with the last that knows of it.
  private final class NamelessFile: Sendable {
    let descriptor: Int32

    /// Makes an empty one in `folder`; nil when the system cannot, and `errno` says why.
    init?(in folder: FilePath) {
      guard let descriptor = folder.nameless() else { return nil }
      self.descriptor = descriptor
    }

    deinit { close(descriptor) }
  }

  /// Begins `report` on `copy`, which is to be written to `path`, besides `others`; `scratch` is the folder
  /// for what is not whole yet.
  ///
  /// - Throws: ``WritingProblem`` when it can be seen already that nothing can be written there.
  init(
    _ report: any Report, on copy: CopyFiles, to path: FilePath, besides others: [ReportFile],
    scratch: FilePath
  ) throws(WritingProblem) {
    self.path = path
    present = try? FileStatus(of: path)
    if present?.kind == .folder { throw WritingProblem(path: path, cause: .folder) }
    if present != nil {
      target = (try? path.resolved()) ?? path
    } else {
      guard let folder = try? path.folder.resolved() else {
        throw WritingProblem(path: path, cause: .missingFolder)
      }
      target = folder.appending(path.name)
    }
    // A new file, and a new version of an old one, are entries of the folder.
    let isForbidden =
      present != nil && target.isProtected()
      || present?.kind != .special && target.folder.isProtected(from: W_OK | X_OK)
    guard !isForbidden else { throw WritingProblem(path: path, cause: .forbidden) }
    if let present, copy.contains(present) { throw WritingProblem(path: path, cause: .copy) }
    if copy.seemsCopy(at: path, present) { throw WritingProblem(path: path, cause: .otherCopy) }
    if copy.isGoverned(by: path, present) { throw WritingProblem(path: path, cause: .inForce) }
    if others.map(\.target).contains(target) { throw WritingProblem(path: path, cause: .taken) }
    guard let collected = NamelessFile(in: scratch) else {
      throw WritingProblem(path: scratch, cause: .failed(reason: String(cString: strerror(errno))))
    }
    self.collected = collected
    stream = ReportStream(report, to: Output(to: .descriptor(collected.descriptor)))
  }

  /// Ends the report and puts it in its place.
  mutating func end(with conclusion: Conclusion) throws(WritingProblem) {
    stream.end(with: conclusion)
    if let reason = stream.output.failureForPeople {
      throw WritingProblem(path: path, cause: .failed(reason: reason))
    }
    if present?.kind == .special {
      try overwrite()
    } else {
      try holdingSignals { () throws(WritingProblem) in try replace() }
    }
  }

  /// Writes the report beside its place, from where it takes the place at once.
  private func replace() throws(WritingProblem) {
    target.folder.removeLeftovers()
    guard var aside = UnfinishedFile(in: target.folder, permissions: 0o666) else { throw problem(errno) }
    if let present { fchmod(aside.descriptor, present.permissions) }
    try copy(to: aside.descriptor)
    guard aside.takePlace(of: target) else { throw problem(errno) }
    target.folder.synchroniseFolder()
  }

  /// Writes the report to the pipe or the device that stands in its place.
  private func overwrite() throws(WritingProblem) {
    let descriptor = target.withCString { open($0, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    try copy(to: descriptor)
  }

  /// Copies what was collected to the open file `descriptor`.
  private func copy(to descriptor: Int32) throws(WritingProblem) {
    guard lseek(collected.descriptor, 0, SEEK_SET) == 0 else { throw problem(errno) }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(collected.descriptor, &buffer, buffer.count)
      if count == 0 { return }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw problem(errno) }
      let code = buffer[..<count].withUnsafeBytes { Output.write($0, to: descriptor) }
      guard code == 0 else { throw problem(code) }
    }
  }

  /// The problem behind the code of a system call that failed.
  private func problem(_ code: Int32) -> WritingProblem {
    WritingProblem(path: path, cause: .failed(reason: String(cString: strerror(code))))
  }
}

extension FilePath {
  /// A new open file in this folder that has no name; nil when there can be none.
  fileprivate func nameless() -> Int32? {
    var name = appending("galley-XXXXXX".utf8).bytes + [0]
    return name.withUnsafeMutableBytes { buffer in
      guard let name = buffer.assumingMemoryBound(to: CChar.self).baseAddress else { return nil }
      let descriptor = mkstemp(name)
      guard descriptor >= 0 else { return nil }
      unlink(name)
      return descriptor
    }
  }
}
