import CopyText

/// Tells a prompt that was left behind from a sentence that holds its words.
///
/// A prompt speaks to whoever fills the page in: it has no subject, and behind its words stands at most what
/// is to be put there (此处插入照片两张). A sentence goes on before the words or behind them: 居民在此处填写姓名,
/// 点击输入文字即可咨询.
struct WholeClause {
  /// What parts a clause from the copy before it or behind it.
  private enum Bound {
    /// The end of a line inside a sentence: the sentence may go on in the next line.
    case wrap
    /// The end of a line, or a bracket.
    case line
    /// The end of a sentence, or space inside a line.
    case sentence
    /// A colon, behind a label or behind who speaks.
    case colon
    /// A comma.
    case comma

    var isLine: Bool { self == .line || self == .wrap }
  }

  private let source: SourceText
  private let block: ByteRange
  private let filler: Filler

  /// The most characters of what is to be put there.
  private static let longestObject = 10
  /// How many characters a word goes on with at most, in a line or brackets of its own: 此处放图说.
  private static let longestRest = 4
  /// The most words that may stand before a prompt and belong to it.
  private static let mostWordsBefore = 4

  init(_ source: SourceText, _ filler: Filler, in block: ByteRange) {
    self.source = source
    self.filler = filler
    self.block = block
  }

  /// Whether the words of the filler at `words` are a clause, with what is to be put there; a whole sentence,
  /// where the filler asks for one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of white space before the words.
  func holds(_ words: ByteRange) -> Bool {
    guard let start = start(before: words.lowerBound), let (rest, end) = rest(behind: words.upperBound)
    else { return false }
    let isAlone = start.isLine && end.isLine
    // In a line that is wrapped the sentence may begin in the line before.
    guard isAlone || start != .wrap && end != .wrap else { return false }
    let object = rest.simplified
    if filler.condition == .wholeSentence {
      // 请输入内容，即可查询 tells readers what to do; 单击此处添加文本内容，简明扼要 has an object of its own.
      guard start != .comma, end != .comma || !object.isEmpty else { return false }
      // 导语：此处输入导语 is a form; 他看见一行字：请输入内容。 is none.
      if start == .colon, !end.isLine { return false }
    }
    if object.isEmpty || object.hasPrefix(filler.phrase) { return true }
    if Self.endings.contains(object) { return true }
    if Self.signsOfSentence.contains(where: object.contains) { return false }
    if Self.lastSigns.contains(where: object.hasSuffix) { return false }
    guard Self.verbs.contains(where: filler.phrase.hasSuffix) else {
      return isAlone && object.count <= Self.longestRest
        || (Self.partsOfCopy + Self.measures).contains(where: object.hasPrefix)
    }
    if Self.firstSigns.contains(where: object.hasPrefix) { return false }
    return isAlone || Self.partsOfCopy.contains(where: object.contains)
  }

  /// What stands before the clause; nil where it begins further before `offset`.
  private func start(before offset: ByteOffset) -> Bound? {
    var start = offset
    for _ in 0..<Self.mostWordsBefore {
      guard let word = ([filler.phrase] + Self.wordsBefore).first(where: { ends(with: $0, at: start) })
      else { break }
      start = ByteOffset(utf8: start.utf8 - word.utf8.count)
    }
    guard let before = scalar(before: start) else { return .line }
    switch before.scalar.characterClass {
    case .han, .kana, .letter, .digit: return nil
    case .clauseMark:
      if "：:".unicodeScalars.contains(before.scalar) { return .colon }
      return "，,".unicodeScalars.contains(before.scalar) ? .comma : .sentence
    case .sentenceEnd, .dash: return .sentence
    case .space: return line(before: before)
    case .closer where !"】]］".unicodeScalars.contains(before.scalar):
      return isApart(before) ? .sentence : nil
    default: return .line
    }
  }

  /// Whether what `closer` ends is no subject: a whole sentence, or the number of an item, as in
  /// （一）此处添加标题. “市民”在此处 and 张某（化名）在此处 are subjects.
  private func isApart(_ closer: PlacedScalar) -> Bool {
    guard var last = scalar(before: closer.range.lowerBound) else { return false }
    if last.scalar.characterClass == .sentenceEnd { return true }
    for _ in 0..<Self.longestNumber where last.scalar.isDigit || Self.numerals.contains(last.scalar) {
      guard let next = scalar(before: last.range.lowerBound) else { return false }
      last = next
    }
    guard "（(".unicodeScalars.contains(last.scalar) else { return false }
    return scalar(before: last.range.lowerBound).map { $0.scalar.isSpace } ?? true
  }

  /// What the white space is that ends with `space`.
  private func line(before space: PlacedScalar) -> Bound {
    var before: PlacedScalar? = space
    var endsLine = false
    while let placed = before, placed.scalar.isSpace {
      endsLine = endsLine || placed.scalar == "\n" || placed.scalar == "\r"
      before = scalar(before: placed.range.lowerBound)
    }
    guard let before else { return .line }
    guard endsLine else { return .sentence }
    switch before.scalar.characterClass {
    case .han, .kana, .letter, .digit, .clauseMark: return .wrap
    default: return .line
    }
  }

  /// What stands behind `offset` in the clause, and how the clause ends; nil where it goes on for long.
  private func rest(behind offset: ByteOffset) -> (String, Bound)? {
    var rest = String.UnicodeScalarView()
    for placed in source.scalars(in: offset..<block.upperBound) {
      switch placed.scalar.characterClass {
      case .han, .kana, .letter, .digit:
        guard rest.count < Self.longestObject else { return nil }
        rest.append(placed.scalar)
      case .clauseMark where "，,、".unicodeScalars.contains(placed.scalar): return (String(rest), .comma)
      case .clauseMark, .sentenceEnd, .dash: return (String(rest), .sentence)
      case .space where placed.scalar == "\n" || placed.scalar == "\r": return (String(rest), .wrap)
      case .space: return (String(rest), .sentence)
      case .opener: return (String(rest), .comma)
      default: return (String(rest), .line)
      }
    }
    return (String(rest), .line)
  }

  private func scalar(before offset: ByteOffset) -> PlacedScalar? {
    offset > block.lowerBound ? source.scalar(before: offset) : nil
  }

  /// Whether the copy before `offset` ends with `word`, in simplified characters or in traditional ones.
  private func ends(with word: String, at offset: ByteOffset) -> Bool {
    let start = offset.utf8 - word.utf8.count
    guard start >= block.lowerBound.utf8 else { return false }
    var end = offset
    for expected in word.unicodeScalars.reversed() {
      guard let placed = scalar(before: end), placed.scalar.simplified == expected else { return false }
      end = placed.range.lowerBound
    }
    return end.utf8 == start
  }

  /// What may stand before the words of a prompt.
  private static let wordsBefore = [
    "请", "请您", "在", "点击", "单击", "双击", "具体", "新闻", "文章", "稿件", "记者", "作者",
  ]
  /// How words go on that say the same: 待补充, 待核实.
  private static let endings: Set = ["充", "实", "对", "查", "准", "写"]
  /// What an object may follow.
  private static let verbs = ["插入", "添加", "编辑", "填写", "输入", "粘贴", "新增"]
  /// What pages are made of.
  private static let partsOfCopy = [
    "标题", "副标", "主标", "小标", "大标", "题目", "正文", "内文", "文字", "文本", "内容", "导语", "摘要", "段落", "文章", "稿件",
    "图", "片", "表", "照片", "配图", "插图", "视频", "音频", "说明", "署名", "作者", "引语", "链接", "二维码", "母版", "描述", "示例",
    "区域",
  ]
  /// How many of it, and whose.
  private static let measures =
    numerals.map { String($0) } + ["两", "几", "您的", "你的"] + (1...9).map(String.init)
  /// The numbers of items.
  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
  /// The longest number of an item, in scalars.
  private static let longestNumber = 3
  /// What only sentences hold.
  private static let signsOfSentence = ["了", "即可", "就", "便可", "便能", "可以", "才能", "才可"]
  /// How what goes on begins in a sentence, and how it ends.
  private static let firstSigns = ["的", "过", "着", "著", "后", "时", "并", "和", "或", "与"]
  private static let lastSigns = ["的", "后", "时", "者"]
}
