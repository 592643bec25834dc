/// The words with which a report says who learned something, and where: 记者从市统计局获悉.
package enum SourcePhrase {
  /// Those with which it ends.
  package static let verbs = ["获悉", "獲悉", "获知", "獲知", "了解到", "瞭解到"]
  /// What names the reporter, or leads to where it was learned.
  static let reporters = ["记者", "記者", "笔者", "筆者", "本报", "本報", "从", "從", "由", "据", "據", "向"]
  /// What does both.
  package static let leads = ["记者从", "記者從"]

  fileprivate static let verbScalars = verbs.map { Array($0.unicodeScalars) }
  fileprivate static let reporterScalars = reporters.map { Array($0.unicodeScalars) }
  fileprivate static let verbEnds = Set(verbScalars.compactMap(\.last))
}

extension FirstClause {
  /// Whether the clause of `source` says that something was learned somewhere, and not who learned it.
  func learnsByNobody(in source: SourceText) -> Bool {
    guard let last = source.lastScalar(in: range)?.scalar, SourcePhrase.verbEnds.contains(last) else {
      return false
    }
    let characters = Array(characters(in: source))
    let learns = SourcePhrase.verbScalars.contains {
      characters.count > $0.count + 1 && characters.suffix($0.count).elementsEqual($0)
    }
    return learns
      && !SourcePhrase.reporterScalars.contains { name in
        characters.indices.dropLast(name.count - 1).contains { characters[$0...].starts(with: name) }
      }
  }
}
