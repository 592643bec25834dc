import CopyText
import LintCore
import LintDriver
import LintTesting
import NewspaperRules
import Testing

/// Paragraphs of the client's pages, cut where a column might end, and joined again by the whole program.
struct CutParagraphTests {
  @Test(
    "a cut that is joined gives the page back exactly, one that is not leaves it alone, and most are joined")
  func cuts() throws {
    let joined = try ProjectFiles.seeds.reduce(0) { try $0 + Self.joinedCuts(of: $1) }
    let all = ProjectFiles.seeds.count * Self.cutsPerPage
    #expect(joined * 12 >= all * 11, "\(joined) of \(all)")
  }

  private static let cutsPerPage = 12
  private static let words = DictionaryWordBoundaries()

  /// How many of the cuts that are made in `page` are joined.
  private static func joinedCuts(of page: String) throws -> Int {
    let source = try SourceText(path: page, bytes: ProjectFiles.bytes(of: "seeds/" + page))
    // Only what this test cuts is to be joined.
    let whole = try fixed(source).source
    #expect(try fixed(whole).applied.isEmpty)
    let paragraphs = try wholeParagraphs(of: whole)
    #expect(paragraphs.count > 5)
    var joined = 0
    for seed in 0..<cutsPerPage {
      var generator = SeededGenerator(seed: UInt64(seed))
      let paragraph = try #require(paragraphs.randomElement(using: &generator))
      let place = try #require(whole.columnEnds(in: paragraph).randomElement(using: &generator))
      let cut = try SourceText(
        path: page, bytes: whole.bytes[..<place.utf8] + Array("\n\n".utf8) + whole.bytes[place.utf8...])

      let healed = try fixed(cut)
      let comment = Comment(
        rawValue: "\(page), seed \(seed): \(whole.text(in: paragraph.lowerBound..<place))‖"
          + whole.text(in: place..<paragraph.upperBound))
      if healed.applied.isEmpty {
        #expect(healed.source.bytes == cut.bytes, comment)
      } else {
        joined += 1
        #expect(healed.source.bytes == whole.bytes, comment)
      }
    }
    return joined
  }

  /// The page after all safe fixes.
  private static func fixed(_ source: SourceText) throws -> FixedPage {
    let linter = Linter(RuleCatalog.all.map { EnabledRule($0.init()) })
    return try Fixer(applying: [.safe]).fixed(
      [source], reading: { Edition(reading: $0, words: words, setAs: $1) },
      checking: { linter.diagnostics(of: $0) })[0]
      .get()
  }

  /// The paragraphs of running text that stand in one block and are long enough to be cut. One that lost its
  /// beginning can be cut like any other.
  private static func wholeParagraphs(of source: SourceText) throws -> [ByteRange] {
    let document = Edition(reading: [source], words: words).documents[0]
    let pieces = Set(document.seams.flatMap { [$0.tail, $0.head] })
    return document.blocks.indices.filter { index in
      let block = document.blocks[index]
      return block.role == .body && !pieces.contains(index) && block.text == block.range
        && block.lines.count == 1
        && source.lastScalar(in: block.text)?.scalar == "。" && !source.columnEnds(in: block.text).isEmpty
    }.map { document.blocks[$0].text }
  }
}

extension SourceText {
  /// Where a column may end inside `paragraph`: between two Chinese characters, or before or after a mark
  /// that may stand there; not within a number, an ellipsis or a dash, and not close to the ends (GB/T
  /// 15834—2011, 5.1).
  fileprivate func columnEnds(in paragraph: ByteRange) -> [ByteOffset] {
    let scalars = Array(scalars(in: paragraph))
    guard scalars.count > 2 * Self.leastPiece else { return [] }
    return (Self.leastPiece..<scalars.count - Self.leastPiece).compactMap { index in
      let (before, after) = (scalars[index - 1].scalar, scalars[index].scalar)
      let mayEnd = before.isHan || [.clauseMark, .closer].contains(before.characterClass)
      let mayBegin = after.isHan || after.characterClass == .opener
      return mayEnd && mayBegin ? scalars[index].range.lowerBound : nil
    }
  }

  private static let leastPiece = 10
}
