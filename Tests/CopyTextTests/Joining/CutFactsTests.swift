import LintTesting
import Testing

@testable import CopyText

struct CutFactsTests {
  /// What of the head only repeats the end of the tail, where `tail` and `head` stand below `above`.
  private func doubled(_ tail: String, _ head: String, below above: String) throws -> String? {
    let page = try ReadPage(above + "\n\n" + tail + "\n\n" + head)
    let candidate = try #require(page.structure.candidates.first { $0.tail == 1 && $0.kind == .adjacent })
    let scale = SeamScale(
      page.structure, page.structure.candidates, words: NoWordBoundaries(),
      beginnings: WeighedBeginnings(page.structure, words: NoWordBoundaries()))
    return scale.doubled(candidate).map { page.source.text(in: $0) }
  }

  private let tail = "昨天下午，几个村的茶铺在河边摆开了桌椅，来的人赏花、看书、喝咖啡"
  private let head = "啡，今年的游人比去年多了两成，河边的店铺也多了。"

  @Test("a character that the cut has doubled is told, but not one that the page prints twice")
  func doubled() throws {
    #expect(try doubled(tail, head, below: "街道昨天召开会议，大家都来了。") == "啡")
    #expect(try doubled(tail, head, below: "店铺“啡啡小站”昨天开业，大家都来了。") == nil)
  }
}
