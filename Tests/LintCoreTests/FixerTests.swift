import CopyText
import LintTesting
import Testing

@testable import LintCore

struct FixerTests {
  @Test("what is left after a pass is fixed in the next one, until nothing is")
  func passes() throws {
    let page = try fixed(["a    b"])[0].get()
    #expect(page.text == "ab")
    #expect(page.applied.map(\.pass) == [1, 2])
    #expect(page.diagnostics.isEmpty)
    #expect(String(decoding: page.original.bytes, as: UTF8.self) == "a    b")
  }

  @Test("each record holds the lines that one fix touches, before and after it, in the text of its pass")
  func records() throws {
    let applied = try fixed(["one\na  b\nlast    line"])[0].get().applied
    #expect(applied.map(\.before) == ["a  b\n", "last    line", "last  line"])
    #expect(applied.map(\.after) == ["ab\n", "last  line", "lastline"])
    #expect(applied.map(\.location.start.line) == [2, 3, 3])
  }

  @Test("of a long line a record holds the fix and what stands around it")
  func longLine() throws {
    let side = String(repeating: "报", count: AppliedFix.reach)
    let applied = try fixed(["纸\(side)  \(side)纸\n"])[0].get().applied[0]
    #expect(applied.before == "\(side)  \(side)" && applied.after == side + side)
  }

  @Test("unsafe fixes are left alone, and stay findings, unless they are allowed; safe ones go first")
  func safety() throws {
    let kept = try fixed(["aY  b"])[0].get()
    #expect(kept.text == "aYb")
    #expect(kept.diagnostics.map(\.rule) == ["letter"])
    let all = try fixed(["aY  b"], applying: [.safe, .unsafe])[0].get()
    #expect(all.text == "ab")
    #expect(all.applied.map(\.rule) == ["gap", "letter"])
  }

  @Test(
    "fixes that lead in a circle are left out, the others of the page are made, and what is wrong is said",
    arguments: [
      ("aV\tb", "aV\tb", 0), ("a\tVb", "a\tVb", 0), ("a    bV\t", "abV\t", 4), ("a  bY\nV\t", "abY\n\tV", 2),
    ])
  func circle(copy: String, text: String, applied: Int) throws {
    let pages = try fixed([copy, "a    b"])
    let page = try pages[0].get()
    #expect(page.text == text && page.applied.count == applied)
    #expect(page.diagnostics.map(\.rule).contains("turning"))
    #expect(page.withheld == (copy.contains("Y") ? 1 : 0))
    #expect(try pages[1].get().text == "ab")
  }

  @Test("a page that was left in a circle is one that nothing more is done to")
  func circleStays() throws {
    for copy in ["a        bV\t", "V\t\na  b", "a  b\n\nV\t    V"] {
      let once = try fixed([copy])[0].get()
      let again = try fixed([once.text])[0].get()
      #expect(again.text == once.text && again.applied.isEmpty)
    }
  }

  @Test("a page that grows in every pass keeps the last text, and the others are fixed all the same")
  func growing() throws {
    let pages = try fixed(["aZb", "a  b"])
    let page = try pages[0].get()
    #expect(page.text == "aZ" + String(repeating: "\t", count: Fixer.mostPasses) + "b")
    #expect(page.diagnostics.map(\.rule) == ["growing"])
    #expect(page.applied.count == Fixer.mostPasses)
    #expect(try pages[1].get().text == "ab")
  }

  @Test("a page may change in every pass there is, but not once more")
  func mostPasses() throws {
    let copy = { (gaps: Int) in "a" + String(repeating: "  ", count: gaps) + "b" }
    #expect(try fixed([copy(Fixer.mostPasses)])[0].get().text == "ab")
    let page = try fixed([copy(Fixer.mostPasses + 1)])[0].get()
    #expect(page.text == "a  b" && page.diagnostics.map(\.rule) == ["gap"])
  }

  @Test("a fix that loses what it does not declare is refused, and the error names its rule and the place")
  func unconserved() throws {
    let pages = try fixed(["a  b\ncWd", "a  b"])
    guard case .unconserved(let rule, let loss, let position) = pages[0].error else {
      Issue.record("the loss went unnoticed")
      return
    }
    #expect(rule == "lie")
    #expect(loss.declared == "W")
    #expect(position == LineColumn(line: 2, column: 2))
    #expect(try pages[1].get().text == "ab")
  }

  @Test(
    "of many fixes the one that breaks its word is named, and where several do, the first", arguments: 0..<6)
  func culprit(place: Int) throws {
    var lines = (0..<6).map { _ in "a  b" }
    lines[place] = "cWd"
    lines[5] += "W"
    guard case .unconserved(let rule, _, let position) = try fixed([lines.joined(separator: "\n")])[0].error
    else {
      Issue.record("the loss went unnoticed")
      return
    }
    #expect(rule == "lie" && position.line == place + 1)
  }

  @Test("a page that a fix would leave empty is refused")
  func emptied() throws {
    let error = try fixed(["Y"], applying: [.unsafe])[0].error
    #expect(error == .unreadable(rule: "letter", .empty(path: "page 0")))
  }

  @Test("after a refusal the other pages are checked against the page as it came")
  func refusedPageStays() throws {
    let pages = try fixed(["a  b\ncWd", "SEE"])
    #expect(pages[0].error != nil)
    #expect(try pages[1].get().diagnostics.map(\.rule) == ["gap-elsewhere"])
    let others = try fixed(["a  b", "SEE"])
    #expect(try others[1].get().diagnostics.isEmpty)
  }

  @Test("every error is a sentence in both languages that ends in what to do")
  func messages() throws {
    let loss = ConservationError(declared: "啡", found: nil, offset: ByteOffset(utf8: 0))
    let gain = ConservationError(declared: nil, found: "啡", offset: ByteOffset(utf8: 0))
    let position = LineColumn(line: 3, column: 5)
    for error: FixingError in [
      .unconserved(rule: "w", loss, position: position), .unconserved(rule: "w", gain, position: position),
      .unreadable(rule: "w", .empty(path: "a")),
    ] {
      #expect(error.message.zh.contains("未作修改") && !error.message.zh.hasSuffix("。"))
      #expect(error.message.en.contains("left alone; ") && !error.message.en.hasSuffix("."))
    }
  }

  private func fixed(
    _ copy: [String], applying allowed: Set<Fix.Safety> = [.safe]
  ) throws -> [Result<FixedPage, FixingError>] {
    let sources = try copy.enumerated().map { index, text in
      try SourceText(path: "page \(index)", bytes: Array(text.utf8))
    }
    let rules: [any Rule] = [DoubleSpace(), Elsewhere(), Growing(), Letter(), Lie(), Turning()]
    let linter = Linter(rules.map { EnabledRule($0) })
    return Fixer(applying: allowed).fixed(
      sources, reading: { Edition(reading: $0, setAs: $1) }, checking: { linter.diagnostics(of: $0) })
  }
}

extension FixedPage {
  var text: String { String(decoding: source.bytes, as: UTF8.self) }
}

extension Result where Failure == FixingError {
  fileprivate var error: FixingError? {
    if case .failure(let error) = self { error } else { nil }
  }
}
