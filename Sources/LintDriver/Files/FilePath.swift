/// The name of a file as the system has it: bytes, which need not be UTF-8.
///
/// A name in GBK can be opened only by its bytes; ``text`` is for people and reports.
package struct FilePath: Hashable, Comparable, Sendable {
  /// The bytes of the name, without the NUL at its end.
  package let bytes: [UInt8]

  /// The path of the given bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of the given text.
  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The name after the last slash; empty when the path ends in one.
  var name: ArraySlice<UInt8> {
    bytes[((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
  }

  /// The path of the folder that holds the file; "." for a bare name.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(Array(bytes[..<Swift.max(slash, 1)]))
  }

  /// The path of `name` in this folder.
  func appending(_ name: some Sequence<UInt8>) -> FilePath {
    FilePath(bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
  }

  /// The path from the root of the file system, without `.`, `..` and empty names, when the working folder is
  /// `folder`. Links are not followed: `a/..` is nothing, wherever `a` leads.
  func absolute(in folder: FilePath) -> FilePath {
    let isAbsolute = bytes.first == UInt8(ascii: "/")
    // Most paths are what they should be.
    if isPlain, isAbsolute || folder.isPlain { return isAbsolute ? self : folder.appending(bytes) }
    var names: [ArraySlice<UInt8>] = []
    for name in (isAbsolute ? [] : folder.names) + self.names {
      if name.elementsEqual("..".utf8) {
        _ = names.popLast()
      } else if !name.elementsEqual(".".utf8) {
        names.append(name)
      }
    }
    return FilePath(names.flatMap { [UInt8(ascii: "/")] + $0 } + (names.isEmpty ? [UInt8(ascii: "/")] : []))
  }

  /// Whether the path is made of names, none of them empty, `.` or `..`; a slash may stand before them.
  private var isPlain: Bool {
    var length = 0
    var dots = 0
    for index in bytes.indices.reversed() {
      if bytes[index] != UInt8(ascii: "/") {
        length += 1
        if bytes[index] == UInt8(ascii: ".") { dots += 1 }
        continue
      }
      if length == 0 || length <= 2 && dots == length { return false }
      (length, dots) = (0, 0)
    }
    return length > 2 || length > dots || length == 0 && !bytes.isEmpty
  }

  /// The names of the folders on the way and of the file; empty for the root.
  var names: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

  /// The names on the way from `folder` to here, both of them absolute; nil when this is elsewhere.
  func names(below folder: FilePath) -> [ArraySlice<UInt8>]? {
    let (own, above) = (names, folder.names)
    return own.starts(with: above) ? Array(own[above.count...]) : nil
  }

  /// The deepest of this folder and those above it that holds the file at `path`; both are absolute.
  func folderOnTheWay(to path: FilePath) -> FilePath {
    var folder = self
    while path.names(below: folder) == nil { folder = folder.folder }
    return folder
  }

  /// The path as people read it who work in `folder`, an absolute path: an absolute one without the way to
  /// them, any other without `.` and empty names.
  func shown(in folder: FilePath) -> FilePath {
    if bytes.first == UInt8(ascii: "/") { return relative(to: folder) }
    let names = names.filter { !$0.elementsEqual(".".utf8) }
    return names.isEmpty ? self : FilePath(Array(names.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The path as people read it who work in `folder`; both are absolute.
  func relative(to folder: FilePath) -> FilePath {
    guard let names = names(below: folder), !names.isEmpty else { return self }
    return FilePath(Array(names.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The path that leads here from `folder`, up from there where this is elsewhere; both are absolute. Where
  /// they have no folder in common but the root, this one.
  func path(from folder: FilePath) -> FilePath {
    let (own, above) = (names, folder.names)
    let shared = zip(own, above).prefix { $0.elementsEqual($1) }.count
    guard shared > 0, shared < own.count else { return self }
    let up = Array(repeating: Array("..".utf8)[...], count: above.count - shared)
    return FilePath(Array((up + own[shared...]).joined(separator: [UInt8(ascii: "/")])))
  }

  /// Whether one path stands before another, byte by byte.
  package static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Calls `body` with the path as the system's calls want it: ended by a NUL.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { buffer in
      // The buffer holds at least the NUL, so its address is not nil.
      body(buffer.assumingMemoryBound(to: CChar.self).baseAddress.unsafelyUnwrapped)
    }
  }
}
