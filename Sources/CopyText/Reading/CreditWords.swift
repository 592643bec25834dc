/// Lines that say where a picture or a chart comes from, or who made it.
///
/// Source: mainland, Hong Kong and Taiwan papers. Headlines and sentences begin with the same words; what
/// follows them tells: 新华社发（高田摄） but not 新华社发文, 资料图 but not 资料图书室.
enum CreditWords {
  /// Whether `line`, which is `shape` and short, is one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  static func are(_ line: ByteRange, _ shape: BlockShape, in source: SourceText) -> Bool {
    if words.end(line, in: source) || sources.end(line, in: source) { return true }
    if labels.begin(line, in: source) { return true }
    if let rest = sources.rest(of: line, in: source) {
      guard let first = source.firstScalar(in: rest)?.scalar, first != "：", first != ":" else { return true }
      return !shape.endsSentence && !source.scalars(in: rest).contains { $0.scalar.isCommaOrSemicolon }
    }
    guard let rest = words.rest(of: line, in: source) else { return false }
    guard let first = source.firstScalar(in: rest)?.scalar else { return true }
    let isParted = !first.isHan && !first.isCommaOrSemicolon
    return !shape.endsSentence
      && (isParted || givers.begin(rest, in: source) || makers.end(rest, in: source))
  }

  /// What is a credit by itself, and before a maker that is parted from it.
  private static let words = EdgeWords([
    "资料图片", "资料照片", "资料图", "网络截图", "网上截图", "新华社发", "受访者供图",
    "受访者提供", "本报制图", "海报设计", "本版邮箱", "网络图片",
  ])
  /// What stands before where something comes from, parted from it or not: 图源网络.
  private static let sources = EdgeWords([
    "图源", "图据", "图片来源", "数据来源", "资料来源",
  ])
  /// What a colon makes a credit, whatever follows.
  private static let labels = EdgeWords([
    "插图：", "题图：", "漫画：", "书法：", "单位：",
  ])
  /// What leads from the picture to whoever gave it: 资料图由县档案馆提供.
  private static let givers = EdgeWords(["由", "来自"])
  /// What follows the name of the maker: 新华社发高田摄.
  private static let makers = EdgeWords(["摄", "图"])
}
