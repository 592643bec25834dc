import CopyText

/// A file, decoded: its text, and how a text is encoded to be written in its place.
struct DecodedFile: Sendable {
  /// The file.
  let path: FilePath
  /// The file as people read its path.
  let shown: FilePath
  /// What it holds.
  let bytes: [UInt8]
  /// The text, without a byte order mark.
  let source: SourceText

  private let hasByteOrderMark: Bool

  /// Decodes the `bytes` of the file at `path`, which people read as `shown`.
  ///
  /// - Throws: ``FileProblem`` when they are no UTF-8 text; the cause names the first offending place,
  ///   counted in bytes of the file, 0-based.
  init(path: FilePath, shown: FilePath, bytes: [UInt8]) throws(FileProblem) {
    self.path = path
    self.shown = shown
    self.bytes = bytes
    hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
    let markLength = hasByteOrderMark ? Self.byteOrderMark.count : 0
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw FileProblem(path: path, cause: .utf16)
    }
    do throws(SourceTextError) {
      source = try SourceText(path: shown.text, bytes: hasByteOrderMark ? Array(bytes[markLength...]) : bytes)
    } catch {
      throw FileProblem(path: path, cause: FileProblem.Cause(error, in: bytes, bytesBefore: markLength))
    }
  }

  /// The bytes of `text` in the encoding of the file, behind a byte order mark if the file has one. The file's own
  /// text gives ``bytes``.
  func encoded(_ text: SourceText) -> [UInt8] {
    hasByteOrderMark ? Self.byteOrderMark + text.bytes : text.bytes
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension FileProblem.Cause {
  /// The cause behind an error of decoding, in the text that follows the first `bytesBefore` bytes of a file.
  fileprivate init(_ error: SourceTextError, in bytes: [UInt8], bytesBefore: Int) {
    self =
      switch error {
      case .empty: .empty
      case .binary(_, let offset): .binary(at: offset.utf8 + bytesBefore)
      case .invalidUTF8(_, let offset):
        .invalidUTF8(
          line: bytes[..<(offset.utf8 + bytesBefore)].count { $0 == UInt8(ascii: "\n") } + 1,
          at: offset.utf8 + bytesBefore)
      case .hugeLine(_, let line, let bytes): .hugeLine(line: line, megabytes: bytes / 1_000_000)
      }
  }
}
