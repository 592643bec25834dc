import CopyText
import LintTesting
import Testing

@testable import LintCore

struct JudgementTests {
  @Test(
    "an acceptance quotes the mark and some of its line, or how a long mark begins",
    arguments: [
      ("他说：⟦“⟧今天下雨", "他说：⟦“⟧今天下雨"),
      (
        "一二三四五六七八九十一二三四五六七八九十⟦某某⟧一二三四五六七八九十一二三四五六七八九十",
        "五六七八九十一二三四五六七八九十⟦某某⟧一二三四五六七八九十一二三四五六"
      ),
      ("The fox jumped over the ⟦lazy⟧ dog that slept there", "jumped over the ⟦lazy⟧ dog that slept"),
      ("上一行\n　⟦某某⟧ \n下一行", "⟦某某⟧"), ("前⟦第一行\n第二行⟧", "前⟦第一行⟧"),
      ("前⟦" + String(repeating: "长", count: 41) + "⟧后", "前⟦" + String(repeating: "长", count: 40) + "⟧"),
    ])
  func quotes(marked: String, quote: String) throws {
    let text = try MarkedText(marked)
    let source = try SourceText(path: "a.txt", bytes: text.bytes)
    let diagnostic = Self.diagnostic(at: text.ranges[0], in: source)
    #expect(Acceptance(of: diagnostic).quote == quote)
    let judged = Judgement(acceptances: [Acceptance(of: diagnostic)]).judged([diagnostic], in: source)
    #expect(judged.standing.isEmpty && judged.accepted == [diagnostic] && judged.uses == [1])
  }

  @Test(
    "copy that holds the marks of a quotation itself is quoted without them", arguments: ["⟦1⟧", "⟧", "⟦"])
  func marksInCopy(marks: String) throws {
    let text = "注\(marks)他说：“今天下雨"
    let source = try SourceText(path: "a.txt", bytes: Array(text.utf8))
    let offset = "注\(marks)他说：".utf8.count
    let diagnostic = Self.diagnostic(at: ByteRange(utf8: offset..<offset + 3), in: source)
    let acceptance = Acceptance(of: diagnostic)
    #expect(acceptance.quote == "注\(marks == "⟦1⟧" ? "1" : "")他说：⟦“⟧今天下雨")
    #expect(Judgement(acceptances: [acceptance]).judged([diagnostic], in: source).standing.isEmpty)
  }

  @Test("of two findings near each other the one that was accepted stands, and the other is reported")
  func neighbours() throws {
    let text = try MarkedText("他说：⟦“⟧今天⟦“⟧下雨")
    let source = try SourceText(path: "a.txt", bytes: text.bytes)
    let both = text.ranges.map { Self.diagnostic(at: $0, in: source) }
    let judged = Judgement(acceptances: [Acceptance(of: both[1])]).judged(both, in: source)
    #expect(judged.standing == [both[0]] && judged.accepted == [both[1]])
  }

  @Test(
    "a quotation holds wherever its copy has gone, and for no other",
    arguments: [
      ("他说：⟦“⟧今天下雨", "他说：⟦“⟧今天下雨", true), ("他说：⟦“⟧今天下雨", "新的一段。\n\n他说：⟦“⟧今天\r\n下雨", true),
      ("他说：⟦“⟧今天", "他 说：⟦“今天⟧下雨", true), ("他说：⟦“⟧今天下雨", "她说：⟦“⟧今天下雨", false),
      ("他说：⟦“⟧今天", "他说⟦：“⟧今天", false), ("他说：⟦“", "⟦“⟧", false), ("⟦“⟧今天", "⟦“⟧", false),
      ("他说：“今天下雨", "他说：⟦“⟧今天下雨", true), ("他说：“今天下雨", "他说：“今天下雨。⟦“⟧", false), ("某某", "⟦某某⟧", true),
      ("某某", "⟦某⟧某", true), ("某某", "某⟦某⟧某", true), ("某某", "某某⟦和⟧", false), ("某某", "⟦某某和某某⟧", true),
      (" ", "⟦某⟧", false), ("⟦⟧", "⟦某⟧", false), ("某某某某", "⟦某⟧", false),
    ])
  func quoting(quote: String, marked: String, isAccepted: Bool) throws {
    let text = try MarkedText(marked)
    let source = try SourceText(path: "a.txt", bytes: text.bytes)
    let diagnostic = Self.diagnostic(at: text.ranges[0], in: source)
    let judgement = Judgement(acceptances: [Acceptance(rule: "word", quote: quote)])
    #expect(judgement.judged([diagnostic], in: source).standing.isEmpty == isAccepted)
    let other = Judgement(acceptances: [Acceptance(rule: "other", quote: quote)])
    #expect(other.judged([diagnostic], in: source).standing == [diagnostic])
  }

  @Test("a baseline knows as many equal findings as it counts")
  func counts() throws {
    let source = try SourceText(path: "a.txt", bytes: Array("a\n\na\n\na".utf8))
    let found = Linter([EnabledRule(FindsA(NoOptions()))]).diagnostics(of: Edition(reading: [source]))[0]
    let recorded = BaselineEntry.entries(of: found)
    #expect(recorded == [BaselineEntry(rule: "finds-a", copy: "⟦a⟧", count: 3)])
    let two = Judgement(baseline: [BaselineEntry(rule: "finds-a", copy: "⟦a⟧", count: 2)])
    #expect(two.judged(found, in: source).standing == [found[2]])
    #expect(two.judged(found, in: source).found == [2])
    let five = Judgement(baseline: [BaselineEntry(rule: "finds-a", copy: "a", count: 5)])
    #expect(five.judged(found, in: source).found == [3])
  }

  @Test("two marks that are alike are known apart by what stands around them")
  func apart() throws {
    let text = try MarkedText("他说：⟦“⟧今天下雨。\n\n她说：⟦“⟧明天天晴。")
    let source = try SourceText(path: "a.txt", bytes: text.bytes)
    let both = text.ranges.map { Self.diagnostic(at: $0, in: source) }
    let first = Judgement(baseline: BaselineEntry.entries(of: [both[0]]))
    #expect(first.judged(both, in: source).standing == [both[1]])
  }

  @Test("joining the lines of a paragraph breaks no entry of a baseline")
  func joined() throws {
    let cut = try MarkedText("市长说：⟦“⟧今天\n\n下雨，明天天晴。")
    let whole = try MarkedText("市长说：⟦“⟧今天下雨，明天天晴。")
    let diagnostics = try [cut, whole].map { text in
      Self.diagnostic(at: text.ranges[0], in: try SourceText(path: "a.txt", bytes: text.bytes))
    }
    let recorded = Judgement(baseline: BaselineEntry.entries(of: [diagnostics[0]]))
    let source = try SourceText(path: "a.txt", bytes: whole.bytes)
    #expect(recorded.judged([diagnostics[1]], in: source).baselined == [diagnostics[1]])
  }

  @Test("neither moved lines nor a reworded message break an acceptance or a baseline")
  func wording() throws {
    let before = try SourceText(path: "a.txt", bytes: Array("今天下雨。\n\n此处 a 有错。\n".utf8))
    let after = try SourceText(path: "a.txt", bytes: Array("新的一段。\n\n又一段。\n\n今天下雨。\n\n此处 a 有错。\n".utf8))
    let plain = Linter([EnabledRule(FindsA(NoOptions()))]).diagnostics(of: Edition(reading: [before]))[0]
    let reworded = Linter([EnabledRule(FindsAOtherwise(NoOptions()), severity: .info)])
      .diagnostics(of: Edition(reading: [after]))[0]
    #expect(plain.count == 1 && reworded.count == 1 && plain[0].message != reworded[0].message)
    let accepted = Judgement(acceptances: plain.map { Acceptance(of: $0) })
    #expect(accepted.judged(reworded, in: after).accepted == reworded)
    let recorded = Judgement(baseline: BaselineEntry.entries(of: plain))
    #expect(recorded.judged(reworded, in: after).baselined == reworded)
    #expect(plain[0].fingerprint == reworded[0].fingerprint)
  }

  private static func diagnostic(at range: ByteRange, in source: SourceText) -> Diagnostic {
    Diagnostic(
      rule: "word", severity: .warning, location: Location(range, in: source),
      message: Message(zh: "", en: ""),
      notes: [], fix: nil, fingerprint: "")
  }
}
