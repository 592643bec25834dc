/// The first clause of a block: how long it is, and where it ends.
struct FirstClause: Sendable {
  /// Its characters, as far as they are looked at.
  private(set) var characters: [Unicode.Scalar] = []
  /// The mark that ends it; nil when the block ends before, or when the clause is too long to be looked at.
  private(set) var mark: Unicode.Scalar?

  /// The longest clause that is looked at, in characters.
  private static let longest = 40

  /// Reads the clause at the beginning of the block at `index`, from the character at `start` on, 0-based.
  init(_ structure: DocumentStructure, _ index: Int, from start: Int = 0) {
    var place = 0
    for placed in structure.source.scalars(in: structure.blocks[index].text) where !placed.scalar.isSpace {
      defer { place += 1 }
      if place < start { continue }
      if placed.scalar.partsClauses {
        mark = placed.scalar.figureForm
        return
      }
      if characters.count == Self.longest { return }
      characters.append(placed.scalar)
    }
  }

  /// Whether `other` is a clause of as many characters, and ends with the same mark.
  func hasForm(of other: FirstClause) -> Bool {
    mark != nil && mark == other.mark && characters.count == other.characters.count
  }

  /// Whether a character stands at the same place in both.
  func sharesCharacter(with other: FirstClause) -> Bool {
    zip(characters, other.characters).contains { $0 == $1 }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar stands between two clauses.
  package var partsClauses: Bool {
    switch characterClass {
    case .clauseMark, .sentenceEnd, .opener, .closer: true
    default: false
    }
  }
}
