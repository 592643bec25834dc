import Testing

@testable import CopyText

/// Which blocks are the words of a picture.
struct CaptionWordsTests {
  private static let tail = "村里请来县医院的营养师制定菜谱，一周不重样；对行动不便的老人，组织志愿"
  private static let head = "者送餐上门，让老人们感受到家的温暖。"

  @Test(
    "the words of a picture stand in the middle of a paragraph and are none of its pieces",
    arguments: [
      "▲与会人员在西坝村察看高标准农田项目。（本报记者 高田 摄）", "村民采摘草莓 高田 摄", "冬季大椭圆示意图 高田 绘",
      "永济桥远景（资料图片）", "昨天清晨，市民在新桥上散步。（新华社发）", "合龙后的龙口。（新华社稿）", "災民領取熱飯。（中央社發）", "图为新桥通车后的第一个清晨。", "左图：渡口的老船。",
      "圖：居民冒雨清理家園。", "居民冒雨清理家园。图／县融媒体中心", "居民冒雨清理家園。　記者高田／攝影",
      "*图为饼干车间。本报记者 高田 摄*", "十一月十六日，村民正在晾晒柿饼。\n本报记者 高田 摄",
      "十一月十六日，村民正在晾晒柿饼。\n\n本报记者 高田 摄", "![车间](images/cj.jpg)", "（本报记者 高田 摄）", "县文化馆供图", "（县文化馆提供）", "插图：高田",
      "图据新华社",
      "数据来源：市统计局", "鹿鸣日报 2026年5月12日 星期二", "| 指标 | 同比 |\n| --- | --- |\n| 投资 | 14.7% |",
    ])
  func interrupts(words: String) throws {
    let page = try ReadPage(
      ["# 敬老食堂", "敬老食堂今年开了十一家，老人们说饭菜可口。", Self.tail, words, Self.head].joined(separator: "\n\n"))
    #expect(page.cuts == ["志愿‖者送"])
    #expect(page.document.seams.map(\.kind) == [.interrupted])
  }

  @Test(
    "what ends like the words of a picture and is text stays text",
    arguments: [
      "为乡村振兴描绘", "新桥通车，两岸的人不再等船，来往比从前方便了不少。（本报记者 高田 文/摄）", "他说这批书由下图书馆提供",
      "记者到了渡口。这一幕被桥上的探头拍摄", "新华社发表时评指出形式主义要不得",
    ])
  func text(words: String) throws {
    let page = try ReadPage(["# 敬老食堂", "敬老食堂今年开了十一家，老人们说饭菜可口。", words, "下一段。"].joined(separator: "\n\n"))
    #expect(page.roles[2] != .caption)
  }
}
