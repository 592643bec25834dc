import CopyText

/// The copy by which a finding is known, whatever becomes of its line: what it marks and what stands around that on the
/// line, as in `他说：⟦“⟧今天`.
struct Quotation {
  /// The copy, with the marks.
  let text: String

  static let opening: Unicode.Scalar = "⟦"
  static let closing: Unicode.Scalar = "⟧"

  /// Whether a scalar of the copy counts when it is looked for: white space does not, nor do marks that the copy itself holds.
  static func counts(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isSpace && scalar != opening && scalar != closing
  }

  /// How much of the copy around a mark is quoted on either side, and of a long mark itself, in Unicode scalars.
  private static let reach = 16
  private static let longestMark = 40

  /// The copy of a finding at `location`.
  init(of location: Location) {
    let excerpt = location.excerpt
    let before = excerpt.before.unicodeScalars.reversed().nearest(Self.reach).reversed().drop { $0.isSpace }
    let marked = excerpt.marked.unicodeScalars.prefix(Self.longestMark)
    let isWhole = marked.count == excerpt.marked.unicodeScalars.count
    let after = isWhole ? Array(excerpt.after.unicodeScalars).nearest(Self.reach) : []
    let end = after.reversed().drop { $0.isSpace }.reversed()
    // Marks of the copy's own would be taken for those of the quotation.
    let copy = [Array(before), Array(marked), Array(end)].map { part in
      part.filter { $0 != Self.opening && $0 != Self.closing }
    }
    let quote = copy[0] + [Self.opening] + copy[1] + [Self.closing] + copy[2]
    text = quote.text
  }

  /// The copy of a finding at `location`. Where the mark ends its line, as at a cut, the copy at `continuation`, its first
  /// note, belongs to it.
  init(of location: Location, goingOnAt continuation: Location?) {
    let here = Quotation(of: location).text
    let isAtEnd = location.excerpt.after.isEmpty && !location.excerpt.isCutAfter
    text = here + (isAtEnd ? continuation.map { "‖" + Quotation(of: $0).text } ?? "" : "")
  }

  /// The text without white space.
  var solid: String { text.unicodeScalars.filter { !$0.isSpace }.text }
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
