import CopyText

/// The copy by which a finding is known, whatever becomes of its line: what it marks and what stands around
/// that on the line, as in `他说：⟦“⟧今天`.
struct Quotation {
  private let scalars: [Unicode.Scalar]

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
    let marked = Array(excerpt.marked.unicodeScalars.prefix(Self.longestMark + 1))
    let before = excerpt.before.unicodeScalars.suffix(Self.reach + 1).reversed().nearest(Self.reach)
    let after = Array(excerpt.after.unicodeScalars.prefix(Self.reach + 1)).nearest(Self.reach)
    let end = marked.count > Self.longestMark ? [] : after
    scalars =
      before.reversed().ofCopy + [Self.opening] + marked.prefix(Self.longestMark).ofCopy + [Self.closing]
      + end.ofCopy
  }

  /// The copy of a finding at `location`. Where the mark ends its line, as at a cut, the copy at
  /// `continuation`, its first note, belongs to it.
  init(of location: Location, goingOnAt continuation: Location?) {
    let here = Quotation(of: location)
    let isAtEnd = location.excerpt.after.isEmpty && !location.excerpt.isCutAfter
    scalars = here.scalars + (isAtEnd ? continuation.map { ["‖"] + Quotation(of: $0).scalars } ?? [] : [])
  }

  /// The copy, with the marks.
  var text: String { scalars.text }

  /// The text without white space.
  var solid: String { scalars.filter { !$0.isSpace }.text }
}

extension [Unicode.Scalar] {
  /// The first `count` scalars, without white space at their end, and if there is more than that, without the
  /// piece of a word of an alphabet there.
  fileprivate func nearest(_ count: Int) -> [Unicode.Scalar] {
    var near = Array(prefix(count))
    if self.count > count, self[count].isLetter, let space = near.lastIndex(where: { !$0.isLetter }) {
      near.removeSubrange((space + 1)...)
    }
    while near.last?.isSpace == true { near.removeLast() }
    return near
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars but for marks of the copy's own, which would be taken for those of a quotation.
  fileprivate var ofCopy: [Unicode.Scalar] {
    filter { $0 != Quotation.opening && $0 != Quotation.closing }
  }
}
