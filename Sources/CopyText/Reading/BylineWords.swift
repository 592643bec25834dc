/// The words of which bylines are made, each as its scalars, longest first.
///
/// Source: bylines, credits and staff lines of mainland dailies and city papers, of Hong Kong papers and of
/// English-language agencies. They are written in simplified characters, and looked up by the simplified form
/// of what the copy has.
package enum BylineWords {
  /// Titles of persons who write, whom a name tells from others of the house.
  package static let writers = "记者 通讯员 撰稿人 实习生".spaced
  /// Titles of those who send what they write or translate from elsewhere.
  package static let correspondents = "编译 特派员".spaced
  private static let persons = writers + "评论员".spaced

  private static let staff =
    ("责任编辑 执行主编 值班主任 值班编委 值班总编 值班编辑 责编 编辑 美编 校对 审校 "
    + "版式设计 版式 组版 审读").spaced
  private static let makers = "制图 图表 绘图 摄影 供图".spaced
  private static let others = "供稿 作者 撰文 口述 整理 执笔 文/图 图/文 文图 图文".spaced

  /// Titles after which a name must stand.
  static let titles = words(persons + staff + makers + others)

  /// Titles that say who somebody is; the others say what somebody did.
  static let personTitles = words(persons)

  /// Titles before or behind which an office may stand that gave the text or the picture.
  static let givers = words("供稿 供图")

  /// Titles of those who make pictures and charts, and of the staff who make the page.
  static let creditTitles = Set(makers + "图 摄".spaced)
  private static let staffTitles = Set(staff)

  /// Whether `title`, in simplified characters, is that of somebody who makes the page: one of the staff's,
  /// or any of “this page's”.
  static func isOfStaff(_ title: String) -> Bool { staffTitles.contains(title) || title.hasPrefix("本版") }

  /// Titles that are the names of columns where nothing stands beside them.
  static let labels = Set("口述 整理 撰文 执笔 摄影 图表".spaced)

  /// What somebody did, before a stroke or a colon: 採訪撰稿：高田, 圖與文／高田.
  static let tasks = words("采访撰稿 采访 撰稿 文字 图与文 文与图 文．图 图．文 文·图 图·文 文．摄影 文·摄影")
  /// The same before a stroke alone; a colon follows them in headlines as well (专访：…).
  static let strokeTasks = words("专访 编译")

  /// Single characters that are titles before a stroke: 文/高田 图/丁兴业.
  static let strokeTitles = Set("文图摄".unicodeScalars)

  /// What may stand before a title: the house, then the rank.
  static let houses = words("本报 本版 本刊 本社 本台 本网 新华社 中新社 中新网 人民日报 通讯社")
  static let ranks = words(
    "首席 美术 图片 视觉 高级 资深 特约 特派 实习 见习 驻外 摄影 全媒体 融媒体 融媒 主任")

  /// Whether a house stands in `title`, that of somebody who writes: in 本报首席记者 and 大众日报记者, but not in 首席记者.
  package static func signsForHouse(_ title: String) -> Bool {
    guard let writer = writers.first(where: title.hasSuffix) else { return false }
    var rest = Array(title.unicodeScalars)[...].dropLast(writer.unicodeScalars.count)
    while let rank = ranks.first(where: rest.starts(with:)) { rest = rest.dropFirst(rank.count) }
    return !rest.isEmpty
  }

  /// What may stand after the names: what they did.
  static let deeds = words(
    "摄影报道 综合报道 采访整理 参与采写 采写 报道 报导 整理 编译 "
      + "综合 文/图 图/文 摄影 文图 图文 供图 摄 文 图")

  /// What titles, all that may stand before them, and deeds begin with, in simplified characters.
  static let beginnings = ScalarSet(
    (titles + words(correspondents) + tasks + strokeTasks + houses + ranks + deeds)
      .map { $0[0] } + strokeTitles)

  /// What deeds end with.
  static let endings = ScalarSet(deeds.map { $0[$0.count - 1] })

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
