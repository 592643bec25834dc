/// Finds any of many terms in a text.
struct TermFinder: Sendable {
  /// A term that was found.
  struct Match: Hashable, Sendable {
    /// The index of the term.
    let term: Int
    /// The indices of its characters in the text.
    let range: Range<Int>
  }

  private let terms: [Term]
  /// The indices of the terms that begin with each character.
  private var beginning: [Unicode.Scalar: [Int]] = [:]
  /// The indices of the terms that may begin with any.
  private var anywhere: [Int] = []

  init(_ terms: [Term]) {
    self.terms = terms
    for (index, term) in terms.enumerated() {
      guard let firsts = term.wrong.firstScalars else {
        anywhere.append(index)
        continue
      }
      for first in firsts { beginning[first, default: []].append(index) }
    }
  }

  /// Where terms stand in `text`, one after another: of those that begin together the longest, of equally
  /// long ones the first of the list.
  ///
  /// - Complexity: O(*n* · *t*) for *n* characters and *t* terms that may begin with the same one.
  func matches(in text: [Unicode.Scalar]) -> [Match] {
    var matches: [Match] = []
    var start = 0
    while start < text.count {
      var best: Match?
      for index in beginning[text[start], default: []] + anywhere {
        guard let end = end(of: terms[index], from: start, in: text) else { continue }
        let match = Match(term: index, range: start..<end)
        if best.map({ ($0.range.upperBound, index) < (end, $0.term) }) ?? true { best = match }
      }
      if let best { matches.append(best) }
      start = best?.range.upperBound ?? start + 1
    }
    return matches
  }

  /// Where the longest match of `term` ends that begins at `start`; nil when there is none, or what stands
  /// there is right.
  private func end(of term: Term, from start: Int, in text: [Unicode.Scalar]) -> Int? {
    let ends = term.wrong.ends(from: start, in: text)
    guard let length = ends.filter({ !text.isInsideCharacter(start + $0) }).greatest else { return nil }
    let isRight = term.right.contains { pattern in
      let most = pattern.length.upperBound
      return most >= length
        && (0...(most - length)).contains { before in
          before <= start
            && (pattern.ends(from: start - before, in: text).greatest ?? 0) >= before + length
        }
    }
    return isRight ? nil : start + length
  }
}
