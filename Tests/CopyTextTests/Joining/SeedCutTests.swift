import LintCore
import LintTesting
import Testing

@testable import CopyText

/// Paragraphs of the client's pages, cut where a column might end.
struct SeedCutTests {
  @Test(
    "most cuts are found, none is joined to something else, and a safe fix gives back the paragraph",
    arguments: ProjectFiles.seeds)
  func cutsAreHealed(name: String) throws {
    let page = try ReadPage(seed: name)
    var generator = SeededGenerator(seed: UInt64(page.source.bytes.count))
    var found = 0
    let cleanParagraphs = page.cleanParagraphs.shuffled(using: &generator).prefix(Self.cutsPerPage)
    #expect(cleanParagraphs.count == Self.cutsPerPage)
    for index in cleanParagraphs {
      let text = page.structure.blocks[index].text
      let place = try #require(page.places(inside: text).randomElement(using: &generator))
      let cut = try page.cut(at: place)
      #expect(cut.document.blocks.count == page.document.blocks.count + 1)
      guard let seam = cut.document.seams.first(where: { $0.tail == index || $0.head == index + 1 }) else {
        continue
      }
      found += 1
      #expect(seam.tail == index && seam.head == index + 1, "\(page.source.text(in: text))")
      guard let fix = Fix.joining(seam, in: cut.document), fix.safety == .safe else { continue }
      #expect(cut.source.applying([fix]).bytes == page.source.bytes)
    }
    #expect(found * 4 >= Self.cutsPerPage * 3, "\(found) of \(Self.cutsPerPage)")
  }

  private static let cutsPerPage = 4
}

extension ReadPage {
  /// The blocks that are whole paragraphs: running text of 60 characters or more that ends a sentence, stands
  /// on one line and is no piece of another.
  fileprivate var cleanParagraphs: [Int] {
    let pieces = Set(document.seams.flatMap { [$0.tail, $0.head] } + document.lostTexts.map(\.block))
    return structure.blocks.indices.filter { index in
      let block = structure.blocks[index]
      return block.role.isRunningText && !pieces.contains(index) && structure.shapes[index].length >= 60
        && structure.shapes[index].endsSentence && block.lines.count == 1 && block.text == block.range
    }
  }

  /// The places inside `text` where a line may end: between two characters that both may stand there, ten
  /// characters or more from the ends, and not where a sentence ends (GB/T 15834—2011, 5.1).
  fileprivate func places(inside text: ByteRange) -> [ByteOffset] {
    let scalars = Array(source.scalars(in: text))
    guard scalars.count > 20 else { return [] }
    return (10..<scalars.count - 10).compactMap { index in
      let before = scalars[index - 1].scalar
      let after = scalars[index].scalar
      let kinds = [CharacterClass.clauseMark, .closer, .sentenceEnd, .space, .dash, .symbol]
      let isFit =
        (before.isHan || before.characterClass == .clauseMark) && !kinds.contains(after.characterClass)
      return isFit ? scalars[index].range.lowerBound : nil
    }
  }

  /// The page with a blank line put in at `place`.
  fileprivate func cut(at place: ByteOffset) throws -> ReadPage {
    try ReadPage(bytes: source.bytes[..<place.utf8] + Array("\n\n".utf8) + source.bytes[place.utf8...])
  }
}
