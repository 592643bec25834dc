/// What the wording of a block says of its place on the page: prompts, jump lines, credits, datelines.
struct PageWords {
  let isFurniture: Bool
  let isCredit: Bool
  let isSignature: Bool
  let endsInCredit: Bool
  let isListItem: Bool
  let hasDateline: Bool

  /// Looks at the first and last few words of `text`.
  ///
  /// - Complexity: O(1): only the ends of the text are looked at.
  init(_ source: SourceText, _ text: ByteRange, _ shape: BlockShape) {
    let start = source.prefix(of: text, bytes: 120)
    let end = source.suffix(of: text, bytes: 30)
    let isShort = shape.length <= 40
    let bare = start.drop { "（([【".contains($0) }
    let isEnglish = !shape.isHan && shape.letters > 0
    let english =
      isEnglish && text.utf8.count <= EnglishLine.longest ? EnglishLine.role(of: source.text(in: text)) : nil

    isFurniture =
      english == .furniture
      || isShort
        && (Self.prompts.contains { bare.hasPrefix($0) } || Self.jumps.contains { bare.hasPrefix($0) }
          || Self.isFolio(start, shape) || shape.han + shape.letters == 0)
    isCredit =
      english == .credit || isShort && Self.credits.contains { bare.hasPrefix($0) || bare.hasSuffix($0) }
    isSignature = english == .byline || start.hasPrefix("——") && shape.length <= 8
    endsInCredit =
      isEnglish && (shape.innerSentenceEnds > 0 || shape.endsSentence)
      && EnglishLine.endsInCredit(source.suffix(of: text, bytes: 80))
      || !isShort && !shape.endsSentence && shape.innerSentenceEnds > 0 && Self.endsAsCaption(end)
      || isShort && shape.innerSentenceEnds > 0 && Self.endsAsCaption(end)
    isListItem = shape.first.characterClass == .bullet || Self.isNumbered(start)
    hasDateline = Self.isDateline(start)
  }

  /// Prompts to look at something else, and notices; they belong to the page.
  private static let prompts = [
    "扫码", "扫一扫", "扫描", "掃描", "掃碼", "识别二维码", "长按二维码", "更多内容", "更多精彩", "版权声明", "版權聲明", "新闻热线",
    "新聞熱線", "投稿邮箱", "广告", "廣告",
  ]

  /// Jump lines: where a story goes on, and where it comes from.
  private static let jumps = [
    "下转", "下轉", "上接", "转第", "轉第", "紧接第", "緊接第", "详见第", "詳見第", "相关报道见",
  ]

  /// Lines that say where a picture comes from.
  private static let credits = [
    "资料图片", "資料圖片", "资料照片", "資料照片", "资料图", "資料圖", "网络截图", "網上截圖", "新华社发", "新華社發", "受访者供图",
    "受訪者提供", "本报制图", "本報製圖",
  ]

  private static func endsAsCaption(_ end: String) -> Bool {
    guard let last = end.unicodeScalars.last else { return false }
    return "摄攝".unicodeScalars.contains(last)
      || ["截图", "截圖", "图片", "圖片", "供图", "供圖", "照片", "资料图", "資料圖", "摄影", "攝影"].contains { end.hasSuffix($0) }
  }

  /// `2026年3月28日 星期六 要闻 02版`: the date and the number of the page.
  private static func isFolio(_ start: String, _ shape: BlockShape) -> Bool {
    shape.digits >= 2
      && (start.contains("星期") && start.contains("版") || start.hasPrefix("第") && start.hasSuffix("版"))
  }

  /// `1. `, `1、`, `（一）`, `①`, `- `: the beginning of an entry.
  static func isNumbered(_ start: String) -> Bool {
    var rest = start.unicodeScalars[...]
    if rest.starts(with: "- ".unicodeScalars) || rest.starts(with: "* ".unicodeScalars) { return true }
    guard let first = rest.first else { return false }
    if (0x2460...0x249B).contains(first.value) { return true }
    let isBracketed = first == "（" || first == "("
    if isBracketed { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isDigit || "一二三四五六七八九十".unicodeScalars.contains($0) }
    guard !number.isEmpty, number.count <= 3, number.endIndex < rest.endIndex else { return false }
    let mark = rest[number.endIndex]
    if isBracketed { return mark == "）" || mark == ")" }
    return mark == "、" || mark == "．" || mark == ")" || mark == "）"
      || mark == "." && !(rest[number.endIndex...].dropFirst().first?.isDigit ?? true)
  }

  /// `本报讯`, `本报聊城讯`, `新华社北京3月1日电`, `WASHINGTON, March 23 —`.
  static func isDateline(_ start: String) -> Bool {
    let scalars = Array(start.unicodeScalars.prefix(48))
    if ["本报", "本報", "新华社", "新華社", "据", "據", "中新", "本台", "本网"].contains(where: { start.hasPrefix($0) }) {
      // 讯 or 电 ends the dateline, before a bracket, a space or the text.
      let body = scalars.prefix(24)
      if let index = body.firstIndex(where: { "讯訊电電".unicodeScalars.contains($0) }) {
        return !body[..<index].contains {
          $0.characterClass == .clauseMark || $0.characterClass == .sentenceEnd
        }
      }
      return false
    }
    guard let dash = scalars.firstIndex(where: { $0 == "—" || $0 == "–" }), dash > 2 else { return false }
    let place = scalars.prefix { $0 != "," && $0 != "(" && $0 != "—" && $0 != "–" }
    let letters = place.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy(\.properties.isUppercase)
  }
}

extension SourceText {
  /// The first scalars of `range`, at most `bytes` bytes of them.
  func prefix(of range: ByteRange, bytes count: Int) -> String {
    var end = min(range.upperBound.utf8, range.lowerBound.utf8 + count)
    while end < range.upperBound.utf8, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return text(in: ByteRange(utf8: range.lowerBound.utf8..<end))
  }

  /// The last scalars of `range`, at most `bytes` bytes of them.
  func suffix(of range: ByteRange, bytes count: Int) -> String {
    var start = max(range.lowerBound.utf8, range.upperBound.utf8 - count)
    while start < range.upperBound.utf8, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return text(in: ByteRange(utf8: start..<range.upperBound.utf8))
  }
}
