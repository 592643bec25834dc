public import CopyText

/// A range of a file, as a report shows it.
public struct Location: Hashable, Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The range in bytes of the decoded text.
  public let range: ByteRange
  /// Where the range begins.
  public let start: LineColumn
  /// Where the range ends: the position just past its last scalar.
  public let end: LineColumn
  /// The copy around it.
  public let excerpt: Excerpt

  /// The location of `range` in `source`.
  public init(_ range: ByteRange, in source: SourceText) {
    path = source.path
    self.range = range
    start = source.position(at: range.lowerBound)
    end = source.position(at: range.upperBound)
    excerpt = Excerpt(range, in: source)
  }
}

/// The line of copy around a range, shortened to what a screen can show.
public struct Excerpt: Hashable, Sendable {
  /// How many Unicode scalars are kept before and after the range, and of the range itself.
  package static let reach = 160

  /// The scalars before the range on its first line.
  public let before: String
  /// The marked scalars on that line.
  public let marked: String
  /// The scalars after the range on that line.
  public let after: String
  /// Whether the line begins before `before`.
  public let isCutBefore: Bool
  /// Whether the line goes on after `after`; that the range goes on in the next line does not count.
  public let isCutAfter: Bool

  init(_ range: ByteRange, in source: SourceText) {
    let line = source.lines.range(ofLine: source.lines.line(at: range.lowerBound)).utf8
    var end = line.upperBound
    while end > line.lowerBound, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    let start = min(range.lowerBound.utf8, end)
    let stop = max(start, min(range.upperBound.utf8, end))

    let beforeStart = source.bytes.stepping(-Self.reach, from: start, in: line.lowerBound..<end)
    let markedEnd = source.bytes.stepping(Self.reach, from: start, in: line.lowerBound..<stop)
    let afterEnd =
      markedEnd < stop
      ? markedEnd : source.bytes.stepping(Self.reach, from: stop, in: line.lowerBound..<end)
    before = source.text(in: ByteRange(utf8: beforeStart..<start))
    marked = source.text(in: ByteRange(utf8: start..<markedEnd))
    after = source.text(in: ByteRange(utf8: markedEnd..<afterEnd))
    isCutBefore = beforeStart > line.lowerBound
    isCutAfter = afterEnd < end
  }
}

extension [UInt8] {
  /// The offset `count` scalars away from `offset`, but not outside `bounds`.
  func stepping(_ count: Int, from offset: Int, in bounds: Range<Int>) -> Int {
    var offset = offset
    for _ in 0..<abs(count) {
      if count < 0 {
        guard offset > bounds.lowerBound else { break }
        offset -= 1
        while offset > bounds.lowerBound, self[offset] & 0xC0 == 0x80 { offset -= 1 }
      } else {
        guard offset < bounds.upperBound else { break }
        offset += 1
        while offset < bounds.upperBound, self[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
    return offset
  }
}

/// What the user is told: a finding with its rule, its weight and its place in a file.
public struct Diagnostic: Hashable, Sendable {
  /// A second place, as a report shows it.
  public struct Note: Hashable, Sendable {
    /// The place.
    public let location: Location
    /// What is to be seen there.
    public let message: Message
  }

  /// The id of the rule.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// Where it is.
  public let location: Location
  /// What is wrong and what to do.
  public let message: Message
  /// Other places that explain it, the most important first.
  public let notes: [Note]
  /// A change that would resolve it.
  public let fix: Fix?
  /// Sixteen hexadecimal digits that stay the same when lines move or messages are reworded, as long as the
  /// path is shown alike.
  public let fingerprint: String
}
