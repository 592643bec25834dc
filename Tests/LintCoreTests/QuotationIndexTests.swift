import CopyText
import LintTesting
import Testing

@testable import LintCore

struct QuotationIndexTests {
  @Test("findings are judged as the definition says", arguments: 0..<400 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func copy(_ length: Int) -> String {
      .randomCopy(using: &generator, alphabet: ["报", "报", "a", " ", "\n"], length: length)
    }
    func isRare() -> Bool { Int.random(in: 0..<3, using: &generator) == 0 }
    let source = try SourceText(path: "a.txt", bytes: Array((copy(24) + "a").utf8))
    let said = (0..<12).map { _ in
      Acceptance(rule: isRare() ? "other" : "word", quote: copy(2) + (isRare() ? "" : "⟦") + copy(3))
    }
    let judgement = Judgement(
      acceptances: Array(said[..<4]),
      baseline: said[4...].map { entry in
        BaselineEntry(rule: entry.rule, copy: entry.quote, count: isRare() ? 3 : 1)
      })
    let diagnostics = source.scalars(in: source.range).filter { _ in !isRare() }.map { placed in
      Diagnostic(
        rule: isRare() ? "other" : "word", severity: .warning, location: Location(placed.range, in: source),
        message: Message(zh: "", en: ""), notes: [], fix: nil, fingerprint: "")
    }

    let judged = judgement.judged(diagnostics, in: source)
    let defined = DefinedJudgement(judgement, diagnostics, source)
    let sentence = Comment("\(said.map(\.quote)) in '\(source.text(in: source.range))'")
    #expect(judged.standing == defined.standing, sentence)
    #expect(judged.accepted == defined.accepted, sentence)
    #expect(judged.acceptances == defined.acceptances, sentence)
    #expect(judged.baselined == defined.baselined, sentence)
    #expect(judged.uses == defined.uses, sentence)
    #expect(judged.found == defined.found, sentence)

    // What each lets stand by itself is what it would let stand if there were no other.
    let alone = judgement.acceptances.map { acceptance in
      let judged = Judgement(acceptances: [acceptance]).judged(diagnostics, in: source).accepted
      return diagnostics.indices.filter { judged.contains(diagnostics[$0]) }
    }
    #expect(judgement.accepted(among: diagnostics, in: source) == alone, sentence)
  }
}

/// What a judgement comes to, as slowly as can be: every quotation is laid on every place of the page.
private struct DefinedJudgement {
  var standing: [Diagnostic] = []
  var accepted: [Diagnostic] = []
  var acceptances: [Int] = []
  var baselined: [Diagnostic] = []
  var uses: [Int]
  var found: [Int]

  private let characters: [PlacedScalar]

  init(_ judgement: Judgement, _ diagnostics: [Diagnostic], _ source: SourceText) {
    characters = source.scalars(in: source.range).filter { !$0.scalar.isSpace }
    uses = judgement.acceptances.map { _ in 0 }
    found = judgement.baseline.map { _ in 0 }
    for diagnostic in diagnostics {
      let letting = judgement.acceptances.indices.filter {
        isMeant(diagnostic, by: judgement.acceptances[$0])
      }
      let knowing = judgement.baseline.indices.first { index in
        let entry = judgement.baseline[index]
        return found[index] < entry.count
          && isMeant(diagnostic, by: Acceptance(rule: entry.rule, quote: entry.copy))
      }
      for index in letting { uses[index] += 1 }
      if let first = letting.first {
        accepted.append(diagnostic)
        acceptances.append(first)
      } else if let knowing {
        found[knowing] += 1
        baselined.append(diagnostic)
      } else {
        standing.append(diagnostic)
      }
    }
  }

  private func isMeant(_ diagnostic: Diagnostic, by acceptance: Acceptance) -> Bool {
    let quoted = acceptance.quote.unicodeScalars.filter { !$0.isSpace }
    let copy = quoted.filter { $0 != "⟦" }
    guard acceptance.rule == diagnostic.rule, !copy.isEmpty else { return false }
    let place = characters.firstIndex { $0.range.lowerBound >= diagnostic.location.range.lowerBound }
    return characters.indices.contains { start in
      let end = start + copy.count
      guard end <= characters.count, characters[start..<end].map(\.scalar).elementsEqual(copy) else {
        return false
      }
      let mark = quoted.firstIndex(of: "⟦").map { start + quoted[..<$0].count }
      // Behind the last character of the page, only a quotation with the mark at its end can hold.
      return mark.map { $0 == place ?? characters.count }
        ?? (place.map { (start..<end).contains($0) } ?? false)
    }
  }
}
