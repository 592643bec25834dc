/// A page as it was set: how its lines stand to its paragraphs, and which of them go on in the next.
struct SetPage: Sendable {
  /// The end of a line inside a paragraph.
  struct LineEnd: Sendable {
    /// The copy of the line.
    let above: ByteRange
    /// The copy of the line below.
    let below: ByteRange
    /// Whether both are quoted, so that marks stand before the copy of the line below.
    let isQuoted: Bool
    /// Whether a space parts the two when they stand on one line.
    let isSpaced: Bool
    /// The word that is broken there at a hyphen.
    let word: HyphenatedWord?
  }

  /// Blank lines in what would be one paragraph without them.
  struct OpenGap: Hashable, Sendable {
    /// Whether a space would part the lines above and below.
    let isSpaced: Bool
    /// Whether the line above is full.
    let isFull: Bool
  }

  /// The file.
  let file: SourceText
  /// How it is set.
  let setting: Setting
  /// The white space, in half-ems, with which a paragraph begins at least; nil where none is indented.
  let indent: Int?
  /// The ends of lines inside paragraphs, ascending; none where each paragraph is one line.
  let lineEnds: [LineEnd]
  /// By the line, 0-based, above blank ones, those from which the text below would go on if they were not
  /// there.
  let openGaps: [Int: OpenGap]
  /// The lines, 0-based, of tables and of code that another of these follows.
  let linesApart: Set<Int>

  /// Reads the lines of `file`, set as `choice` says.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*l* log *l*) for *l* lines.
  init(_ file: SourceText, _ choice: SettingChoice) {
    self.file = file
    guard choice.setting != .paragraphs, choice != .auto || file.hasNeighbouringLines else {
      setting = .paragraphs
      indent = nil
      lineEnds = []
      openGaps = [:]
      linesApart = []
      return
    }
    let lines = file.setLines
    setting = choice.setting ?? SettingReader(lines).setting
    indent = setting == .indented ? lines.margin(in: .halfEms) + SetLine.leastIndent : nil
    let ends = ParagraphEnds(file, lines, setting)
    linesApart = Set(lines.indices.dropLast().filter { lines[$0].standsApart && lines[$0 + 1].standsApart })
    let isChinesePage = lines.count(where: \.holdsHan) * 2 > lines.count { !$0.isBlank }
    func partsBySpace(_ line: SetLine, _ next: SetLine) -> Bool {
      // Other copy may stand among Chinese.
      file.partsBySpace(line, next, inChinese: isChinesePage && (line.holdsHan || next.holdsHan))
    }
    openGaps = Dictionary(
      uniqueKeysWithValues: lines.indices.compactMap { index in
        ends.lineBeyondGap(index).map { below in
          (index, OpenGap(isSpaced: partsBySpace(lines[index], lines[below.line]), isFull: below.isFull))
        }
      })
    lineEnds = lines.indices.filter { ends.goesOn[$0] }.map { index in
      LineEnd(
        above: lines[index].copy, below: lines[index + 1].copy, isQuoted: lines[index + 1].isQuoted,
        isSpaced: partsBySpace(lines[index], lines[index + 1]),
        word: HyphenatedWord(file, above: lines[index].copy, below: lines[index + 1].copy))
    }
  }
}

extension SourceText {
  /// The lines of the file, measured.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  fileprivate var setLines: [SetLine] {
    var isInCode = false
    return (0..<lines.count).map { line in
      let range = lines.range(ofLine: line)
      let isFence = isFence(range)
      if isFence { isInCode.toggle() }
      return SetLine(self, range, isCode: isFence || isInCode)
    }
  }

  /// Whether more than a third of the copy stands on lines right above another, which is the first thing to
  /// be seen of a page that is set in lines.
  ///
  /// - Complexity: O(*l*) for *l* lines.
  fileprivate var hasNeighbouringLines: Bool {
    var neighbouring = 0
    var isAboveLine = false
    for line in (0..<lines.count).reversed() {
      let range = lines.range(ofLine: line)
      let isLine = !isWhiteSpace(range)
      if isLine, isAboveLine { neighbouring += range.utf8.count }
      isAboveLine = isLine
    }
    return neighbouring * 3 > bytes.count
  }

  /// Whether the bytes of a line are all white space.
  private func isWhiteSpace(_ range: ByteRange) -> Bool {
    var index = range.lowerBound.utf8
    while index < range.upperBound.utf8 {
      let (scalar, length) = bytes.scalar(at: index)
      guard scalar.isSpace else { return false }
      index += length
    }
    return true
  }

  /// Whether a space stands between two lines when they are put on one: not beside Chinese characters and
  /// their marks, not inside a Chinese number, and not after a dash that itself follows a word without a
  /// space.
  fileprivate func partsBySpace(_ line: SetLine, _ next: SetLine, inChinese: Bool) -> Bool {
    let isClose = [line.last, next.first].contains { $0.standsClose || inChinese && $0.isSharedMark }
    if isClose { return false }
    if inChinese, line.last.standsInNumber, next.first.standsInNumber { return false }
    guard line.last.characterClass == .dash else { return true }
    return scalars(in: line.copy).map(\.scalar).last { $0.characterClass != .dash }?.isSpace ?? true
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand inside a number: 146.4, 1,234, 47%.
  fileprivate var standsInNumber: Bool { isDigit || self == "." || self == "," || self == "%" }

  /// Whether the scalar is a mark that Chinese shares with other languages, and in Chinese copy sets without
  /// a space: “ ” … —.
  fileprivate var isSharedMark: Bool {
    switch characterClass {
    case .han, .kana, .letter, .digit, .space: false
    default: value > 0x7F
    }
  }
}
