import CopyText
import LintCore

/// A page as it was read: a line for each block, with what is known of it below.
struct OutlineReport {
  private let document: Document
  private let file: DecodedFile
  private let language: Language
  private let painter: Painter
  private let cellWidth: CellWidth
  private let width: Int
  /// The annotations of each block, by its index.
  private var annotations: [[String]]
  /// The cells of the column of line numbers.
  private let numberWidth: Int

  /// The outline of `document`, which `file` holds, in lines of `width` cells.
  init(
    _ document: Document, of file: DecodedFile, in language: Language, _ painter: Painter,
    _ cellWidth: CellWidth, _ width: Int
  ) {
    self.document = document
    self.file = file
    self.language = language
    self.painter = painter
    self.cellWidth = cellWidth
    self.width = width
    annotations = Array(repeating: [], count: document.blocks.count)
    numberWidth = document.blocks.map { Self.span($0.lines).count }.max() ?? 0
    for byline in document.bylines where !byline.slots.isEmpty {
      annotations[byline.block].append(names(in: byline))
    }
    for seam in document.seams { annotate(seam) }
    for lost in document.lostTexts { annotate(lost) }
    for block in document.illegibleBlocks {
      annotations[block].append(
        painter.paint(
          language.say("文字识别太差，不查断段和配对标点", "too badly read to check cuts and pairs of marks"), .faint))
    }
  }

  /// The outline.
  var text: String {
    let path = painter.paint(document.source.path.visible, .strong)
    let articles = document.articles.enumerated().map { number, article in
      let blocks = article.blocks.map { line(ofBlock: $0) + annotations[$0].map(indented).joined() }
      return "\n" + heading(article, number: number + 1) + blocks.joined()
    }
    let sentence = language.say("：", ": ") + encodingSentence + language.say("，", ", ") + settingSentence
    return path + painter.paint(sentence, .faint) + "\n" + articles.joined()
  }

  /// How the page is written as bytes.
  private var encodingSentence: String {
    file.encoding.name + (file.hasByteOrderMark ? language.say("（有 BOM）", " with a byte order mark") : "")
  }

  /// How the page is set.
  private var settingSentence: String {
    let words = document.brokenWords.count
    let broken =
      words == 0
      ? ""
      : language.say(
        "；行末断开的单词 \(words) 个",
        words == 1 ? "; 1 word broken at the end of a line" : "; \(words) words broken at the ends of lines")
    return document.page.setting.sentence.text(in: language) + broken
  }

  private func heading(_ article: Article, number: Int) -> String {
    let first = document.blocks[article.blocks.lowerBound].lines.lowerBound
    let last = document.blocks[article.blocks.upperBound - 1].lines.upperBound
    let lines = Self.span(first..<last)
    return painter.paint(language.say("第 \(number) 篇", "article \(number)"), .strong)
      + painter.paint(language.say("，第 \(lines) 行", ", lines \(lines)"), .faint) + "\n"
  }

  private func line(ofBlock index: Int) -> String {
    let block = document.blocks[index]
    let number = Self.span(block.lines)
    let indent = String(repeating: " ", count: 2 + numberWidth - number.count)
    let role = cellWidth.padded(block.role.name.text(in: language), to: roleWidth)
    let room = width - 2 - numberWidth - 2 - roleWidth - 2
    let copy = cellWidth.shortened(beginning(of: block.range, room), to: room)
    let isTitle = block.role == .headline
    return indent + painter.paint(number, .gutter) + "  " + painter.paint(role, isTitle ? .strong : .faint)
      + "  " + (isTitle ? painter.paint(copy, .strong) : copy) + "\n"
  }

  private func indented(_ annotation: String) -> String {
    String(repeating: " ", count: 2 + numberWidth + 2 + roleWidth + 2) + annotation + "\n"
  }

  private func names(in byline: Byline) -> String {
    let slots = byline.slots.map { slot in
      let names = slot.names.map { document.source.text(in: $0).visible }
      let title = [slot.task, slot.title].compactMap(\.self)
        .map { document.source.text(in: $0).visible }.joined(separator: " ")
      let held =
        names.isEmpty ? language.say("（空）", "(empty)") : names.joined(separator: language.say("、", ", "))
      return title.isEmpty ? held : title + " " + held
    }
    return painter.paint(
      language.say("署名：", "by: ") + slots.joined(separator: language.say("；", "; ")), .cyan)
  }

  private mutating func annotate(_ seam: Seam) {
    let (tail, head) = (document.blocks[seam.tail], document.blocks[seam.head])
    let cut = ending(of: tail.text, Self.cutContext) + "‖" + beginning(of: head.text, Self.cutContext)
    let onward = Self.span(head.lines.prefix(1))
    let back = Self.span(tail.lines.suffix(1))
    let what =
      switch seam.cut {
      case .word: language.say("断在词中，接第 \(onward) 行：", "cut inside a word, goes on at line \(onward): ")
      case .sentence:
        language.say("断在句中，接第 \(onward) 行：", "cut inside a sentence, goes on at line \(onward): ")
      }
    annotations[seam.tail].append(painter.paint(what + cut, .yellow))
    annotations[seam.head].append(
      painter.paint(language.say("上接第 \(back) 行", "goes on from line \(back)"), .yellow))
  }

  private mutating func annotate(_ lost: LostText) {
    let sentence =
      switch lost.end {
      case .beginning: language.say("前文缺失", "its beginning is nowhere in the file")
      case .ending: language.say("后文缺失", "its ending is nowhere in the file")
      }
    annotations[lost.block].append(painter.paint(sentence, .red))
  }

  /// The first `count` scalars of `range` at most, on one line.
  private func beginning(of range: ByteRange, _ count: Int) -> String {
    document.source.scalars(in: range).prefix(count).map { Self.onOneLine($0.scalar) }.joined()
  }

  /// The last `count` scalars of `range` at most, on one line.
  private func ending(of range: ByteRange, _ count: Int) -> String {
    var start = range.upperBound
    for _ in 0..<count {
      guard let scalar = document.source.lastScalar(in: range.lowerBound..<start) else { break }
      start = scalar.range.lowerBound
    }
    return beginning(of: start..<range.upperBound, count)
  }

  private static func onOneLine(_ scalar: Unicode.Scalar) -> String {
    scalar.value < 0x20 && scalar.isSpace ? " " : scalar.visible
  }

  /// 0-based lines as people count them: `7`, or `7-9`.
  private static func span(_ lines: Range<Int>) -> String {
    lines.count < 2 ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + 1)-\(lines.upperBound)"
  }

  private var roleWidth: Int {
    Role.allCases.map { cellWidth.cells(of: $0.name.text(in: language)) }.max() ?? 0
  }

  /// How many scalars are shown on each side of a cut.
  private static let cutContext = 8
}

extension Setting {
  /// The setting as the outline says it.
  fileprivate var sentence: Message {
    switch self {
    case .paragraphs: Message(zh: "一段一行", en: "a paragraph a line")
    case .blocks: Message(zh: "分行排，段间空行", en: "set in lines, blank lines between paragraphs")
    case .indented: Message(zh: "分行排，段首缩进", en: "set in lines, paragraphs indented")
    case .lines: Message(zh: "分行排，段落只看末行", en: "set in lines, nothing between paragraphs")
    }
  }
}

extension Role {
  /// The role as people in a newsroom call it.
  fileprivate var name: Message {
    switch self {
    case .headline: Message(zh: "标题", en: "headline")
    case .kicker: Message(zh: "引题", en: "kicker")
    case .deck: Message(zh: "副题", en: "deck")
    case .crosshead: Message(zh: "插题", en: "crosshead")
    case .label: Message(zh: "栏目", en: "label")
    case .byline: Message(zh: "署名", en: "byline")
    case .lead: Message(zh: "导语", en: "lead")
    case .body: Message(zh: "正文", en: "body")
    case .caption: Message(zh: "图片说明", en: "caption")
    case .credit: Message(zh: "供图", en: "credit")
    case .listItem: Message(zh: "条目", en: "list item")
    case .furniture: Message(zh: "非正文", en: "furniture")
    }
  }
}
