/// A list of paths: one a line, or, when it holds a NUL, with a NUL behind each, as `find -print0` and
/// `git ls-files -z` write them.
struct PathList {
  /// The paths, without empty ones.
  let paths: [FilePath]

  /// The list in `bytes`. A CR before the end of a line belongs to the end; a byte order mark belongs to no
  /// path.
  init(_ bytes: [UInt8]) {
    let mark = TextEncoding.utf8.byteOrderMark
    let bytes = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    let separator = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    paths = bytes.split(separator: separator).compactMap { line in
      let line = separator != 0 && line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return line.isEmpty ? nil : FilePath(Array(line))
    }
  }

  /// The list in the file at `path`, which may be a pipe, or, when it is `-`, on the standard input.
  init(at path: FilePath, input: StandardInput) throws(FileProblem) {
    self.init(try path == .standardInput ? input.bytes() : path.readToEnd())
  }
}
