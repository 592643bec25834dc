import CopyText
import LintCore
import LintTesting
import Testing

@testable import LintDriver

struct GlobPatternTests {
  @Test(
    "a pattern matches the paths that it describes",
    arguments: [
      ("*.txt", ["a.txt", "x/y/b.TXT", ".txt"], ["a.txt.bak", "atxt", "a.txt/b"]),
      ("a?c", ["abc", "a版c", "x/a c"], ["ac", "abbc"]),
      ("[a-c]1", ["a1", "B1", "x/c1"], ["d1", "a", "[a-c]1"]),
      ("[!a-c]1", ["d1", "版1"], ["a1", "1"]),
      ("[^a]", ["b"], ["a"]),
      ("[]x]", ["]", "x"], ["[]x]"]),
      ("[a-]", ["-", "a"], ["b"]),
      ("{a,b{1,2}}.txt", ["a.txt", "b1.txt", "b2.txt"], ["b.txt", "c.txt"]),
      ("{a,}b", ["ab", "b"], ["aab"]),
      ("a,b", ["a,b"], ["a", "b"]),
      (#"\*\{\[\?"#, ["*{[?"], ["a{[?"]),
      (#"\!a"#, ["!a"], ["a", "b"]),
      ("{!a,b}", ["!a", "b"], ["a"]),
      ("copy/*.txt", ["copy/a.txt"], ["a.txt", "x/copy/a.txt", "copy/x/a.txt"]),
      ("/a.txt", ["a.txt"], ["x/a.txt"]),
      ("./a.txt", ["a.txt"], ["x/a.txt", "b.txt"]),
      ("{./a,b}", ["a", "b", "x/b"], ["x/a"]),
      ("copy/**/a", ["copy/a", "copy/x/a", "copy/x/y/a"], ["a", "copya", "x/copy/a"]),
      ("**/a/*", ["a/b", "x/a/b", "x/y/a/b"], ["a", "a/b/c"]),
      ("copy/**", ["copy/a", "copy/a/b"], ["copy"]),
      ("**", ["a", "a/b"], []),
      ("a**b", ["ab", "axxb", "x/ab"], ["a/b"]),
      ("*a*b*c*", ["xxabxbxcx", "abc"], ["acb", "ab"]),
      ("社区/{东,西}/*", ["社区/东/a"], ["社区/南/a"]),
      ("x//y", ["x/y"], ["x", "y"]),
    ] as [(String, [String], [String])])
  func matching(pattern: String, matched: [String], others: [String]) throws {
    let pattern = try GlobPattern(pattern)
    for path in matched { #expect(pattern.matches(Self.path(path), isFolder: false), "\(path)") }
    for path in others { #expect(!pattern.matches(Self.path(path), isFolder: false), "\(path)") }
  }

  @Test("a pattern that ends in a slash matches folders only, and covers what is in them")
  func folders() throws {
    let pattern = try GlobPattern("old/")
    #expect(pattern.matches(Self.path("x/old"), isFolder: true))
    #expect(!pattern.matches(Self.path("x/old"), isFolder: false))
    #expect(!pattern.matches(Self.path("old/a.txt"), isFolder: false))
    #expect(pattern.covers(Self.path("x/old/y/a.txt")))
    #expect(!pattern.covers(Self.path("x/old")))
    for text in ["./old/", "/old/", "old//"] {
      let pattern = try GlobPattern(text)
      #expect(pattern.matches(Self.path("old"), isFolder: true))
      #expect(pattern.matches(Self.path("x/old"), isFolder: true) == (text == "old//"), "\(text)")
    }
  }

  @Test(
    "a pattern covers what it matches and what is in a folder that it matches",
    arguments: [
      ("old", "old"), ("old", "x/old/a.txt"), ("x/*/z", "x/y/z/a/b.txt"), ("x/**", "x/y"),
      ("*.txt", "a/b.txt"),
    ])
  func covering(pattern: String, path: String) throws {
    #expect(try GlobPattern(pattern).covers(Self.path(path)))
  }

  @Test(
    "what is no pattern says why",
    arguments: [
      ("", .empty), ("/", .empty), ("./", .empty), ("../a", .parentFolder), ("a/../b", .parentFolder),
      ("[a", .unclosedSet), ("[]", .unclosedSet), ("[!]", .unclosedSet), ("[z-a]", .reversedRange("z-a")),
      ("{a", .unclosedBrace), ("{a,{b}", .unclosedBrace), ("a}", .unopenedBrace), ("{a}}", .unopenedBrace),
      ("a\\", .lastBackslash), (String(repeating: "{a,b}", count: 9), .tooManyAlternatives),
      ("{" + String(repeating: ",", count: 100_000), .tooManyAlternatives), ("!a", .negated),
    ] as [(String, GlobMistake)])
  func mistakes(text: String, mistake: GlobMistake) {
    #expect(throws: mistake) { try GlobPattern(text) }
    #expect(mistake.message.zh.unicodeScalars.contains { $0.properties.isIdeographic })
  }

  @Test("a pattern that makes slow matchers slow is no slower", arguments: ["a*", "**/a/"])
  func hostile(piece: String) throws {
    let pattern = try GlobPattern(String(repeating: piece, count: 2000) + "b")
    let path = Self.path(String(repeating: "aaaa/", count: 500) + String(repeating: "a", count: 5000))
    #expect(!pattern.matches(path, isFolder: false))
  }

  @Test("matching agrees with its definition", arguments: 0..<500 as Range<UInt64>)
  func agreesWithDefinition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text =
      "/" + String.randomCopy(using: &generator, alphabet: ["a", "b", "*", "?", "/", "**/"], length: 8)
    guard let pattern = try? GlobPattern(text) else { return }
    for _ in 0..<20 {
      let path = String.randomCopy(using: &generator, alphabet: ["a", "b", "/"], length: 7)
      let names = path.split(separator: "/").map { Array($0.unicodeScalars) }
      let segments = text.split(separator: "/").map { Array($0.unicodeScalars) }
      let isFolder = text.hasSuffix("/")
      #expect(
        pattern.matches(Self.path(path), isFolder: isFolder) == Self.defined(segments[...], names[...]),
        "\(text) against \(path)")
    }
  }

  /// Whether `segments` match `names`, by trying every length of every run.
  private static func defined(
    _ segments: ArraySlice<[Unicode.Scalar]>, _ names: ArraySlice<[Unicode.Scalar]>
  ) -> Bool {
    guard let segment = segments.first else { return names.isEmpty }
    let rest = segments.dropFirst()
    if segment == ["*", "*"] {
      let least = rest.isEmpty ? 1 : 0
      return names.count >= least && (least...names.count).contains { defined(rest, names.dropFirst($0)) }
    }
    guard let name = names.first else { return false }
    return matches(segment[...], name[...]) && defined(rest, names.dropFirst())
  }

  private static func matches(
    _ tokens: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let token = tokens.first else { return name.isEmpty }
    let rest = tokens.dropFirst()
    switch token {
    case "*": return (0...name.count).contains { matches(rest, name.dropFirst($0)) }
    case "?": return !name.isEmpty && matches(rest, name.dropFirst())
    default: return name.first == token && matches(rest, name.dropFirst())
    }
  }

  private static func path(_ text: String) -> GlobPath {
    GlobPath(FilePath(text).names)
  }
}
