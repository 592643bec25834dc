import CopyText

/// Where quotation marks are open in a block, asked for one place after the other.
///
/// Whoever quotes a filler writes about it; a filler that was forgotten stands bare, or is all that the marks
/// hold. What a template or a program leaves behind stands inside marks as well as outside: 见《{{title}}》一文.
struct QuotedCopy {
  /// How a filler inside quotation marks and title marks is read.
  enum Reading: Hashable {
    /// Somebody speaks of it.
    case mention
    /// Somebody speaks of it when it is all that the marks hold.
    case mentionAlone
    /// It was left behind there.
    case copy

    /// How `filler` is read: a variable in doubled braces is nothing else, and code of a web page stands in
    /// all copy.
    init(of filler: Filler) {
      let isDoubled = filler.condition == .variable && (filler.phrase == "{{" || filler.phrase == "{%")
      self = isDoubled ? .copy : filler.kind == .markup ? .mentionAlone : .mention
    }
  }

  private let source: SourceText
  private let block: ByteRange
  /// How far the block has been read.
  private var position: ByteOffset
  private var open: (closing: Unicode.Scalar, at: ByteOffset)?

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "\"": "\"", "`": "`",
  ]

  /// How far, in bytes, the closing mark may stand behind the place that is asked for.
  private static let reach = 300

  init(_ source: SourceText, block: ByteRange) {
    self.source = source
    self.block = block
    position = block.lowerBound
  }

  /// Whether `range`, which stands after every range that was asked for before, is only spoken of: it is a
  /// part of what the marks around it hold, or they hold only a part of the block. `reading` says what else
  /// must be; between backticks stands code, whatever it is.
  ///
  /// - Complexity: O(*n*) for the *n* bytes since the last question, and a bounded look ahead.
  mutating func excuse(_ range: ByteRange, _ reading: Reading) -> Bool {
    if position < range.lowerBound { read(to: range.lowerBound) }
    guard let open else { return false }
    let end = ByteOffset(utf8: min(block.upperBound.utf8, range.upperBound.utf8 + Self.reach))
    let rest = ByteRange(utf8: range.upperBound.utf8..<max(range.upperBound.utf8, end.utf8))
    guard let closing = source.bytes.firstRange(of: Array(String(open.closing).utf8), in: rest.utf8) else {
      return false
    }
    if open.closing == "`" { return true }
    let isAlone =
      source.scalar(before: range.lowerBound)?.range.lowerBound == open.at
      && closing.lowerBound == range.upperBound.utf8
    if reading == .copy || reading == .mentionAlone && !isAlone { return false }
    return open.at > block.lowerBound || closing.upperBound < block.upperBound.utf8
  }

  private mutating func read(to end: ByteOffset) {
    for placed in source.scalars(in: position..<end) {
      if let closing = open?.closing {
        if placed.scalar == closing { open = nil }
      } else if let closing = Self.closings[placed.scalar] {
        open = (closing, placed.range.lowerBound)
      }
    }
    position = end
  }
}

extension [UInt8] {
  /// The first place of `bytes` in `range`.
  ///
  /// - Complexity: O(*n* · *m*) for *n* bytes of the range and *m* looked for.
  fileprivate func firstRange(of bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start + bytes.count <= range.upperBound {
      if self[start..<start + bytes.count].elementsEqual(bytes) { return start..<start + bytes.count }
      start += 1
    }
    return nil
  }
}
