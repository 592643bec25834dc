import CopyText
import LintTesting
import Testing

struct LineTableTests {
  @Test(
    "an offset just past a terminator is on the next line",
    arguments: [
      ("ab\ncd", 3, 1), ("ab\ncd", 2, 0), ("ab\r\ncd", 3, 0), ("ab\r\ncd", 4, 1), ("ab\rcd", 3, 1),
      ("ab", 2, 0),
      ("", 0, 0), ("a\n", 2, 1), ("\r\r\n\n", 1, 1), ("\r\r\n\n", 3, 2),
    ])
  func lineAtOffset(text: String, offset: Int, line: Int) {
    #expect(LineTable(Array(text.utf8)).line(at: ByteOffset(utf8: offset)) == line)
  }

  @Test("the one-pass table agrees with the definition", arguments: 0..<300 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) {
    let bytes = Array(
      String.randomCopy(seed: seed, alphabet: ["报", "a", "\n", "\r", "\r\n", "\u{85}", "\u{2028}"]).utf8)
    let ends = bytes.indices.filter { index in
      bytes[index] == 0x0A || (bytes[index] == 0x0D && !bytes.dropFirst(index + 1).starts(with: [0x0A]))
    }
    let table = LineTable(bytes)
    let starts = (0..<table.count).map { table.range(ofLine: $0).lowerBound.utf8 }
    #expect(starts == [0] + ends.map { $0 + 1 })
  }

  @Test(
    "the lines tile the text, and every offset is on the line that holds it",
    arguments: 0..<100 as Range<UInt64>)
  func linesTile(seed: UInt64) {
    let bytes = Array(String.randomCopy(seed: seed).utf8)
    let table = LineTable(bytes)
    let ranges = (0..<table.count).map { table.range(ofLine: $0).utf8 }
    #expect(ranges.flatMap(Array.init) == Array(bytes.indices))
    for offset in bytes.indices {
      #expect(ranges[table.line(at: ByteOffset(utf8: offset))].contains(offset))
    }
    #expect(table.line(at: ByteOffset(utf8: bytes.count)) == table.count - 1)
  }
}
