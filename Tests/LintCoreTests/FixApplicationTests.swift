import CopyText
import LintCore
import LintTesting
import Testing

struct FixApplicationTests {
  @Test("a fix of several edits is applied to each place")
  func severalEdits() throws {
    let source = try SourceText(path: "a", bytes: Array("‘冰糖甜”的瓜".utf8))
    let fix = fix([(0..<3, "“"), (12..<15, "")])
    let fixed = source.applying([fix])
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "“冰糖甜的瓜")
    #expect(fixed.applied == [fix])
  }

  @Test(
    "of two fixes that touch the same place the first is applied and the other waits whole",
    arguments: [
      ([(1..<3, "x")], [(2..<4, "y"), (5..<6, "")], "axdef"), ([(2..<2, "x")], [(2..<2, "y")], "abxcdef"),
      ([(1..<3, "x")], [(3..<3, "y")], "axdef"), ([(1..<3, "x"), (5..<6, "")], [(0..<6, "")], "axde"),
      ([(3..<3, "x")], [(1..<4, "")], "abcxdef"),
    ])
  func contested(first: [(Range<Int>, String)], second: [(Range<Int>, String)], text: String) throws {
    let source = try SourceText(path: "a", bytes: Array("abcdef".utf8))
    let (first, second) = (fix(first), fix(second))
    let fixed = source.applying([first, second])
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == text)
    #expect(fixed.applied == [first])
  }

  @Test("fixes side by side are both applied")
  func neighbours() throws {
    let source = try SourceText(path: "a", bytes: Array("abcdef".utf8))
    let fixes = [fix([(2..<4, "")]), fix([(0..<2, "x")]), fix([(4..<6, "yz")])]
    let fixed = source.applying(fixes)
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "xyz")
    #expect(fixed.applied == fixes)
  }

  @Test("it does not matter in which order a fix names its edits")
  func order() throws {
    let source = try SourceText(path: "a", bytes: Array("abcdef".utf8))
    let fixed = source.applying([fix([(4..<6, "yz"), (0..<2, "x")])])
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "xcdyz")
    // What is put in stands before what is replaced from there on.
    let inserting = fix([(2..<4, ""), (2..<2, "x")])
    #expect(String(decoding: source.applying([inserting]).bytes, as: UTF8.self) == "abxef")
    #expect(inserting == fix([(2..<2, "x"), (2..<4, "")]))
    #expect(fix([(4..<6, "yz"), (0..<2, "x")]) == fix([(0..<2, "x"), (4..<6, "yz")]))
  }

  @Test("a move carries copy to its new place, up or down, together with what is replaced")
  func moves() throws {
    let source = try SourceText(path: "a", bytes: Array("tail- [chart] head.".utf8))
    let move = Move(ByteRange(utf8: 14..<19), to: ByteOffset(utf8: 5))
    let up = Fix(
      .change, moving: move, in: source,
      [(4..<5, ""), (13..<14, "")].map { Edit(ByteRange(utf8: $0.0), $0.1) })
    #expect(String(decoding: source.applying([up]).bytes, as: UTF8.self) == "tailhead. [chart]")
    #expect(up.edits.map(\.range.utf8) == [4..<5, 13..<19], "what touches is one edit")
    #expect(up.edits.map(\.replacement) == ["head.", ""])

    let turned = Fix(.change, moving: move, in: source, up.replacements.reversed())
    #expect(turned == up, "replacements ascend, in whatever order they are given")

    let down = Fix(.change, moving: Move(ByteRange(utf8: 0..<5), to: ByteOffset(utf8: 19)), in: source)
    #expect(String(decoding: source.applying([down]).bytes, as: UTF8.self) == " [chart] head.tail-")
  }

  @Test(
    "a fix at the edge of what another moves waits: the copy beside it is no longer the same",
    arguments: [3..<4, 4..<5, 9..<10, 10..<11, 13..<14, 14..<14])
  func edgesOfMoves(range: Range<Int>) throws {
    let source = try SourceText(path: "a", bytes: Array("tail chart head more".utf8))
    let move = Fix(.change, moving: Move(ByteRange(utf8: 10..<14), to: ByteOffset(utf8: 4)), in: source)
    #expect(source.applying([move, fix([(range, "_")])]).applied == [move])
    let other = fix([(range, "_")])
    #expect(source.applying([other, move]).applied == [other])
  }

  @Test("the text after fixes agrees with the definition", arguments: 0..<400 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let copy = "a" + String.randomCopy(using: &generator, length: 20)
    let source = try SourceText(path: "a", bytes: Array(copy.utf8))
    let fixes = (0..<5).map { _ in randomFix(in: copy, using: &generator) }
    let fixed = source.applying(fixes)
    let expected = slowly(applying: fixes, to: source.bytes)
    #expect(fixed.bytes == expected.bytes)
    #expect(fixed.applied == expected.applied)
  }

  /// The definition: every gap between two bytes and every byte belongs to one fix at most, and each place of
  /// the text is looked at on its own.
  private func slowly(applying fixes: [Fix], to bytes: [UInt8]) -> (bytes: [UInt8], applied: [Fix]) {
    var applied: [Fix] = []
    for fix in fixes {
      let touches = fix.edits.contains { edit in
        applied.flatMap(\.edits).contains { other in places(of: edit, and: other) }
      }
      if !touches { applied.append(fix) }
    }
    let edits = applied.flatMap(\.edits)
    var result: [UInt8] = []
    for index in 0...bytes.count {
      for edit in edits where edit.range.lowerBound.utf8 == index { result += Array(edit.replacement.utf8) }
      let isReplaced = edits.contains { $0.range.utf8.contains(index) }
      if index < bytes.count, !isReplaced { result.append(bytes[index]) }
    }
    return (result, applied)
  }

  /// Whether two edits share a byte, or one inserts at the edge or inside of the other.
  private func places(of one: Edit, and other: Edit) -> Bool {
    let (one, other) = (one.range.utf8, other.range.utf8)
    let sharesByte = one.contains { other.contains($0) }
    let insertsInto =
      (one.isEmpty && (other.lowerBound...other.upperBound).contains(one.lowerBound))
      || (other.isEmpty && (one.lowerBound...one.upperBound).contains(other.lowerBound))
    return sharesByte || insertsInto
  }

  private func fix(_ edits: [(Range<Int>, String)]) -> Fix {
    Fix(.change, .unsafe, edits.map { Edit(ByteRange(utf8: $0.0), $0.1) })
  }

  /// One to three edits at scalar boundaries of `copy`.
  private func randomFix(in copy: String, using generator: inout SeededGenerator) -> Fix {
    var boundaries = [0]
    for scalar in copy.unicodeScalars { boundaries.append((boundaries.last ?? 0) + UTF8.width(scalar)) }
    let count = 2 * Int.random(in: 1...3, using: &generator)
    let cuts = (0..<count).compactMap { _ in boundaries.randomElement(using: &generator) }.sorted()
    let edits = stride(from: 0, to: count, by: 2).map { index in
      (cuts[index]..<cuts[index + 1], ["", "换", "x"].randomElement(using: &generator) ?? "")
    }
    return fix(edits)
  }
}

extension Message {
  fileprivate static let change = Message(zh: "改", en: "change")
}
