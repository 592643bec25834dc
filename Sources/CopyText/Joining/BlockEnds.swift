/// How many scalars a dictionary wants to see on each side of a point.
private let reach = 8

extension DocumentStructure {
  /// The last scalars of a block's text that are not white space, as many as a dictionary wants to see, in reading
  /// order.
  func lastScalars(of index: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    let text = blocks[index].text
    var end = text.upperBound
    while scalars.count < reach, let last = source.lastScalar(in: text.lowerBound..<end) {
      if !last.scalar.isSpace { scalars.append(last.scalar) }
      end = last.range.lowerBound
    }
    return scalars.reversed()
  }

  /// The first scalars of a block's text that are not white space, as many as a dictionary wants to see.
  func firstScalars(of index: Int) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for placed in source.scalars(in: blocks[index].text) {
      if !placed.scalar.isSpace { scalars.append(placed.scalar) }
      if scalars.count == reach { break }
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
