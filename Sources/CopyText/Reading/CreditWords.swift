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
    if let rest = labels.rest(of: line, in: source) {
      return !shape.endsSentence && mayNameMaker(rest, in: source)
    }
    if let rest = sources.rest(of: line, in: source) {
      guard let first = source.firstScalar(in: rest)?.scalar, first != "：", first != ":" else { return true }
      // 图据“江口云”客户端, but 图源“网红”地火出圈.
      if quotes.contains(first) {
        return source.lastScalar(in: rest)?.scalar.characterClass == .closer || offices.end(rest, in: source)
      }
      return !shape.endsSentence && !source.scalars(in: rest).contains { $0.scalar.isCommaOrSemicolon }
    }
    guard let rest = words.rest(of: line, in: source) else { return false }
    guard let first = source.firstScalar(in: rest)?.scalar else { return true }
    let isParted = !first.isHan && !first.isCommaOrSemicolon
    return !shape.endsSentence
      && (isParted || givers.begin(rest, in: source) || makers.end(rest, in: source))
  }

  /// Whether `rest`, what stands behind a label and its colon, can be who made a picture, an office or what
  /// is counted in: 书法：沈砚秋, 单位：县融媒体中心, 单位：万元, but not 书法：写出百姓心声.
  private static func mayNameMaker(_ rest: ByteRange, in source: SourceText) -> Bool {
    if givers.begin(rest, in: source) || makers.end(rest, in: source) { return true }
    let scalars = Array(source.scalars(in: rest))
    if scalars.contains(where: { $0.scalar.isCommaOrSemicolon }) { return false }
    if scalars.contains(where: { quotes.contains($0.scalar) }) { return offices.end(rest, in: source) }
    let parts = scalars.split { !$0.scalar.isHan }
    if parts.count > 1, let last = parts.last, ReporterReader.isName(last) { return true }
    return parts.allSatisfy { part in
      let words = part[part.startIndex].range.lowerBound..<part[part.endIndex - 1].range.upperBound
      return part.count <= longestName || offices.end(words, in: source) || measures.begin(words, in: source)
    }
  }

  /// The longest name or measure, in characters: 视觉中国, 亿立方米.
  private static let longestName = 4

  /// What is a credit by itself, and before a maker that is parted from it.
  private static let words = EdgeWords([
    "资料图片", "资料照片", "资料图", "网络截图", "网上截图", "新华社发", "新华社稿", "中央社稿", "受访者供图",
    "受访者提供", "本报制图", "海报设计", "本版邮箱", "网络图片",
  ])
  /// What stands before where something comes from, parted from it or not: 图源网络.
  private static let sources = EdgeWords([
    "图源", "图据", "图片来源", "数据来源", "资料来源",
  ])
  /// What a colon makes a credit before a maker, an office or a measure.
  private static let labels = EdgeWords([
    "插图：", "题图：", "漫画：", "书法：", "单位：",
  ])
  /// What leads from the picture to whoever gave it: 资料图由县档案馆提供.
  private static let givers = EdgeWords(["由", "来自"])
  /// What follows the name of the maker: 新华社发高田摄.
  private static let makers = EdgeWords(["摄", "图", "提供"])
  /// What the names of offices, papers and programs end with.
  private static let offices = EdgeWords(
    ("团 组 社 部 站 室 队 局 院 馆 校 系 委 厅 台 报 网 所 厂 店 园 处 科 办 府 刊 号 端 "
      + "中心 大学 中学 小学 公司 集团 银行 街道 微博 协会 学会 工会 总会 员会 合会 妇联 作协")
      .split(separator: " ").map(String.init))
  /// What longer measures begin with: 万吨标准煤.
  private static let measures = EdgeWords(["万吨", "亿吨", "万元", "亿元", "万千瓦", "亿千瓦"])
  private static let quotes = ScalarSet("“‘「『\"".unicodeScalars)
}
