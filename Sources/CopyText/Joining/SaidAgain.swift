extension DocumentStructure {
  /// The share of a short block's triples of Chinese characters that stand in one of the six blocks below it,
  /// from 0 to 1.
  ///
  /// - Complexity: O(*n*) for the *n* bytes of those blocks, with a factor of at most the characters of a
  ///   headline.
  func shareSaidAgain(of index: Int) -> Double {
    guard var line = LineTriples(source, blocks[index].text) else { return 0 }
    for below in (index + 1)..<min(blocks.endIndex, index + 7) { line.look(in: blocks[below].text) }
    return line.shareFound
  }
}

/// The triples of Chinese characters of a short line, and which of them were found elsewhere.
///
/// Every triple holds one of any three characters on end. So it is enough to look for every third character
/// of the line, and there for one of its neighbours.
private struct LineTriples {
  private let source: SourceText
  private let characters: [Unicode.Scalar]
  private var wanted: [UInt64] = []
  private var isFound: [Bool]
  private var thirds = PlaceFilter()

  /// How many triples a line has at least that says enough to be said again.
  private static let fewest = 3

  /// The triples of `text`; nil when there are too few.
  ///
  /// - Complexity: O(*c*²) for *c* characters, as many as a headline has at most.
  init?(_ source: SourceText, _ text: ByteRange) {
    self.source = source
    characters = source.scalars(in: text).map(\.scalar)
    for index in characters.indices.dropFirst(2) {
      guard let triple = Self.key(characters[index - 2], characters[index - 1], characters[index]),
        !wanted.contains(triple)
      else { continue }
      wanted.append(triple)
    }
    guard wanted.count >= Self.fewest else { return nil }
    isFound = wanted.map { _ in false }
    for index in stride(from: 2, to: characters.count, by: 3) { thirds.want(characters[index].value) }
  }

  /// The share of the triples that were found, from 0 to 1.
  var shareFound: Double { Double(isFound.count { $0 }) / Double(wanted.count) }

  /// Looks for the triples in `text`.
  ///
  /// - Complexity: O(*n* *c*) for *n* bytes and *c* characters of the line, and O(*n*) where hardly any of
  ///   them stands in the text.
  mutating func look(in text: ByteRange) {
    let thirds = thirds
    thirds.forEachPlace(in: source.bytes, text) { third, offset in
      let place = ByteRange(utf8: offset..<offset + UTF8.width(third))
      let before = source.lastScalar(in: text.lowerBound..<place.lowerBound)
      let after = source.firstScalar(in: place.upperBound..<text.upperBound)
      guard stands(third, between: before?.scalar, and: after?.scalar) else { return }
      let first = before.flatMap { source.lastScalar(in: text.lowerBound..<$0.range.lowerBound) }
      let last = after.flatMap { source.firstScalar(in: $0.range.upperBound..<text.upperBound) }
      note(first?.scalar, before?.scalar, third)
      note(before?.scalar, third, after?.scalar)
      note(third, after?.scalar, last?.scalar)
    }
  }

  /// Whether `third` stands in the line with one of these neighbours.
  private func stands(
    _ third: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
  ) -> Bool {
    for index in stride(from: 2, to: characters.count, by: 3) where characters[index] == third {
      if characters[index - 1] == before || index + 1 < characters.count && characters[index + 1] == after {
        return true
      }
    }
    return false
  }

  /// Notes that three characters stand together, if they are a triple of the line.
  private mutating func note(_ first: Unicode.Scalar?, _ second: Unicode.Scalar?, _ third: Unicode.Scalar?) {
    guard let first, let second, let third, let triple = Self.key(first, second, third),
      let place = wanted.firstIndex(of: triple)
    else { return }
    isFound[place] = true
  }

  /// The key of three Chinese characters; nil when one of them is none.
  private static func key(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar
  ) -> UInt64? {
    guard first.isHan, second.isHan, third.isHan else { return nil }
    return PageCounts.key(first, second, third)
  }
}
