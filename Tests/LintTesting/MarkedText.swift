public import CopyText

/// Copy in which ⟦ and ⟧ mark ranges: `他说：⟦“⟧今天`.
///
/// What is compared in a test is marked copy, so that a failure shows copy and not tuples of numbers. Marks
/// may stand side by side and inside one another. Two ranges that cross look like two that are nested, and
/// an empty range is ⟦⟧.
public struct MarkedText: Hashable, Sendable, CustomStringConvertible {
  /// Copy with its marks.
  public let marked: String
  /// The copy without its marks, in UTF-8.
  public let bytes: [UInt8]
  /// The marked ranges of `bytes`, by their first byte; of two that begin together the longer comes first.
  public let ranges: [ByteRange]

  /// Reads `marked`.
  ///
  /// - Throws: ``MarkedTextError`` when a mark has no partner.
  public init(_ marked: String) throws(MarkedTextError) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [ByteRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case Self.opening:
        open.append(bytes.count)
      case Self.closing:
        guard let start = open.popLast() else { throw .unopened(in: marked) }
        ranges.append(ByteRange(utf8: start..<bytes.count))
      default:
        bytes += Array(String(scalar).utf8)
      }
    }
    guard open.isEmpty else { throw .unclosed(in: marked) }
    self.marked = marked
    self.bytes = bytes
    self.ranges = ranges.sorted(by: Self.opensBefore)
  }

  /// Marks `ranges` in `bytes`.
  ///
  /// - Complexity: O(*n* + *r* log *r*) for *n* bytes and *r* ranges.
  public init(_ bytes: [UInt8], marking ranges: [ByteRange]) {
    let ranges = ranges.sorted(by: Self.opensBefore)
    let opens = ranges.map(\.lowerBound.utf8)
    let closes = ranges.map(\.upperBound.utf8).sorted()
    var marked: [UInt8] = []
    var (opened, closed) = (0, 0)
    for offset in 0...bytes.count {
      // A range that ends here closes before another opens, unless it is empty and has yet to open.
      while closed < closes.count, closes[closed] == offset, closed < opened {
        marked += Array(String(Self.closing).utf8)
        closed += 1
      }
      while opened < opens.count, opens[opened] == offset {
        marked += Array(String(Self.opening).utf8)
        opened += 1
        if ranges[opened - 1].isEmpty {
          marked += Array(String(Self.closing).utf8)
          closed += 1
        }
      }
      if offset < bytes.count { marked.append(bytes[offset]) }
    }
    self.marked = String(decoding: marked, as: UTF8.self)
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The copy with its marks.
  public var description: String { marked }

  /// The copy without its marks.
  public var copy: String { String(decoding: bytes, as: UTF8.self) }

  /// The same copy with `ranges` marked instead.
  public func marking(_ ranges: [ByteRange]) -> String {
    MarkedText(bytes, marking: ranges).marked
  }

  private static let opening: Unicode.Scalar = "⟦"
  private static let closing: Unicode.Scalar = "⟧"

  private static func opensBefore(_ left: ByteRange, _ right: ByteRange) -> Bool {
    (left.lowerBound, right.upperBound) < (right.lowerBound, left.upperBound)
  }
}

/// Why marked copy could not be read.
public enum MarkedTextError: Error, Equatable, CustomStringConvertible {
  /// A ⟧ stands without a ⟦ before it.
  case unopened(in: String)
  /// A ⟦ stands without a ⟧ after it.
  case unclosed(in: String)

  /// The sentence for people.
  public var description: String {
    switch self {
    case .unopened(let text): "a ⟧ has no ⟦ before it in \(text); add it or remove the ⟧"
    case .unclosed(let text): "a ⟦ has no ⟧ after it in \(text); add it or remove the ⟦"
    }
  }
}
