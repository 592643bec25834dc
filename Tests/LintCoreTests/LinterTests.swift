import CopyText
import LintCore
import LintTesting
import Testing

private struct NotesTheFirstPage: Rule {
  static let metadata = RuleMetadata(
    id: "notes", summary: Message(zh: "字", en: "character"), severity: .info, page: [])
  init(_ options: NoOptions) {}

  func findings(in context: RuleContext) -> [Finding] {
    guard context.documentIndex > 0 else { return [] }
    let message = Message(zh: "见此", en: "see here")
    let first = context.edition.documents[0].source.range
    return [Finding(context.source.range, message, notes: [Note(first, inDocument: 0, message)])]
  }
}

struct LinterTests {
  @Test("diagnostics stand in the order of the text, then of the rules' ids, whatever order the rules have")
  func order() throws {
    let edition = try edition(["cab\na"])
    for rules in [[FindsA(), FindsAToo()], [FindsAToo(), FindsA()]] as [[any Rule]] {
      let found = Linter(rules.map { EnabledRule($0) }).diagnostics(of: edition)
      #expect(found.map(\.count) == [4])
      #expect(
        found.flatMap(\.self).map { "\($0.location.start.line):\($0.location.start.column) \($0.rule)" } == [
          "1:2 also-finds-a", "1:2 finds-a", "2:1 also-finds-a", "2:1 finds-a",
        ])
    }
  }

  @Test("pages keep their order however many threads check them", arguments: [1, 2, 7])
  func pages(workers: Int) throws {
    let texts = (1...20).map { String(repeating: "a", count: $0) }
    let found = Linter([EnabledRule(FindsA())]).diagnostics(of: try edition(texts), workers: workers)
    #expect(found.map(\.count) == Array(1...20))
    #expect(found.map { $0.first?.location.path } == (1...20).map { "page-\($0).txt" })
  }

  @Test("a rule weighs what its metadata says unless told otherwise")
  func severity() throws {
    let edition = try edition(["a"])
    let asItIs = Linter([EnabledRule(FindsA())]).diagnostics(of: edition)
    let raised = Linter([EnabledRule(FindsA(), severity: .error)]).diagnostics(of: edition)
    #expect(asItIs.flatMap(\.self).map(\.severity) == [.warning])
    #expect(raised.flatMap(\.self).map(\.severity) == [.error])
  }

  @Test("a note may point at another page")
  func notes() throws {
    let found = Linter([EnabledRule(NotesTheFirstPage())]).diagnostics(of: try edition(["报", "纸"]))
    let note = try #require(found[1].first?.notes.first)
    #expect(note.location.path == "page-1.txt" && note.location.excerpt.marked == "报")
  }

  @Test("a fingerprint is the same when lines move, other copy goes, or the message is reworded")
  func fingerprintStays() throws {
    let before = fingerprints(FindsA(), try edition(["b\na\nca"]))
    let moved = fingerprints(FindsA(), try edition(["\n\na\n\n\nca"]))
    let reworded = fingerprints(FindsAOtherwise(), try edition(["b\na\nca"]))
    #expect(before == moved && before == reworded)
    #expect(Set(before).count == 2, "equal findings of a page are told apart")
  }

  @Test("a fingerprint has a known value, since it is stored between runs")
  func fingerprintValue() throws {
    #expect(fingerprints(FindsA(), try edition(["a"])) == ["09843349dced184c"])
  }

  @Test("a fingerprint at the end of a line tells what the finding goes on to say")
  func fingerprintOfCut() throws {
    let page = "他说，今天的覆盖范\n\n围很大。"
    let before = fingerprints(FindsCuts(), try edition([page]))
    #expect(before == fingerprints(FindsCuts(), try edition(["新的一段。\n\n" + page])))
    #expect(before != fingerprints(FindsCuts(), try edition([page.replacing("围很大", with: "畴很大")])))
  }

  @Test("another rule, another page and other copy have other fingerprints")
  func fingerprintsDiffer() throws {
    let edition = try edition(["a", "a"])
    let found = Linter([EnabledRule(FindsA()), EnabledRule(FindsAToo())]).diagnostics(of: edition)
    #expect(Set(found.flatMap(\.self).map(\.fingerprint)).count == 4)
  }

  private func fingerprints(_ rule: any Rule, _ edition: Edition) -> [String] {
    Linter([EnabledRule(rule)]).diagnostics(ofDocument: 0, in: edition).map(\.fingerprint)
  }

  private func edition(_ texts: [String]) throws -> Edition {
    Edition(
      reading: try texts.enumerated().map { index, text in
        try SourceText(path: "page-\(index + 1).txt", bytes: Array(text.utf8))
      })
  }
}
