import CopyText
import Testing

@testable import NewspaperRules

struct RunningSlotsTests {
  @Test("every sign that a stand-in begins with shows as a gap after 记者, so that the block is read")
  func signsShowAsGaps() throws {
    let signs = StandInWords.innerBlanks.union(StandInWords.templateStarts).union(
      " \u{3000}".unicodeScalars)
    for sign in signs {
      let copy = "渡口修了一座新桥\n\n桥修好了，记者\(sign)\(sign)在现场看到，两岸的人不再等船。\n"
      let source = try SourceText(path: "copy.txt", bytes: Array(copy.utf8))
      let document = Edition(reading: [source]).documents[0]
      #expect(document.traits.last?.contains(.gapAfterHan) == true, "\(sign)")
    }
  }
}
