/// The words of which bylines are made, each as its scalars, longest first.
///
/// Source: bylines, credits and staff lines of mainland dailies and city papers, of Hong Kong papers and of
/// English-language agencies; both the simplified and the traditional forms stand here.
package enum BylineWords {
  /// Titles of persons who write, whom a name tells from others of the house.
  package static let writers = "记者 記者 通讯员 通訊員 撰稿人 实习生 實習生".spaced
  private static let persons = writers + ["评论员"]

  private static let staff =
    ("责任编辑 責任編輯 执行主编 值班主任 值班编委 值班總編 值班编辑 值班編輯 责编 責編 编辑 編輯 美编 美編 校对 校對 审校 審校 "
    + "版式设计 版式設計 版式 组版 組版 审读 審讀").spaced
  private static let makers = "制图 製圖 制圖 图表 圖表 绘图 繪圖 摄影 攝影 供图 供圖".spaced
  private static let others = "供稿 作者 撰文 口述 整理 执笔 執筆 文/图 图/文 文/圖 圖/文 文图 图文".spaced

  /// Titles after which a name must stand.
  static let titles = words(persons + staff + makers + others)

  /// Titles that say who somebody is; the others say what somebody did.
  static let personTitles = words(persons)

  /// Titles before or behind which an office may stand that gave the text or the picture.
  static let givers = words("供稿 供图 供圖")

  /// Titles of those who make pictures and charts, and of the staff who make the page.
  static let creditTitles = Set(makers + "图 圖 摄 攝".spaced)
  private static let staffTitles = Set(staff)

  /// Whether `title` is that of somebody who makes the page: one of the staff's, or any of “this page's”.
  static func isOfStaff(_ title: String) -> Bool { staffTitles.contains(title) || title.hasPrefix("本版") }

  /// Titles that are the names of columns where nothing stands beside them.
  static let labels = Set("口述 整理 撰文 执笔 執筆 摄影 攝影 图表 圖表".spaced)

  /// Single characters that are titles before a stroke: 文/高田 图/丁兴业.
  static let strokeTitles = Set("文图圖摄攝".unicodeScalars)

  /// What may stand before a title: the house, then the rank.
  static let houses = words("本报 本報 本版 本刊 本社 本台 本网 本網 新华社 新華社 中新社 中新網 人民日报 通讯社")
  static let ranks = words(
    "首席 美术 美術 图片 圖片 视觉 視覺 高级 高級 资深 資深 特约 特約 特派 实习 實習 见习 見習 驻外 駐外 摄影 攝影 全媒体 全媒體 融媒体 融媒 主任")

  /// Whether a house stands in `title`, that of somebody who writes: in 本报首席记者 and 大众日报记者, but not in 首席记者.
  package static func signsForHouse(_ title: String) -> Bool {
    guard let writer = writers.first(where: title.hasSuffix) else { return false }
    var rest = Array(title.unicodeScalars)[...].dropLast(writer.unicodeScalars.count)
    while let rank = ranks.first(where: rest.starts(with:)) { rest = rest.dropFirst(rank.count) }
    return !rest.isEmpty
  }

  /// What may stand after the names: what they did.
  static let deeds = words(
    "摄影报道 攝影報道 综合报道 綜合報道 采访整理 採訪整理 参与采写 參與採寫 采写 採寫 报道 報道 報導 整理 编译 編譯 "
      + "综合 綜合 文/图 图/文 文/圖 圖/文 摄影 攝影 文图 图文 供图 供圖 摄 攝 文 图 圖")

  /// What titles, all that may stand before them, and deeds begin with.
  static let beginnings = ScalarSet((titles + houses + ranks + deeds).compactMap(\.first) + strokeTitles)

  /// What deeds end with.
  static let endings = ScalarSet(deeds.compactMap(\.last))

  /// What “by” introduces the makers of, in lower case: text, and pictures.
  static let englishTexts = Set(
    "story stories text texts words article articles interview interviews written compiled".spaced)
  static let englishPictures = Set(
    "photo photos photograph photographs photography picture pictures image images graphic graphics illustration illustrations"
      .spaced)

  private static func words(_ list: String) -> [[Unicode.Scalar]] { words(list.spaced) }

  private static func words(_ list: [String]) -> [[Unicode.Scalar]] {
    list.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }
}

extension String {
  /// The words of a list that spaces part.
  fileprivate var spaced: [String] { split(separator: " ").map(String.init) }
}
