/// The standing heads of a paper: the lines it sets above notes, comments, notices and boxes of every kind.
///
/// Source: mainland, Hong Kong and Taiwan papers. They stand right above a text and end no sentence, and so look
/// like the beginning of a paragraph that was cut.
enum StandingHeads {
  /// Whether `text` begins as what an editor adds to a text: 编后：…, 编者按：….
  static func beginNote(_ text: ByteRange, in source: SourceText) -> Bool { notes.begin(text, in: source) }

  private static let notes = EdgeWords(
    ["编者按", "編者按", "编后", "編後", "编后语", "編後語", "编者的话", "編者的話", "编者注", "編者註", "编辑点评", "编辑手记", "記者手記", "记者手记"]
      .flatMap { [$0 + "：", $0 + ":"] })

  /// The longest that is told by its last words, in characters.
  private static let longest = 8
  /// The longest of all.
  private static let longestOfAll = 20

  /// Whether `text`, which is `shape`, is a standing head.
  ///
  /// - Complexity: O(1).
  static func include(_ text: ByteRange, _ shape: BlockShape, in source: borrowing SourceText) -> Bool {
    guard shape.length <= longestOfAll else { return false }
    return shape.length <= longest && shape.han == shape.length && lastWords.end(text, in: source)
      || isWorkTitle(text, in: source) || isYear(text, in: source)
  }

  /// Whether the text is the title of a work and nothing else: 《老马的一天》
  private static func isWorkTitle(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    guard source.firstScalar(in: text)?.scalar == "《", source.lastScalar(in: text)?.scalar == "》" else {
      return false
    }
    return source.scalars(in: text).count { $0.scalar == "》" } == 1
  }

  /// Whether the text is a year and nothing else, or the years between two, as they stand above the entries of a chronicle: 2003年,
  /// 1966年至1976年. A day may also be where a line was cut: 8月22日‖至26日.
  private static func isYear(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    source.lastScalar(in: text)?.scalar == "年"
      && source.scalars(in: text).allSatisfy { $0.scalar.isDigit || partsOfYears.contains($0.scalar) }
  }

  /// What stands in years besides digits.
  private static let partsOfYears = ScalarSet("年至到—－-~～〇零一二三四五六七八九十 ".unicodeScalars)
  /// What they end with.
  private static let lastWords = EdgeWords([
    "公告", "通告", "通知", "启事", "啟事", "声明", "聲明", "讣告", "訃告", "小启", "小啟", "更正", "鸣谢", "鳴謝",
    "提醒", "提示", "贴士", "貼士", "支招", "链接", "連結", "延伸阅读", "延伸閱讀", "相关新闻", "相關新聞", "综合新闻", "综合消息",
    "手记", "手記", "短评", "短評", "点评", "點評", "来论", "來論", "看点", "看點", "编者按", "編者按", "编后", "编后语", "編後語",
    "案情回顾", "案情回顧", "法官说法", "法官說法", "律师说法", "專家說法", "专家说法", "信箱", "简讯", "簡訊", "后记", "後記", "尾声", "尾聲", "札记",
    "札記", "简介", "簡介", "名词解释", "背景资料", "网友评论",
    "部门回应", "操作步骤", "所需材料", "联系方式", "短讯", "短訊",
  ])
}
