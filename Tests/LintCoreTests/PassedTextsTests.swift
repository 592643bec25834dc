import CopyText
import Testing

@testable import LintCore

struct PassedTextsTests {
  @Test("a text is known again by its bytes, even where all have the same hash", arguments: [true, false])
  func known(isHashed: Bool) throws {
    let texts = ["ab", "a  b", "Xa  b", "Xa  bY", "a  bY"].map { Array($0.utf8) }
    for place in texts.indices {
      var passed = isHashed ? PassedTexts(texts[0]) : PassedTexts(texts[0]) { _ in 0 }
      passed.append(texts[1], madeBy: [fix(1..<1, "  ")], count: 1)
      passed.append(texts[2], madeBy: [fix(0..<0, "X")], count: 2)
      passed.append(texts[3], madeBy: [fix(5..<5, "Y")], count: 3)
      passed.append(texts[4], madeBy: [fix(0..<1, "")], count: 5)
      #expect(passed.goBack(to: Array("a b".utf8)) == nil)
      #expect(passed.goBack(to: texts[place]) == [0, 1, 2, 3, 5][place])
      for other in texts.indices.reversed() where other != place {
        #expect((passed.goBack(to: texts[other]) == nil) == (other > place), "\(other) after \(place)")
      }
    }
  }

  @Test("a text that several fixes made is made anew in the order of the page")
  func severalFixes() {
    var passed = PassedTexts(Array("ab".utf8)) { _ in 0 }
    passed.append(Array("XaYb".utf8), madeBy: [fix(1..<1, "Y"), fix(0..<0, "X")], count: 2)
    #expect(passed.goBack(to: Array("YaXb".utf8)) == nil)
    #expect(passed.goBack(to: Array("XaYb".utf8)) == 2)
  }

  private func fix(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(.word("fix"), .safe, [Edit(ByteRange(utf8: range), replacement)])
  }
}
