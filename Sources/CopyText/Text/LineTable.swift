/// Where each line of a text begins.
///
/// A line ends after LF, CR LF, or a CR that no LF follows. The text after the last terminator is a line
/// too, even when it is empty, so a text always has at least one line.
public struct LineTable: Sendable {
  /// The byte offset of each line's first byte, ascending; the first is always 0.
  private let starts: [UInt32]
  /// The number of bytes in the text.
  public let end: Int

  /// The offset of the first NUL, which no text has; nil when there is none.
  let firstNUL: Int?

  /// Finds the lines of `bytes`.
  ///
  /// - Precondition: There are no more bytes than 32 bits can count; ``SourceText`` refuses more.
  /// - Complexity: O(*n*) for *n* bytes; of eight that hold no control character nothing more is asked.
  public init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    var firstNUL: Int?
    let span = bytes.span
    let raw = span.bytes
    var index = 0
    while index < span.count {
      if index + 8 <= span.count, !raw.word(at: index).holdsByte(below: 0x0E) {
        index += 8
        continue
      }
      let end = min(index + 8, span.count)
      while index < end {
        let byte = span[index]
        index += 1
        if byte > 0x0D { continue }
        if byte == 0x0A || byte == 0x0D && (index == span.count || span[index] != 0x0A) {
          starts.append(UInt32(index))
        } else if byte == 0, firstNUL == nil {
          firstNUL = index - 1
        }
      }
    }
    // It is kept as long as the text, without the room into which it grew.
    self.starts = starts.withUnsafeBufferPointer { Array($0) }
    self.firstNUL = firstNUL
    end = bytes.count
  }

  /// The number of lines.
  public var count: Int { starts.count }

  /// The bytes of a line, its terminator included; `line` is 0-based.
  public func range(ofLine line: Int) -> ByteRange {
    ByteRange(utf8: Int(starts[line])..<(line + 1 < starts.count ? Int(starts[line + 1]) : end))
  }

  /// The line, 0-based, that holds `offset`. The end of the text is on the last line.
  ///
  /// - Complexity: O(log *n*) for *n* lines.
  public func line(at offset: ByteOffset) -> Int {
    max(0, starts.partitioningIndex { Int($0) > offset.utf8 } - 1)
  }
}
