/// Where each line of a text begins.
///
/// A line ends after LF, CR LF, or a CR that no LF follows. The text after the last terminator is a line
/// too, even when it is empty, so a text always has at least one line.
public struct LineTable: Sendable {
  /// The byte offset of each line's first byte, ascending; the first is always 0.
  public let starts: [Int]
  /// The number of bytes in the text.
  public let end: Int

  /// Finds the lines of `bytes`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    let span = bytes.span
    for index in span.indices {
      let byte = span[index]
      // Every byte of copy but a few is above CR.
      guard byte <= 0x0D else { continue }
      if byte == 0x0A {
        starts.append(index + 1)
      } else if byte == 0x0D, index + 1 == span.count || span[index + 1] != 0x0A {
        starts.append(index + 1)
      }
    }
    self.starts = starts
    end = bytes.count
  }

  /// The number of lines.
  public var count: Int { starts.count }

  /// The bytes of a line, its terminator included; `line` is 0-based.
  public func range(ofLine line: Int) -> ByteRange {
    ByteRange(utf8: starts[line]..<(line + 1 < starts.count ? starts[line + 1] : end))
  }

  /// The line, 0-based, that holds `offset`. The end of the text is on the last line.
  ///
  /// - Complexity: O(log *n*) for *n* lines.
  public func line(at offset: ByteOffset) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset.utf8 { low = middle } else { high = middle }
    }
    return low
  }
}
