/// Why bytes could not be read as copy.
public enum SourceTextError: Error, Equatable {
  /// The file holds no character at all.
  case empty(path: String)
  /// The file holds a byte that no text has: `at` is the first NUL.
  case binary(path: String, at: ByteOffset)
  /// The file is not UTF-8: `at` is its first bad byte.
  case invalidUTF8(path: String, at: ByteOffset)
  /// A line, 1-based, is longer than ``SourceText/longestLine``; `bytes` is its length in UTF-8 bytes.
  case hugeLine(path: String, line: Int, bytes: Int)
  /// The text is longer than ``SourceText/greatestLength``; `bytes` is its length in UTF-8 bytes.
  case tooLong(path: String, bytes: Int)
}

/// The text of one file of copy: its bytes, valid UTF-8 without a byte order mark, and its lines.
public struct SourceText: Sendable {
  /// The longest line, in UTF-8 bytes, that is taken for copy. A whole issue has half a million
  /// characters, so nothing that a newspaper prints comes near.
  public static let longestLine = 8 << 20

  /// The longest text, in UTF-8 bytes: offsets into it are kept in 32 bits.
  public static let greatestLength = Int(UInt32.max)

  /// The path as the user gave it, for messages.
  public let path: String
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// Where its lines begin.
  public let lines: LineTable

  /// How many scalars stand before the points of a text that has a line too long to be counted anew each
  /// time.
  private let scalarCounts: ScalarCounts?

  /// Takes `bytes` as the text of the file at `path`.
  ///
  /// - Throws: ``SourceTextError`` when the bytes are no text; the case names the first offending place.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(path: String, bytes: [UInt8]) throws(SourceTextError) {
    guard !bytes.isEmpty else { throw .empty(path: path) }
    guard bytes.count <= Self.greatestLength else { throw .tooLong(path: path, bytes: bytes.count) }
    lines = LineTable(bytes)
    if let offset = lines.firstNUL { throw .binary(path: path, at: ByteOffset(utf8: offset)) }
    if let offset = bytes.firstInvalidUTF8 {
      throw .invalidUTF8(path: path, at: ByteOffset(utf8: offset))
    }
    var longest = 0
    for line in 0..<lines.count {
      let length = lines.range(ofLine: line).utf8.count
      if length > Self.longestLine { throw .hugeLine(path: path, line: line + 1, bytes: length) }
      longest = max(longest, length)
    }
    scalarCounts = longest > ScalarCounts.distance ? ScalarCounts(bytes) : nil
    self.path = path
    self.bytes = bytes
  }

  /// The whole text as a range.
  public var range: ByteRange { ByteRange(utf8: 0..<bytes.count) }

  /// The copy in `range`, as a string.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the range.
  public func text(in range: ByteRange) -> String {
    String(decoding: bytes[range.utf8], as: UTF8.self)
  }

  /// The lines, 0-based, on which `range` stands.
  ///
  /// - Complexity: O(log *l*) for *l* lines.
  public func lines(of range: ByteRange) -> Range<Int> {
    let first = lines.line(at: range.lowerBound)
    guard !range.isEmpty else { return first..<first + 1 }
    return first..<lines.line(at: ByteOffset(utf8: range.upperBound.utf8 - 1)) + 1
  }

  /// The line and column of `offset`, both 1-based; the column counts Unicode scalars.
  ///
  /// - Complexity: O(log *l*) for *l* lines, however long they are.
  public func position(at offset: ByteOffset) -> LineColumn {
    let line = lines.line(at: offset)
    let start = lines.range(ofLine: line).lowerBound.utf8
    let before =
      scalarCounts.map { $0.scalars(of: bytes, before: offset.utf8) - $0.scalars(of: bytes, before: start) }
      ?? ScalarCounts.count(in: start..<offset.utf8, of: bytes)
    return LineColumn(line: line + 1, column: before + 1)
  }
}
