import CopyText

/// What a person has said of a finding: let it stand (stet).
///
/// It names the rule and quotes the copy, so it holds wherever the copy moves on its page and however the rule words
/// what it finds.
public struct Acceptance: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The copy: what the finding marks with some of what stands around it, or how a long mark begins. White space
  /// counts for nothing.
  public let quote: String

  /// Lets what `rule` finds at `quote` stand.
  public init(rule: String, quote: String) {
    self.rule = rule
    self.quote = quote
  }

  /// How much of the copy around a mark is quoted on either side, and of a long mark itself, in Unicode scalars.
  static let reach = 16
  static let longestMark = 40

  /// Lets `diagnostic` stand, quoting the line that it is in.
  public init(of diagnostic: Diagnostic) {
    let excerpt = diagnostic.location.excerpt
    let length = diagnostic.location.range.utf8.count
    let quote: String.UnicodeScalarView
    if excerpt.marked.utf8.count < length || excerpt.marked.unicodeScalars.count > Self.longestMark {
      quote = String.UnicodeScalarView(excerpt.marked.unicodeScalars.prefix(Self.longestMark))
    } else {
      let before = excerpt.before.unicodeScalars.reversed().nearest(Self.reach).reversed()
      let after = Array(excerpt.after.unicodeScalars).nearest(Self.reach)
      quote = String.UnicodeScalarView(before + excerpt.marked.unicodeScalars + after)
    }
    let ends = quote.drop { $0.isSpace }.reversed().drop { $0.isSpace }.reversed()
    self.init(rule: diagnostic.rule, quote: String(String.UnicodeScalarView(ends)))
  }
}

extension [Unicode.Scalar] {
  /// The first `count` scalars, without the piece of a word of an alphabet at their end, if there is more than that.
  fileprivate func nearest(_ count: Int) -> [Unicode.Scalar] {
    let near = Array(prefix(count))
    guard self.count > count, self[count].isLetter, let space = near.lastIndex(where: { !$0.isLetter }) else {
      return near
    }
    return Array(near[...space])
  }
}

/// The characters of a page, white space apart, in which quotations are looked for.
struct QuotablePage {
  private let scalars: [Unicode.Scalar]
  /// Where each begins.
  private let offsets: [ByteOffset]

  init(_ source: SourceText) {
    let placed = source.scalars(in: source.range).filter { !$0.scalar.isSpace }
    scalars = placed.map(\.scalar)
    offsets = placed.map(\.range.lowerBound)
  }

  /// Whether `quote` quotes the copy in `range`: it holds the whole of it, or it is how it begins.
  ///
  /// - Complexity: O(*q*²+ log *n*) for a quotation of *q* and a page of *n* characters.
  func isQuoted(_ range: ByteRange, by quote: String) -> Bool {
    let quoted = quote.unicodeScalars.filter { !$0.isSpace }
    let marked = index(of: range.lowerBound)..<index(of: range.upperBound)
    guard !quoted.isEmpty else { return false }
    if quoted.count < marked.count { return scalars[marked].starts(with: quoted) }
    let first = max(0, marked.upperBound - quoted.count)
    let last = min(marked.lowerBound, scalars.count - quoted.count)
    return first <= last && (first...last).contains { scalars[$0...].starts(with: quoted) }
  }

  /// The index of the first character that begins at `offset` or later.
  private func index(of offset: ByteOffset) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
