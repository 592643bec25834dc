import CopyText
import LintCore
import LintTesting
import Testing

@testable import LintDriver

struct ExcerptLineTests {
  /// The line as it is shown, the mark in ⟦ ⟧.
  private func shown(_ marked: String, room: Int) throws -> String {
    let copy = try MarkedText(marked)
    let source = try SourceText(path: "copy.txt", bytes: copy.bytes)
    let range = try #require(copy.ranges.first)
    let line = ExcerptLine(
      Location(range, in: source).excerpt, room: room, width: CellWidth(ambiguous: 1))
    return "\(line.before)⟦\(line.marked)⟧\(line.after)"
  }

  @Test(
    "a line that fits is shown whole; of a longer one, what stands next to the mark",
    arguments: [
      ("他说⟦甲⟧乙丙", 12, "他说⟦甲⟧乙丙"),
      ("一二三四五⟦甲⟧六七八九十", 12, "…四五⟦甲⟧六七…"),
      ("⟦甲⟧六七八九十一二三四五", 12, "⟦甲⟧六七八九…"),
      ("一二三四五六七八九十⟦甲⟧", 12, "…七八九十⟦甲⟧"),
      ("一⟦甲⟧二三四五六七八九十", 12, "一⟦甲⟧二三四…"),
      ("一二三四五六七八九十⟦甲⟧乙", 12, "…八九十⟦甲⟧乙"),
      ("他说⟦一二三四五六七八九十⟧", 12, "他说⟦一二三⟧…"),
      ("⟦一二三四五六七八九十⟧乙", 12, "⟦一二三四五⟧…"),
      ("上一行\n他说⟦甲\n下⟧一行", 12, "他说⟦甲⟧"),
      ("e\u{301}e\u{301}e\u{301}⟦甲⟧e\u{301}e\u{301}e\u{301}", 6, "…e\u{301}⟦甲⟧e\u{301}…"),
    ])
  func shortened(marked: String, room: Int, line: String) throws {
    #expect(try shown(marked, room: room) == line)
  }

  @Test("a line far longer than the room shows little on each side of a mark")
  func context() throws {
    let copy = String(repeating: "报", count: 100)
    let side = String(repeating: "报", count: 18)
    #expect(try shown("\(copy)⟦甲⟧\(copy)", room: 112) == "…\(side)⟦甲⟧\(side)…")
  }

  @Test("what is shown is part of the line, around the mark, and fits", arguments: 0..<200 as Range<UInt64>)
  func property(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func copy(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &generator)).map { _ in
        ["报", "a", "“", "𠮷", "e\u{301}"].randomElement(using: &generator) ?? ""
      }.joined()
    }
    let (before, marked, after) = (copy(0...60), copy(1...40), copy(0...60))
    let source = try SourceText(path: "copy.txt", bytes: Array((before + marked + after).utf8))
    let range = ByteRange(utf8: before.utf8.count..<(before + marked).utf8.count)
    let room = Int.random(in: 30...120, using: &generator)
    let width = CellWidth(ambiguous: 1)
    let line = ExcerptLine(Location(range, in: source).excerpt, room: room, width: width)

    let cells = width.cells(of: line.before + line.marked + line.after)
    #expect(cells <= room)
    #expect(!line.marked.isEmpty && marked.hasPrefix(line.marked))
    #expect(before == line.before || before.hasSuffix(line.before.dropFirst()) && line.before.hasPrefix("…"))
    #expect(after == line.after || after.hasPrefix(line.after.dropLast()) && line.after.hasSuffix("…"))
    if width.cells(of: before + marked + after) <= room {
      #expect([line.before, line.marked, line.after] == [before, marked, after])
    }
  }
}
