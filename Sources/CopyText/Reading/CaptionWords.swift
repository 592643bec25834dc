/// Whether a block is the words of a picture, by what it begins and ends with.
///
/// Source: captions of mainland and Hong Kong papers. They end with who made the picture or where it comes
/// from, or begin by pointing at it; a story may end with its writer, but hardly with a photographer alone.
enum CaptionWords {
  /// The longest caption, in characters and marks.
  static let longest = 120
  /// The longest caption of which the maker's name says so without a stop before it.
  private static let longestLine = 40
  /// The longest caption that only points at its picture.
  private static let longestPointer = 80

  /// Whether `text`, which is `shape`, is a caption in Chinese.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a text no longer than ``longestLine``, white space inside it
  ///   included; O(1) for a longer one, of which only the ends are looked at.
  static func are(_ text: ByteRange, _ shape: BlockShape, in source: borrowing SourceText) -> Bool {
    if endsInMaker(text, shape, in: source) { return true }
    guard shape.isHan, shape.length <= longest, let last = source.lastScalar(in: text) else { return false }
    if TextTraits(last.scalar).isSign {
      return endsInMaker(source.withoutSigns(text), shape, in: source)
    }
    if last.scalar.isParenthesis {
      return endsInBracketedMaker(text.lowerBound..<last.range.lowerBound, in: source)
    }
    return !shape.endsSentence && shape.length <= longestLine && endsInName(text, in: source)
      || shape.length <= longestPointer && pointsAtPicture(text, in: source)
  }

  /// Whether `text`, which is `shape` and a caption, ends with the maker of the picture or where it comes
  /// from, perhaps in a bracket or between marks of emphasis: it goes on nowhere.
  static func nameMaker(atEndOf text: ByteRange, _ shape: BlockShape, in source: borrowing SourceText) -> Bool
  {
    var bare = source.withoutSigns(text)
    if let last = source.lastScalar(in: bare), last.scalar.isParenthesis {
      bare = bare.lowerBound..<last.range.lowerBound
      return endsInBracketedMaker(bare, in: source)
    }
    return photographers.end(bare, in: source)
      || shape.innerSentenceEnds > 0 && endsInCredit(bare, in: source)
      || bare.utf8.count <= longestLine * 4 && endsInName(bare, in: source)
  }

  /// Whether the maker, or the source of the picture, stands after whole sentences and ends none.
  private static func endsInMaker(
    _ text: ByteRange, _ shape: BlockShape, in source: borrowing SourceText
  ) -> Bool {
    guard shape.length <= longestLine || !shape.endsSentence, shape.innerSentenceEnds > 0 else {
      return false
    }
    return makers.end(text, in: source) && !verbs.end(text, in: source)
      || !shape.endsSentence && shape.length <= longest && endsInCredit(text, in: source)
  }

  /// Whether nothing but where the picture comes from stands behind the last sentence of `text`: …。圖／縣府提供.
  private static func endsInCredit(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    let stop = source.lastScalar(in: text, reach: longestBracket) { $0.characterClass == .sentenceEnd }
    guard let stop else { return false }
    return credits.begin(source.trimmed(stop.range.upperBound..<text.upperBound), in: source)
  }

  /// Whether `text` begins as the words of a picture do, by pointing at it: it goes on from nothing.
  static func begin(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    pointsAtPicture(text, in: source)
  }

  /// Whether `text`, a whole block, says who made a picture or where it comes from and nothing else:
  /// （杜家庄村委会提供）, 县文化馆供图.
  static func areMaker(_ text: ByteRange, _ shape: BlockShape, in source: borrowing SourceText) -> Bool {
    guard shape.isHan, shape.length <= longestBracket, shape.clauseMarks == 0, !shape.endsSentence else {
      return false
    }
    guard let first = source.firstScalar(in: text), let last = source.lastScalar(in: text) else {
      return false
    }
    guard first.scalar.isParenthesis, last.scalar.isParenthesis, first.range != last.range else {
      return givers.end(text, in: source)
    }
    let inside = first.range.upperBound..<last.range.lowerBound
    return !tellsWriter(inside, in: source)
      && (makers.end(inside, in: source) || drawers.end(inside, in: source))
  }

  /// Whether `text` ends in a bracket of which only the closing mark is missing, with a maker and no writer
  /// in it: （本报记者 高田 摄）, （资料图片）, （新华社发）.
  private static func endsInBracketedMaker(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    guard let open = source.lastScalar(in: text, reach: longestBracket, where: \.isParenthesis),
      open.range.lowerBound > text.lowerBound
    else { return false }
    let inside = open.range.upperBound..<text.upperBound
    return !tellsWriter(inside, in: source)
      && (makers.end(inside, in: source) || drawers.end(inside, in: source)
        || agencies.begin(inside, in: source) && sent.end(inside, in: source))
  }

  /// Whether `text`, a credit, says that the text is by the same hand: 文/摄, 文、图.
  private static func tellsWriter(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    var before: Unicode.Scalar = " "
    for placed in source.scalars(in: text) {
      if before == "文", afterText.contains(placed.scalar) { return true }
      before = placed.scalar
    }
    return before == "文"
  }

  private static let afterText = ScalarSet("/／、图圖字及 ".unicodeScalars)

  /// Whether `text`, a line, ends with a name that a space sets off, and what its bearer made: 村民采摘草莓 高田 摄.
  private static func endsInName(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    guard deeds.end(text, in: source) else { return false }
    let words = source.scalars(in: text).map(\.scalar).split(whereSeparator: \.isSpace)
    guard let last = words.last else { return false }
    let isDeed = last.count <= longestDeed
    // The name by itself, or with the deed behind it; and the words of the picture before it.
    guard let name = words.dropLast(isDeed ? 1 : 0).last, words.count > (isDeed ? 2 : 1) else { return false }
    // The deed announces the name, so that it may be as long as names are, and begin with any character
    // where words of the picture stand before it.
    let most = Surnames.longestName + (isDeed ? 0 : longestDeed)
    return (Surnames.lengths.lowerBound...most).contains(name.count) && name.allSatisfy(\.isHan)
      && (name.first.map(Surnames.single.contains) == true || words.count > 2)
  }

  /// Whether `text` begins by pointing at its picture: 图为…, 左图：….
  private static func pointsAtPicture(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    var start = text.lowerBound
    while let first = source.firstScalar(in: start..<text.upperBound), first.scalar.pointsOrParts {
      start = first.range.upperBound
    }
    let rest = start..<text.upperBound
    if pictures.begin(rest, in: source) || namesPicture(rest, in: source) { return true }
    guard sides.begin(rest, in: source) else { return false }
    return source.scalars(in: rest).lazy.map(\.scalar).dropFirst(2).first.map(afterSide.contains) ?? false
  }

  /// Whether `text` begins with the number of a picture: 图③：, 图12：, 上图①：
  ///
  /// In print such words are a line of their own, and most end without a stop.
  static func namesPicture(_ text: ByteRange, in source: borrowing SourceText) -> Bool {
    var scalars = source.scalars(in: text).makeIterator()
    var next = scalars.next()?.scalar
    while let sign = next, sign.pointsOrParts || directions.contains(sign) { next = scalars.next()?.scalar }
    guard next == "图" || next == "圖" else { return false }
    next = scalars.next()?.scalar
    if next?.isCircledNumber == true { return true }
    while next?.isDigit == true { next = scalars.next()?.scalar }
    return next == "：" || next == ":"
  }

  /// How a caption ends that names its maker, or where the picture comes from.
  private static let makers = EdgeWords(["摄", "截图", "图片", "供图", "照片", "资料图", "摄影"])
  /// What stands behind a name and tells what its bearer made.
  private static let deeds = EdgeWords(["摄", "摄影", "供图", "绘", "制图"])
  /// Those of the makers with which hardly a text breaks off.
  private static let photographers = EdgeWords(["摄", "/摄影", "／摄影"])
  /// What an office gives a picture with, on a line of its own.
  private static let givers = EdgeWords(["供图"])
  /// What ends like a maker and tells that somebody took pictures.
  private static let verbs = EdgeWords(["拍摄"])
  /// What only a bracket or a name before it tells from the end of a text that was cut: 高田 绘, but 描绘.
  private static let drawers = EdgeWords(["绘", "提供", "制图"])
  /// Agencies, and what stands behind them in a credit: 新华社发.
  private static let agencies = EdgeWords(["新华社", "中新社", "中央社"])
  private static let sent = EdgeWords(["发", "稿"])
  /// What the words of a picture begin with.
  private static let pictures = EdgeWords(["图为", "图：", "图说："])
  /// What a credit behind the words of a picture begins with.
  private static let credits = EdgeWords(["图／", "图/", "照片／", "照片/", "摄影／", "摄影/", "图片来源", "图源"])
  /// Where a picture stands, and what follows when that is meant, and no library: 下图书馆.
  private static let sides = EdgeWords(["上图", "下图", "左图", "右图"])
  private static let afterSide = ScalarSet("为為是：:①②③④".unicodeScalars)

  /// Where a picture stands.
  private static let directions = ScalarSet("上下左右".unicodeScalars)
  /// The longest word of what somebody made, in characters.
  private static let longestDeed = 2
  /// How many characters a bracket with a maker has at most: a house, an office and two names.
  private static let longestBracket = 30
}

extension Unicode.Scalar {
  /// Whether the scalar may stand before the words of a picture: ▲, ← or a space.
  fileprivate var pointsOrParts: Bool {
    isSpace || characterClass == .bullet || (0x2190...0x21FF).contains(value)
      || (0x25B2...0x25C5).contains(value)
  }
}

extension SourceText {
  /// `text` without the signs at its end, such as marks of emphasis.
  fileprivate func withoutSigns(_ text: ByteRange) -> ByteRange {
    var end = text.upperBound
    while let last = lastScalar(in: text.lowerBound..<end), TextTraits(last.scalar).isSign {
      end = last.range.lowerBound
    }
    return text.lowerBound..<end
  }
}
