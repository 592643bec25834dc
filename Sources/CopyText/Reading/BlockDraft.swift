/// A block on the way from lines to roles: its place and all that can be seen without its neighbours.
struct BlockDraft: Sendable {
  /// The lines of the copy it stands on, 0-based.
  let lines: Range<Int>
  /// Its copy without white space and markup at the ends.
  let range: ByteRange
  /// Its copy without byline lines.
  let text: ByteRange
  /// What its first line is by the marks of Markdown; a heading that only names who wrote is text.
  let markdown: MarkdownLine
  /// How many blank lines stand above it.
  let gap: Int
  /// What can be counted in its text.
  let shape: BlockShape
  /// What kinds of characters stand in its range, at most.
  let traits: TextTraits
  /// The byline that it is, or that its first or last line is.
  let byline: Byline?
  /// What it is on its own; nil when its neighbours decide.
  let ownRole: Role?
  /// Whether it is short and ends no sentence: a line of a headline, of a list, or a piece of a paragraph.
  let isTitleLike: Bool
  /// Whether it begins as the lead of a news item: 本报讯, a dateline.
  let hasDateline: Bool
  /// Whether it is a line that stands for itself whatever is around it: a heading of Markdown, the number of
  /// a part.
  let isHeading: Bool
  /// Whether it is the number of a part of a story and nothing else.
  let isPartNumber: Bool
  /// Whether it is a standing head, if what stands below begins as a text does.
  let mayBeStandingHead: Bool
  /// Whether it begins with a few words and a colon: 男子100米：, When:.
  let hasLabel: Bool
  /// Whether its last line names who signs: it is short and ends no sentence, below one that does.
  let isSigned: Bool

  /// Reads the block on `lines`, which has the number `block` and `gap` blank lines above it, with `reader`.
  ///
  /// The text is borrowed, here and in what is made of each block: an initialiser owns what it is given, and
  /// to copy a text is to count every reference in it.
  init(
    _ source: borrowing SourceText, _ reader: borrowing BylineReader, lines: Range<Int>, gap: Int, block: Int
  ) {
    self.lines = lines
    self.gap = gap
    let copy = source.trimmed(
      source.lines.range(ofLine: lines.lowerBound)
        .lowerBound..<source.lines.range(ofLine: lines.upperBound - 1).upperBound)
    let firstLine = lines.count == 1 ? copy : source.trimmed(source.lines.range(ofLine: lines.lowerBound))
    let line = MarkdownLine(firstLine, in: source)
    let marks = line.headingLevel
    range =
      marks > 0
      ? source.trimmed(ByteRange(utf8: copy.lowerBound.utf8 + marks..<copy.upperBound.utf8))
      : line.isQuoted ? source.withoutQuoteMarks(firstLine).lowerBound..<copy.upperBound : copy
    let first = range.lowerBound == firstLine.lowerBound ? firstLine : range.lowerBound..<firstLine.upperBound
    let parts = BylineLines(source, reader, lines: lines, first: first, range: range, block: block)
    // What stands highest is a headline, whatever it says.
    markdown = marks > 1 && parts.isOnlyByline && parts.byline?.form == .line ? .text : line
    let headingLevel = markdown.headingLevel
    text = parts.text
    byline = headingLevel > 0 ? nil : parts.byline
    shape = BlockShape(source, text)
    traits = text == range ? shape.traits : shape.traits.union(BlockShape(source, range).traits)
    let page = PageWords(source, text, shape)
    hasDateline = page.hasDateline && !parts.isOnlyByline

    let longest = shape.isHan ? Self.longestTitle : Self.longestLatinTitle
    isTitleLike =
      !page.hasDateline && !shape.endsSentence && shape.length <= longest
      && (shape.innerSentenceEnds == 0
        || lines.count == 1 && source.isQuestion(text, shape))
      && shape.last != "、" && !(shape.last == "，" && shape.length > Self.longestVerse)
      || headingLevel > 0
    isPartNumber = source.isNumberOfPart(text)
    isHeading = headingLevel > 0 || isPartNumber
    mayBeStandingHead = isTitleLike && lines.count == 1 && StandingHeads.include(text, shape, in: source)
    hasLabel = shape.clauseMarks > 0 && source.hasLabel(text)
    isSigned = lines.count > 1 && parts.byline == nil && source.isSigned(lines)
    if headingLevel > 0 {
      ownRole = .headline
    } else if parts.isOnlyByline, let byline = parts.byline {
      let isCredit = byline.form == .credit || CaptionWords.areMaker(range, shape, in: source)
      ownRole = isCredit ? .credit : byline.form == .staff ? .furniture : .byline
    } else if isPartNumber {
      ownRole = .crosshead
    } else if page.isFurniture || markdown.isPicture && lines.count == 1
      || markdown.isTableRow && source.lastMarkdown(of: lines).isTableRow
      || markdown.isHTML && source.lastMarkdown(of: lines).isHTML
    {
      ownRole = .furniture
    } else if markdown.isPicture || parts.namesMakerBelow && shape.length <= CaptionWords.longest {
      ownRole = .caption
    } else if page.isSignature {
      ownRole = .byline
    } else if page.isCredit || CaptionWords.areMaker(text, shape, in: source) {
      ownRole = .credit
    } else if page.isCaption && !page.hasDateline {
      ownRole = .caption
    } else if page.isListItem, isTitleLike {
      ownRole = .listItem
    } else if !isTitleLike {
      ownRole = .body
    } else {
      ownRole = nil
    }
  }

  /// The longest headline, in Chinese characters and marks; one in a thousand of a national daily's is
  /// longer.
  static let longestTitle = 50
  /// The longest headline that asks and answers, in characters and marks.
  static let longestQuestion = 25
  /// The longest headline in letters, spaces not counted.
  static let longestLatinTitle = 90
  /// The longest line of verse that may end with a comma, in characters and marks: two halves of eleven. No
  /// headline ends with one.
  private static let longestVerse = 24
}

extension SourceText {
  /// Whether `text`, which is `shape` and Chinese, is short and holds one question or exclamation and no
  /// other sentence, as headlines do that answer themselves: 除湿机越贵越好？专家说不一定.
  func isQuestion(_ text: ByteRange, _ shape: BlockShape) -> Bool {
    guard shape.isHan, shape.innerSentenceEnds == 1, shape.length <= BlockDraft.longestQuestion else {
      return false
    }
    let marks = scalars(in: text).map(\.scalar).filter { $0.characterClass == .sentenceEnd }
    return marks.allSatisfy("？！?!".unicodeScalars.contains)
  }

  /// Whether `text` is the number of a part of a story and nothing else: 三, 十二, IV, 04.
  fileprivate func isNumberOfPart(_ text: ByteRange) -> Bool {
    guard (1...Self.longestNumber).contains(text.utf8.count) else { return false }
    let scalars = scalars(in: text).map(\.scalar)
    // XX and XXX rather stand for a name.
    return scalars.allSatisfy { $0.isHan && $0.mayNumber }
      || scalars.count == 2 && scalars[0] == "0" && scalars[1].isDigit && scalars[1] != "0"
      || scalars.allSatisfy(Self.romanDigits.contains)
        && (scalars.count == 1 || scalars.contains { $0 != "X" })
  }

  /// The longest number of a part, in bytes: three Chinese characters.
  private static let longestNumber = 9
  private static let romanDigits = ScalarSet("IVX".unicodeScalars)

  /// Whether `text` begins with a few words and a colon.
  fileprivate func hasLabel(_ text: ByteRange) -> Bool {
    var before: Unicode.Scalar = " "
    for placed in scalars(in: prefixRange(of: text, bytes: Self.longestLabel)) {
      // 8:30 and 3:1 are no labels.
      if placed.scalar == "：" || placed.scalar == ":" { return !before.isDigit }
      before = placed.scalar
      switch placed.scalar.characterClass {
      case .clauseMark, .sentenceEnd, .opener, .closer: return false
      default: continue
      }
    }
    return false
  }

  /// The longest label with its colon, in bytes: eight Chinese characters.
  private static let longestLabel = 27

  /// What the last of `lines` is by the marks of Markdown.
  fileprivate func lastMarkdown(of lines: Range<Int>) -> MarkdownLine {
    MarkdownLine(trimmed(self.lines.range(ofLine: lines.upperBound - 1)), in: self)
  }

  /// Whether the last of `lines` is short and ends no sentence, and the one above it ends one.
  fileprivate func isSigned(_ lines: Range<Int>) -> Bool {
    let last = trimmed(self.lines.range(ofLine: lines.upperBound - 1))
    return last.utf8.count <= Self.longestSignature && Self.signers.end(last, in: self)
      && !scalars(in: last).contains { $0.scalar.characterClass == .clauseMark }
      && endsSentence(trimmed(self.lines.range(ofLine: lines.upperBound - 2)))
  }

  /// What the names of those end with who sign notices, and dates.
  private static let signers = EdgeWords([
    "公司", "法院", "检察院", "局", "组", "会", "办公室", "办", "处", "所", "厅", "部", "中心",
    "站", "队", "署", "行", "社", "校", "院", "府", "家属", "日", "上", "启",
  ])
  /// The longest signature, in bytes: an office of twenty characters, such as 某某县人民法院民事审判第一庭.
  private static let longestSignature = 60
}
