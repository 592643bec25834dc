/// The first clause of a block: how long it is, and where it ends.
struct FirstClause: Sendable {
  /// Its characters, as far as they are looked at.
  private(set) var characters: [Unicode.Scalar] = []
  /// The mark that ends it; nil when the block ends before, or when the clause is too long to be looked at.
  private(set) var mark: Unicode.Scalar?

  /// The longest clause that is looked at, in characters.
  private static let longest = 40
  /// The shortest clause of a couplet, in characters.
  private static let shortestCouplet = 4

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

  /// Whether the clause and the one after it are a couplet: they are equally long, and end a sentence.
  func makesCouplet(with next: FirstClause) -> Bool {
    characters.count >= Self.shortestCouplet && characters.count == next.characters.count
      && next.mark?.characterClass == .sentenceEnd
  }

  /// Whether a character stands at the same place in both.
  func sharesCharacter(with other: FirstClause) -> Bool {
    zip(characters, other.characters).contains { $0 == $1 }
  }
}

/// The attribution with which a report begins: 记者从市统计局获悉, who learned it, from where, and that it was learned.
extension FirstClause {
  /// The verbs with which it ends.
  private static let verbs = ["获悉", "獲悉", "获知", "獲知", "了解到", "瞭解到"].map { Array($0.unicodeScalars) }
  /// What names the reporter, or stands before where it was learned.
  private static let reporters = ["记者", "記者", "笔者", "筆者", "本报", "本報", "从", "從", "由", "据", "據", "向"]
    .map { Array($0.unicodeScalars) }

  /// Whether it ends with the verb of an attribution, and something stands before it.
  var learns: Bool {
    Self.verbs.contains { characters.count > $0.count + 1 && characters.suffix($0.count).elementsEqual($0) }
  }

  /// Whether it says who learned something, or leads to where.
  var namesReporter: Bool {
    Self.reporters.contains { name in
      characters.indices.dropLast(name.count - 1).contains { characters[$0...].starts(with: name) }
    }
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
