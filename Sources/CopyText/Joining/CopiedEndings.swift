/// The blocks of a page that say again what another one ends with, from the middle of a clause on.
///
/// A piece that was pasted into the wrong place as well shows where it belongs as long as its paragraph is
/// cut there. Once the paragraph is whole again, only its ending does.
struct CopiedEndings {
  private let structure: DocumentStructure

  /// The shortest ending that is not said twice by chance, in bytes: twelve Chinese characters, the number of
  /// a short clause and its stop.
  private static let shortest = 36
  /// What more blocks end with than these is a formula.
  private static let mostAlike = 8
  /// How many bytes at the end of a text tell whether it is worth comparing.
  private static let signLength = 24

  init(_ structure: DocumentStructure) { self.structure = structure }

  /// For each of the blocks at `indices`, which are sorted, that is such a copy the block that ends so.
  ///
  /// - Complexity: O(*n* log *n*) for *n* blocks, and the bytes of those that end alike.
  func origins(of indices: [Int]) -> [Int: Int] {
    let running = structure.blocks.indices.filter { structure.blocks[$0].role.isRunningText }
    let signs = running.compactMap(sign(ofBlock:)).sorted { $0.sign < $1.sign }
    var origins: [Int: Int] = [:]
    var start = 0
    while start < signs.count {
      let end = signs[start...].firstIndex { $0.sign != signs[start].sign } ?? signs.count
      if (2...Self.mostAlike).contains(end - start) {
        let alike = signs[start..<end].map(\.block)
        for index in alike where structure.shapes[index].endsSentence && indices.containsSorted(index) {
          origins[index] = alike.first { isEnding(index, of: $0) }
        }
      }
      start = end
    }
    return origins
  }

  /// Whether the block at `index` is all that `other` says from the middle of a clause on.
  private func isEnding(_ index: Int, of other: Int) -> Bool {
    let (text, whole) = (structure.blocks[index].text.utf8, structure.blocks[other].text.utf8)
    guard text.count < whole.count else { return false }
    let start = whole.upperBound - text.count
    guard structure.source.bytes[text] == structure.source.bytes[start..<whole.upperBound] else {
      return false
    }
    let before = ByteRange(utf8: whole.lowerBound..<start)
    return structure.source.lastScalar(in: before).map { $0.scalar.isHan || $0.scalar.isLetter } == true
  }

  /// A block, with a number that blocks share that end alike; nil for a short one.
  private func sign(ofBlock index: Int) -> (sign: UInt64, block: Int)? {
    let text = structure.blocks[index].text.utf8
    guard text.count >= Self.shortest else { return nil }
    let bytes = structure.source.bytes.span.bytes
    var sign: UInt64 = 0
    for offset in stride(from: text.upperBound - Self.signLength, to: text.upperBound, by: 8) {
      // Knuth's multiplier: 2 to the 64th, divided by the golden ratio.
      sign = (sign &* 0x9E37_79B9_7F4A_7C15) ^ bytes.word(at: offset)
    }
    return (sign, index)
  }
}

extension [Int] {
  /// Whether the numbers, which are sorted, hold `number`.
  ///
  /// - Complexity: O(log *n*) for *n* numbers.
  fileprivate func containsSorted(_ number: Int) -> Bool {
    let place = partitioningIndex { $0 >= number }
    return place < endIndex && self[place] == number
  }
}
