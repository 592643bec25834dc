/// Prompts to look at something else, and notices of the paper about itself: they belong to the page and to
/// no story.
///
/// Source: mainland, Hong Kong and Taiwan papers. Headlines and sentences begin with the same words; what
/// follows them tells: 扫码看视频 but not 扫码点餐, 广告热线 and a number but not 广告牌.
enum PagePrompts {
  /// Whether `line`, which is `shape` and short, is one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  static func are(_ line: ByteRange, _ shape: BlockShape, in source: SourceText) -> Bool {
    if let rest = labels.rest(of: line, in: source) {
      return shape.digits >= fewestDigits || isParted(rest, in: source)
    }
    if tellsContact(line, shape, in: source) { return true }
    if let rest = invitations.rest(of: line, in: source) {
      let isInvitation =
        isParted(rest, in: source) || asks.stand(in: rest, of: source) || things.end(rest, in: source)
      return isInvitation && (!shape.endsSentence || code.stand(in: line, of: source))
    }
    guard let rest = scans.rest(of: line, in: source) else { return false }
    return invites(afterCode(of: line, in: source) ?? rest, in: source)
  }

  /// Whether `rest`, what stands behind a label, is parted from it, or is an address or a number and nothing
  /// else. A quotation mark or a figure parts no label: 广告“轰炸”何时了, 广告5万条一夜清零.
  private static func isParted(_ rest: ByteRange, in source: SourceText) -> Bool {
    guard let next = source.firstScalar(in: rest)?.scalar else { return true }
    return next.isSpace || next == "：" || next == ":" || next.characterClass == .closer
      || bars.contains(next)
      || !next.isCommaOrSemicolon && !source.scalars(in: rest).contains(where: \.scalar.isHan)
  }

  /// Whether `line` is a label with a number to call, or an address, behind it, and no sentence:
  /// 征婚热线：0379-63210050.
  private static func tellsContact(_ line: ByteRange, _ shape: BlockShape, in source: SourceText) -> Bool {
    guard shape.digits >= fewestDigits, !shape.endsSentence,
      let colon = source.scalars(in: line).prefix(longestPlace).first(where: {
        $0.scalar == "：" || $0.scalar == ":"
      })
    else { return false }
    return contacts.end(line.lowerBound..<colon.range.lowerBound, in: source)
  }

  /// What stands behind the code that is to be scanned; nil when none is named in the first words of `line`.
  private static func afterCode(of line: ByteRange, in source: SourceText) -> ByteRange? {
    source.scalars(in: line).prefix(longestPlace).first { $0.scalar == "码" || $0.scalar == "碼" }
      .map { $0.range.upperBound..<line.upperBound }
  }

  /// Whether nothing Chinese follows where to look, or what is to be seen there.
  private static func invites(_ rest: ByteRange, in source: SourceText) -> Bool {
    var rest = rest
    while let first = source.firstScalar(in: rest), !first.scalar.isHan {
      rest = first.range.upperBound..<rest.upperBound
    }
    return rest.isEmpty || uses.begin(rest, in: source)
  }

  /// What parts a label from the name of a notice: 广告·健康.
  private static let bars = ScalarSet("·|｜/／".unicodeScalars)
  /// How far the code is from the beginning of the line, in scalars: 扫描右侧二维码.
  private static let longestPlace = 12
  /// The fewest digits of a number to call, or of a licence.
  private static let fewestDigits = 7

  private static let contacts = EdgeWords([
    "热线", "熱線", "电话", "電話", "手机", "手機", "传真", "傳真", "短信", "微信", "邮箱", "郵箱", "电邮", "電郵",
  ])
  private static let scans = EdgeWords([
    "扫码", "掃碼", "扫一扫", "掃一掃", "扫描", "掃描", "识别", "識別", "长按", "長按",
  ])
  private static let code = EdgeWords(["码", "碼"])
  /// What a code is scanned for.
  private static let uses = EdgeWords(
    ("观看 觀看 收看 收听 收聽 阅读 閱讀 浏览 瀏覽 查看 查閱 欣赏 欣賞 关注 關注 下载 下載 了解 瞭解 获取 獲取 订阅 訂閱 报名 報名 参与 參與 进群 加入 投稿 "
      + "投票 更多 更精彩 图案 圖案 听 聽 看视频 看視頻 看更多 看图 看圖 看全文 看直播 看详情 看詳情 看精彩 即可 可看 可观 可觀 可查 可阅 可閱 可听 可聽 可了解")
      .split(separator: " ").map(String.init))
  private static let invitations = EdgeWords(["更多内容", "更多內容", "更多精彩"])
  /// What an invitation asks to do, or says where to look; without it a headline begins with the same words:
  /// 更多内容“上云”图书馆.
  private static let asks = EdgeWords([
    "请", "见", "看", "扫", "码", "关注", "点击", "搜", "登录", "尽在", "订阅", "下载", "进入", "长按", "等你",
  ])
  /// What there is more of.
  private static let things = EdgeWords(["内容", "图片", "照片", "视频", "新闻", "资讯", "信息", "报道", "文章"])
  /// What stands before an address or a number, or above a notice.
  private static let labels = EdgeWords([
    "版权声明", "版權聲明", "新闻热线", "新聞熱線", "投稿邮箱", "投稿郵箱", "广告", "廣告",
  ])
}

extension Unicode.Scalar {
  /// Whether the scalar is a comma or a semicolon.
  var isCommaOrSemicolon: Bool { "，；,;".unicodeScalars.contains(self) }
}
