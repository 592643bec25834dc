import LintTesting
import NewspaperRules
import Testing

@testable import LintDriver

/// The client's pages in every encoding, which must make no difference.
struct EncodedPageTests {
  @Test(
    "a page has the same findings in every encoding, and is fixed alike", arguments: TextEncoding.allCases)
  func sameFindings(encoding: TextEncoding) throws {
    // Line ends of all kinds, as a file has them that went through many hands.
    let texts = try ProjectFiles.seeds.map {
      Self.mixingLineEnds(of: try ProjectFiles.text(of: "seeds/" + $0))
    }
    .map { Self.without($0, whatIsNotIn: encoding) }
    let plain = try Outcome(of: texts.map { Array($0.utf8) })
    let encode = { (text: [UInt8]) in encoding.byteOrderMark + (try encoding.encoded(text).bytes) }
    let encoded = try Outcome(of: texts.map { try encode(Array($0.utf8)) })

    #expect(encoded.found == plain.found)
    #expect(encoded.left == plain.left)
    #expect(plain.fixed != texts.map { Array($0.utf8) })
    #expect(try encoded.fixed == plain.fixed.map(encode))
  }

  private static func mixingLineEnds(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, 0...).map { $0 + ($1 % 5 == 4 ? "\r\n" : $1 % 7 == 6 ? "\r" : "\n") }.joined()
  }

  /// `text` without the characters that `encoding` does not have, such as simplified ones in Big5.
  private static func without(_ text: String, whatIsNotIn encoding: TextEncoding) -> String {
    let lacking = Set(text.unicodeScalars).filter { scalar in
      // A dash of one kind may come back as one of another.
      let character = Array(String(scalar).utf8)
      return (try? encoding.decoded(encoding.encoded(character).bytes).bytes) != character
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !lacking.contains($0) }))
  }
}

/// What comes of pages that are checked, and then fixed.
private struct Outcome {
  /// What checking says of them, and what fixing does.
  let found: String
  let left: String
  /// What they hold after fixing.
  let fixed: [[UInt8]]

  init(of pages: [[UInt8]]) throws {
    (found, left, fixed) = try TemporaryFolder.with { folder in
      let paths = pages.indices.map { folder.path.appending("\($0).txt".utf8) }
      for (path, page) in zip(paths, pages) { try path.createFile(holding: page) }
      let run = { (command: String) in
        ProgramRun(
          [command, "--format", "jsonl", folder.path.text], rules: RuleCatalog.all,
          in: Surroundings(cores: 2, workingFolder: folder.path)
        ).text
      }
      return (run("lint"), run("fix"), try paths.map { try $0.readFile() })
    }
  }
}
