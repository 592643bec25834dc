/// The name of a file as the system has it: bytes, which need not be UTF-8.
///
/// A name in GBK can be opened only by its bytes; ``text`` is for people.
public struct FilePath: Hashable, Comparable, Sendable {
  /// The bytes of the name, without the NUL at its end.
  public let bytes: [UInt8]

  /// The path of the given bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of the given text.
  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path as people read it: bytes that are not UTF-8 show as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

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

  /// Whether one path stands before another, byte by byte.
  public static func < (left: FilePath, right: FilePath) -> Bool {
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
