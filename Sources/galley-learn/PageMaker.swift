import CopyText

/// Sets pages as newspapers do, in the several manners that papers and extractors have.
struct PageMaker {
  private var random: SeededGenerator
  private var page = MadePage()
  /// The index of the block with which the text of the present article begins.
  private var bodyStart = 0
  /// What stands between two marks in the articles of the page.
  private var clauses: [String] = []
  private let lossesPerHundred: Int
  private let endingsPerHundred: Int
  private let reversalsPerHundred: Int

  /// A maker of pages.
  ///
  /// - Parameters:
  ///   - seed: Decides all that is left to chance.
  ///   - lossesPerHundred: Of how many cut paragraphs in a hundred the beginning is lost.
  ///   - endingsPerHundred: Of how many others the ending is.
  ///   - reversalsPerHundred: Of how many the pieces change places.
  init(seed: UInt64, lossesPerHundred: Int, endingsPerHundred: Int = 0, reversalsPerHundred: Int) {
    random = SeededGenerator(seed: seed)
    self.lossesPerHundred = lossesPerHundred
    self.endingsPerHundred = endingsPerHundred
    self.reversalsPerHundred = reversalsPerHundred
  }

  /// A page of `articles`.
  mutating func page(of articles: [CorpusArticle]) -> MadePage {
    page = MadePage()
    clauses = articles.flatMap { $0.paragraphs(.body) }.flatMap { paragraph in
      paragraph.split { $0.isPunctuation || $0.isWhitespace }.map(String.init)
    }
    let manner = Manner(&random)
    for article in articles { set(article, manner) }
    if manner.isHalfWidth { page.blocks = page.blocks.map(\.halfWidth) }
    return page
  }

  /// What the blocks of a page have in common.
  private struct Manner {
    let isMarkdown: Bool
    let isHalfWidth: Bool
    let byline: Int
    let cutsPerHundred: Int

    init(_ random: inout SeededGenerator) {
      isMarkdown = random.chance(40)
      isHalfWidth = random.chance(25)
      byline = random.below(4)
      cutsPerHundred = [0, 8, 20, 30][random.below(4)]
    }
  }

  private mutating func set(_ article: CorpusArticle, _ manner: Manner) {
    let isHan = article.headline.unicodeScalars.contains(where: \.isHan)
    if random.chance(10), isHan { page.blocks.append(["要闻", "综合新闻", "时政动态", "地方"][random.below(4)]) }
    page.blocks.append((manner.isMarkdown ? "## " : "") + article.headline.oneLine)
    if let byline = article.byline?.oneLine, !byline.isEmpty {
      let names = byline.split(separator: " ").joined(separator: " ")
      page.blocks.append(isHan && manner.byline == 1 ? "■ \(names)" : names)
    } else if isHan, manner.byline > 1 {
      page.blocks.append(["□记者 高田 报道", "本报记者 张 枨"][manner.byline - 2])
    }
    bodyStart = page.blocks.count
    for (text, kind) in zip(article.paragraphs, article.kinds) {
      var text = text.oneLine
      if text.isEmpty { continue }
      // A quotation mark is lost now and then, most often the one that opens a paragraph.
      if kind == .body, text.hasPrefix("“"), random.chance(8) {
        text.removeFirst()
      } else if kind == .body, random.chance(2), let mark = text.firstIndex(of: random.chance(60) ? "“" : "”")
      {
        text.remove(at: mark)
      }
      if kind == .body { set(paragraph: text, isHan: isHan, manner) } else { page.blocks.append(text) }
    }
  }

  /// Sets a paragraph whole, or in two or three pieces.
  private mutating func set(paragraph: String, isHan: Bool, _ manner: Manner) {
    guard random.chance(manner.cutsPerHundred) else {
      page.blocks.append(paragraph)
      return
    }
    if let report = AttributedReport(paragraph), random.chance(lossesPerHundred / 2) {
      // What was taken for a byline and cleared away sometimes held the first words of the copy.
      page.lost.insert(page.blocks.count)
      page.blocks.append(report.source)
      return
    }
    let pieces = isHan ? random.hanPieces(of: paragraph) : random.latinPieces(of: paragraph)
    guard pieces.count > 1 else {
      page.blocks.append(paragraph)
      return
    }
    if random.chance(lossesPerHundred) {
      page.lost.insert(page.blocks.count)
      page.blocks.append(pieces[pieces.count - 1])
      return
    }
    if endingsPerHundred > 0, random.chance(endingsPerHundred) {
      page.brokenOff.insert(page.blocks.count)
      page.blocks.append(pieces[0])
      return
    }
    if random.chance(reversalsPerHundred), pieces.count == 2 {
      // The column that was read too early holds the end of the paragraph, and mostly another one or two.
      let between = [0, 1, 1, 1, 1, 1, 2, 2, 3][random.below(9)]
      let place = page.blocks.count - between
      if place >= bodyStart {
        page.insert(pieces[1], at: place)
        page.continuations[page.blocks.count] = place
        page.blocks.append(pieces[0])
        return
      }
    }
    for (index, piece) in pieces.enumerated() {
      let tail = page.blocks.count
      page.blocks.append(piece)
      guard index + 1 < pieces.count else { break }
      if random.chance(11) { interrupt(isHan: isHan) }
      page.continuations[tail] = page.blocks.count
    }
  }

  /// Puts between two pieces what editors put there.
  private mutating func interrupt(isHan: Bool) {
    if !isHan {
      page.blocks.append(["Continued on page A4", "Photo by Staff", "See STORY, Page 6"][random.below(3)])
      return
    }
    let name = ["张芳", "许田", "李 明", "陈思远", "高 岳"][random.below(5)]
    switch random.below(4) {
    case 0: page.blocks.append(["扫码查看视频", "扫码看更多", "扫描二维码观看"][random.below(3)])
    case 1:
      page.blocks.append(["数据", "数读", "链接", "新闻背景", "相关数据", "数字"][random.below(6)])
      let unit = ["万个", "亿元", "%", "人次", "万吨", "公里"][random.below(6)]
      for _ in 0..<(2 + random.below(6)) {
        let fraction = random.chance(30) ? ".\(random.below(10))" : ""
        page.blocks.append("\(clause(4...9)) \(1 + random.below(900))\(fraction) \(unit)")
      }
      if random.chance(70) { page.blocks.append("制图：\(name)") }
    case 2:
      page.blocks.append(clause(8...40) + (random.chance(80) ? "。" : ""))
      page.blocks.append(["■ 本报记者 \(name)", "\(name)摄", "本报记者 \(name) 摄"][random.below(3)])
    default: page.blocks.append(["（下转第三版）", "（下转3版）", "（下转第二版）"][random.below(3)])
    }
  }

  /// A clause of the articles of the page, of so many characters; a made-up one when none is near.
  private mutating func clause(_ length: ClosedRange<Int>) -> String {
    for _ in 0..<8 where !clauses.isEmpty {
      let clause = clauses[random.below(clauses.count)]
      if length.contains(clause.count) { return clause }
    }
    return "生产车间一片繁忙"
  }
}

extension SeededGenerator {
  /// Whether something happens that happens `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

extension String {
  /// The text without line ends.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").split(separator: "\u{3000}").joined(
      separator: " ")
  }

  /// The text with half-width commas, colons, semicolons and brackets, as some extractors leave it.
  fileprivate var halfWidth: String {
    String(
      map { character in
        switch character {
        case "，": ","
        case "：": ":"
        case "；": ";"
        case "（": "("
        case "）": ")"
        default: character
        }
      })
  }
}
