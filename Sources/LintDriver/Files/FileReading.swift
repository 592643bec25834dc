#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// The length, in bytes, up to which a file is read: a thousand issues.
  static let largestFile = 1 << 30

  /// The bytes of the file at this path.
  ///
  /// - Throws: ``FileProblem`` when it is no regular file, when the system cannot read it, and when somebody
  ///   changes it meanwhile: half an old text and half a new one are no page.
  /// - Complexity: O(*n*) for *n* bytes.
  func readFile() throws(FileProblem) -> [UInt8] {
    try readFile { descriptor, size throws(FileProblem) in try contents(of: descriptor, expecting: size) }
  }

  /// What `read` makes of the open file at this path and its length in bytes.
  ///
  /// - Throws: What `read` throws, and ``FileProblem`` as ``readFile()`` does.
  func readFile(
    by read: (_ descriptor: Int32, _ size: Int) throws(FileProblem) -> [UInt8]
  ) throws(FileProblem) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits until somebody writes to it.
    let descriptor = try opened(O_NONBLOCK)
    defer { close(descriptor) }
    let status = try FileStatus(ofDescriptor: descriptor, at: self)
    switch status.kind {
    case .file: break
    case .folder: throw FileProblem(path: self, cause: .folder)
    case .link, .special: throw FileProblem(path: self, cause: .special)
    }

    guard status.size <= Self.largestFile else { throw FileProblem(path: self, cause: .tooLarge) }
    let bytes = try read(descriptor, status.size)
    let after = try FileStatus(ofDescriptor: descriptor, at: self)
    guard after.size == status.size, after.changed == status.changed else {
      throw FileProblem(path: self, cause: .changedWhileRead)
    }
    return bytes
  }

  /// The first bytes of the regular file at this path, up to `count` of them; nil when it cannot be read.
  func beginning(_ count: Int) -> [UInt8]? {
    try? readFile { descriptor, _ in Self.read(upTo: count, from: descriptor).bytes }
  }

  /// What comes out of the file at this path, which may be a pipe or a device as well; somebody who is to
  /// write to it is waited for.
  ///
  /// - Throws: ``FileProblem`` when it is a folder, when the system cannot read it or it is longer than
  ///   ``largestFile``.
  /// - Complexity: O(*n*) for *n* bytes.
  func readToEnd() throws(FileProblem) -> [UInt8] {
    let descriptor = try opened()
    defer { close(descriptor) }
    let status = try FileStatus(ofDescriptor: descriptor, at: self)
    guard status.kind != .folder else { throw FileProblem(path: self, cause: .folder) }
    return try contents(of: descriptor, expecting: min(status.size, Self.largestFile))
  }

  /// Opens the file at this path for reading, with further `flags` of `open(2)`.
  private func opened(_ flags: Int32 = 0) throws(FileProblem) -> Int32 {
    let descriptor = withCString { open($0, O_RDONLY | O_CLOEXEC | flags) }
    guard descriptor < 0 else { return descriptor }
    let code = errno
    // A path that cannot be followed says more about itself than the code does.
    _ = try FileStatus(of: self)
    throw FileProblem(path: self, cause: FileProblem.Cause(errno: code))
  }

  /// What the open file `descriptor`, which is called by this path, holds from here to its end: `size` bytes,
  /// as far as is known.
  ///
  /// - Throws: ``FileProblem`` when the system cannot read it or it is longer than ``largestFile``.
  func contents(of descriptor: Int32, expecting size: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the file holds, so that the read that fills it also sees its end.
    var room = size + 1
    while true {
      let (chunk, code) = Self.read(upTo: room, from: descriptor)
      guard code == 0 else { throw FileProblem(path: self, cause: FileProblem.Cause(errno: code)) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if chunk.count < room { return bytes }
      guard bytes.count <= Self.largestFile else { throw FileProblem(path: self, cause: .tooLarge) }
      room = Swift.max(room, 1 << 16)
    }
  }

  /// Reads until `count` bytes are there or the file ends; `code` is the error of the system, or 0.
  private static func read(upTo count: Int, from descriptor: Int32) -> (bytes: [UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let length = systemRead(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if length == 0 { return }
        if length > 0 {
          filled += length
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    return (bytes, code)
  }
}

/// `read(2)`, whose name ``FilePath`` would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
