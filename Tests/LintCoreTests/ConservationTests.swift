import CopyText
import LintCore
import LintTesting
import Testing

struct ConservationTests {
  @Test("taking white space away or putting it in is no loss")
  func whiteSpace() throws {
    let fix = replacing([(9..<11, ""), (20..<20, "\u{3000}\r\n")], .safe)
    #expect(try loss(in: "覆盖范\n\n围，让", by: [fix], yielding: "覆盖范围，\u{3000}\r\n让") == nil)
    #expect(try loss(in: "覆盖范\n\n围，让", by: [fix]) == nil)
  }

  @Test(
    "a safe fix that loses, adds or changes a character is found out, at the first one that is not as before",
    arguments: [
      (6..<11, "", "范", 6), (9..<14, "", "围", 11), (9..<9, "、", "围", 11), (11..<14, "圈", "围", 11),
      (14..<17, "", "，", 14), (17..<17, "完", nil, 17),
    ] as [(Range<Int>, String, Unicode.Scalar?, Int)])
  func lies(range: Range<Int>, replacement: String, declared: Unicode.Scalar?, offset: Int) throws {
    let lie = replacing([(range, replacement)], .safe)
    let loss = try loss(in: "覆盖范\n\n围，", by: [lie])
    #expect(loss != nil)
    #expect(loss?.declared == declared)
    #expect(loss?.offset == ByteOffset(utf8: offset))
  }

  @Test("a safe fix that exchanges two characters is found out, though none is lost")
  func exchange() throws {
    #expect(try loss(in: "范围", by: [replacing([(0..<6, "围范")], .safe)])?.declared == "范")
  }

  @Test("a safe fix may drop the hyphen with which a line ends, if it says so, and nothing else")
  func hyphens() throws {
    let copy = "the Oden-\nwald, a-b"
    let dropping = { (range: Range<Int>, replacement: String, says: Bool) in
      Fix(.title, .safe, [Edit(ByteRange(utf8: range), replacement, dropsHyphen: says)])
    }
    #expect(try loss(in: copy, by: [dropping(8..<16, "wald,\n", true)]) == nil)
    #expect(try loss(in: copy, by: [dropping(8..<10, "", true)]) == nil)
    #expect(try loss(in: copy, by: [dropping(8..<16, "wald,\n", false)])?.declared == "-")
    #expect(try loss(in: copy, by: [dropping(8..<16, "wald\n", true)])?.declared == ",")
    #expect(try loss(in: copy, by: [dropping(8..<10, "-", true)])?.found == "-", "it must go")
    #expect(try loss(in: copy, by: [dropping(17..<18, "", true)])?.declared == "-", "no line ends there")
    #expect(try loss(in: "a-\nb-\nc", by: [dropping(1..<7, "bc", true)])?.declared == "-", "one at a time")
  }

  @Test("an unsafe fix declares what its replacements take and bring")
  func replacements() throws {
    let fix = replacing([(0..<3, "“"), (12..<15, ""), (18..<18, "！")], .unsafe)
    #expect(try loss(in: "‘冰糖甜”瓜", by: [fix]) == nil)
    #expect(try loss(in: "‘冰糖甜”瓜", by: [fix], yielding: "“冰糖甜瓜")?.declared == "！")
    #expect(try loss(in: "‘冰糖甜”瓜", by: [fix], yielding: "“冰甜瓜！")?.declared == "糖")
    #expect(try loss(in: "‘冰糖甜”瓜", by: [fix], yielding: "“冰糖甜瓜！！")?.found == "！")
  }

  @Test("what an unsafe fix declares excuses no safe one beside it")
  func oneForAll() throws {
    let fixes = [replacing([(0..<3, "")], .unsafe), replacing([(3..<6, "")], .safe)]
    #expect(try loss(in: "一二三", by: fixes)?.declared == "二")
  }

  @Test("a move is declared too, up and down, and is found out when a character is lost on the way")
  func moves() throws {
    let source = try SourceText(path: "a", bytes: Array("环\n\n制图\n\n节都纳入。\n\n如今".utf8))
    let up = Fix(.title, moving: Move(ByteRange(utf8: 13..<28), to: ByteOffset(utf8: 3)), in: source)
    #expect(loss(in: source, by: [up], yielding: "环节都纳入。\n\n制图\n\n如今") == nil)
    #expect(loss(in: source, by: [up]) == nil)
    #expect(loss(in: source, by: [up], yielding: "环节都入。\n\n制图\n\n如今")?.declared == "纳")
    #expect(loss(in: source, by: [up], yielding: "环\n\n制图\n\n节都纳入。\n\n如今")?.declared == "节")

    let down = Fix(.title, moving: Move(ByteRange(utf8: 5..<11), to: ByteOffset(utf8: 28)), in: source)
    #expect(loss(in: source, by: [down], yielding: "环\n\n节都纳入。制图\n\n如今") == nil)
    #expect(loss(in: source, by: [down]) == nil)
  }

  @Test("what fixes yield is as they declare, whatever they change", arguments: 0..<400 as Range<UInt64>)
  func yieldsAsDeclared(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let source = try SourceText(path: "a", bytes: Array(("a" + String.randomCopy(using: &generator)).utf8))
    let fixes = (0..<6).map { _ in randomFix(in: source, using: &generator) }
    let fixed = source.applying(fixes)
    #expect(throws: Never.self) { try source.check(fixed.bytes, conservesCopyBut: fixed.applied) }
  }

  @Test(
    "one character more, less or other than declared is never overlooked", arguments: 0..<400 as Range<UInt64>
  )
  func sabotage(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let source = try SourceText(path: "a", bytes: Array(("a" + String.randomCopy(using: &generator)).utf8))
    let fixed = source.applying((0..<3).map { _ in randomFix(in: source, using: &generator) })
    var scalars = Array(String(decoding: fixed.bytes, as: UTF8.self).unicodeScalars)
    let place = Int.random(in: 0...scalars.count, using: &generator)
    if place < scalars.count, !scalars[place].isSpace, Bool.random(using: &generator) {
      scalars[place...place] = Bool.random(using: &generator) ? [] : ["☂"]
    } else {
      scalars.insert("☂", at: place)
    }
    let spoilt = Array(String(String.UnicodeScalarView(scalars)).utf8)
    // A character that is taken out of a run of equal ones is missed all the same.
    #expect(throws: ConservationError.self) { try source.check(spoilt, conservesCopyBut: fixed.applied) }
  }

  /// What is found out when `fixes` are applied to `copy`, or have made `result` of it.
  private func loss(in copy: String, by fixes: [Fix], yielding result: String? = nil) throws
    -> ConservationError?
  {
    loss(in: try SourceText(path: "a", bytes: Array(copy.utf8)), by: fixes, yielding: result)
  }

  private func loss(in source: SourceText, by fixes: [Fix], yielding result: String? = nil)
    -> ConservationError?
  {
    let bytes = result.map { Array($0.utf8) } ?? source.applying(fixes).bytes
    do throws(ConservationError) {
      try source.check(bytes, conservesCopyBut: fixes)
      return nil
    } catch {
      return error
    }
  }

  private func replacing(_ edits: [(Range<Int>, String)], _ safety: Fix.Safety) -> Fix {
    Fix(.title, safety, edits.map { Edit(ByteRange(utf8: $0.0), $0.1) })
  }

  /// An unsafe fix that replaces or moves something of `source`.
  private func randomFix(in source: SourceText, using generator: inout SeededGenerator) -> Fix {
    let boundaries = source.scalars(in: source.range).map(\.range.lowerBound) + [source.range.upperBound]
    let cuts = (0..<3).compactMap { _ in boundaries.randomElement(using: &generator) }.sorted()
    let brought = ["", "换", " "].randomElement(using: &generator) ?? ""
    guard Bool.random(using: &generator), cuts[1] < cuts[2] else {
      return Fix(.title, .unsafe, [Edit(cuts[0]..<cuts[1], brought), Edit(cuts[1]..<cuts[2], "")])
    }
    let replaced = cuts[0] < cuts[1] ? [Edit(cuts[0]..<cuts[0], brought)] : []
    return Fix(.title, moving: Move(cuts[1]..<cuts[2], to: cuts[0]), in: source, replaced)
  }
}

extension Message {
  fileprivate static let title = Message(zh: "改", en: "change")
}
