// Blocks that no paragraph breaks off in, whatever their last character, and lines that may stand for
// themselves.
extension DocumentStructure {
  /// How many characters the shortest line of a Chinese column has: where a column ends, whole lines of a
  /// paragraph stand above it.
  static let shortestLine = 4

  /// Whether the block is a dateline and whose it is, and nothing else: 本报讯（记者 高田）
  func isOnlyDateline(_ index: Int) -> Bool {
    guard hasDateline[index], shapes[index].clauseMarks == 0, shapes[index].last.isParenthesis else {
      return false
    }
    let brackets = source.scalars(in: blocks[index].text).filter(\.scalar.isParenthesis)
    return brackets.count == 2 && brackets[1].range.upperBound == blocks[index].text.upperBound
  }

  /// The longest crosshead that is thought of, in characters: one in a hundred is longer.
  private static let longestCrosshead = 16

  /// Whether the block could be a crosshead: it is short and without a mark.
  func mayBeCrosshead(_ index: Int) -> Bool { mayBeCrosshead(shapes[index]) }

  /// Whether copy that is `shape` could be one.
  func mayBeCrosshead(_ shape: BlockShape) -> Bool {
    shape.isHan && shape.length <= Self.longestCrosshead && shape.clauseMarks == 0
      && shape.innerSentenceEnds == 0 && !shape.endsSentence
  }

  /// Whether the block could be a crosshead of two clauses of one length: 山更绿，水更清.
  func mayBeBalancedHead(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.isHan, shape.length <= Self.longestCrosshead, shape.clauseMarks == 1,
      shape.innerSentenceEnds == 0, !shape.endsSentence
    else { return false }
    let clauses = source.scalars(in: blocks[index].text).map(\.scalar)
      .split { $0.characterClass == .clauseMark }
    return clauses.count == 2 && clauses[0].count == clauses[1].count
  }

  /// Whether the block is the name of a picture and a few words that end no sentence: 图③：夜色中的清江三桥
  func isNamedPicture(_ index: Int) -> Bool {
    shapes[index].length <= Self.longestNamedPicture && shapes[index].innerSentenceEnds == 0
      && shapes[index].last.characterClass != .clauseMark
      && CaptionWords.namesPicture(blocks[index].text, in: source)
  }

  /// The longest, in characters: a line or two below a picture.
  private static let longestNamedPicture = 30

  /// Whether the block begins with what begins no rest of a paragraph: the name of a picture, a question's
  /// label, where the text was on the page before. 图①： Q1： （上接1版）
  func beginsWithLabel(_ index: Int) -> Bool {
    let first = shapes[index].first
    guard shapes[index].isHan, Self.beginLabels.contains(first) else { return false }
    let start = Array(source.scalars(in: blocks[index].text).lazy.map(\.scalar).prefix(Self.longestLabel))
    let hasColon = start.contains { $0 == "：" || $0 == ":" }
    guard start.count > 1 else { return false }
    return switch first {
    case "图", "圖": hasColon && (start[1].mayNumber || start[1].isCircledNumber)
    case "Q", "A": hasColon && (start[1] == "：" || start[1] == ":" || start[1].isDigit)
    default: start.dropFirst().starts(with: "上接".unicodeScalars)
    }
  }

  /// What such labels begin with.
  private static let beginLabels = ScalarSet("图圖QA（(".unicodeScalars)
  /// The longest such label, in characters.
  private static let longestLabel = 5

  /// Whether the block at `tail` ends with a colon, and the one at `head` is the speech that it announces.
  func announcesSpeech(_ tail: Int, _ head: Int) -> Bool {
    endsInColon(tail) && shapes[head].first.mayOpenQuotation
  }

  /// Whether the block ends with a colon, perhaps with the dash behind it that old English papers set: in
  /// France:—
  func endsInColon(_ index: Int) -> Bool {
    let last = shapes[index].last
    guard last.characterClass == .dash else { return last == "：" || last == ":" }
    let end = source.scalars(in: source.suffixRange(of: blocks[index].text, bytes: Self.bytesOfColon))
    let colon = end.reversed().first { $0.scalar.characterClass != .dash && !$0.scalar.isSpace }?.scalar
    return colon == "：" || colon == ":"
  }

  /// How many bytes are looked at for a colon before dashes.
  private static let bytesOfColon = 12

  /// Whether the block is what somebody said with its source behind a dash, or speech that is broken off by
  /// one: “钱不多，理要正。”——缝纫组 高田; “那她——”
  func endsInDash(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard traits[index].contains(.dash) else { return false }
    if shape.beforeLast?.characterClass == .dash, shape.last.quoteGlyph?.side == .closing { return true }
    let end = source.scalars(in: source.suffixRange(of: blocks[index].text, bytes: Self.bytesOfSource))
      .map(\.scalar)
    guard let dash = end.lastIndex(where: { $0.characterClass == .dash }) else { return false }
    let name = end[(dash + 1)...]
    let said = end[..<dash].reversed().drop { $0.characterClass == .dash }
    return Self.lengthOfSource.contains(name.count) && name.allSatisfy { $0.isHan || $0.isSpace || $0 == "·" }
      && said.drop { $0.characterClass == .closer }.first?.characterClass == .sentenceEnd
  }

  /// How many characters a source has, and how many bytes are looked at for it, its dashes and the end of
  /// what was said.
  private static let lengthOfSource = 2...16
  private static let bytesOfSource = 96

  /// Whether the blocks at `tail` and `head`, one below the other, are lines of verse: with the others around
  /// them they are as long as each other, and short.
  func areVerse(_ tail: Int, _ head: Int) -> Bool {
    let length = shapes[tail].length
    guard shapes[head].length == length, Self.lengthOfVerse.contains(length) else { return false }
    let above = shapes[..<tail].reversed().prefix(Self.linesOfVerse).prefix { $0.length == length }.count
    let below = shapes[(head + 1)...].prefix(Self.linesOfVerse).prefix { $0.length == length }.count
    return above + below + 2 >= Self.linesOfVerse
  }

  /// How many characters and marks a line of verse has, half a couplet of five to a whole one of seven, and
  /// how many lines the shortest stanza.
  private static let lengthOfVerse = 5...16
  private static let linesOfVerse = 4

  /// Whether the block is an entry of a table of contents: dots lead from it to a page. 高鐵誤點改賠現金……A5
  func isContentsEntry(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.length <= Self.longestEntryOfContents,
      shape.last.isDigit || Self.pageWords.contains(shape.last)
    else {
      return false
    }
    let scalars = source.scalars(in: blocks[index].text).map(\.scalar)
    let page = scalars.reversed().prefix {
      $0.isASCII && ($0.isDigit || $0.isLetter) || Self.pageWords.contains($0)
    }
    let leader = scalars.dropLast(page.count).reversed().drop(while: \.isSpace).prefix(
      while: Self.leaders.contains)
    return (1...Self.longestPage).contains(page.count) && page.contains(where: \.isDigit)
      && leader.count >= 2
  }

  /// The longest entry of a table of contents and the longest page in it, in characters.
  private static let longestEntryOfContents = 36
  private static let longestPage = 5
  /// What stands in the name of a page besides letters and figures, and what leads to it.
  private static let pageWords = ScalarSet("第版頁页見见".unicodeScalars)
  private static let leaders = ScalarSet("…⋯·．・.".unicodeScalars)

  /// Whether the block at `index` ends in the word with which the one at `entry` begins, to say what it is:
  /// 每日一字：煲‖煲，粵音bou1
  func isHeadword(_ index: Int, of entry: Int) -> Bool {
    // Most blocks begin with no word that could be explained.
    guard shapes[index].last.isHan,
      source.scalars(in: blocks[entry].text).prefix(Self.longestHeadword + 1)
        .contains(where: { Self.afterHeadword.contains($0.scalar) })
    else { return false }
    let end = source.suffixRange(of: blocks[index].text, bytes: Self.bytesOfHeadword)
    let words = source.scalars(in: end).suffix(Self.longestHeadword + 1).map(\.scalar)
    let word = words.reversed().prefix(while: \.isHan).reversed()
    guard !word.isEmpty, word.count < words.count, words[words.count - word.count - 1].partsHeadword else {
      return false
    }
    let beginning = source.scalars(in: blocks[entry].text).prefix(word.count + 1).map(\.scalar)
    return beginning.starts(with: word) && beginning.count > word.count
      && Self.afterHeadword.contains(beginning[word.count])
  }

  /// The longest word that is explained, in characters, how many bytes it has with what parts it from the
  /// name, and what follows it.
  private static let longestHeadword = 4
  private static let bytesOfHeadword = 20
  private static let afterHeadword = ScalarSet("，：:（(是指".unicodeScalars)
}

extension Unicode.Scalar {
  /// Whether the scalar parts the name of a column from its word.
  fileprivate var partsHeadword: Bool { isSpace || self == "：" || self == ":" || self == "·" || self == "｜" }
}
