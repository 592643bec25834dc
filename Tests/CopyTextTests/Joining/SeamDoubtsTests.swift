import Testing

@testable import CopyText

/// What is likely one paragraph, and is not joined without anybody having looked.
struct SeamDoubtsTests {
  private static let above = "## 渡口今年再添三座码头\n\n市里昨天召开会议，总结上半年的工作，研究下半年的安排。\n\n"
  private static let rest = "计单位根据居民意见，前后改了三次图纸，连廊改成镂空式，减少了遮挡。"

  private func sureness(of blocks: [String], words: [String] = []) throws -> [Bool] {
    try ReadPage(Self.above + blocks.joined(separator: "\n\n") + "\n", words: words).document.seams.map(
      \.isSure)
  }

  @Test("a paragraph that breaks off is joined with its rest, and nothing is doubtful about it")
  func sure() throws {
    #expect(try sureness(of: ["老街上的房子要改，由设", Self.rest]) == [true])
  }

  @Test(
    "a short line between a paragraph that breaks off and its rest may be a crosshead, whatever word it makes with the rest"
  )
  func crosshead() throws {
    let blocks = ["渔获越来越少，是码头上的人说不出口的难题。根据渡口镇渔", "各界反应不一", "会的统计，码头的交易量在十五年间减少了将近四成，渔船也少了一半。"]
    let seams = try sureness(of: blocks, words: ["一会"])
    #expect(!seams.isEmpty && !seams.contains(true))
  }

  @Test(
    "speech that follows below, or the first entry of a list, may begin anew although the paragraph above breaks off",
    arguments: [
      "“阿爸，你会累吗？”有一次我问他，他头也不回地说不会累，叫我坐稳了别乱动。", "①祁长河十六岁入行，今年已经六十七岁，一个早上要喊掉四百多箱鱼，嗓子从来没有哑过。",
    ])
  func beginsAnew(head: String) throws {
    let seams = try sureness(of: ["我对那辆车的记忆，是从后座开始的。学校离家两公里，父亲每天清", head])
    #expect(!seams.contains(true))
  }

  @Test("speech that is announced above is doubted for nothing but its odds")
  func announced() throws {
    let tail = "新桥通车以后，两岸的来往比从前方便了不少，集市也热闹起来。昨天上午，渡口镇的姚桂兰高兴地"
    let head = "“这座桥修好以后，孩子们上学再也不用绕路了。”村里人都说好，说往后的日子会越过越好。"
    for (words, isDoubtful) in [("告诉记者，", false), ("走上桥，", true)] {
      let page = try ReadPage(Self.above + tail + words + "\n\n" + head + "\n")
      #expect(page.document.seams.map(\.isDoubtful) == [isDoubtful])
    }
  }

  @Test(
    "a line between a short piece of an English paragraph and its rest may be a caption or a quotation pulled out",
    arguments: [
      "The bridge before the flood", "‘We never thought that it would come to this’",
    ])
  func pulledOut(line: String) throws {
    let piece = "Crews on the three boats of the northern line"
    let rest =
      "have been told to stay at home until the ice on the river is gone, and two of them have found other work."
    let page =
      "Ferry Crews Train for Winter Ice\n\nBy Ruth Alderton\n\nThe county will keep both ferries running, officials said Monday.\n\n"
    let seams = try ReadPage(page + [piece, line, rest].joined(separator: "\n\n") + "\n").document.seams
    #expect(seams.map(\.isSure) == [false])
    let alone = try ReadPage(page + [line, rest].joined(separator: "\n\n") + "\n").document.seams
    #expect(alone.map(\.isSure) == [true])
  }

  @Test(
    "a sentence between a paragraph that breaks off and what is likelier its rest may be the words of a picture",
    arguments: ["工人们正在安装新机器。", "孩子们正在河边放风筝。"])
  func likelierBelow(line: String) throws {
    let tail = "他白天做工，晚上点着油灯偷偷地看图样。有一次被老板发现，罚他在院子里站了一"
    let rest = "夜，两只脚都冻坏了。就这样过了三年，他看得懂图纸上所有的符号。"
    #expect(try !sureness(of: [tail, line, rest]).contains(true))
    #expect(try sureness(of: [tail, rest, line]) == [true])
  }
}
