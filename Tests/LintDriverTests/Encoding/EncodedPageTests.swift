import Foundation
import LintTesting
import NewspaperRules
import Testing

@testable import LintDriver

/// The client's pages in every encoding, which must make no difference.
struct EncodedPageTests {
  static let pages = ProjectFiles.names(in: "seeds").filter { $0.hasSuffix(".txt") }

  @Test(
    "a page has the same findings in every encoding, and is fixed alike", arguments: TextEncoding.allCases)
  func sameFindings(encoding: TextEncoding) throws {
    // Line ends of all kinds, as a file has them that went through many hands.
    let texts = try Self.pages.map { Self.mixingLineEnds(of: try ProjectFiles.text(of: "seeds/" + $0)) }
      .map { Self.without($0, whatIsNotIn: encoding) }
    let plain = try Folder(of: texts.map { Array($0.utf8) })
    defer { plain.remove() }
    let encoded = try Folder(
      of: texts.map { encoding.byteOrderMark + (try encoding.encoded(Array($0.utf8)).bytes) })
    defer { encoded.remove() }

    #expect(encoded.run("lint") == plain.run("lint"))
    #expect(encoded.run("fix") == plain.run("fix"))
    let fixed = try plain.files()
    #expect(fixed != texts.map { Array($0.utf8) })
    #expect(
      try encoded.files() == fixed.map { encoding.byteOrderMark + (try encoding.encoded($0).bytes) })
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

/// A folder of pages.
private struct Folder {
  private let path = FileManager.default.temporaryDirectory.path + "/galley-\(UUID().uuidString)"

  /// A folder with pages of the given bytes.
  init(of pages: [[UInt8]]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (number, page) in pages.enumerated() {
      try FilePath("\(path)/\(number).txt").createFile(holding: page)
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// What a command says of the pages.
  func run(_ command: String) -> String {
    var program = Program(
      rules: RuleCatalog.all, surroundings: Surroundings(cores: 2, workingFolder: FilePath(path)),
      output: Output(to: .memory), errors: Output(to: .memory))
    let status = program.run([command, "--format", "jsonl", path].map { Array($0.utf8) })
    return String(decoding: program.output.bytes + program.errors.bytes, as: UTF8.self) + "\(status)"
  }

  /// What the pages hold.
  func files() throws -> [[UInt8]] {
    try FilePath(path).entries().map { String(decoding: $0, as: UTF8.self) }.sorted()
      .map { try FilePath("\(path)/\($0)").readFile() }
  }
}
