import CopyText
import LintTesting
import Testing

@testable import LintDriver

/// Bytes that are nearly a page, in every encoding: they are refused at a place in the file, or read and
/// given back.
struct HostileBytesTests {
  @Test("every beginning of a page", arguments: TextEncoding.allCases, [true, false])
  func prefixes(encoding: TextEncoding, isMarked: Bool) throws {
    let page = try Self.page(in: encoding)
    for end in page.indices {
      try check((isMarked ? encoding.byteOrderMark : []) + page[..<end], isMarked ? nil : encoding)
    }
  }

  @Test(
    "pages in which bytes have been changed, lost or put in", arguments: TextEncoding.allCases,
    0..<60 as Range<UInt64>)
  func damaged(encoding: TextEncoding, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try encoding.byteOrderMark + Self.page(in: encoding)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: bytes.remove(at: place)
      }
    }
    try check(bytes, nil)
    try check(bytes, encoding)
  }

  @Test(
    "half a surrogate pair is refused where it stands, wherever that is",
    arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian],
    [0xD800, 0xDBFF, 0xDC00, 0xDFFF] as [UInt16])
  func loneSurrogates(encoding: TextEncoding, unit: UInt16) throws {
    let half = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    let bytes = encoding == .utf16BigEndian ? half : half.reversed()
    let text = try encoding.encoded(Array("报\n道".utf8)).bytes
    for place in stride(from: 0, through: text.count, by: 2) {
      let page = encoding.byteOrderMark + text[..<place] + bytes + text[place...]
      let problem = EncodingProblem.undecodable(encoding, line: place < 4 ? 1 : 2, at: place + 2)
      #expect(throws: FileProblem(path: Self.path, cause: .encoding(problem))) {
        try Self.read(page, nil)
      }
    }
  }

  @Test(
    "a character in more bytes than it needs, a surrogate, and what is beyond Unicode are no UTF-8",
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFF], [0x80],
    ] as [[UInt8]])
  func overlong(bytes: [UInt8]) throws {
    let page = Array("报\n".utf8) + bytes + Array("道\n".utf8)
    let problem = EncodingProblem.undecodable(.utf8, line: 2, at: 4)
    #expect(throws: FileProblem(path: Self.path, cause: .encoding(problem))) { try Self.read(page, .utf8) }
  }

  private static let path = FilePath("page.txt")

  private static func page(in encoding: TextEncoding) throws -> [UInt8] {
    let text =
      encoding == .shiftJIS
      ? "記事の途中、橋がかかった。「渡れる」と村の人。\r\n\r\n記者 高田 ABC\n"
      : "市政府召開新聞發布會，介紹今年實事。“好啊”，他說。\r\n\r\n記者 高田 ABC\n"
    return try encoding.encoded(Array(text.utf8)).bytes
  }

  private static func read(_ bytes: [UInt8], _ encoding: TextEncoding?) throws(FileProblem) -> DecodedFile {
    try DecodedFile(path: path, shown: path, bytes: bytes, choice: EncodingChoice(encoding: encoding))
  }

  private func check(_ bytes: [UInt8], _ encoding: TextEncoding?) throws {
    let file: DecodedFile
    do throws(FileProblem) {
      file = try Self.read(bytes, encoding)
    } catch {
      switch error.cause {
      case .empty: break
      case .binary(let place), .encoding(.undecodable(_, _, let place)), .encoding(.unknown(_, let place)):
        #expect(bytes.indices.contains(place))
      case .encoding(.misnamed): #expect((try? Self.read(bytes, .utf8)) != nil)
      case .encoding(.unmarked(let seeming)): #expect((try? Self.read(bytes, seeming)) != nil)
      default: Issue.record("\(error)")
      }
      return
    }
    do throws(FileProblem) {
      #expect(try file.encoded(file.source) == bytes)
    } catch {
      // What could not be given back is not written.
      guard case .encoding(let problem) = error.cause else { throw error }
      switch problem {
      case .irreversible, .unencodable: break
      default: Issue.record("\(error)")
      }
    }
  }
}
