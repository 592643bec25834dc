import CopyText

/// Copy that no newspaper prints, and that a program which compares everything with everything would not get
/// through.
enum HostileCopy {
  /// A form of it: the piece of a given number, over and over.
  private typealias Piece = @Sendable (Int, inout SeededGenerator) -> String

  /// The names of the forms, sorted.
  static var names: [String] { forms.keys.sorted() }

  /// Copy of the form `name`, of at least so many bytes; nil when there is no such form.
  static func copy(_ name: String, bytes: Int) -> String? {
    guard let piece = forms[name] else { return nil }
    var random = SeededGenerator(seed: 1)
    var copy = ""
    copy.reserveCapacity(bytes + 256)
    var number = 0
    while copy.utf8.count < bytes {
      copy += piece(number, &random)
      number += 1
    }
    return copy
  }

  private static let forms: [String: Piece] = [
    "abbreviations": { _, _ in "Mr. " },
    "blank-lines": { number, _ in number == 0 ? "报。\n" : "\n" },
    "brackets-closing": { _, _ in "）》】" },
    "brackets-opening": { _, _ in "（《【" },
    "broken-words": { _, _ in "cen-\ntury of old words that go on and\n" },
    "bullets": { _, random in "■\(han(6, &random))\n" },
    "bylines": { _, _ in "本报记者 高田\n\n" },
    "captions-cut": { _, _ in "，市民在公园游玩。高田摄\n\n" },
    "captions": { _, random in "图为\(han(20, &random))。 高田 摄\n\n" },
    "cut-paragraphs": { _, random in "\(han(30, &random))，\(han(22, &random))\n\n" },
    "cut-words": { _, random in "\(han(20, &random))企业和\n\n合作\(han(20, &random))。\n\n" },
    "dashes": { _, _ in "—" },
    "datelines": { _, _ in "WASHINGTON, March 3 — " },
    "dots": { _, _ in "…" },
    "emoji": { _, _ in "🗞" },
    "equal-clauses": { _, _ in "晒场上金黄一片，收购点前排起了长队，" },
    "equal-paragraphs": { _, _ in "晒场上金黄一片，收购点前排起了长队，粮站职工说，今年的稻谷成色好，水分也低。\n\n" },
    "filler": { _, _ in "hed goes here " },
    "hexadecimal": { _, random in hexadecimal(8, &random) },
    "headings": { _, random in "# \(han(5, &random))\n" },
    "letters": { _, random in han(1, &random) },
    "links": { _, _ in "[image](" },
    "list": { _, random in "1. \(han(6, &random))\n" },
    "lost-beginnings": { _, random in "，\(han(30, &random))。\n\n" },
    "markup": { _, _ in "&nbsp;" },
    "marks-apart": { _, _ in "n» " },
    "names": { _, _ in "张三、李四、" },
    "nearly-equal": { number, _ in "今年第\(number)批工程有序推进，沿线居民的出行条件得到明显改善，预计年内可以全部完工并投入使用。\n\n" },
    "one-character-blocks": { _, _ in "报\n\n" },
    "one-character-lines": { _, _ in "报\n" },
    "one-letter": { _, _ in "啊" },
    "paragraphs": { _, random in "\(han(40, &random))，\(han(30, &random))。\n\n" },
    "quotes-alternating": { _, _ in "”“报" },
    "quotes-closing": { _, _ in "”" },
    "quotes-in-every-line": { _, random in "“\(han(20, &random))\n\n" },
    "quotes-opening": { _, _ in "“" },
    "quotes-straight": { _, _ in "\"a'" },
    "sentences": { _, random in "\(han(9, &random))，\(han(8, &random))。" },
    "set-in-lines": { _, _ in
      "The ferry will run in winter, and the people of the old town\nwill walk there\n"
    },
    // Each run of them is twice as long as the one before it.
    "spaces": { number, _ in
      (number == 0 ? "在全市创\n\n造出更多岗位，让群众满意。\n\n今年" : "")
        + String(repeating: "\u{3000} \t", count: 1 << number) + "好"
    },
    "stars": { _, _ in "*" },
    "stutter": { _, _ in "推进发展" },
    "syllables": { _, _ in "cen-\n" },
    "template": { _, _ in "{{a}} " },
    "titles": { _, random in "\(han(8, &random))\n\n" },
    "to-come": { _, _ in "TK " },
    "unnamed": { _, _ in "记者 " },
    "verse": { _, random in "\(han(7, &random))，\n\(han(7, &random))。\n" },
    "words-cut": { _, random in "\(han(20, &random))Sie\n\nmens\(han(20, &random))。\n\n" },
    "words": { number, _ in "word\(number) " },
  ]

  /// So many Chinese characters.
  private static func han(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in characters[random.below(characters.count)] }.joined()
  }

  /// So many digits of base 16, the first of them a letter.
  private static func hexadecimal(_ count: Int, _ random: inout SeededGenerator) -> String {
    "A" + (1..<count).map { _ in String(random.below(16), radix: 16, uppercase: true) }.joined()
  }

  private static let characters = "报纸桥修好了水清人来今年全市企业发展社会合作范围品牌新闻记者说他在是的一不有和".map(String.init)
}
