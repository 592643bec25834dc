import CopyText
import Testing

@testable import LintDriver

struct DecodedFileTests {
  @Test(
    "a byte order mark is no copy, and comes back before other text",
    arguments: TextEncoding.allCases.filter { !$0.byteOrderMark.isEmpty })
  func byteOrderMark(encoding: TextEncoding) throws {
    let bytes = try encoding.byteOrderMark + encoding.encoded(Array("报道\r\n".utf8)).bytes
    let file = try DecodedFile(bytes)
    #expect(file.encoding == encoding)
    #expect(file.hasByteOrderMark)
    #expect(file.source.bytes == Array("报道\r\n".utf8))
    #expect(try file.encoded(file.source) == bytes)
    let other = try SourceText(path: "", bytes: Array("报\n".utf8))
    #expect(try file.encoded(other) == encoding.byteOrderMark + encoding.encoded(other.bytes).bytes)
  }

  @Test("the encoding that a person names outweighs what the bytes look like, but not a byte order mark")
  func choice() throws {
    let bytes = try TextEncoding.gb18030.encoded(Array("市政府召开新闻发布会，介绍今年民生实事。".utf8)).bytes
    #expect(try DecodedFile(bytes).encoding == .gb18030)
    #expect(throws: FileProblem.self) { try DecodedFile(bytes, .utf8) }
    let marked = TextEncoding.utf8.byteOrderMark + Array("报道".utf8)
    #expect(try DecodedFile(marked, .gb18030).encoding == .utf8)
    let units = try TextEncoding.utf16LittleEndian.encoded(Array("报道".utf8)).bytes
    #expect(try DecodedFile(units, .utf16LittleEndian).source.bytes == Array("报道".utf8))
  }

  @Test("a file that writes a character in an unusual way is not written anew")
  func irreversible() throws {
    // ¬ stands twice in code page 932, and is written as 81 CA.
    let copy = try TextEncoding.shiftJIS.encoded(Array("記事の途中\n記".utf8)).bytes
    let file = try DecodedFile(copy + [0xEE, 0xF9], .shiftJIS)
    #expect(file.source.bytes == Array("記事の途中\n記￢".utf8))
    let problem = EncodingProblem.irreversible(.shiftJIS, line: 2, at: copy.count)
    #expect(throws: FileProblem(path: FilePath("page.txt"), cause: .encoding(problem))) {
      try file.encoded(file.source)
    }
  }

  @Test(
    "a NUL is found in the bytes of the file",
    arguments: [(TextEncoding.utf8, 9), (.utf16LittleEndian, 6), (.gb18030, 8)])
  func binary(encoding: TextEncoding, offset: Int) throws {
    let bytes = try encoding.byteOrderMark + encoding.encoded(Array("报道\u{0}".utf8)).bytes
    #expect(throws: FileProblem(path: FilePath("page.txt"), cause: .binary(at: offset))) {
      try DecodedFile(bytes)
    }
  }
}

extension DecodedFile {
  /// A file of the given bytes.
  fileprivate init(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws(FileProblem) {
    try self.init(
      path: FilePath("page.txt"), shown: FilePath("page.txt"), bytes: bytes,
      choice: EncodingChoice(encoding: encoding))
  }
}
