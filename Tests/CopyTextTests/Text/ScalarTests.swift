import CopyText
import LintTesting
import Testing

struct ScalarTests {
  @Test(
    "the scalars of a text are those of the string, each at its place", arguments: 0..<300 as Range<UInt64>)
  func agreeWithString(seed: UInt64) throws {
    let copy = "a" + String.randomCopy(seed: seed)
    let source = try SourceText(path: "a.txt", bytes: Array(copy.utf8))
    let placed = Array(source.scalars(in: source.range))
    #expect(placed.map(\.scalar) == Array(copy.unicodeScalars))
    #expect(placed.flatMap { Array($0.range.utf8) } == Array(copy.utf8.indices.enumerated().map(\.offset)))
    #expect(placed.allSatisfy { source.text(in: $0.range) == String($0.scalar) })
    #expect(source.scalars(in: source.range).underestimatedCount == placed.count)
  }

  @Test(
    "the scalars at the ends and around a point are those of the list", arguments: 0..<100 as Range<UInt64>)
  func endsAgreeWithList(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let source = try SourceText(
      path: "a.txt", bytes: Array(("a" + String.randomCopy(using: &generator)).utf8))
    let placed = Array(source.scalars(in: source.range))
    let cut = Int.random(in: 0...placed.count, using: &generator)
    let offset = cut < placed.count ? placed[cut].range.lowerBound : source.range.upperBound
    let (before, after) = (source.range.lowerBound..<offset, offset..<source.range.upperBound)
    #expect(source.firstScalar(in: after) == placed[cut...].first)
    #expect(source.lastScalar(in: before) == placed[..<cut].last)
    #expect(source.scalar(at: offset) == placed[cut...].first)
    #expect(source.scalar(before: offset) == placed[..<cut].last)
  }

  @Test(
    "trimming takes away all white space at the ends, and nothing else", arguments: 0..<200 as Range<UInt64>)
  func trimming(seed: UInt64) throws {
    let copy = String.randomCopy(
      seed: seed, alphabet: [" ", "\u{3000}", "\n", "\r\n", "\t", "报", "a", "\u{A0}"])
    guard !copy.isEmpty else { return }
    let source = try SourceText(path: "a.txt", bytes: Array(copy.utf8))
    let trimmed = source.text(in: source.trimmed(source.range)).unicodeScalars
    let expected = copy.unicodeScalars.drop(while: \.isSpace).reversed().drop(while: \.isSpace).reversed()
    #expect(trimmed.elementsEqual(expected))
  }
}
