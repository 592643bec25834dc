/// What stands at the ends of a block: how it begins, how it breaks off, and which marks find no partner in it.
struct BlockEnds: Sendable {
  /// Its first scalars that are not white space, as many as a dictionary wants to see.
  let first: [Unicode.Scalar]
  /// Its last ones, in reading order.
  let last: [Unicode.Scalar]
  /// Its marks without a partner.
  let marks: OpenMarks

  private static let reach = 8

  /// Reads the ends of the block at `index`.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the block.
  init(_ structure: DocumentStructure, _ index: Int) {
    first = structure.firstScalars(of: index, count: Self.reach)
    last = structure.lastScalars(of: index, count: Self.reach)
    marks = OpenMarks(structure.source, structure.blocks[index].text)
  }
}

extension DocumentStructure {
  /// The last `count` scalars of a block's text that are not white space, in reading order.
  func lastScalars(of index: Int, count: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    let text = blocks[index].text
    var end = text.upperBound
    while scalars.count < count, let last = source.lastScalar(in: text.lowerBound..<end) {
      if !last.scalar.isSpace { scalars.append(last.scalar) }
      end = last.range.lowerBound
    }
    return scalars.reversed()
  }

  /// The first `count` scalars of a block's text that are not white space.
  func firstScalars(of index: Int, count: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for placed in source.scalars(in: blocks[index].text) {
      if !placed.scalar.isSpace { scalars.append(placed.scalar) }
      if scalars.count == count { break }
    }
    return scalars
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars as a string.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
