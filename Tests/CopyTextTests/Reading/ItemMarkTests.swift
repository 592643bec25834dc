import LintTesting
import Testing

@testable import CopyText

struct ItemMarkTests {
  private func mark(_ text: String) throws -> ItemMark? {
    let source = try SourceText(path: "copy.txt", bytes: Array(text.utf8))
    return ItemMark(source.range, in: source)
  }

  @Test(
    "an entry follows the one before it in the same form",
    arguments: [
      ("1. 修桥", "2. 修路"), ("9、修桥", "10、修路"), ("（九）修桥", "（十）修路"), ("十、修桥", "十一、修路"), ("十九、修桥", "二十、修路"),
      ("二十、修桥", "二十一、修路"), ("①修桥", "②修路"), ("第一，修桥", "第二，修路"), ("其一，修桥", "其二，修路"), ("一是修桥", "二是修路"),
      ("• a crane", "• a roof"), ("* a crane", "* a roof"), ("A. a crane", "B. a roof"),
      ("１．修桥", "２．修路"), ("９、修桥", "１０、修路"), ("（１）修桥", "（２）修路"), ("第１，修桥", "第２，修路"),
      ("(1) a crane", "(2) a roof"),
    ])
  func follows(first: String, second: String) throws {
    let (first, second) = (try #require(try mark(first)), try #require(try mark(second)))
    #expect(second.follows(first))
    #expect(first.number == nil || !first.follows(second) && !first.follows(first))
  }

  @Test(
    "neither another form nor another number follows",
    arguments: [("1. 修桥", "2、修路"), ("1. 修桥", "3. 修路"), ("（1）修桥", "(2)修路"), ("• a crane", "■ a roof")])
  func others(first: String, second: String) throws {
    #expect(try mark(second)?.follows(#require(try mark(first))) == false)
  }

  @Test(
    "numbers and words that begin no entry",
    arguments: ["3.5亿元", "2026年", "二十四节气", "一起修桥", "第一次修桥", "其中，修桥", "1是第一个数", "A crane", "-修桥", "十十、修桥"])
  func noEntry(text: String) throws {
    #expect(try mark(text) == nil)
  }

  @Test("entries that end without a stop are no paragraph that was cut, but a cut entry is")
  func seams() throws {
    let list =
      "工程分三步走，年内全部完成，沿线的居民到时都能用上新的设施。\n\n1. 把北关桥到永济桥的旧护岸全部拆除，清出两边的步道来\n\n2. 在新的护岸上种树，把步道和公园连在一起\n\n3. 安装路灯和座椅"
    #expect(try ReadPage(list).cuts == [])
    let cut =
      "工程分三步走，年内全部完成，沿线的居民到时都能用上新的设施。\n\n1. 把北关桥到永济桥的旧护岸全部拆除，清出两边的步\n\n道来，再把它们和公园连在一起。\n\n2. 在新的护岸上种树。"
    #expect(try ReadPage(cut, words: ["步道"]).cuts == ["的步‖道来"])
  }
}
