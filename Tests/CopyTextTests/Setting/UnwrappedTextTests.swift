import LintTesting
import Testing

@testable import CopyText

/// The way from the copy of a page set in lines back to its file.
struct UnwrappedTextTests {
  private static func page(_ text: String, _ choice: SettingChoice = .blocks) throws -> UnwrappedText {
    let source = try SourceText(path: "page.txt", bytes: Array(text.utf8))
    return Edition(reading: [source], by: PageChoice(setting: choice)).documents[0].page
  }

  @Test(
    "a range of the copy is found in the file with the line ends in it",
    arguments: [
      ("the Oden-\n  wald, stopped", "Odenwald", "Oden-\n  wald"), ("the Oden-\nwald", "wald", "wald"),
      ("the Oden-\nwald", "Oden", "Oden"), ("ran below\nthe mill", "below the", "below\nthe"),
      ("ran below\nthe mill", "below ", "below\n"), ("ran below\nthe mill", " the", "\nthe"),
      ("融入社\n会", "社会", "社\n会"),
    ])
  func places(lines: String, copy: String, place: String) throws {
    let page = try Self.page(lines)
    let bytes = try #require(page.copy.bytes.firstRange(of: Array(copy.utf8)))
    let range = ByteRange(utf8: bytes)
    #expect(page.file.text(in: page.fileRange(of: range)) == place)
  }

  @Test(
    "lines are put together without a space where Chinese meets, and with one in other copy on the same page",
    arguments: [
      ("渡口的渡船\n“安宁号”\n启用了", "渡口的渡船“安宁号”启用了"),
      ("the “old ferry”\nhas opened", "the “old ferry” has opened"),
      ("the passengers’\nfriend", "the passengers’ friend"),
      ("운항한다고 밝혔다.\n그동안 주민들은\n산길을", "운항한다고 밝혔다. 그동안 주민들은 산길을"),
    ])
  func spaces(lines: String, copy: String) throws {
    let chinese = "立冬刚过老渡口的\n新码头就启用了候\n船室里装上了暖气\n墙上挂着电子屏等\n船的老人说再也不\n用跺着脚吹冷风。\n\n"
    let page = try Self.page(chinese + lines + "\n")
    #expect(page.copy.text(in: page.copy.range).hasSuffix(copy + "\n"))
  }

  @Test(
    "every character of the copy stands in the file where its offset says",
    arguments: 0..<200 as Range<UInt64>)
  func everyScalar(seed: UInt64) throws {
    let lines = String.randomCopy(
      seed: seed, alphabet: ["town ", "cen-", "tury", "报", "，", "\n", "\r\n", "\n\n", "  ", "= "])
    let page = try Self.page("a" + lines)
    var last = ByteOffset(utf8: 0)
    for placed in page.copy.scalars(in: page.copy.range) {
      let place = page.fileRange(of: placed.range)
      #expect(place.lowerBound >= last, "the order is kept")
      last = place.upperBound
      if !placed.scalar.isSpace { #expect(page.file.scalar(at: place.lowerBound)?.scalar == placed.scalar) }
      #expect(page.fileOffset(endingAt: placed.range.upperBound) == place.upperBound)
    }
  }

  @Test("nothing but white space and hyphens at line ends is left out", arguments: 0..<200 as Range<UInt64>)
  func nothingIsLost(seed: UInt64) throws {
    let lines = String.randomCopy(
      seed: seed, alphabet: ["town ", "cen-", "tury", "报", "，", "\n", "\r\n", "\n\n", "  "])
    let page = try Self.page("a" + lines)
    let dropped = page.joins.filter(\.dropsHyphen).map(\.gap.lowerBound)
    let kept = page.file.scalars(in: page.file.range)
      .filter { !$0.scalar.isSpace && !dropped.contains($0.range.lowerBound) }
    let copy = page.copy.scalars(in: page.copy.range).map(\.scalar).filter { !$0.isSpace }
    #expect(kept.map(\.scalar) == copy)
  }
}
