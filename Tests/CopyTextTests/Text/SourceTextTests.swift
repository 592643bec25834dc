import CopyText
import LintTesting
import Testing

struct SourceTextTests {
  @Test(
    "bytes that are no text are refused, and the error names the first bad one",
    arguments: [
      ([], SourceTextError.empty(path: "a.txt")),
      ([0x61, 0x00, 0xFF], .binary(path: "a.txt", at: ByteOffset(utf8: 1))),
      ([0x61, 0xFF], .invalidUTF8(path: "a.txt", at: ByteOffset(utf8: 1))),
      (Array("报".utf8.dropLast()), .invalidUTF8(path: "a.txt", at: ByteOffset(utf8: 0))),
      (Array("报a".utf8) + [0xC4, 0xE3], .invalidUTF8(path: "a.txt", at: ByteOffset(utf8: 4))),
      ([0xED, 0xA0, 0x80], .invalidUTF8(path: "a.txt", at: ByteOffset(utf8: 0))),
      ([0x0A, 0xC0, 0xAF], .invalidUTF8(path: "a.txt", at: ByteOffset(utf8: 1))),
    ])
  func refused(bytes: [UInt8], error: SourceTextError) {
    #expect(throws: error) { try SourceText(path: "a.txt", bytes: bytes) }
  }

  @Test("a line longer than any paragraph is refused, one at the limit is not")
  func hugeLine() throws {
    let line = [UInt8](repeating: 0x61, count: SourceText.longestLine)
    _ = try SourceText(path: "a.txt", bytes: line)
    #expect(throws: SourceTextError.hugeLine(path: "a.txt", line: 2, bytes: line.count + 1)) {
      try SourceText(path: "a.txt", bytes: [0x0A] + line + [0x61])
    }
  }

  @Test(
    "a column counts Unicode scalars, from 1",
    arguments: [
      ("报纸\n𠮷🗞a", 0, 1, 1), ("报纸\n𠮷🗞a", 3, 1, 2), ("报纸\n𠮷🗞a", 7, 2, 1), ("报纸\n𠮷🗞a", 15, 2, 3),
      ("报纸\n𠮷🗞a", 16, 2, 4), ("e\u{301}x", 3, 1, 3), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1),
    ])
  func positions(text: String, offset: Int, line: Int, column: Int) throws {
    let source = try SourceText(path: "a.txt", bytes: Array(text.utf8))
    #expect(source.position(at: ByteOffset(utf8: offset)) == LineColumn(line: line, column: column))
  }

  @Test("the text in a range is its bytes")
  func textInRange() throws {
    let source = try SourceText(path: "a.txt", bytes: Array("报纸a".utf8))
    #expect(source.text(in: ByteRange(utf8: 3..<7)) == "纸a")
    #expect(source.text(in: source.range) == "报纸a")
  }
}
