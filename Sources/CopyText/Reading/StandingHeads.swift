/// The standing heads of a paper: the lines it sets above notes, comments, notices and boxes of every kind.
///
/// Source: mainland, Hong Kong and Taiwan papers. They stand right above a text and end no sentence, and so
/// look like the beginning of a paragraph that was cut.
enum StandingHeads {
  /// Whether `text` begins as what an editor adds to a text: 编后：…, 编者按：….
  static func beginNote(_ text: ByteRange, in source: SourceText) -> Bool { notes.begin(text, in: source) }

  private static let notes = EdgeWords(
    ["编者按", "编后", "编后语", "编者的话", "编者注", "编辑点评", "编辑手记", "记者手记"]
      .flatMap { [$0 + "：", $0 + ":"] })

  /// The longest that is told by its last words, in characters.
  private static let longest = 8
  /// The longest of all.
  private static let longestOfAll = 20

  /// Whether `text`, which is `shape`, is a standing head.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a text no longer than ``longestOfAll``, white space inside it
  ///   included; O(1) for a longer one.
  static func include(_ text: ByteRange, _ shape: BlockShape, in source: borrowing SourceText) -> Bool {
    guard shape.length <= longestOfAll else { return false }
    return shape.length <= longest && shape.han == shape.length && lastWords.end(text, in: source)
      || isWorkTitle(text, in: source) || isYear(text, in: source) || isMarked(shape)
  }

  /// Whether the text is a few characters behind a mark and nothing else: ■小贴士, ◆ 匯率表.
  private static func isMarked(_ shape: BlockShape) -> Bool {
    shape.first.characterClass == .bullet && (3...longestMarked).contains(shape.length)
      && shape.han == shape.length - 1
  }

  /// The longest with a mark before it, in characters.
  private static let longestMarked = 7

  /// Whether the text is the title of a work and nothing else: 《老马的一天》
  private static func isWorkTitle(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    guard source.firstScalar(in: text)?.scalar == "《", source.lastScalar(in: text)?.scalar == "》" else {
      return false
    }
    return source.scalars(in: text).count { $0.scalar == "》" } == 1
  }

  /// Whether the text is a year and nothing else, or the years between two, as they stand above the entries
  /// of a chronicle: 2003年, 1966年至1976年. A day may also be where a line was cut: 8月22日‖至26日.
  private static func isYear(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    source.lastScalar(in: text)?.scalar == "年"
      && source.scalars(in: text).allSatisfy { $0.scalar.isDigit || partsOfYears.contains($0.scalar) }
  }

  /// What stands in years besides digits.
  private static let partsOfYears = ScalarSet("年至到—－-~～〇零一二三四五六七八九十 ".unicodeScalars)
  /// What they end with.
  private static let lastWords = EdgeWords([
    "公告", "通告", "通知", "启事", "声明", "讣告", "小启", "更正", "鸣谢",
    "提醒", "提示", "贴士", "支招", "链接", "連結", "延伸阅读", "相关新闻", "综合新闻", "综合消息",
    "手记", "短评", "点评", "来论", "看点", "编者按", "编后", "编后语",
    "案情回顾", "法官说法", "律师说法", "专家说法", "信箱", "简讯", "后记", "尾声", "札记",
    "简介", "名词解释", "背景资料", "网友评论",
    "部门回应", "操作步骤", "所需材料", "联系方式", "短讯",
  ])
}
