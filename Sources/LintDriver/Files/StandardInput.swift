import LintCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// The word that stands for the standard input. A file of this name is `./-`.
  static let standardInput = FilePath("-")
}

/// The standard input, as a file.
struct StandardInput {
  /// The name that people gave it, which is the path of a file.
  var givenName: FilePath?
  /// The open file.
  var descriptor: Int32 = STDIN_FILENO

  /// The name under which people read of it, and settings are looked up.
  var name: FilePath { givenName ?? FilePath("<stdin>") }

  /// What comes by it.
  func bytes() throws(FileProblem) -> [UInt8] {
    let size = (try? FileStatus(ofDescriptor: descriptor, at: name))?.size ?? 0
    return try name.contents(of: descriptor, expecting: min(size, FilePath.largestFile))
  }
}
