import CopyText
import LintTesting
import Testing

@testable import LintDriver

struct TextEncodingTests {
  /// Copy that each encoding can hold, with what is peculiar to it: characters of four bytes, of Hong Kong,
  /// and kana.
  static let copy: [(TextEncoding, String)] = [
    (.utf8, "报道𠮷野家 ok😀\r\n"),
    (.utf16LittleEndian, "报道𠮷野家 ok😀\r\n"),
    (.utf16BigEndian, "报道𠮷野家 ok😀\r\n"),
    (.gb18030, "报道𠮷野家 ok😀 Köln ḿ €\r\n"),
    (.big5, "報道嘅喺咗 ok Ê̄ Ê\r\n"),
    (.shiftJIS, "記事の途中で〜 ok ①\r\n".replacing("〜", with: "～")),
  ]

  @Test("a text comes back from the bytes of an encoding", arguments: copy)
  func returns(encoding: TextEncoding, text: String) throws {
    // Longer than what is converted at a time, and cut in it at every place.
    for count in [1, 5_000] {
      let text = Array(("a" + String(repeating: text, count: count)).utf8)
      let encoded = try encoding.encoded(text)
      #expect(encoded.stop == nil)
      #expect(encoding == .utf8 || encoded.bytes != text)
      let decoded = try encoding.decoded(encoded.bytes)
      #expect(decoded.stop == nil)
      #expect(decoded.bytes == text)
    }
  }

  @Test(
    "the first bad byte is found",
    arguments: [
      (TextEncoding.utf8, [0x61, 0xE6, 0x8A, 0x61], 1),
      (.gb18030, [0xB1, 0xA8, 0xFF, 0x41], 2), (.gb18030, [0x61, 0xB1], 1),
      (.gb18030, [0x61, 0x81, 0x30, 0x81], 1),
      (.big5, [0xA4, 0xA4, 0xFF], 2), (.big5, [0x61, 0xA4], 1),
      (.shiftJIS, [0x82, 0xA0, 0x82, 0x20], 2), (.shiftJIS, [0xFF], 0),
      (.utf16LittleEndian, [0x61, 0x00, 0x00, 0xD8, 0x61, 0x00], 2),
      (.utf16LittleEndian, [0x61, 0x00, 0x61], 2), (.utf16LittleEndian, [0x61, 0x00, 0x00, 0xDC], 2),
      (.utf16BigEndian, [0x00, 0x61, 0xD8, 0x00], 2),
    ] as [(TextEncoding, [UInt8], Int)])
  func badBytes(encoding: TextEncoding, bytes: [UInt8], stop: Int) throws {
    #expect(try encoding.decoded(bytes).stop == stop)
  }

  @Test(
    "a character that the encoding lacks is found",
    arguments: [
      (TextEncoding.big5, "嘅这個", "这"), (.big5, "Ê😀", "😀"), (.shiftJIS, "記事们", "们"), (.shiftJIS, "€", "€"),
    ])
  func lacking(encoding: TextEncoding, text: String, lacking: String) throws {
    let source = try SourceText(path: "page.txt", bytes: Array(("一\n" + text).utf8))
    let character = try #require(lacking.unicodeScalars.first)
    #expect(throws: EncodingProblem.unencodable(encoding, character, line: 2)) {
      try encoding.bytes(of: source)
    }
  }

  @Test("UTF-16 is what the standard library makes of a text", arguments: 0..<50 as Range<UInt64>)
  func utf16(seed: UInt64) throws {
    let text = String.randomCopy(
      seed: seed, alphabet: ["报", "a", "\n", "😀", "\u{FFFD}", "\u{D7FF}", "\u{E000}"])
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let swapped = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try TextEncoding.utf16LittleEndian.encoded(Array(text.utf8)).bytes == bytes)
    #expect(try TextEncoding.utf16BigEndian.encoded(Array(text.utf8)).bytes == swapped)
    #expect(try TextEncoding.utf16LittleEndian.decoded(bytes).bytes == Array(text.utf8))
    #expect(try TextEncoding.utf16BigEndian.decoded(swapped).bytes == Array(text.utf8))
  }

  @Test("a word means an encoding, and the other way round")
  func words() {
    for choice in EncodingChoice.allCases {
      #expect(EncodingChoice(rawValue: choice.rawValue) == choice)
    }
  }

  @Test(
    "an encoding has other names, in either case, but none that means something else",
    arguments: [
      ("UTF8", .utf8), ("Utf-8", .utf8), ("utf_16LE", .utf16LittleEndian), ("GBK", .gb18030),
      ("gb2312", .gb18030),
      ("cp936", .gb18030), ("Big5", .big5), ("Big5_HKSCS", .big5), ("SJIS", .shiftJIS),
      ("shift-jis", .shiftJIS),
      ("Windows-31J", .shiftJIS), ("cp950", nil), ("utf-16", nil), ("gb", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func otherNames(word: String, encoding: TextEncoding?) {
    #expect(EncodingChoice(rawValue: word)?.encoding == encoding)
  }
}
