/// What the wording of a block says of its place on the page: prompts, jump lines, credits, datelines.
struct PageWords {
  let isFurniture: Bool
  /// Whether it is furniture that says where a story goes on, or where it comes from.
  let isJump: Bool
  let isCredit: Bool
  let isSignature: Bool
  let isCaption: Bool
  let isListItem: Bool
  let hasDateline: Bool

  /// Looks at the first and last few words of `text`.
  ///
  /// - Complexity: O(1): only the ends of the text are looked at.
  init(_ source: borrowing SourceText, _ text: ByteRange, _ shape: BlockShape) {
    let isShort = shape.length <= 40
    let isEnglish = !shape.isHan && shape.letters > 0
    let english = isEnglish ? EnglishLine.role(of: text, in: source) : nil

    // A short line is looked at without the bracket before it.
    var bare = text
    if isShort {
      while let first = source.firstScalar(in: bare), Self.openingBrackets.contains(first.scalar) {
        bare = first.range.upperBound..<bare.upperBound
      }
    }

    isJump = english == .furniture || isShort && Self.jumps.begin(bare, in: source)
    isFurniture =
      isJump
      || isShort
        && (Self.prompts.begin(bare, in: source)
          || shape.digits >= 2 && Self.isFolio(source.prefixRange(of: text, bytes: 120), in: source)
          || shape.han + shape.letters == 0)
    isCredit =
      english == .credit
      || isShort && !Self.comments.begin(bare, in: source)
        && (Self.credits.begin(bare, in: source) || Self.credits.end(bare, in: source))
    isSignature = english == .byline || shape.length <= 8 && Self.dashes.begin(text, in: source)
    isCaption =
      isEnglish && (shape.innerSentenceEnds > 0 || shape.endsSentence)
      && EnglishLine.endsInCredit(source.suffixRange(of: text, bytes: 80), in: source)
      || CaptionWords.are(text, shape, in: source)
    isListItem = shape.first.characterClass == .bullet || Self.isNumbered(text, in: source)
    hasDateline =
      Self.isHouseDateline(text, in: source)
      || shape.letters >= Self.shortestPlace && shape.traits.contains(.dash)
        && Self.isPlaceDateline(text, in: source)
  }

  /// Prompts to look at something else, and notices; they belong to the page.
  private static let prompts = EdgeWords([
    "扫码", "扫一扫", "扫描", "掃描", "掃碼", "识别二维码", "长按二维码", "更多内容", "更多精彩", "版权声明", "版權聲明", "新闻热线",
    "新聞熱線", "投稿邮箱", "广告", "廣告",
  ])

  /// Jump lines: where a story goes on, and where it comes from.
  private static let jumps = EdgeWords(JumpWords.chinese)

  /// What begins like a credit of an agency and goes on otherwise.
  private static let comments = EdgeWords(["新华社发表", "新華社發表", "新华社发布", "新華社發布"])

  /// Lines that say where a picture or a chart comes from.
  private static let credits = EdgeWords([
    "资料图片", "資料圖片", "资料照片", "資料照片", "资料图", "資料圖", "网络截图", "網上截圖", "新华社发", "新華社發", "受访者供图",
    "受訪者提供", "本报制图", "本報製圖", "图源", "圖源", "图据", "圖據", "图片来源", "圖片來源", "数据来源", "數據來源", "资料来源", "插图：", "插圖：",
    "题图：", "題圖：", "漫画：", "漫畫：", "书法：", "单位：", "單位：", "海报设计", "本版邮箱", "网络图片", "網絡圖片",
  ])

  /// The dash of Chinese, which sets a line off from the one above it.
  static let dashes = EdgeWords(["——"])

  /// The brackets that may stand before the words of a short line.
  private static let openingBrackets = ScalarSet("（([【".unicodeScalars)

  /// `2026年3月28日 星期六 要闻 02版`: the date and the number of the page.
  private static func isFolio(_ start: ByteRange, in source: SourceText) -> Bool {
    number.begin(start, in: source) && page.end(start, in: source)
      || weekday.stand(in: start, of: source)
        && (page.stand(in: start, of: source) || month.stand(in: start, of: source))
  }

  private static let weekday = EdgeWords(["星期"])
  private static let month = EdgeWords(["月"])
  private static let number = EdgeWords(["第"])
  private static let page = EdgeWords(["版"])

  /// `1. `, `1、`, `（一）`, `①`, `- `: the beginning of an entry.
  static func isNumbered(_ text: ByteRange, in source: SourceText) -> Bool {
    guard let first = source.firstScalar(in: text)?.scalar else { return false }
    if (0x2460...0x249B).contains(first.value) { return true }
    let isBracketed = first == "（" || first == "("
    guard isBracketed || first == "-" || first == "*" || first.mayNumber else { return false }
    var scalars = source.scalars(in: text).makeIterator()
    var next = scalars.next()?.scalar
    if isBracketed || first == "-" || first == "*" { next = scalars.next()?.scalar }
    if first == "-" || first == "*" { return next == " " }
    var length = 0
    while length <= longestNumber, next?.mayNumber == true {
      length += 1
      next = scalars.next()?.scalar
    }
    guard (1...longestNumber).contains(length), let mark = next else { return false }
    if isBracketed { return mark == "）" || mark == ")" }
    // 一、二年级 is a number too.
    next = scalars.next()?.scalar
    if mark == "、" { return next.map { $0.isDigit || !$0.mayNumber } ?? true }
    return mark == "．" || mark == ")" || mark == "）"
      || mark == "." && !(next?.isDigit ?? true)
  }

  /// The most digits that the number of an entry has.
  private static let longestNumber = 3

  /// `本报讯`, `本报聊城讯`, `新华社北京3月1日电`, `WASHINGTON, March 23 —`.
  static func isDateline(_ text: ByteRange, in source: SourceText) -> Bool {
    isHouseDateline(text, in: source) || isPlaceDateline(text, in: source)
  }

  /// How far a dateline can reach, in bytes.
  private static let longestDateline = 120

  /// A house, and 讯 or 电 before a bracket, a space or the text.
  private static func isHouseDateline(_ text: ByteRange, in source: SourceText) -> Bool {
    guard houses.begin(text, in: source) else { return false }
    for placed in source.scalars(in: source.prefixRange(of: text, bytes: longestDateline)).prefix(24) {
      switch placed.scalar {
      case "讯", "訊", "电", "電": return true
      default: break
      }
      switch placed.scalar.characterClass {
      case .clauseMark, .sentenceEnd: return false
      default: continue
      }
    }
    return false
  }

  /// A place in capitals, before a dash.
  private static func isPlaceDateline(_ text: ByteRange, in source: SourceText) -> Bool {
    guard !houses.begin(text, in: source) else { return false }
    var letters = 0
    var isPlace = true
    var count = 0
    for placed in source.scalars(in: source.prefixRange(of: text, bytes: longestDateline)).prefix(48) {
      let scalar = placed.scalar
      if scalar == "—" || scalar == "–" { return count > 2 && letters >= shortestPlace }
      if isPlace, scalar.isLetter {
        if !scalar.properties.isUppercase { return false }
        letters += 1
      }
      if scalar == "," || scalar == "(" { isPlace = false }
      if !isPlace, letters < shortestPlace { return false }
      count += 1
    }
    return false
  }

  /// The fewest letters of a place.
  private static let shortestPlace = 3

  private static let houses = EdgeWords(["本报", "本報", "新华社", "新華社", "据", "據", "中新", "本台", "本网"])
}

extension Unicode.Scalar {
  /// Whether the scalar may stand in the number of an entry.
  var mayNumber: Bool {
    isDigit || Self.chineseNumbers.contains(self)
  }

  private static let chineseNumbers = ScalarSet("一二三四五六七八九十".unicodeScalars)
}

extension SourceText {
  /// Where the first scalars of `range` stand, at most `bytes` bytes of them.
  func prefixRange(of range: ByteRange, bytes count: Int) -> ByteRange {
    var end = min(range.upperBound.utf8, range.lowerBound.utf8 + count)
    while end < range.upperBound.utf8, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(utf8: range.lowerBound.utf8..<end)
  }

  /// Where the last scalars of `range` stand, at most `bytes` bytes of them.
  func suffixRange(of range: ByteRange, bytes count: Int) -> ByteRange {
    var start = max(range.lowerBound.utf8, range.upperBound.utf8 - count)
    while start < range.upperBound.utf8, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return ByteRange(utf8: start..<range.upperBound.utf8)
  }
}
