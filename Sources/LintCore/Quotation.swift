import CopyText

/// The copy by which a finding is known, whatever becomes of its line: what it marks and what stands around
/// that on the line, as in `他说：⟦“⟧今天`.
struct Quotation {
  private var scalars: [Unicode.Scalar]

  static let opening: Unicode.Scalar = "⟦"
  static let closing: Unicode.Scalar = "⟧"

  /// Whether a scalar of the copy counts when it is looked for: white space does not, nor do marks that the
  /// copy itself holds.
  static func counts(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isSpace && scalar != opening && scalar != closing
  }

  /// How much of the copy around a mark is quoted on either side, and of a long mark itself, in Unicode
  /// scalars.
  private static let reach = 16
  private static let longestMark = 40

  /// The copy of a finding at `location`.
  init(of location: Location) {
    let excerpt = location.excerpt
    let before = [Unicode.Scalar](first: Self.reach + 1, of: excerpt.before.unicodeScalars.reversed())
    let marked = [Unicode.Scalar](first: Self.longestMark + 1, of: excerpt.marked.unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(2 * Self.reach + Self.longestMark + 2)
    scalars.append(copy: before.nearest(Self.reach).reversed())
    scalars.append(Self.opening)
    scalars.append(copy: marked.prefix(Self.longestMark))
    scalars.append(Self.closing)
    if marked.count <= Self.longestMark {
      let after = [Unicode.Scalar](first: Self.reach + 1, of: excerpt.after.unicodeScalars)
      scalars.append(copy: after.nearest(Self.reach))
    }
    self.scalars = scalars
  }

  /// The copy of a finding at `location` of `source`, whole however long the mark is and on however many
  /// lines, so that copy which only begins alike is another.
  init(of location: Location, in source: SourceText) {
    let marked = source.text(in: location.range).unicodeScalars
    let quotation = Quotation(of: location)
    guard marked.count > Self.longestMark || location.start.line < location.end.line else {
      self = quotation
      return
    }
    scalars = quotation.scalars.prefix { $0 != Self.opening } + [Self.opening]
    // A line end is a space, as any white space is.
    let words = marked.split(whereSeparator: \.isSpace)
    scalars.append(copy: words.joined(separator: " ".unicodeScalars))
    scalars.append(Self.closing)
  }

  /// The copy of a finding at `location`. Where the mark ends its line, as at a cut, the copy at
  /// `continuation`, its first note, belongs to it.
  init(of location: Location, goingOnAt continuation: Location?) {
    var scalars = Quotation(of: location).scalars
    if let continuation, location.excerpt.after.isEmpty, !location.excerpt.isCutAfter {
      scalars.append("‖")
      scalars += Quotation(of: continuation).scalars
    }
    self.scalars = scalars
  }

  /// The copy, with the marks.
  var text: String { scalars.text }

  /// The text without white space.
  var solid: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.count)
    for scalar in scalars where !scalar.isSpace {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [Unicode.Scalar] {
  /// The first `count` of `scalars`, or as many as there are.
  fileprivate init(first count: Int, of scalars: some Sequence<Unicode.Scalar>) {
    self = []
    reserveCapacity(count)
    for scalar in scalars {
      if self.count == count { break }
      append(scalar)
    }
  }

  /// Adds `scalars` but for marks of the copy's own, which would be taken for those of a quotation.
  fileprivate mutating func append(copy scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where scalar != Quotation.opening && scalar != Quotation.closing { append(scalar) }
  }

  /// The first `count` scalars, without white space at their end, and if there is more than that, without the
  /// piece of a word of an alphabet there.
  fileprivate func nearest(_ count: Int) -> ArraySlice<Unicode.Scalar> {
    var near = prefix(count)
    if self.count > count, self[count].isLetter, let space = near.lastIndex(where: { !$0.isLetter }) {
      near = near[...space]
    }
    while near.last?.isSpace == true { near.removeLast() }
    return near
  }
}
