#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FilePath {
  /// The names in the folder at this path, in no order, without "." and "..".
  func entries() throws(FileProblem) -> [[UInt8]] {
    guard let folder = withCString({ opendir($0) }) else {
      throw FileProblem(path: self, cause: FileProblem.Cause(errno: errno))
    }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw FileProblem(path: self, cause: FileProblem.Cause(errno: errno)) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
  }
}
