import CopyText
import LintCore
import LintTesting
import Testing

@testable import NewspaperRules

struct TermPatternTests {
  @Test(
    "what is no pattern says why",
    arguments: [
      ("(a", .unclosed("(")), ("a)", .unopened(")")), ("[a", .unclosed("[")), ("[a-", .unclosed("[")),
      ("[]", .emptySet),
      ("[^]", .emptySet), ("[b-a]", .reversedRange("b-a")), ("a*", .unknownSign("*")),
      ("a+", .unknownSign("+")),
      ("U.S", .unknownSign(".")), ("a??", .unknownSign("?")), ("?", .unknownSign("?")),
      ("a{2}", .unknownSign("{")),
      ("^a", .unknownSign("^")), ("a]", .unknownSign("]")), (#"\d"#, .unknownSign(#"\d"#)),
      (#"[\d]"#, .unknownSign(#"\d"#)),
      ("a\\", .lastBackslash), ("", .matchesNothing), ("a?", .matchesNothing), ("(a|)", .matchesNothing),
      (#"\b"#, .matchesNothing),
      (String(repeating: "a", count: 61), .tooLong),
      (String(repeating: "(", count: 9) + "a" + String(repeating: ")", count: 9), .tooDeep),
      (String(repeating: "(", count: 100_000), .tooDeep),
    ] as [(String, TermPatternError)])
  func mistakes(text: String, mistake: TermPatternError) {
    #expect(throws: mistake) { try TermPatternReader.pattern(text) }
    #expect(mistake.message.zh.unicodeScalars.contains { $0.isHan })
  }

  @Test("a pattern matches what the same regular expression matches", arguments: 0..<500 as Range<UInt64>)
  func agreesWithRegex(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = String.randomCopy(
      using: &generator, alphabet: ["a", "b", "报", "[ab]", "[^a]", "(", "|", ")", "?", #"\?"#], length: 9)
    guard let pattern = try? TermPatternReader.pattern(text), let regex = try? Regex(text) else { return }
    for _ in 0..<10 {
      let copy = String.randomCopy(using: &generator, alphabet: ["a", "b", "报", "?"], length: 8)
      let scalars = Array(copy.unicodeScalars)
      let ends = pattern.ends(from: 0, in: scalars)
      for length in 0...scalars.count {
        let prefix = String(String.UnicodeScalarView(scalars[..<length]))
        let isMatch = try regex.matchingSemantics(.unicodeScalar).wholeMatch(in: prefix) != nil
        #expect((ends.filter { $0 == length }.greatest != nil) == isMatch, "\(text) against \(prefix)")
      }
      if let first = pattern.firstScalars, ends.greatest != nil {
        #expect(scalars.first.map(first.contains) == true, "\(text) begins with none of \(first)")
      }
    }
  }

  @Test(
    "an edge stands between a letter or digit and something else",
    arguments: [
      (#"\bat\b"#, "at", true), (#"\bat\b"#, "a t", false), (#"\bat"#, "bat", false),
      (#"at\b"#, "at2", false), (#"at\b"#, "at报", true),
    ])
  func edges(pattern: String, copy: String, matches: Bool) throws {
    let pattern = try TermPatternReader.pattern(pattern)
    let scalars = Array(copy.unicodeScalars)
    let found = scalars.indices.contains { pattern.ends(from: $0, in: scalars).greatest != nil }
    #expect(found == matches)
  }

  @Test(
    "no term takes a part of a character",
    arguments: [
      ("cafe", "cafe\u{301}", false), ("cafe\u{301}", "cafe\u{301}", true),
      ("cafe\u{301}", "cafe\u{301}s", false),
      ("at", "e\u{301}at", false), ("茌平", "茌平\u{E0100}", false), ("茌平", "茌平", true),
      ("1", "1\u{FE0F}\u{20E3}", false), ("iphone", "\u{2764}\u{FE0F}iphone", true),
      ("iphone", "1\u{FE0F}\u{20E3}iphone", true),
    ])
  func marks(find: String, copy: String, matches: Bool) throws {
    let rule = try HouseTerm(optionsJSON5: "{terms: [{find: \"\(find)\", use: \"x\"}]}")
    let source = try SourceText(path: "copy.txt", bytes: Array("The bridge: \(copy)".utf8))
    let context = RuleContext(edition: Edition(reading: [source]), documentIndex: 0)
    #expect(rule.findings(in: context).isEmpty == !matches)
  }

  @Test("a pattern with a hundred parts that may be missing is matched as fast as any")
  func hostile() throws {
    let pattern = try TermPatternReader.pattern(
      String(repeating: "(a|a)?", count: 50) + String(repeating: "a", count: 10))
    let scalars = [Unicode.Scalar](repeating: "a", count: 20_000)
    for start in scalars.indices.dropLast(60).prefix(500) {
      #expect(pattern.ends(from: start, in: scalars).greatest == 60)
    }
  }
}
