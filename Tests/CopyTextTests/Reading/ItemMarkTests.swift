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
      ("(1) a crane", "(2) a roof"), ("⑴修桥", "⑵修路"), ("⒈修桥", "⒉修路"), ("㈠修桥", "㈡修路"), ("❶修桥", "❷修路"),
      ("a)修桥", "b)修路"), ("a）修桥", "b）修路"), ("a) a crane", "b) a roof"), ("A．修桥", "B．修路"),
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
    arguments: [
      "3.5亿元", "2026年", "二十四节气", "一起修桥", "第一次修桥", "其中，修桥", "1是第一个数", "A crane", "-修桥", "十十、修桥", "一、二年级放假",
      "2026.修桥", "a.m.", "a small crane",
    ])
  func noEntry(text: String) throws {
    #expect(try mark(text) == nil)
  }

  @Test("what numbers entries is told from the words and the letters that begin sentences, too")
  func numbering() throws {
    for (text, isNumbering) in [
      ("1. 修桥", true), ("（一）修桥", true), ("⑴修桥", true), ("■修桥", true), ("第一，修桥", false), ("一是修桥", false),
      ("A. Smith said", false), ("a) a crane", false),
    ] {
      #expect(try #require(try mark(text)).isNumbering == isNumbering, "\(text)")
    }
  }

  @Test("no entry goes on in the one after the next, nor a list that a colon announces in its first")
  func entriesBetween() throws {
    let lead = "居民代表上周开会，一起商量今年夏天老楼改造的方案。\n\n"
    for marks in [["1.", "2.", "3."], ["(1)", "(2)", "(3)"], ["a)", "b)", "c)"], ["⑴", "⑵", "⑶"]] {
      for ends in [["得稳", "元门", "桩。"], ["得稳", "元门。", "桩。"]] {
        let list =
          "\(marks[0])更换老化的楼梯扶手，让上年纪的人走\(ends[0])\n\n\(marks[1])屋面重新做防水，更换单\(ends[1])\n\n"
          + "\(marks[2])增设电动车充电\(ends[2])\n"
        #expect(try ReadPage(lead + list).cuts == [], "\(marks)")
      }
    }
    let announced = "申请人可以到窗口办理，也可以在网上办理，须提交以下材料：\n\n"
    for mark in ["•", "⑴", "a)"] {
      #expect(try ReadPage(announced + mark + "营业执照复印件和法定代表人的身份证明，一式两份。\n").cuts == [], "\(mark)")
    }
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
