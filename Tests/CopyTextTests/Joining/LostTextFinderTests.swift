import LintTesting
import Testing

@testable import CopyText

struct LostTextFinderTests {
  private static let above = "## 渡口今年再添三座码头\n\n市里昨天召开会议，总结上半年的工作，研究下半年的安排。\n\n"
  private static let fragment = "力。改造后的码头能停二十条船，夜里也亮堂堂的。\n\n"
  private static let between = "会议听取了各单位的汇报，大家围绕重点任务提出了意见。\n\n"
  private static let note = "（作者为渡口文化馆馆长）\n"

  private func lost(_ text: String) throws -> [String] {
    let page = try ReadPage(text)
    return page.document.lostTexts.filter { $0.end == .beginning }.map {
      String(page.source.text(in: page.structure.blocks[$0.block].text).prefix(4))
    }
  }

  @Test("a piece is not lost while a paragraph a little below breaks off and goes on nowhere")
  func looseTail() throws {
    let whole = "老船工说，往后的日子会越过越好，大家要做的事情还很多，急不得也慢不得，一件一件办好就是了。\n\n"
    let cut = "老船工说，往后的日子会越过越好，大家要做的事情还很多，急不得也慢不得，要先在全市范\n\n"
    #expect(try lost(Self.above + Self.fragment + Self.between + whole + Self.note) == ["力。改造"])
    #expect(try lost(Self.above + Self.fragment + Self.between + cut + Self.note) == [])
  }

  @Test("where the words of a paragraph begin well, a mark that closes whole sentences shows no lost text")
  func speech() throws {
    let speech = "这几天我们把河道又清理了一遍，往后水会更清。”老船工说，大家都很高兴。\n\n"
    #expect(try lost(Self.above + speech + Self.between) == [])
    let torn = "们把河道又清理了一遍，往后水会更清。”老船工说，大家都很高兴。\n\n"
    #expect(try lost(Self.above + torn + Self.between) == ["们把河道"])
  }

  @Test(
    "what breaks off right above the dateline of the next news item has lost its ending",
    arguments: [true, false])
  func aboveDateline(isLost: Bool) throws {
    let page = try ReadPage(
      """
      简讯

      本报讯（记者 沈砚秋）市立图书馆整修工程完工，定于后天上午九时恢复开放。座位由八十六席增加到一百五十席，开馆首月借书满十本者可获\(isLost ? "" : "赠礼。")

      本报讯（记者 沈砚秋）鹿鸣镇定于本月十八日在文庙前广场举办“小镇工艺市集”，邀请四十二位匠师现场示范。

      """)
    #expect(page.document.lostTexts.map(\.block) == (isLost ? [1] : []))
  }

  @Test("the entries of a summary above a story end without a stop")
  func summary() throws {
    let page = try ReadPage(
      """
      渡口三年

      ■ 渡口镇是全县最后一个通桥的镇。三年来，镇里把码头改造列入民生实事，让两岸的乡亲过河不再

      本报渡口镇3月1日电 昨天，渡口镇的新桥通车，两岸的居民不再等船，来往比从前方便了不少。

      """)
    #expect(page.structure.hasLostEnding(1))
    #expect(page.document.lostTexts.isEmpty)
  }

  @Test("a last paragraph that ends as clauses do lacks no more than its full stop")
  func missingStop() throws {
    let notice = "当晚渡口一带下着小雨。一辆货车撞倒路牌后离开现场，目击者请与交警支队联系，提供线索的，车主"
    let missing = try ReadPage(Self.above + Self.between + notice + "表示感谢\n")
    #expect(missing.document.lostTexts.isEmpty)
    let cut = try ReadPage(Self.above + Self.between + notice + "可获\n")
    #expect(cut.document.lostTexts.map(\.end) == [.ending])
  }

  @Test("a paragraph below a byline has its beginning, and so has its copy below a line that is cut off")
  func copiedLead() throws {
    let byline = "渡口镇的新桥\n\n本报记者 沈砚秋\n\n"
    let lead = "方便了两岸的乡亲往来，渡口镇成为新的客流中心，船工们都说好。\n\n"
    let caption = "老船工的孙女连日来在网上写下渡口的往事，读的人很多，图取自\n\n"
    let page = try ReadPage(byline + lead + Self.above + caption + lead + Self.note)
    #expect(page.document.seams.isEmpty)
    #expect(page.document.lostTexts.filter { $0.end == .beginning }.isEmpty)
    // Where nothing shows that a paragraph begins so, the line goes on there.
    let other = try ReadPage(byline + Self.above + caption + lead + Self.note)
    #expect(other.document.seams.count == 1)
  }

  @Test("nobody knows how a paragraph will begin where a variable stands")
  func variable() throws {
    let rest = "一文，写得清清楚楚，村民们看了都说好，盼着早日开工。\n\n"
    #expect(try lost(Self.above + "力《{{title}}》" + rest + Self.between) == [])
    #expect(try lost(Self.above + "。见《{{title}}》" + rest + Self.between) == ["。见《{"])
    #expect(try lost(Self.above + Self.fragment + Self.between) == ["力。改造"])
  }

  @Test("one short sentence by itself may begin in any manner, but for a mark that begins nothing")
  func shortSentence() throws {
    #expect(try lost(Self.above + "力，都亮堂堂的。\n\n" + Self.between) == [])
    #expect(try lost(Self.above + "。都亮堂堂的。\n\n" + Self.between) == ["。都亮堂"])
    #expect(try lost(Self.above + Self.fragment + Self.between) == ["力。改造"])
  }

  @Test("paragraphs that open in parallel, and the answer to a question, begin as they are meant to")
  func setOpenings() throws {
    let topic = "力，就是电力不足。码头夜里不亮，往来的船不敢靠岸，乡亲们都盼着早日通电。\n\n"
    let parallel = "路，就是道路不通。车开不到码头，货物要人挑肩扛，一来一回就是小半天。\n\n"
    #expect(try lost(Self.above + topic + Self.between) == ["力，就是"])
    #expect(try lost(Self.above + topic + parallel + Self.between) == [])
    let other = "路，总算修通了。车能开到码头，货物不用人挑肩扛，一来一回省下小半天。\n\n"
    #expect(try ReadPage(topic + parallel).structure.opensInParallel(0))
    #expect(try !ReadPage(topic + other).structure.opensInParallel(0))

    let ending = "在渡口，码头的老船工成了孩子们的老师，这样的课一年要上几十回。\n\n"
    #expect(try ReadPage("进工厂、长见识、学知识。" + ending).structure.opensInSeries(0))
    #expect(try ReadPage("钓青鱼，要用粗钩硬竿；钓鲫鱼，要用细钩软竿。" + ending).structure.opensInSeries(0))
    // One that was cut is shorter than the others; of single characters nothing can be told.
    for cut in ["工厂、长见识、学知识。", "产、学、研一起上。", "青鱼，要用粗钩硬竿；钓鲫鱼，要用细钩软竿。", "进工厂、长见识。"] {
      #expect(try !ReadPage(cut + ending).structure.opensInSeries(0), "\(cut)")
    }

    let answer = "力不够。码头夜里不亮，往来的船不敢靠岸，乡亲们都盼着早日通电。\n\n"
    #expect(try lost(Self.above + Self.between + answer) == ["力不够。"])
    #expect(try lost(Self.above + "船为什么夜里不靠岸？\n\n" + answer) == [])
  }

  @Test("an attribution without a reporter has lost them")
  func attribution() throws {
    let attribution = "市统计局获悉，今年一月全市粮价平稳，菜价略有上涨。\n\n"
    #expect(try lost(Self.above + attribution + Self.between) == ["市统计局"])
    #expect(try lost(Self.above + "记者从" + attribution + Self.between) == [])
  }

  @Test("what another paragraph ends with, from the middle of a clause on, is a piece of it")
  func copiedEnding() throws {
    let piece = "水位监测和客流统计全部实现自动化。"
    let whole = { (before: String) in "他看护码头的电子屏，屏上\(before)\(piece)\n\n" }
    #expect(try lost(Self.above + piece + "\n\n" + Self.between + whole("的")) == ["水位监测"])
    #expect(try lost(Self.above + whole("的") + Self.between + piece + "\n\n") == ["水位监测"])
    #expect(try lost(Self.above + piece + "\n\n" + Self.between + whole("写着，")) == [])
    // Nine paragraphs that end so share a formula.
    let many = (0..<9).map { "第\($0)座码头" + whole("的") }.joined()
    #expect(try lost(Self.above + piece + "\n\n" + many) == [])
  }

  @Test("a piece that was pasted elsewhere too is still found when its own paragraph is whole again")
  func copyAfterJoining() throws {
    let (tail, piece) = ("祁长河在渡口摇了四十年船，如今看护码头的电子屏，屏上的水", "位监测和客流统计全部实现自动化。\n\n")
    #expect(try lost(Self.above + piece + Self.between + tail + "\n\n" + piece) == ["位监测和"])
    #expect(try lost(Self.above + piece + Self.between + tail + piece) == ["位监测和"])
  }
}
