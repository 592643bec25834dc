/// The first clause of a block: how long it is, and where it ends.
struct FirstClause: Sendable {
  /// How many characters it has, as far as they are looked at.
  private(set) var length = 0
  /// The mark that ends it; nil when the block ends before, or when the clause is too long to be looked at.
  private(set) var mark: Unicode.Scalar?
  /// Where its characters stand, and perhaps white space among them.
  let range: ByteRange

  /// The longest clause that is looked at, in characters.
  private static let longest = 40
  /// The shortest clause of a couplet, in characters.
  private static let shortestCouplet = 4

  /// Reads the clause at the beginning of the block at `index`, from the character at `start` on, 0-based.
  init(_ structure: borrowing DocumentStructure, _ index: Int, from start: Int = 0) {
    let text = structure.blocks[index].text
    var place = 0
    var first = text.lowerBound
    var end = text.lowerBound
    for placed in structure.source.scalars(in: text) where !placed.scalar.isSpace {
      defer { place += 1 }
      if place < start {
        first = placed.range.upperBound
        end = first
        continue
      }
      if placed.scalar.partsClauses {
        mark = placed.scalar.figureForm
        break
      }
      if length == Self.longest { break }
      length += 1
      end = placed.range.upperBound
    }
    range = first..<end
  }

  /// Whether `other` is a clause of as many characters, and ends with the same mark.
  func hasForm(of other: FirstClause) -> Bool {
    mark != nil && mark == other.mark && length == other.length
  }

  /// Whether the clause and the one after it are a couplet: they are equally long, and end a sentence.
  func makesCouplet(with next: FirstClause) -> Bool {
    length >= Self.shortestCouplet && length == next.length && next.mark?.characterClass == .sentenceEnd
  }

  /// Whether a character of `source` stands at the same place in both.
  func sharesCharacter(with other: FirstClause, in source: SourceText) -> Bool {
    zip(characters(in: source), other.characters(in: source)).contains { $0 == $1 }
  }

  func characters(in source: SourceText) -> some Sequence<Unicode.Scalar> {
    source.scalars(in: range).lazy.map(\.scalar).filter { !$0.isSpace }
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
