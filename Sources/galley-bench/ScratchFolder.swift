import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system did not do, in its words.
struct SystemFailure: Error, CustomStringConvertible {
  let path: String
  let code: Int32

  /// What went wrong with the file or the program at `path`: the number that the call gave, or left behind.
  init(_ path: String, code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  var description: String { "\(path): \(String(cString: strerror(code)))" }
}

/// The folder that the copy is written into; removed at the end unless the user named it.
final class ScratchFolder {
  let path: String
  private let isKept: Bool

  /// The folder at `path`, or one of its own.
  init(keptAt path: String?) throws {
    isKept = path != nil
    if let path {
      self.path = path
      try Self.make(path)
    } else {
      let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      var template = Array("\(parent)/galley-bench.XXXXXX".utf8CString)
      let made = template.withUnsafeMutableBufferPointer { name in
        name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      guard let made else { throw SystemFailure(parent) }
      self.path = made
    }
  }

  deinit {
    if !isKept { Self.remove(path) }
  }

  /// The folder `name` in it, made where it is missing.
  func folder(_ name: String) throws -> String {
    let folder = "\(path)/\(name)"
    try Self.make(folder)
    return folder
  }

  /// The folder `name` in it, in which nothing stands yet. What another run has left there would be measured
  /// with the rest.
  func emptyFolder(_ name: String) throws -> String {
    let folder = try folder(name)
    guard try Self.names(in: folder).isEmpty else { throw SystemFailure(folder, code: ENOTEMPTY) }
    return folder
  }

  /// The names of what is in the folder at `path`, sorted.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private static func make(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw SystemFailure(path) }
  }

  private static func remove(_ path: String) {
    for name in (try? names(in: path)) ?? [] where unlink("\(path)/\(name)") != 0 {
      remove("\(path)/\(name)")
    }
    rmdir(path)
  }
}

/// A file that is being written, until ``finish()``.
final class FileWriter {
  private let path: String
  private var file: UnsafeMutablePointer<FILE>?

  init(at path: String) throws {
    self.path = path
    guard let file = fopen(path, "w") else { throw SystemFailure(path) }
    self.file = file
  }

  deinit { if let file { fclose(file) } }

  func write(_ text: String) throws {
    guard let file else { throw SystemFailure(path, code: EBADF) }
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == text.utf8.count else { throw SystemFailure(path) }
  }

  /// Writes what has not been written yet, and closes the file.
  func finish() throws {
    guard let file else { return }
    self.file = nil
    guard fclose(file) == 0 else { throw SystemFailure(path) }
  }
}
