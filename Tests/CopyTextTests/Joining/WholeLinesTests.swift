import LintTesting
import Testing

@testable import CopyText

struct WholeLinesTests {
  private static let above = "## 渡口今年再添三座码头\n\n市里昨天召开会议，总结上半年的工作，研究下半年的安排。\n\n"

  private func seams(_ tail: String, _ head: String) throws -> [Seam] {
    try ReadPage(Self.above + tail + "\n\n" + head + "\n").document.seams
  }

  @Test("a line of two clauses of one length may be a crosshead, and is joined by no safe fix")
  func balanced() throws {
    let rest = "计单位根据居民意见，前后改了三次图纸，连廊改成镂空式，减少了遮挡。"
    #expect(try seams("老街上的房子要改，由设", rest).map(\.isSure) == [true])
    let page = try ReadPage(Self.above + "山更绿，水更清\n\n设" + rest + "\n")
    #expect(page.structure.mayBeBalancedHead(2))
    #expect(page.document.seams.map(\.isSure) == [false])
  }

  @Test(
    "what begins with the name of a picture, a question's label or where it was before is no rest",
    arguments: ["图①：祁长河在创作剪纸。", "图2：村民晾晒柿饼。", "Q1：没有单位，可以自己缴养老保险吗？", "A：可以。", "（上接1版）在石桥古村，新修的游步道沿河铺展。"])
  func labels(head: String) throws {
    #expect(try seams("有人出高价要买，她不卖，她说要等传习所的新楼盖", head).isEmpty)
  }

  @Test(
    "a picture or a capital that begins a sentence is none of them",
    arguments: ["图书馆的灯亮了", "A股收盘上涨", "（市融媒体中心"])
  func sentences(head: String) throws {
    let page = try ReadPage(Self.above + head + "，大家都很高兴，说往后的日子会越过越好。\n")
    #expect(!page.structure.beginsWithLabel(2))
  }

  @Test(
    "the name of a picture with its words is no piece of a paragraph, and what it stands between is one",
    arguments: ["图③：夜色中的清江三桥", "上图：村民在晾晒新收的稻谷", "图2：老渡口", "▲图①夜色中的清江三桥"])
  func namedPicture(words: String) throws {
    let page =
      "## 渡口今年再添三座码头\n\n市里昨天召开会议，总结上半年的工作，研究下半年的安排。\n\n从前要走两个小时的路，如今十分钟就到了，老人们说，日子真是一天比一天"
      + "好，这是从前想也不敢想的事。\n\n市民代表说，灯光要亮得久，还要亮得省。\n"
    let cut = page.replacing("一天好", with: "一天\n\n\(words)\n\n好")
    #expect(try ReadPage(cut).cuts == ["一天‖好，"])
    let above = page.replacing("市民代表", with: "\(words)\n\n市民代表")
    #expect(try ReadPage(above).cuts == [])
  }

  @Test("a small advertisement ends with whom to call and the number, and no paragraph breaks off with them")
  func contacts() throws {
    let lead = "## 便民信息\n\n"
    for (end, isWhole) in [
      ("电话8650127，马女士", true), ("电话8650127　马师傅", true), ("电话8650127（晚间）", true), ("当天下午，马女士", false),
      ("手机138-1234-5678", true), ("电话0635-8650127", true), ("电话8650127/8650128", true), ("8650127-801", true),
      ("电话2865-0127", true),
      ("邮箱 noodles@post.example", true),
      // Amounts, times, shares and years are no numbers to call.
      ("装修花了1,234,567", false), ("约12345.67", false), ("每天9:00-11:30", false), ("租期2024-2025", false),
      ("涨了5.1%,6.2%,7.3", false),
    ] {
      let first = lead + "老街口的面馆因为店主年事已高，连同桌椅灶具一起转让，房租付到明年三月底，有意者来店面谈，\(end)\n\n"
      let second = "告诉记者，她在这条街上开了三十年面馆，老主顾从城东赶过来，只为吃上一碗热汤面。\n"
      #expect(try ReadPage(first + second).cuts.isEmpty == isWhole, "\(end)")
    }
  }

  @Test("a notice ends with who signs it behind its last sentence, and no paragraph breaks off there")
  func signatures() throws {
    for (end, isWhole) in [
      ("声明作废。　段永康", true), ("声明作废。段　康", false), ("声明作废。 段 康", true), ("敬告新老主顾。合记制伞社启", true),
      ("敬告顧客。本號謹啟", true),
      ("有意者来店面谈。段永康", false), ("有意者来店面谈。　今年", false), ("有意者来店面谈。启", false), ("有意者请找段永康", false),
    ] {
      let first = "## 便民信息\n\n老街口的面馆因为店主年事已高，连同桌椅灶具一起转让，房租付到明年三月底，\(end)\n\n"
      let second = "告诉记者，她在这条街上开了三十年面馆，老主顾从城东赶过来，只为吃上一碗热汤面。\n"
      #expect(try ReadPage(first + second).cuts.isEmpty == isWhole, "\(end)")
    }
  }
}
